import { placesNamed } from '../structure';
import type { Structure } from '../structure/types';
import { normalForm } from '../text/normalise';

/** What is known of a report before its numbers are read. */
export interface AboutReport {
  /** The year that the report is on; `null` where it is not known. */
  readonly year: number | null;
  /** Who reports: the numbers in the names of its places count nothing. @default unknown */
  readonly issuer?: string | null;
  /** The report's title, which says what it is about. @default none */
  readonly title?: string;
}

/** What is known of the first report of a text, and of those that follow it, from where they begin. */
export interface AboutReports extends AboutReport {
  readonly title: string;
  /** In order; nearly always none. */
  readonly later: readonly (AboutReport & { readonly start: number })[];
}

/** What the layout of a text says of its reports; a title's lines are joined, and none is empty. */
export function aboutReports(text: string, structure: Structure): AboutReports {
  const about = ({ metadata: { year, issuer }, titleSpans }: Pick<Structure, Known>) => ({
    year,
    issuer: issuer === null ? null : normalForm(issuer),
    title: titleSpans.map(({ start, end }) => text.slice(start, end)).join(''),
  });
  const later = structure.later.map((report) => ({ ...about(report), start: report.start }));
  return { ...about(structure), later };
}

/** The places in the names of all who report in a text. */
export const placesReporting = ({ issuer, later }: AboutReports): string[] =>
  [issuer, ...later.map((report) => report.issuer)].flatMap((name) =>
    name ? placesNamed(name) : [],
  );

type Known = 'metadata' | 'titleSpans';
