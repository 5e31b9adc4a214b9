import { checkArgument, isRecord } from '../../arguments';
import { FazhiError } from '../../errors';
import { checkReport } from '../../report/select';
import type { Report } from '../../report/types';
import type { Span } from '../../text/span';
import {
  type Gold,
  type GoldClaim,
  type GoldPassage,
  parseGold,
  withoutEmptyClaims,
} from '../evaluate/gold';

/** Values that describe an annotation, by name. */
export type Attributes = Readonly<
  Record<string, string | number | boolean | null | readonly string[]>
>;

/** A labelled stretch of text, as annotation tools know it; offsets are UTF-16. */
export interface Annotation extends Span {
  readonly label: 'passage' | 'claim';
  readonly attributes: Attributes;
}

/**
 * A report as gold: what an annotator is given to correct, in one of the formats, instead of an empty text.
 */
export function goldFromReport(name: string, text: string, report: Report): Gold {
  checkArgument(typeof name === 'string', 'name', 'the name of the report', name);
  checkArgument(typeof text === 'string', 'text', 'the text that was analysed', text);
  checkReport(report);
  const roles = new Map(report.paragraphs.map((paragraph) => [paragraph.id, paragraph.role]));
  const claims = (owner: (claim: Report['claims'][number]) => boolean): GoldClaim[] =>
    report.claims.filter(owner).map((claim) => ({
      start: claim.start,
      end: claim.end,
      quote: text.slice(claim.start, claim.end),
      value: claim.value,
      ...(claim.valueMax !== null && { valueMax: claim.valueMax }),
      unit: claim.unit,
      bound: claim.bound,
      what: claim.what,
      status: claim.status === 'target' ? 'target' : 'reported',
      kind: claim.kind,
      core: claim.salience === 'core',
    }));
  const passages: GoldPassage[] = [
    ...report.sections.map((section) => ({
      kind: 'heading',
      level: section.level,
      start: section.headingStart,
      end: section.headingEnd,
      text: text.slice(section.headingStart, section.headingEnd),
      role: section.role,
      themes: section.headingThemes.map((tag) => tag.theme),
      primary: section.headingThemes[0]?.theme ?? null,
      claims: claims((claim) => claim.passageId === null && claim.sectionId === section.id),
    })),
    ...report.passages.map((passage) => ({
      kind: passage.kind,
      start: passage.start,
      end: passage.end,
      text: text.slice(passage.start, passage.end),
      role: roles.get(passage.paragraphId) ?? 'other',
      themes: passage.themes.map((tag) => tag.theme),
      primary: passage.primary,
      claims: claims((claim) => claim.passageId === passage.id),
    })),
  ];
  const { title, issuer, year } = report.document;
  return {
    name,
    text,
    meta: { title, issuer, year },
    passages: passages.sort((a, b) => a.start - b.start).map(withoutEmptyClaims),
  };
}

/**
 * Refuses what is no gold report: `invalid-argument` where it is nothing of the kind, `invalid-gold` with the
 * path of a field that is missing or of a span that does not hold its words.
 */
export function checkGold(gold: unknown, name = 'gold'): void {
  const isGold = isRecord(gold) && typeof gold.name === 'string' && typeof gold.text === 'string';
  checkArgument(isGold, name, 'a gold report { name, text, meta, passages }', gold);
  const { name: report, text, meta, passages } = gold as unknown as Gold;
  parseGold(report, text, { meta, passages });
}

/** The same for each of a list. */
export function checkGolds(golds: unknown): void {
  checkArgument(Array.isArray(golds), 'golds', 'a list of gold reports', golds);
  // Array.from, since forEach leaves the holes of a list out
  Array.from(golds as unknown[]).forEach((gold, i) => {
    checkGold(gold, `golds[${i}]`);
  });
}

/** The annotations of a gold report: its passages, then the claims of each. */
export function annotationsOf(gold: Gold): Annotation[] {
  return gold.passages.flatMap(({ start, end, text: _, claims, ...attributes }): Annotation[] => [
    { start, end, label: 'passage', attributes },
    ...(claims ?? []).map(
      ({ start, end, quote: _, ...own }): Annotation => ({
        start,
        end,
        label: 'claim',
        attributes: own,
      }),
    ),
  ]);
}

/**
 * The gold that annotations make. Claims belong to the passage that they begin in.
 * Throws `invalid-gold` where a claim stands in no passage, or something is missing.
 */
export function goldOf(
  name: string,
  text: string,
  meta: Gold['meta'],
  annotations: readonly Annotation[],
): Gold {
  const passages = annotations
    .filter((one) => one.label === 'passage')
    .map(({ start, end, attributes }) => ({
      ...attributes,
      start,
      end,
      text: text.slice(start, end),
      claims: [] as object[],
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  for (const claim of annotations
    .filter((one) => one.label === 'claim')
    .sort((a, b) => a.start - b.start)) {
    const { start, end, attributes } = claim;
    const passage = passages.findLast((one) => one.start <= start && start < one.end);
    const quote = text.slice(start, end);
    if (!passage) {
      throw new FazhiError(
        'invalid-gold',
        `gold ${name}: the claim ${JSON.stringify(quote)} at ${start} stands in no passage`,
      );
    }
    passage.claims.push({ ...attributes, start, end, quote });
  }
  const data = passages.map(({ claims, ...passage }) =>
    claims.length > 0 ? { ...passage, claims } : passage,
  );
  return parseGold(name, text, { meta, passages: data });
}

/** Parses JSON from another tool; throws `invalid-gold` that says of what. */
export function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FazhiError('invalid-gold', `${what} is not JSON: ${(cause as Error).message}`, {
      cause,
    });
  }
}

/** An object of another tool's; throws `invalid-gold` for anything else. */
export function record(value: unknown, what: string): Record<string, unknown> {
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw new FazhiError('invalid-gold', `${what} is no object`);
}

/** A list of another tool's; throws `invalid-gold` for anything else. */
export function list(value: unknown, what: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw new FazhiError('invalid-gold', `${what} is no list`);
}

/** A span whose ends are offsets into the text; throws `invalid-gold` for anything else. */
export function checkedSpan(start: unknown, end: unknown, length: number, what: string): Span {
  const isOffset = (value: unknown): value is number =>
    Number.isInteger(value) && (value as number) >= 0;
  if (isOffset(start) && isOffset(end) && start < end && end <= length) return { start, end };
  throw new FazhiError(
    'invalid-gold',
    `${what}: ${String(start)}–${String(end)} is no span of the text`,
  );
}
