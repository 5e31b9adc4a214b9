import { columnsOf, type Piece, rowsOf } from './pdf-columns';

/** A piece of text as pdf.js gives it: its place is in the last two numbers of `transform`. */
export interface PdfTextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** A line of a page, in points from the page's lower left corner. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Height of its base line over the page's lower edge. */
  readonly base: number;
  /** Size of its largest character. */
  readonly size: number;
  /** Where the base line stands, from 0 at the foot of the page to 1 at its head. */
  readonly height: number;
}

interface Page {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/**
 * The pieces of a page, put together into lines from top to bottom, column by column. Wide gaps become tabs.
 * Text that is set sideways is read as who turns the page reads it, each direction for itself.
 */
export function pageLines(items: readonly PdfTextItem[], page: Page): PdfLine[] {
  const shown = items.filter((item) => typeof item.str === 'string' && item.str.trim() !== '');
  return [0, 1, 2, 3].flatMap((turns) => {
    const pieces = shown
      .filter(({ transform }) => turnsOf(transform) === turns)
      .map((item) => turned(item, page, turns));
    const height = turns % 2 === 0 ? page.top - page.bottom : page.right - page.left;
    return asWideAsPage(
      columnsOf(pieces).map((column) => rowsOf(column).map((row) => lineOf(row, height))),
    );
  });
}

/** The lines of all columns of a page, as if each column were as wide as the page's text is. */
function asWideAsPage(columns: readonly (readonly PdfLine[])[]): PdfLine[] {
  const all = columns.flat();
  if (columns.length < 2) return all;
  const [left, right] = edgesOf(all);
  return columns.flatMap((lines) => {
    if (lines.length < 2) return lines;
    const [ownLeft, ownRight] = edgesOf(lines);
    return lines.map((line) => ({
      ...line,
      left: line.left + left - ownLeft,
      right: line.right + right - ownRight,
    }));
  });
}

const edgesOf = (lines: readonly PdfLine[]): [left: number, right: number] => [
  lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY),
  lines.reduce((most, line) => Math.max(most, line.right), Number.NEGATIVE_INFINITY),
];

/** By how many quarters to the left text is turned. */
function turnsOf([a = 1, b = 0]: readonly number[]): number {
  if (Math.abs(a) >= Math.abs(b)) return a < 0 ? 2 : 0;
  return b > 0 ? 1 : 3;
}

/** A piece with its place on the page as it is turned to be read. */
function turned({ str, transform, width, height }: PdfTextItem, page: Page, turns: number): Piece {
  const [a = 0, b = 0, , , x = 0, y = 0] = transform;
  const places = [
    [x - page.left, y - page.bottom],
    [y - page.bottom, page.right - x],
    [page.right - x, page.top - y],
    [page.top - y, x - page.left],
  ] as const;
  const [left, base] = places[turns]!;
  return { text: str, left, base, width, size: Math.hypot(a, b) || height || 10 };
}

function lineOf(row: Piece[], pageHeight: number): PdfLine {
  row.sort((a, b) => a.left - b.left);
  const size = row.reduce((most, piece) => Math.max(most, piece.size), 0);
  let text = '';
  let right = Number.NaN;
  for (const piece of row) {
    const gap = piece.left - right;
    if (gap > size * 2.2) text += '\t';
    else if (gap > size * 0.25 && !(isWide(text.at(-1)) && isWide(piece.text[0]))) text += ' ';
    text += piece.text;
    right = Math.max(Number.isNaN(right) ? piece.left : right, piece.left + piece.width);
  }
  const first = row[0]!;
  return {
    text: text.trim(),
    left: first.left + indent(first),
    right,
    base: first.base,
    size,
    height: pageHeight > 0 ? first.base / pageHeight : 0.5,
  };
}

/** White space that a piece begins with is room too. */
function indent(piece: Piece): number {
  const wide = /^\u3000*/.exec(piece.text)![0].length;
  const narrow = /^[ \u00a0]*/.exec(piece.text)![0].length;
  return wide * piece.size + narrow * piece.size * 0.5;
}

function isWide(character: string | undefined): boolean {
  return character !== undefined && /[\u2e80-\u9fff\uf900-\uffef\u3000-\u303f]/.test(character);
}

/** 12, - 12 -, — 12 —, 第12页, 第 1 页 共 9 页, 1/9. */
const PAGE_NUMBER =
  /^[-—–－·\s]{0,6}(?:第?\s?\d{1,4}\s?页?(?:\s?[/,，共]{1,2}\s?\d{1,4}\s?页?)?)[-—–－·\s]{0,6}$/;

/** What a browser prints over a page: 2024/3/5 10:22 and the page's title; 2024年3月5日 上午10:22. */
const PRINT_HEAD =
  /^\d{1,4}[/.年-]\d{1,2}[/.月-]\d{1,4}日?[,，\s]{0,3}(?:上午|下午|中午|晚上)?\s?\d{1,2}:\d\d(?::\d\d)?(?:\s?[AP]M)?(?:\s|$)/;
/** And under it: the page's address, with its number or without. */
const PRINT_FOOT =
  /^(?:(?:https?|file):\/\/\S{1,2000}|about:\w{1,20})(?:\s{1,9}\d{1,4}\s?\/\s?\d{1,4})?$/;

/**
 * The paragraphs of a document, one a line. A line that is indented, follows a short line or a change of
 * type size, or begins with an enumerator begins a paragraph; others continue the one before, over the
 * page's end too. Lines at the head and foot of pages that are page numbers, that a browser prints there or
 * that recur on a third of the pages are left out.
 */
export function paragraphs(pages: readonly (readonly PdfLine[])[]): string {
  const running = runningHeads(pages);
  const body = pages.map((lines) =>
    lines.filter((line) => !isMargin(line) || !(isPrinted(line) || running.has(shape(line)))),
  );
  const all = body.flat();
  const left = margin(all, (line) => line.left, 'least');
  const right = margin(all, (line) => line.right, 'most');
  const out: string[] = [];
  let before: PdfLine | null = null;
  for (const line of all) {
    if (before !== null && continues(before, line, left, right)) {
      const last = out.length - 1;
      out[last] = joinLines(out[last]!, line.text);
    } else out.push(line.text);
    before = line;
  }
  return out.join('\n');
}

/** Whether a line of the margin is one that a printer or a browser put there. */
function isPrinted({ text, height }: PdfLine): boolean {
  if (PAGE_NUMBER.test(text)) return true;
  return height < 0.5 ? PRINT_FOOT.test(text) : PRINT_HEAD.test(text);
}

function isMargin(line: PdfLine): boolean {
  return line.height < 0.12 || line.height > 0.9;
}

/** A head or foot line without its digits: what recurs page after page. */
function shape(line: PdfLine): string {
  return `${line.height < 0.5 ? 'foot' : 'head'}:${line.text.replace(/[\d\s]+/g, '#')}`;
}

function runningHeads(pages: readonly (readonly PdfLine[])[]): Set<string> {
  const seen = new Map<string, number>();
  for (const lines of pages) {
    for (const text of new Set(lines.filter(isMargin).map(shape))) {
      seen.set(text, (seen.get(text) ?? 0) + 1);
    }
  }
  const least = Math.max(2, Math.ceil(pages.length / 3));
  return new Set(
    [...seen].filter(([, count]) => count >= least && pages.length > 2).map(([text]) => text),
  );
}

/** The edge of the text: the outermost place, to a point, where at least a tenth of the lines end. */
function margin(
  lines: readonly PdfLine[],
  edge: (line: PdfLine) => number,
  side: 'least' | 'most',
): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const place = Math.round(edge(line) / 4) * 4;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const places = [...counts]
    .filter(([, count]) => count >= lines.length / 10)
    .map(([place]) => place);
  const chosen = places.length > 0 ? places : [...counts.keys()];
  if (chosen.length === 0) return 0;
  const further = side === 'least' ? Math.min : Math.max;
  return chosen.reduce((edge, place) => further(edge, place));
}

const ENUMERATOR =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十]{1,3}[章节部分条])/;

function continues(before: PdfLine, line: PdfLine, left: number, right: number): boolean {
  if (Math.abs(before.size - line.size) > before.size * 0.12) return false;
  const em = line.size;
  if (before.text.includes('\t') || line.text.includes('\t')) {
    // Rows of a table begin at one place; a paragraph with gaps begins with its indent and fills its line.
    const isIndented = before.left > left + 1.2 * em && line.left < left + 0.6 * em;
    return isIndented && before.right > right - 1.5 * em;
  }
  const centred = before.left > left + 3 * em;
  if (centred) {
    // Title lines in one size run on while they stay in the middle.
    return (
      line.left > left + 3 * em && !/[。！？；：:]$/.test(before.text) && isMiddle(before, line)
    );
  }
  if (line.left > left + 1.2 * em) return false;
  if (before.right < right - 2.2 * em) return false;
  return !(ENUMERATOR.test(line.text) && /[。！？；：]$/.test(before.text));
}

function isMiddle(a: PdfLine, b: PdfLine): boolean {
  return Math.abs((a.left + a.right) / 2 - (b.left + b.right) / 2) < a.size;
}

function joinLines(before: string, line: string): string {
  const latin = /[A-Za-z0-9,.;]$/.test(before) && /^[A-Za-z]/.test(line);
  return latin ? `${before} ${line}` : before + line;
}
