import { isDigit, isLatin } from './characters';
import { displayWidth, type Measure } from './display-width';
import { fullHeadings, type MarkedLine } from './heading-lines';
import { beginsOwnLine, breaksInSentences, endsSentence } from './own-lines';
import type { Span } from './span';

const INNER_END = /[。；;！？][^\s”」』》）)]/;
const MIN_LINES = 6;
const MIN_WIDTH = 24;
/** Wider lines than this, in columns, are no lines of a page. */
const MAX_WIDTH = 200;
/** How far marks may hang over the edge of the page. */
const HANGING = 8;
/** How far a line may stay behind the edge that its letters and figures of other widths do not fill. */
const SLACK = 4;
/** The width of a page is sought among the lines that take so much of the widest. */
const NEARLY_WIDEST = 0.6;
const SAMPLE_LINES = 2000;

/** Of the lines of a wrapped text so many are broken … */
const MIN_BROKEN = 0.08;
const MIN_BROKEN_LINES = 3;
/** … and so many, for each that is broken, show prose: a sentence ends in them, or in what a broken line left over. */
const MIN_PROSE = 0.25;

/**
 * The line ends that only break a line at the edge of a page, as a PDF or a printed text has them, with
 * the white space around them. A text that keeps a paragraph on a line has lines far longer than a page is wide, and only
 * the line ends that a sentence is broken by. A line is broken where what the next one begins with had no room in it; widths are
 * columns of the screen, tried with quotes and dashes of one column and of two, or characters.
 */
export function hardWraps(text: string): Span[] {
  const lines = linesOf(text);
  if (lines === null) return breaksInSentences(text);
  const read = ([2, 1, 'characters'] as const).map((measure) => pageOf(text, lines, measure));
  const page = read.reduce((best, own) => (own.broken > best.broken ? own : best));
  if (!isWrapped(text, lines, page)) return breaksInSentences(text);
  const wraps: Span[] = [];
  const headings = fullHeadings(text, lines, (place) => markedLine(text, lines, place, page));
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    if (
      isFull(text, line, next, page) &&
      !headings.has(i) &&
      !beginsOwnLine(text, line, next, isShort(text, next, page))
    ) {
      wraps.push({ start: line.end, end: next.start + leadingSpace(text, next) });
    }
  }
  return wraps;
}

/** A line of the text, blank ones among them, without the white space at its end. */
interface Line extends Span {}

/** How wide the page is on which a text was set, and how many of its lines are broken at the edge. */
interface Page {
  readonly measure: Measure;
  readonly width: number;
  readonly broken: number;
}

/** The lines of a text; `null` where one is wider than a page, or there are too few. */
function linesOf(text: string): Line[] | null {
  const lines: Line[] = [];
  let count = 0;
  for (let start = 0; start <= text.length; ) {
    let next = start;
    while (next < text.length && !isLineEnd(text.charCodeAt(next))) next++;
    let end = next;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (
      end - start > MAX_WIDTH ||
      (end - start > MAX_WIDTH / 2 && widthOf(text, { start, end }, 1) > MAX_WIDTH)
    )
      return null; // so most texts are done with after a few lines
    if (end > start) count++;
    lines.push({ start, end });
    if (text.charCodeAt(next) === CARRIAGE_RETURN && text.charCodeAt(next + 1) === LINE_FEED)
      next++;
    start = next + 1;
  }
  return count < MIN_LINES ? null : lines;
}

const widthOf = (text: string, { start, end }: Span, measure: Measure): number =>
  displayWidth(text, start, end, measure);

function pageOf(text: string, lines: readonly Line[], measure: Measure): Page {
  const sample = lines.slice(0, SAMPLE_LINES);
  const widths = sample.map((line) => widthOf(text, line, measure));
  const widest = Math.max(...widths);
  const width = mostFrequent(widths.filter((own) => own >= widest * NEARLY_WIDEST));
  const page = { measure, width, broken: 0 };
  if (widest > width + HANGING) return page;
  const broken = sample.filter((line, i) => {
    const next = sample[i + 1];
    return next !== undefined && !endsSentence(text, line) && isFull(text, line, next, page);
  });
  return { ...page, broken: broken.length };
}

/** The number that is there most often; of several the largest. */
function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce(
    (best, entry) =>
      entry[1] > best[1] || (entry[1] === best[1] && entry[0] > best[0]) ? entry : best,
    [0, 0] as [number, number],
  )[0];
}

/** Whether a line with a marker is a heading, as the lines below it tell; what is left over of one is short. */
function markedLine(text: string, lines: readonly Line[], place: number, page: Page): MarkedLine {
  const line = lines[place]!;
  const next = lines[place + 1];
  if (endsSentence(text, line)) return 'item';
  if (next === undefined || !isFull(text, line, next, page)) return 'heading';
  if (leadingSpace(text, line) > leadingSpace(text, next)) return 'goes-on';
  return isShort(text, next, page) && !endsSentence(text, next) ? 'goes-on' : 'unknown';
}

/** Whether what the next line begins with had no room in a line; to the column where a sentence ends it. */
function isFull(text: string, line: Line, next: Line, { width, measure }: Page): boolean {
  if (line.end === line.start || next.end === next.start) return false;
  const first = next.start + leadingSpace(text, next);
  const word = { start: first, end: endOfWord(text, first, next.end) };
  const room = endsSentence(text, line) ? width : width - SLACK;
  return widthOf(text, line, measure) + widthOf(text, word, measure) > room;
}

/** A word of letters and digits is not broken, nor are marks taken from what they stand beside. */
function endOfWord(text: string, at: number, end: number): number {
  let last = at;
  while (last < end && OPENERS.includes(text.charAt(last))) last++;
  if (isWordPart(text.charCodeAt(last))) {
    while (last < end && (isWordPart(text.charCodeAt(last)) || isGrouping(text, last))) last++;
  } else last++;
  while (last < end && CLOSING_MARKS.includes(text.charAt(last))) last++;
  return Math.min(last, end);
}

const OPENERS = '（《“‘【「『([';
const CLOSING_MARKS = '，。、；：！？）》”’】」』%％,.;:)]';

function isWordPart(code: number): boolean {
  return isDigit(code) || isLatin(code) || code === POINT;
}

/** The comma of 1,835. */
function isGrouping(text: string, at: number): boolean {
  return text.charCodeAt(at) === COMMA && isDigit(text.charCodeAt(at + 1));
}

function isWrapped(text: string, lines: readonly Line[], { width, broken }: Page): boolean {
  if (width < MIN_WIDTH || broken < MIN_BROKEN_LINES) return false;
  const sample = lines.slice(0, SAMPLE_LINES).filter(({ start, end }) => end > start);
  if (broken < sample.length * MIN_BROKEN) return false;
  const prose = sample.filter((line, i) => {
    if (INNER_END.test(text.slice(line.start, line.end))) return true;
    const above = sample[i - 1];
    return above !== undefined && text.charAt(line.end - 1) === '。' && !endsSentence(text, above);
  });
  return prose.length >= broken * MIN_PROSE;
}

/** Whether a line is not broken: it leaves room for more. */
function isShort(text: string, line: Line, { width, measure }: Page): boolean {
  return widthOf(text, line, measure) < width - SLACK;
}

function leadingSpace(text: string, { start, end }: Line): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at - start;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const POINT = 46;
const COMMA = 44;

function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN || code === 0x2028 || code === 0x2029;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0x3000;
}
