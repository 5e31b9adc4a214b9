import { hasHanRun } from '../../text/characters';
import type { Span } from '../../text/span';
import { furnitureAt } from './furniture';
import { issuerInTitle } from './issuers';
import { opensTitle, titleScore } from './titles';

/** Of a report that follows another nothing but a full title is taken for one: year, subject, 报告. */
const MIN_TITLE_SCORE = 7;
const MAX_TITLE = 60;
/** A report has so many lines before another may begin. */
const MIN_LINES = 4;
/** How many lines after a title its text begins. */
const LOOK_AHEAD = 6;
const MIN_TEXT = 40;

/** The lines of each report of a text: one list for nearly all, more where a further title opens a further text. */
export function reportsIn(text: string, lines: readonly Span[]): readonly (readonly Span[])[] {
  const words = (line: Span | undefined): string =>
    line === undefined || line.end - line.start > MAX_TITLE ? '' : text.slice(line.start, line.end);
  const starts: number[] = [0];
  let title: string | null = null; // of the report at hand
  lines.forEach((line, i) => {
    const own = words(line);
    if (own === '' || titleScore(own) < MIN_TITLE_SCORE || furnitureAt(own, true) !== null) return;
    const isFurther = title !== null && title !== own && i >= starts.at(-1)! + MIN_LINES;
    if (isFurther && textFollows(text, lines, i)) {
      const above = words(lines[i - 1]);
      const named = issuerInTitle(own) !== null || !opensTitle(above, own);
      starts.push(named ? i : i - 1);
    } else if (title !== null) return;
    title = own;
  });
  return starts.length === 1
    ? [lines]
    : starts.map((start, report) => lines.slice(start, starts[report + 1]));
}

/** Whether a paragraph stands soon after a title: a list of links to other reports has none. */
function textFollows(text: string, lines: readonly Span[], title: number): boolean {
  for (const { start, end } of lines.slice(title + 1, title + 1 + LOOK_AHEAD)) {
    const line = text.slice(start, Math.min(end, start + MAX_READ));
    if (end - start >= MIN_TEXT && /[。:]/.test(line) && hasHanRun(line, 8)) return true;
    if (titleScore(line) >= MIN_TITLE_SCORE) return false;
  }
  return false;
}

const MAX_READ = 400;
