import type { Span } from './span';

const MIN_LINES = 6;
const MIN_WIDTH = 12;
const MAX_WIDTH = 60;
/** How far a full line may stay behind the widest: kinsoku moves a mark or a number to the next line. */
const SLACK = 5;
const MIN_BROKEN = 0.25;
const ENDS = /[。;:!?…”」》)]$/;
const BEGINS =
  /^(?:[ \t]{2}|[(（〔【]?[一二三四五六七八九十0-9]{1,3}[)）〕】]?[、.．)）是]|[(（][一二三四五六七八九十0-9]{1,3}[)）]|第[一二三四五六七八九十]+[章节部]|[①-⑳●○•◆■#*-])/;
const SAMPLE_LINES = 2000;

/**
 * The line ends that only break a line at the edge of a page, as a PDF or a printed text has them, with
 * the white space around them. Empty for text that keeps a paragraph on a line: it has lines far longer
 * than a page is wide. Reads the text once.
 */
export function hardWraps(text: string): Span[] {
  const widest = widestLine(text);
  if (widest < MIN_WIDTH) return [];
  const isBroken = ({ start, end }: Span): boolean =>
    end - start >= widest - SLACK && !ENDS.test(text.charAt(end - 1));
  if (!isMostlyBroken(text, isBroken)) return [];
  const wraps: Span[] = [];
  let line = lineAt(text, 0);
  while (line.next <= text.length) {
    const next = lineAt(text, line.next);
    if (
      next.end > next.start &&
      line.end > line.start &&
      line.end - line.start <= MAX_WIDTH &&
      isBroken(line) &&
      !BEGINS.test(text.slice(next.start, next.start + 8))
    ) {
      wraps.push({ start: line.end, end: next.start });
    }
    line = next;
  }
  return wraps;
}

/** The width of the widest line of the first; 0 where one is wider than a page or there are too few. */
function widestLine(text: string): number {
  let widest = 0;
  let count = 0;
  for (let at = 0; at <= text.length && count < SAMPLE_LINES; ) {
    const { start, end, next } = lineAt(text, at);
    at = next;
    if (end === start) continue;
    if (end - start > MAX_WIDTH) return 0; // so most texts are done with after a few lines
    widest = Math.max(widest, end - start);
    count++;
  }
  return count < MIN_LINES ? 0 : widest;
}

function isMostlyBroken(text: string, isBroken: (line: Span) => boolean): boolean {
  let broken = 0;
  let count = 0;
  for (let at = 0; at <= text.length && count < SAMPLE_LINES; ) {
    const line = lineAt(text, at);
    at = line.next;
    if (line.end === line.start) continue;
    count++;
    if (isBroken(line)) broken++;
  }
  return broken >= count * MIN_BROKEN;
}

interface Line extends Span {
  /** Where the line after it begins. */
  readonly next: number;
}

/** The line that begins at an offset, without the spaces at its end; an indent of two or more stays. */
function lineAt(text: string, begin: number): Line {
  let end = text.indexOf('\n', begin);
  if (end < 0) end = text.length;
  const next = end + 1;
  while (end > begin && isBlank(text.charCodeAt(end - 1))) end--;
  const indented = text.charCodeAt(begin) === 32 && text.charCodeAt(begin + 1) !== 32;
  return { start: Math.min(indented ? begin + 1 : begin, end), end, next };
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9;
}
