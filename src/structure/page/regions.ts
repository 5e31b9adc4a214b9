import letter from '../../genre/page/letter.yaml';
import { hasHanRun } from '../../text/characters';
import type { Span } from '../../text/span';
import { itemMarkAt } from '../item-marks';
import { markerAt } from '../markers';
import { findTables } from '../table-rows';
import type { FoundSkipped, SkippedBecause } from '../types';
import { isDateLine, withoutDate } from './dates';
import { furnitureAt } from './furniture';
import { isSignature } from './issuers';
import { opensTitle, titleAbovePageLine, titleBelowLetter, titleScore } from './titles';

/** The lines of a page, sorted into what is the report and what is around it. */
export interface Regions {
  readonly title: readonly Span[];
  /** The report's own lines, in order: salutation, text, signature and date. */
  readonly body: readonly Span[];
  /** The salutation, or all of a covering letter above the title. */
  readonly salutation: ReadonlySet<Span>;
  readonly signature: readonly Span[];
  /** Lines between title and text that name an office, with a date or alone. */
  readonly bylines: readonly Span[];
  readonly dateLines: readonly Span[];
  /** Lines that describe the page, for the metadata. */
  readonly pageLines: readonly Span[];
  readonly skipped: readonly FoundSkipped[];
}

/** What stands below a report and nothing of it after that: who edited it, tools, the foot of the page. */
const FOOT: ReadonlySet<string> = new Set(['page-metadata', 'page-tools', 'footer']);
const MIN_TEXT_LINE = 25;
const MAX_SALUTATION = 60;
const MAX_LOOSE_LINE = 60;
const { addressees, announces } = letter as Readonly<Record<'addressees' | 'announces', string>>;
const SALUTATION = new RegExp(`${addressees}(?:\\([^()]{1,20}\\))?\\s?:$`);
const ANNOUNCES = new RegExp(`${announces}:?$`);

/** Sorts the lines of a page. Everything that is not clearly around the report is the report. */
export function findRegions(text: string, lines: readonly Span[]): Regions {
  const words = lines.map(({ start, end }) => text.slice(start, end));
  const reasons = words.map((line) => furnitureAt(line, false));
  const links = linksBelow(words, reasons);
  const isText = (i: number): boolean =>
    i < links && reasons[i] === null && isReportLine(text, lines[i]!, words[i]!);
  let first = words.findIndex((_, i) => isText(i));
  let last = words.findLastIndex((_, i) => isText(i));
  last = endOfLists(text, lines, reasons, last);
  if (first < 0) {
    first = 0;
    last = words.length - 1;
  }
  const above = findTitle(words, reasons, first);
  const title = above.length > 0 ? above : titleBelowLetter(words, first);
  if (above.some((i) => i >= first)) first = Math.max(...above) + 1;

  for (let i = 0; i < words.length; i++) {
    const within = i >= first && i <= last;
    if (!within && !title.includes(i)) reasons[i] = furnitureAt(words[i]!, true);
  }
  const skipped: FoundSkipped[] = [];
  const body: Span[] = [];
  const salutation = new Set<Span>();
  const signature: Span[] = [];
  const bylines: Span[] = [];
  const dateLines: Span[] = [];
  const pageLines: Span[] = [];
  const titleLine = above.length > 0 ? 0 : (title[0] ?? 0);
  const pageAbove = title.length > 0 || reasons.slice(0, first).some((why) => why !== null);
  const lastFurniture = reasons.findLastIndex((why, i) => i > last && why !== null);
  const foot = reasons.findIndex((why, i) => i > last && why !== null && FOOT.has(why.why));
  const isBelow = (i: number): boolean => i < lastFurniture || i > links || (foot >= 0 && i > foot);
  lines.forEach((line, i) => {
    const because = reasons[i]!;
    const word = words[i]!;
    const skip = (why: SkippedBecause['why'], rule: string): void => {
      skipped.push({ ...line, why, rule });
    };
    if (title.includes(i)) skip('title', 'title');
    else if (because === null && i > last && isDateLine(word)) {
      dateLines.push(line);
      body.push(line);
    } else if (because !== null) {
      if (because.why === 'page-metadata') pageLines.push(line);
      skip(because.why, because.rule);
    } else if (i < titleLine || (i < first && isSalutation(word))) {
      salutation.add(line);
      body.push(line);
    } else if (i < first && pageAbove && isLoose(word)) {
      if (isSignature(withoutDate(word)) && title.some((line) => line < i)) {
        bylines.push(line);
        skip('page-metadata', 'byline');
      } else if (titleScore(word) > 0 || sameAsTitle(word, title, words))
        skip('title', 'title-again');
      else skip('navigation', 'loose-line-above');
    } else if (i > last && isSignature(word)) {
      signature.push(line);
      body.push(line);
    } else if (i > last && isBelow(i) && isLoose(word)) {
      skip('navigation', 'loose-line-below');
    } else body.push(line);
  });
  return {
    title: title.map((i) => lines[i]!),
    body,
    salutation,
    signature,
    bylines,
    dateLines,
    pageLines,
    skipped,
  };
}

/**
 * Where links to other pages begin that nothing but titles follows (相关链接, 上一篇); past the last line
 * where there are none.
 */
function linksBelow(words: readonly string[], reasons: readonly (SkippedBecause | null)[]): number {
  let first = words.length;
  for (let i = words.length - 1; i >= 0 && !isProse(words[i]!, reasons[i]!); i--)
    if (reasons[i]?.rule === 'other-pages') first = i;
  return first;
}

/** A line that no title of a page is. */
const isProse = (line: string, because: SkippedBecause | null): boolean =>
  because === null && (/[。;]$/.test(line) || line.length > MAX_LOOSE_LINE);

/** The last of the rows of tables and of the items under bullets that follow a line without a break. */
function endOfLists(
  text: string,
  lines: readonly Span[],
  reasons: readonly (SkippedBecause | null)[],
  last: number,
): number {
  if (last < 0) return last;
  const below = lines.slice(last + 1);
  const inTable = new Set(
    findTables(text, below).flatMap(({ first, last: end }) =>
      Array.from({ length: end - first + 1 }, (_, i) => last + 1 + first + i),
    ),
  );
  let end = last;
  for (let i = last + 1; i < lines.length; i++) {
    const why = reasons[i]?.why ?? null;
    const belongs =
      inTable.has(i) ||
      isBulleted(text, lines[i]!) ||
      isCaption(text, lines[i]!) ||
      (inTable.has(i + 1) && lines[i]!.end - lines[i]!.start <= MAX_TABLE_NAME);
    if (why !== null && why !== 'decoration') break;
    if (why === null && !belongs) break;
    if (why === null) end = i;
  }
  return end;
}

/** 单位：件 above a table. */
function isCaption(text: string, { start, end }: Span): boolean {
  return end - start <= MAX_CAPTION && /^\(?单位\s?:/.test(text.slice(start, end));
}

const MAX_CAPTION = 20;
/** 附:2023年主要数据一览 above a table. */
const MAX_TABLE_NAME = 40;

function isBulleted(text: string, { start, end }: Span): boolean {
  return (
    itemMarkAt(text, start, start, false)?.series === 'bullet' &&
    hasHanRun(text.slice(start, end), 4)
  );
}

function isSalutation(line: string): boolean {
  return line.length <= MAX_SALUTATION && line.endsWith(':') && SALUTATION.test(line);
}

function isLoose(line: string): boolean {
  return line.length <= MAX_LOOSE_LINE && !line.endsWith('。') && !line.endsWith(';');
}

/** A line that only a report has: a heading with its enumerator, or a line of sentences. */
function isReportLine(text: string, line: Span, words: string): boolean {
  if (words.length >= MIN_TEXT_LINE && hasPause(words) && hasHanRun(words, 8)) {
    return words.length > MAX_BREADCRUMB || !/[>|»].*[>|»]/s.test(words);
  }
  if (ANNOUNCES.test(words)) return true;
  const marker = markerAt(text, line.start);
  if (marker && marker.end < line.end && words.length >= 4) return marker.kind !== 'article';
  if (isBulleted(text, line) && /[0-9]/.test(words)) return true;
  return words.length >= 8 && /[\u4e00-\u9fff][。;!?]$/.test(words);
}

function hasPause(words: string): boolean {
  return words.includes(',') || words.includes('。') || words.includes(';');
}

const MAX_BREADCRUMB = 200;

const MAX_TITLE_SEARCH = 60;

/** The lines of the title, as indices: the likeliest line above the text, with a line that belongs to it. */
function findTitle(
  words: readonly string[],
  furniture: readonly (SkippedBecause | null)[],
  first: number,
): number[] {
  let best = -1;
  let bestScore = 0;
  const end = Math.min(first, words.length, MAX_TITLE_SEARCH + 1);
  for (let i = 0; i < end; i++) {
    if (furniture[i] !== null) continue;
    const next = words[i + 1] ?? '';
    const joined = i + 1 < end && furniture[i + 1] === null && opensTitle(words[i]!, next);
    const alone = titleScore(words[i]!);
    const both = joined ? titleScore(words[i]! + next) : 0;
    const score = Math.max(alone, both);
    const line = joined && both >= alone ? i + 1 : i;
    const again = best >= 0 && words[line] === words[best]; // a page's title, then the report's own
    if (score >= bestScore && score > 0 && !again) {
      best = line;
      bestScore = score;
    }
  }
  if (best < 0) return titleAbovePageLine(words, furniture, end);
  const above: number[] = [];
  for (let i = best - 1; i >= Math.max(0, best - 2); i--) {
    if (furniture[i] !== null || !opensTitle(words[i]!, words[i + 1]!)) break;
    above.unshift(i);
  }
  if (above.length > 0) return [...above, best];
  const next = words[best + 1] ?? '';
  if (best + 1 < end && furniture[best + 1] === null && /^[(〔].{2,20}[)〕]$/.test(next)) {
    return /[0-9]{4}年[0-9]{1,2}月/.test(next) ? [best] : [best, best + 1];
  }
  return [best];
}

function sameAsTitle(line: string, title: readonly number[], words: readonly string[]): boolean {
  return title.some((i) => words[i] === line);
}
