import { FazhiError, shown } from '../errors';
import type { ThemeTag } from '../themes/types';
import { reportSchema } from './schemas';
import type { Report } from './types';
import { SCHEMA_VERSION } from './version';

/**
 * Reads a saved report. One of `schemaVersion` 1 gets what version 2 added, as not known: no `indicators`,
 * and `stage` of each claim `null`. Throws `FazhiError` `invalid-report` where it is malformed or of another
 * `schemaVersion`, or where an id of it names nothing; the message names the place.
 */
export function parseReport(json: unknown): Report {
  const result = reportSchema.safeParse(upgraded(json));
  if (result.success) {
    checkReferences(result.data);
    checkEvidence(result.data);
    return result.data;
  }
  const issue = result.error.issues[0]!;
  const place = issue.path.length === 0 ? 'the report' : issue.path.join('.');
  throw new FazhiError('invalid-report', `${place}: ${issue.message}`, { cause: result.error });
}

/** A report of version 1 as one of version 2; anything else as it is. */
function upgraded(json: unknown): unknown {
  if (typeof json !== 'object' || json === null) return json;
  const report = json as { schemaVersion?: unknown; claims?: unknown };
  if (report.schemaVersion !== 1 || !Array.isArray(report.claims)) return json;
  const claims = report.claims.map((claim: unknown) =>
    typeof claim === 'object' && claim !== null ? { stage: null, ...claim } : claim,
  );
  return { ...report, schemaVersion: SCHEMA_VERSION, claims, indicators: [] };
}

/** Every id that a part of a report holds has to be there, unless it was left out: who follows it would else find nothing. */
function checkReferences(report: Report): void {
  const { sections, paragraphs, passages, claims, indicators, omitted = [] } = report;
  const idsOf = (parts: readonly { readonly id: string }[]): ReadonlySet<string> =>
    new Set(parts.map(({ id }) => id));
  const ids = {
    sections: idsOf(sections),
    paragraphs: idsOf(paragraphs),
    passages: idsOf(passages),
    claims: idsOf(claims),
  };
  const check = (place: string, kind: keyof typeof ids, id: string | null): void => {
    if (id === null || ids[kind].has(id) || omitted.includes(kind)) return;
    throw new FazhiError('invalid-report', `${place}: the ${kind} have no ${shown(id)}`);
  };
  sections.forEach(({ parentId }, i) => {
    check(`sections.${i}.parentId`, 'sections', parentId);
  });
  paragraphs.forEach(({ sectionId, passageIds }, i) => {
    check(`paragraphs.${i}.sectionId`, 'sections', sectionId);
    for (const id of passageIds) check(`paragraphs.${i}.passageIds`, 'passages', id);
  });
  passages.forEach(({ paragraphId }, i) => {
    check(`passages.${i}.paragraphId`, 'paragraphs', paragraphId);
  });
  claims.forEach((claim, i) => {
    check(`claims.${i}.passageId`, 'passages', claim.passageId);
    check(`claims.${i}.sectionId`, 'sections', claim.sectionId);
    for (const key of ['changeOf', 'partOf', 'numerator', 'base'] as const)
      check(`claims.${i}.${key}`, 'claims', claim[key]);
  });
  indicators.forEach(({ claimId }, i) => {
    check(`indicators.${i}.claimId`, 'claims', claimId);
  });
}

/** A tag without evidence says that it was left out, or it is no tag. */
function checkEvidence({ sections, paragraphs, passages, omitted = [] }: Report): void {
  if (omitted.includes('evidence')) return;
  const check = (place: string, tags: readonly ThemeTag[]): void => {
    const bare = tags.find(({ evidence }) => evidence.length === 0);
    if (bare === undefined) return;
    const message = `${place}: ${shown(bare.theme)} has no evidence, and omitted does not name it`;
    throw new FazhiError('invalid-report', message);
  };
  sections.forEach(({ headingThemes }, i) => {
    check(`sections.${i}.headingThemes`, headingThemes);
  });
  paragraphs.forEach(({ themes }, i) => {
    check(`paragraphs.${i}.themes`, themes);
  });
  passages.forEach(({ themes }, i) => {
    check(`passages.${i}.themes`, themes);
  });
}
