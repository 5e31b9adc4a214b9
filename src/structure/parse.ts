import genre from '../genre/page/genre.yaml';
import letterWords from '../genre/page/letter.yaml';
import { type TextKind, textKind } from '../text/sample';
import type { Span } from '../text/span';
import { findHeadings } from './headings/headings';
import { buildSections } from './headings/sections';
import { isDateLine } from './page/dates';
import { isSignature } from './page/issuers';
import { readLines } from './page/lines';
import { readMetadata } from './page/metadata';
import { findRegions, type Regions } from './page/regions';
import { buildParagraphs } from './passages/paragraphs';
import { findTables } from './table-rows';
import type { Structure } from './types';

/**
 * Reads the layout of a report: its metadata, the tree of its headings, its paragraphs and passages,
 * and what of the page is none of it.
 * A text that is hardly Chinese has no headings; one that does not speak of government or law has the
 * role `other` throughout, unless its headings say what they are.
 * @param text normalised text; all offsets of the result are into it.
 * @param source the caller's string, for its length.
 */
export function parseStructure(
  text: string,
  source: string,
  kind: TextKind = textKind(text),
): Structure {
  const regions = findRegions(text, readLines(text));
  const lines = regions.body;
  const metadata = readMetadata({
    ...regions,
    text,
    bodyLines: lines,
    around: regions.skipped,
    source,
  });
  const tables = findTables(text, lines);
  const inTable = new Set<number>();
  for (const { first, last } of tables) for (let i = first; i <= last; i++) inTable.add(i);
  const letter = letterLines(text, regions);
  const chinese = kind.chinese >= MIN_CHINESE;
  const found = (chinese ? findHeadings(text, lines, (line) => letter.has(line)) : []).filter(
    ({ line }) => !inTable.has(line) && !letter.has(lines[line]!),
  );
  const subject = isOfGenre(text) ? 'measures' : 'other';
  const sections = buildSections({ text, lines, found, year: metadata.year, subject });
  const { paragraphs, passages } = buildParagraphs({
    text,
    lines,
    found,
    sections,
    tables,
    letter,
    year: metadata.year,
    subject,
  });
  return {
    metadata,
    titleSpans: regions.title,
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
