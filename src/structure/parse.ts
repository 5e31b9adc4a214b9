import genre from '../genre/page/genre.yaml';
import letterWords from '../genre/page/letter.yaml';
import { type TextKind, textKind } from '../text/sample';
import type { Span } from '../text/span';
import { findHeadings } from './headings/headings';
import { headingCues, type RoleCue } from './headings/roles';
import { buildSections } from './headings/sections';
import { isDateLine } from './page/dates';
import { isSignature } from './page/issuers';
import { readLines } from './page/lines';
import { readMetadata } from './page/metadata';
import { findRegions, type Regions } from './page/regions';
import { reportsIn } from './page/reports';
import { labelledTitle } from './page/titles';
import { buildParagraphs } from './passages/paragraphs';
import { findTables } from './table-rows';
import type { Role, Structure } from './types';

/**
 * Reads the layout of a report: its metadata, the tree of its headings, its paragraphs and passages,
 * and what of the page is none of it.
 * A text that is hardly Chinese has no headings; one that does not speak of government or law has the
 * role `other` throughout, unless its headings say what they are. Where a second report follows the first,
 * told by its title, the headings and the roles begin anew.
 * @param text normalised text; all offsets of the result are into it.
 * @param source the caller's string, for its length.
 * @param cues what headings say of a section's role, from `headingCues`.
 */
export function parseStructure(
  text: string,
  source: string,
  kind: TextKind = textKind(text),
  cues: readonly RoleCue[] = headingCues(),
): Structure {
  const subject = isOfGenre(text) ? 'measures' : 'other';
  const hasHeadings = kind.chinese >= MIN_CHINESE;
  const reports: Structure[] = [];
  const linesOf = reportsIn(text, readLines(text));
  for (const lines of linesOf) {
    reports.push(parseReport({ text, source, lines, subject, cues, hasHeadings, before: reports }));
  }
  const [first, ...later] = reports;
  if (later.length === 0) return first!;
  return {
    ...first!, // what the document is called is what its first report is called
    later: later.map(({ metadata, titleSpans }, i) => ({
      start: linesOf[i + 1]![0]!.start,
      metadata,
      titleSpans,
    })),
    sections: reports.flatMap(({ sections }) => sections),
    paragraphs: reports.flatMap(({ paragraphs }) => paragraphs),
    passages: reports.flatMap(({ passages }) => passages),
    skipped: reports.flatMap(({ skipped }) => skipped),
  };
}

const countOf = (reports: readonly Structure[], part: 'sections' | 'paragraphs'): number =>
  reports.reduce((sum, report) => sum + report[part].length, 0);

interface ReportInput {
  readonly text: string;
  readonly source: string;
  readonly lines: readonly Span[];
  /** The role of what says nothing of its role. */
  readonly subject: Role;
  readonly cues: readonly RoleCue[];
  readonly hasHeadings: boolean;
  /** The reports before it in the text: ids go on from there. */
  readonly before: readonly Structure[];
}

function parseReport({
  text,
  source,
  lines,
  subject,
  cues,
  hasHeadings,
  before,
}: ReportInput): Structure {
  const regions = findRegions(text, lines);
  const { body } = regions;
  const title = regions.title.length > 0 ? regions.title : labelledTitle(text, regions.pageLines);
  const metadata = readMetadata({
    ...regions,
    title,
    text,
    bodyLines: body,
    around: regions.skipped,
    source,
  });
  const tables = findTables(text, body);
  const inTable = new Set<number>();
  for (const { first, last } of tables) for (let i = first; i <= last; i++) inTable.add(i);
  const letter = letterLines(text, regions);
  const found = (hasHeadings ? findHeadings(text, body, (line) => letter.has(line)) : []).filter(
    ({ line }) => !inTable.has(line) && !letter.has(body[line]!),
  );
  const shared = { text, lines: body, found, year: metadata.year, subject };
  const sections = buildSections({ ...shared, cues, idsFrom: countOf(before, 'sections') });
  const { paragraphs, passages } = buildParagraphs({
    ...shared,
    sections,
    tables,
    letter,
    idsFrom: countOf(before, 'paragraphs'),
  });
  return {
    metadata,
    titleSpans: title,
    later: [],
    sections,
    paragraphs,
    passages,
    skipped: regions.skipped,
  };
}

/** The share of Chinese characters below which a text is another language's. */
const MIN_CHINESE = 0.2;

const GENRE_SAMPLE = 20_000;
const GENRE_WORDS = new RegExp((genre as { readonly words: string }).words);
const LONGEST_GENRE_WORD = 2;

/** Whether two words of the genre stand at the beginning of a text. */
function isOfGenre(text: string): boolean {
  const sample = text.length > GENRE_SAMPLE ? text.slice(0, GENRE_SAMPLE) : text;
  const first = sample.search(GENRE_WORDS);
  return first >= 0 && GENRE_WORDS.test(sample.slice(first + LONGEST_GENRE_WORD));
}

const { closing } = letterWords as { readonly closing: Readonly<Record<'opens' | 'says', string>> };
const CLOSING_FORMULA = new RegExp(`^${closing.opens}${closing.says}[。!]?$`);

const MAX_CLOSING_FORMULA = 5;

/** Lines of the letter around the report: salutation, signature, date. */
function letterLines(text: string, regions: Regions): Set<Span> {
  const letter = new Set<Span>([...regions.salutation, ...regions.signature, ...regions.dateLines]);
  for (const line of regions.body.slice(-4)) {
    const words = text.slice(line.start, line.end);
    const closes = words.length <= MAX_CLOSING_FORMULA && CLOSING_FORMULA.test(words);
    if (closes || isDateLine(words) || isSignature(words)) letter.add(line);
  }
  return letter;
}
