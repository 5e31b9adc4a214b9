import { type SharedParagraph, sharedParagraphs } from '../reuse/reuse';
import type { Row } from '../tables/cells';
import { round } from '../tables/cells';
import type { StudyReport } from './item';

/** The shares of a report's text that recur elsewhere. */
export interface ReportReuse {
  readonly earlier: number;
  readonly others: number;
}

/** A report as the search for text that recurs sees it. */
export interface ReusedReport {
  readonly id: string;
  readonly issuer: string | null;
  readonly year: number | null;
  readonly paragraphs: readonly {
    readonly id: string;
    readonly characters: number;
    readonly fingerprints: Uint32Array;
  }[];
}

/** Where the text of reports recurs. */
export interface SharedText {
  /** Of the report at a place in the list that was given. */
  shares(report: number): ReportReuse;
  /** The rows of the table of reuse for it; `record` has its words. */
  rows(report: number, record: StudyReport): Row[];
}

/** Finds the paragraphs that recur in other reports. */
export function findSharedText(reports: readonly ReusedReport[]): SharedText {
  const first: number[] = []; // place of each report's first paragraph
  const paragraphs = reports.flatMap((one, report) => {
    first.push((first.at(-1) ?? 0) + (reports[report - 1]?.paragraphs.length ?? 0));
    return one.paragraphs.map((paragraph) => ({ ...paragraph, report }));
  });
  const shared = new Map<number, SharedParagraph[]>();
  for (const one of sharedParagraphs(paragraphs, reports)) {
    const { report } = paragraphs[one.paragraph]!;
    const list = shared.get(report);
    if (list) list.push(one);
    else shared.set(report, [one]);
  }
  const share = (report: number, relation: SharedParagraph['relation']): number => {
    const all = reports[report]!.paragraphs.reduce((sum, { characters }) => sum + characters, 0);
    const length = (shared.get(report) ?? [])
      .filter((one) => one.relation === relation)
      .reduce((sum, one) => sum + paragraphs[one.paragraph]!.characters, 0);
    return all === 0 ? 0 : round(length / all);
  };
  return {
    shares: (report) => ({ earlier: share(report, 'earlier'), others: share(report, 'others') }),
    rows: (report, record) =>
      (shared.get(report) ?? []).map((one): Row => {
        const paragraph = paragraphs[one.paragraph]!;
        const other = paragraphs[one.other]!;
        const source = reports[other.report]!;
        return [
          ...record.rows.reports[0]!.slice(0, 4), // report, region, issuer, year
          paragraph.id,
          one.relation,
          source.id,
          source.issuer,
          source.year,
          other.id,
          round(one.share),
          paragraph.characters,
          record.paragraphs[one.paragraph - first[report]!]!.text,
        ];
      }),
  };
}
