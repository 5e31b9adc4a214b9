import type { Claim, ClaimExtraction } from '../claims/types';
import type { FoundSection, Skipped, Structure } from '../structure/types';
import type { NormalisedText } from '../text/normalise';
import { isSpace, type Span } from '../text/span';
import type { Evidence, ThemeTag, UnitThemes } from '../themes/types';
import { sectionShares } from './shares';
import type {
  Engine,
  Report,
  ReportParagraph,
  ReportPassage,
  ReportSection,
  ReportWarning,
} from './types';
import { SCHEMA_VERSION } from './version';

/** What the stages found, with offsets into the normalised text. */
export interface Findings {
  readonly normalised: NormalisedText;
  readonly structure: Structure;
  /** Used up: the report takes the place of what it is made from, so that memory never holds both. */
  readonly themes: UnitThemes[];
  /** Used up, as `themes`. */
  readonly claims: ClaimExtraction;
  readonly engine: Engine;
  readonly warnings: readonly ReportWarning[];
  readonly includeRejected: boolean;
}

/** Puts the stages' findings together as a report whose offsets are into the caller's string. */
export function assembleReport(findings: Findings): Report {
  const { normalised, structure, claims } = findings;
  const { source } = normalised;
  const slice = ({ start, end }: Span): string => source.slice(start, end);
  const themesOf = new Map<string, UnitThemes>();
  replaceEach(findings.themes, (unit) => {
    const placed = placedThemes(unit, normalised);
    themesOf.set(unit.unitId, placed);
    return placed;
  });
  const none: UnitThemes = { unitId: '', primary: null, themes: [] };

  const passages: ReportPassage[] = structure.passages.map((passage) => {
    const { primary, themes } = themesOf.get(passage.id) ?? none;
    const { id, paragraphId, kind } = passage;
    const span = normalised.toSource(passage);
    const marker = slice(
      normalised.toSource({ start: passage.start, end: passage.start + passage.marker.length }),
    );
    return { id, paragraphId, kind, marker, ...span, primary, themes };
  });
  const passageById = new Map(passages.map((passage) => [passage.id, passage]));
  const paragraphs: ReportParagraph[] = structure.paragraphs.map((paragraph) => {
    const { id, sectionId, role, passageIds } = paragraph;
    const parts = passageIds.map((passage) => passageById.get(passage)!);
    const themes = unionOfTags(parts.map((part) => part.themes));
    return { id, sectionId, ...normalised.toSource(paragraph), role, themes, passageIds };
  });
  const shares = sectionShares(structure.sections, paragraphs, passageById);
  const sections: ReportSection[] = structure.sections.map((section, i) =>
    reportSection(section, normalised, themesOf.get(section.id)?.themes ?? [], shares[i]!),
  );

  const title =
    structure.titleSpans.length === 0
      ? null
      : structure.titleSpans.map((span) => slice(normalised.toSource(span))).join('');

  const covered: Span[] = [
    ...sections.map(({ headingStart, headingEnd }) => ({ start: headingStart, end: headingEnd })),
    ...passages,
  ];
  const skipped = withGaps(
    source,
    structure.skipped.map(({ why, ...span }) => ({ ...normalised.toSource(span), why })),
    covered,
  );
  return {
    schemaVersion: SCHEMA_VERSION,
    engine: { ...findings.engine }, // a report's own: who changes one report changes no other
    document: { ...structure.metadata, title },
    sections,
    paragraphs,
    passages,
    claims: replaceEach(claims.claims, (claim) => {
      const unit = themesOf.get(claim.passageId ?? claim.sectionId ?? '') ?? none;
      return placedClaim(claim, unit.themes, normalised);
    }),
    skipped,
    ...(findings.includeRejected && {
      rejected: claims.rejected.map((number) => {
        const span = normalised.toSource(number);
        return { ...number, ...span, text: slice(span) };
      }),
    }),
    warnings: [...findings.warnings, ...claims.warnings],
  };
}

/** Puts something else in each place of an array, one after another; returns the same array. */
function replaceEach<T>(array: T[], replacement: (item: T) => T): T[] {
  for (let i = 0; i < array.length; i++) array[i] = replacement(array[i]!);
  return array;
}

function placedThemes(unit: UnitThemes, normalised: NormalisedText): UnitThemes {
  if (unit.themes.length === 0) return unit;
  const themes = unit.themes.map(({ theme, score, evidence }) => ({
    theme,
    score,
    evidence: evidence.map((found) => placedEvidence(found, normalised)),
  }));
  return { unitId: unit.unitId, primary: unit.primary, themes };
}

function placedEvidence(found: Evidence, normalised: NormalisedText): Evidence {
  const { start, end } = normalised.toSource(found);
  const { source } = normalised;
  const { text, rule } = found;
  // Where the source has the same words, all that quote them share one string.
  const isSame = text.length === end - start && source.startsWith(text, start);
  if (isSame && start === found.start) return found;
  return { start, end, text: isSame ? text : source.slice(start, end), rule };
}

function placedClaim(claim: Claim, tags: readonly ThemeTag[], normalised: NormalisedText): Claim {
  const { source } = normalised;
  const { start, end } = normalised.toSource(claim);
  const what =
    claim.whatStart === null || claim.whatEnd === null
      ? null
      : normalised.toSource({ start: claim.whatStart, end: claim.whatEnd });
  return {
    ...claim,
    start,
    end,
    text: source.slice(start, end),
    what: what === null ? claim.what : source.slice(what.start, what.end),
    whatStart: what === null ? null : what.start,
    whatEnd: what === null ? null : what.end,
    themes: tags.map((tag) => tag.theme),
  };
}

function reportSection(
  section: FoundSection,
  normalised: NormalisedText,
  headingThemes: readonly ThemeTag[],
  themes: ReportSection['themes'],
): ReportSection {
  const { source } = normalised;
  const words = (span: Span): string => {
    const { start, end } = normalised.toSource(span);
    return source.slice(start, end).trim();
  };
  const heading = normalised.toSource({ start: section.headingStart, end: section.headingEnd });
  return {
    id: section.id,
    parentId: section.parentId,
    level: section.level,
    marker: section.marker === '' ? '' : words(section.markerSpan),
    heading: words(section.wordsSpan),
    headingStart: heading.start,
    headingEnd: heading.end,
    ...normalised.toSource(section),
    role: section.role,
    headingThemes,
    themes,
  };
}

/** The tags of several passages as one list: each theme with its best score and all its evidence. */
function unionOfTags(lists: readonly (readonly ThemeTag[])[]): ThemeTag[] {
  const union = new Map<string, ThemeTag>();
  for (const tag of lists.flat()) {
    const known = union.get(tag.theme);
    union.set(
      tag.theme,
      known === undefined
        ? tag
        : {
            theme: tag.theme,
            score: Math.max(known.score, tag.score),
            evidence: [...known.evidence, ...tag.evidence],
          },
    );
  }
  return [...union.values()].sort((a, b) => b.score - a.score);
}

/**
 * Adds what stands between the known spans and is not white space: characters without meaning that the
 * layout passed over (zero-width characters, a lone bullet), so that nothing of the input is lost unseen.
 */
function withGaps(
  source: string,
  skipped: readonly Skipped[],
  covered: readonly Span[],
): Skipped[] {
  const known = [...skipped, ...covered].sort((a, b) => a.start - b.start || a.end - b.end);
  const gaps: Skipped[] = [];
  let at = 0;
  const fill = (end: number): void => {
    let start = at;
    let stop = end;
    while (start < stop && isSpace(source.charCodeAt(start))) start++;
    while (stop > start && isSpace(source.charCodeAt(stop - 1))) stop--;
    if (start === stop) return;
    const why = /^[\p{Cf}\p{Cc}\s\ufe00-\ufe0f]*$/u.test(source.slice(start, stop))
      ? 'invisible'
      : 'markup';
    gaps.push({ start, end: stop, why });
  };
  for (const span of known) {
    if (span.start > at) fill(span.start);
    at = Math.max(at, span.end);
  }
  fill(source.length);
  return [...skipped, ...gaps].sort((a, b) => a.start - b.start);
}
