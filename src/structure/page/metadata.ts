import { YEAR } from '../../text/marks';
import type { Span } from '../../text/span';
import type { DocumentMetadata } from '../types';
import { isoDate, withoutDate } from './dates';
import {
  endsAsOffice,
  fullName,
  issuerInTitle,
  issuerSpokenOf,
  type NamesSaid,
  nameInText,
} from './issuers';
import { DATE_LABELS, type LabelledValue, labelledValues, SOURCE_LABELS } from './labels';
import { reportYear } from './report-year';
import { BEFORE_TITLE } from './titles';

/** The lines that metadata are read from. */
export interface MetadataSource {
  readonly text: string;
  readonly title: readonly Span[];
  /** Lines about the page: 发布时间, 来源. */
  readonly pageLines: readonly Span[];
  /** The report's own lines, without title and furniture. */
  readonly bodyLines: readonly Span[];
  /** Lines between title and text that name an office, with a date or alone. */
  readonly bylines: readonly Span[];
  readonly signature: readonly Span[];
  /** Lines around the report, its title and the lines about it among them. */
  readonly around: readonly Span[];
  readonly dateLines: readonly Span[];
  readonly source: string;
}

/** How much of the report is read for its issuer and year. */
const METADATA_LINES = 40;
const METADATA_LINE_LENGTH = 4000;

/** What the page and the text say about the report; `null` where they do not say it. */
export function readMetadata(from: MetadataSource): DocumentMetadata {
  const { text } = from;
  const lines = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));
  const labelled = lines(from.pageLines).flatMap(labelledValues);
  const title = from.title.length > 0 ? lines(from.title).join('') : null;
  const notBefore = reportYear({ title, body: [], signedOn: null, publishedOn: null });
  const published = { values: labelled, lines: lines(from.pageLines), around: lines(from.around) };
  const publishedOn = publicationDate(published, notBefore ?? 0) ?? dateOf(lines(from.dateLines));
  const body = from.bodyLines
    .slice(0, METADATA_LINES)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + METADATA_LINE_LENGTH)));
  return {
    title,
    issuer: inItsOwnString(issuerOf(title, namesSaid(lines, from, labelled), body)),
    year: reportYear({
      title,
      body,
      signedOn: dateOf(lines([...from.bylines, ...from.dateLines])),
      publishedOn,
    }),
    publishedOn,
    source: inItsOwnString(sourceOf(labelled)),
    characters: from.source.length,
  };
}

/** Engines keep a whole text alive for a slice of it; a report is not to hold more than its source. */
function inItsOwnString(words: string | null): string | null {
  return words === null ? null : [...words].join('');
}

const OPENS_WITH_DATE = new RegExp(`^[([]?\\s?${YEAR}\\s?[-/.年]`);

/** 发布日期2024-01-12: a label that nothing parts from its date. */
const DATED_AS_PUBLISHED = new RegExp(`(?:${DATE_LABELS[0]!.join('|')})\\s?(?=${YEAR}[-/.年])`);

interface PublicationSource {
  readonly values: readonly LabelledValue[];
  /** Lines that describe the page. */
  readonly lines: readonly string[];
  /** All lines around the report. */
  readonly around: readonly string[];
}

/** When a page says it was published; a report is not published before the year that it is about. */
function publicationDate(
  { values, lines, around }: PublicationSource,
  notBefore: number,
): string | null {
  const late = (date: string | null): string | null =>
    date !== null && Number(date.slice(0, 4)) >= notBefore ? date : null;
  const labelled = (labels: readonly string[]): string | null =>
    first(values, ({ label, value }) => (labels.includes(label) ? late(isoDate(value)) : null));
  const [published, ...others] = DATE_LABELS;
  return (
    labelled(published!) ??
    first(around, (line) => {
      const found = DATED_AS_PUBLISHED.exec(line);
      return found && late(isoDate(line.slice(found.index)));
    }) ??
    first(others, labelled) ??
    first(lines, (line) => (OPENS_WITH_DATE.test(line) ? late(isoDate(line)) : null))
  );
}

/** The first that any of a list gives, or `null`. */
function first<T>(list: readonly T[], read: (one: T) => string | null): string | null {
  for (const one of list) {
    const found = read(one);
    if (found !== null) return found;
  }
  return null;
}

const DATE = new RegExp(`[([]?${YEAR}[-/.年]`);

function sourceOf(values: readonly LabelledValue[]): string | null {
  for (const labels of SOURCE_LABELS) {
    const found = values.find(
      ({ label, value }) => labels.includes(label) && /[\u4e00-\u9fffA-Za-z]/.test(value),
    );
    // 来源:某镇政府 2024-01-12: what stands after the date is not asked for either
    if (found) return found.value.split(DATE, 1)[0]!.trim().split(/\s+/)[0] || null;
  }
  return null;
}

const dateOf = (lines: readonly string[]): string | null => first(lines, isoDate);

function namesSaid(
  lines: (spans: readonly Span[]) => readonly string[],
  from: MetadataSource,
  labelled: readonly LabelledValue[],
): NamesSaid {
  const signed = lines([...from.bylines, ...from.signature])
    .map((line) => withoutDate(line).replace(/\s/g, ''))
    .filter(endsAsOffice);
  const source = SOURCE_LABELS.flatMap((labels) =>
    labelled.filter(({ label }) => labels.includes(label)).map(({ value }) => value),
  );
  const page = lines(from.around).flatMap((line) => line.match(/[\u4e00-\u9fff]{4,40}/g) ?? []);
  return { signed, source, page };
}

/** Who reports: the title says it, or a signature, or the text where it names itself; at last whom the title is about. */
function issuerOf(title: string | null, said: NamesSaid, body: readonly string[]): string | null {
  const words = title?.replace(/\s/g, '').replace(BEFORE_TITLE, '') ?? '';
  const name = issuerInTitle(words) ?? said.signed[0] ?? nameInText(body) ?? issuerSpokenOf(words);
  return name === null ? null : fullName(name, said);
}
