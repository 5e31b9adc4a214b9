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
  const lines = lineSpans(text);
  const full = lines.filter(({ start, end }) => end > start);
  if (full.length < MIN_LINES) return [];
  const sample = full.slice(0, SAMPLE_LINES).map(({ start, end }) => end - start);
  const widest = sample.reduce((most, width) => Math.max(most, width), 0);
  if (widest < MIN_WIDTH || widest > MAX_WIDTH) return [];
  const isFull = ({ start, end }: Span): boolean => end - start >= widest - SLACK;
  const isBroken = (line: Span): boolean =>
    isFull(line) && !ENDS.test(text.slice(line.end - 1, line.end));
  const broken = full.slice(0, SAMPLE_LINES).filter(isBroken).length;
  if (broken < sample.length * MIN_BROKEN) return [];
  const wraps: Span[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    if (next.end === next.start || line.end === line.start || line.end - line.start > MAX_WIDTH)
      continue;
    if (isBroken(line) && !BEGINS.test(text.slice(next.start, next.start + 8))) {
      wraps.push({ start: line.end, end: next.start });
    }
  }
  return wraps;
}

/** The lines of a text without the spaces at their end; an indent of two or more stays. */
function lineSpans(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    let last = end;
    while (last > start && (text[last - 1] === ' ' || text[last - 1] === '\t')) last--;
    let first = start;
    if (text[first] === ' ' && text[first + 1] !== ' ') first++;
    lines.push({ start: Math.min(first, last), end: last });
    start = end + 1;
  }
  return lines;
}
