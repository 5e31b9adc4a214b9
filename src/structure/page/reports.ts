import { hasHanRun } from '../../text/characters';
import type { Span } from '../../text/span';
import { isDateLine, withoutDate } from './dates';
import { furnitureAt } from './furniture';
import { isSignature, issuerInTitle } from './issuers';
import { opensTitle, titleScore } from './titles';

/** Of a report that follows another nothing but a full title is taken for one: year, subject, 报告 … */
const FULL_TITLE = 7;
/** … or less where a line about the page stands beside it, as with the first report of the text. */
const TITLE = 5;
const MAX_TITLE = 60;
/** A report has so many lines before another may begin. */
const MIN_LINES = 4;
/** In how many lines after a title its text begins: a page may say who, when and how often read on lines of their own. */
const LOOK_AHEAD = 12;
const MIN_TEXT = 40;

/** The lines of each report of a text: one list for nearly all, more where a further title opens a further text. */
export function reportsIn(text: string, lines: readonly Span[]): readonly (readonly Span[])[] {
  const words = (line: Span | undefined): string =>
    line === undefined || line.end - line.start > MAX_TITLE ? '' : text.slice(line.start, line.end);
  const starts: number[] = [0];
  let title: string | null = null; // of the report at hand
  let hasText = false; // the report at hand, after its title
  lines.forEach((line, i) => {
    hasText ||= title !== null && isText(text, line);
    const own = words(line);
    const score = own === '' ? 0 : titleScore(own);
    if (score < TITLE || furnitureAt(own, true) !== null) return;
    const isFurther = hasText && i >= starts.at(-1)! + MIN_LINES;
    // a title that is there again on each page of a print opens no report
    const isSure = score >= FULL_TITLE && title !== own;
    if (isFurther && (isSure || hasPageBeside(words, lines, i)) && textFollows(text, lines, i)) {
      const above = words(lines[i - 1]);
      const named = issuerInTitle(own) !== null || !opensTitle(above, own);
      starts.push(withPageAbove(words, lines, named ? i : i - 1));
    } else if (title !== null) return;
    title = own;
    hasText = false;
  });
  return starts.length === 1
    ? [lines]
    : starts.map((start, report) => lines.slice(start, starts[report + 1]));
}

type Words = (line: Span | undefined) => string;

/** What a page says of a report or leads to it with; its foot is of the report above. */
const isAboutReport = (line: string): boolean => {
  const why = furnitureAt(line, true)?.why;
  return why === 'page-metadata' || why === 'navigation' || why === 'page-tools';
};

/** What a page has below a report; the numbers of pages stand within. */
const endsReport = (line: string): boolean => {
  const because = furnitureAt(line, true);
  return because !== null && because.why !== 'decoration';
};

/**
 * Whether a report may begin with a title: the line above ends one or is about the page, or the line below
 * is about the page or says who wrote the report and when.
 */
function hasPageBeside(words: Words, lines: readonly Span[], title: number): boolean {
  const above = words(lines[title - 1]);
  const below = words(lines[title + 1]);
  const byline = withoutDate(below);
  const endsAbove = endsReport(above) || isDateLine(above) || isSignature(above);
  return endsAbove || isAboutReport(below) || (byline !== below && isSignature(byline));
}

/** The line where what a page puts above the title of its report begins: it belongs to the report. */
function withPageAbove(words: Words, lines: readonly Span[], title: number): number {
  let first = title;
  while (first > 0 && isAboutReport(words(lines[first - 1]))) first--;
  return first;
}

/** Whether a paragraph stands soon after a title: a list of links to other reports has none. */
function textFollows(text: string, lines: readonly Span[], title: number): boolean {
  for (const line of lines.slice(title + 1, title + 1 + LOOK_AHEAD)) {
    if (isText(text, line)) return true;
    if (titleScore(text.slice(line.start, Math.min(line.end, line.start + MAX_READ))) >= FULL_TITLE)
      return false;
  }
  return false;
}

function isText(text: string, { start, end }: Span): boolean {
  if (end - start < MIN_TEXT) return false;
  const line = text.slice(start, Math.min(end, start + MAX_READ));
  return /[。:]/.test(line) && hasHanRun(line, 8);
}

const MAX_READ = 400;
