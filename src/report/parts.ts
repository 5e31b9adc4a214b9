import type { Report, ReportPart } from './types';

/** What a caller can leave out of a report, in the order in which a report says that it was. */
export const REPORT_PARTS = [
  'evidence',
  'sections',
  'paragraphs',
  'passages',
  'claims',
  'indicators',
  'skipped',
] as const satisfies readonly ReportPart[];

/** The report without some of its parts: their lists are empty, and `omitted` says why. */
export function withoutParts(report: Report, omit: readonly ReportPart[]): Report {
  const omitted = REPORT_PARTS.filter((part) => omit.includes(part));
  if (omitted.length === 0) return report;
  const lists = Object.fromEntries(
    omitted.filter((part) => part !== 'evidence').map((part) => [part, []]),
  );
  const kept = { ...report, ...lists };
  if (!omitted.includes('evidence')) return { ...kept, omitted };
  const bare = <Tag extends object>(tags: readonly Tag[]) =>
    tags.map((tag) => ({ ...tag, evidence: [] }));
  return {
    ...kept,
    sections: kept.sections.map((one) => ({ ...one, headingThemes: bare(one.headingThemes) })),
    paragraphs: kept.paragraphs.map((one) => ({ ...one, themes: bare(one.themes) })),
    passages: kept.passages.map((one) => ({ ...one, themes: bare(one.themes) })),
    omitted,
  };
}
