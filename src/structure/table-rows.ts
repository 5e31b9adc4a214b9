import { isDigit } from '../text/characters';
import type { Span } from '../text/span';

const MAX_ROW = 400;
const TAB = 9;
const BAR = '|'.charCodeAt(0);
const BOX_BAR = '│'.charCodeAt(0);

/** The cells of a line set out in columns by tabs, pipes or wide gaps; one cell where it is prose. */
export function cellsOf(text: string, line: Span): Span[] {
  if (line.end - line.start > MAX_ROW) return [line];
  const cells: Span[] = [];
  let start = line.start;
  let at = line.start;
  const push = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && text[from] === ' ') from++;
    while (to > from && text[to - 1] === ' ') to--;
    if (to > from) cells.push({ start: from, end: to });
  };
  while (at < line.end) {
    const code = text.charCodeAt(at);
    let width = 0;
    if (code === TAB || code === BAR || code === BOX_BAR) width = 1;
    else if (code === 32 && text[at + 1] === ' ') {
      width = 2;
      while (text[at + width] === ' ') width++;
    }
    if (width > 0) {
      push(at);
      at += width;
      start = at;
    } else at++;
  }
  push(line.end);
  return cells;
}

/**
 * Runs of lines that are rows of a table, as [first, last] indices: at least two lines in columns one
 * after another, and at least one cell with a figure.
 */
export function findTables(
  text: string,
  lines: readonly Span[],
): { first: number; last: number }[] {
  const tables: { first: number; last: number }[] = [];
  let first = -1;
  const close = (end: number): void => {
    if (first >= 0 && end - first >= 2) {
      const rows = lines.slice(first, end);
      const figures = rows.some((row) =>
        cellsOf(text, row).some(({ start }) => isDigit(text.charCodeAt(start))),
      );
      if (figures) tables.push({ first, last: end - 1 });
    }
    first = -1;
  };
  lines.forEach((line, i) => {
    const row = isRow(text, line);
    if (row && first < 0) first = i;
    if (!row) close(i);
  });
  close(lines.length);
  return tables;
}

const COLUMN_GAPS = ['  ', '\t', '|', '│'];

function isRow(text: string, line: Span): boolean {
  if (line.end - line.start > MAX_ROW) return false;
  const words = text.slice(line.start, line.end);
  if (words.includes('。') || !COLUMN_GAPS.some((gap) => words.includes(gap))) return false;
  return cellsOf(text, line).length >= 2;
}
