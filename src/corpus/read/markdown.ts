import { hardWraps } from '../../text/hard-wraps';

/**
 * The text of a Markdown file without its marks: headings, emphasis, links and quotation lose their
 * signs, the cells of a table row are joined by a tab, front matter and HTML comments are left out.
 * List numbers stay, being part of the text. A line stays a line, unless it is filled and the next goes on.
 */
export function markdownText(markdown: string): string {
  const blocks = blocksOf(withoutFrontMatter(markdown).split(/\r\n?|\n/));
  const asItIs = blocks.map((block) => block.map(asItStands).join('\n')).join('\n\n');
  // The reader of texts puts the lines of a wrapped text together, where there are enough to tell by.
  if (hardWraps(asItIs).length > 0) return asItIs;
  // Only a paragraph of several lines can tell how wide the lines of the file are.
  const lines = blocks.filter((block) => block.length > 1).flat();
  const widest = lines.reduce((most, { width }) => Math.max(most, width), 0);
  return blocks
    .flatMap((block) => (isWrapped(block, widest) ? unwrapped(block, widest) : block.map(textOf)))
    .join('\n');
}

/** A line without its marks, as wide as it stands in the file: Chinese characters count twice. */
interface MarkdownLine {
  readonly text: string;
  readonly width: number;
  /** The full-width spaces that it begins with, which take room too. */
  readonly indent: string;
}

/** Lines of one paragraph: those between blank lines, headings, items, table rows and the like. */
type Block = MarkdownLine[];

/** What an item begins with; neither 13.7% nor （社区） begins one. */
const ITEM =
  /^\s{0,9}(?:[-*+]\s|\d{1,3}(?:[)、]|\.(?!\d))|[一二三四五六七八九十]{1,3}、|[（(][\d一二三四五六七八九十]{1,3}[)）])/;

function blocksOf(rows: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let block: Block = [];
  const end = (): void => {
    if (block.length > 0) blocks.push(block);
    block = [];
  };
  const alone = (text: string): void => {
    end();
    if (text !== '') blocks.push([{ text, width: 0, indent: '' }]);
  };
  const filled = widthOfFilled(rows);
  let fence = false;
  for (const [index, raw] of rows.entries()) {
    if (/^\s{0,3}(?:```|~~~)/.test(raw)) {
      end();
      fence = !fence;
    } else if (fence) {
      alone(raw.trim());
    } else if (raw.trim() === '' || isRule(raw)) {
      end();
    } else if (isTableRow(rows, index)) {
      alone(tableRow(raw));
    } else {
      const heading = /^\s{0,3}#{1,6}\s/.test(raw);
      const item = ITEM.test(raw);
      if (heading || item) end();
      const text = inline(
        raw
          .trim()
          .replace(/^#{1,6}\s+|^>\s?|^[-*+]\s+/, '')
          .replace(/\s#{1,6}$/, ''),
      );
      const [indent] = /^\u3000*/.exec(raw)!;
      const width = widthOf(raw.trim());
      block.push({ text, width: heading ? 0 : width, indent });
      // Two spaces or a backslash at its end break a line; a heading is a line of its own.
      if (heading || (width < filled && isOutlineHeading(text)) || /(?: {2}|\\)$/.test(raw)) end();
    }
  }
  end();
  return blocks;
}

/** From which width on a line of a wrapped file is filled, and may go on in the next: no line of others is. */
function widthOfFilled(rows: readonly string[]): number {
  const widths = rows.map((row) => widthOf(row.trim()));
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  const filled = widest - RAGGED;
  const count = widths.filter((width) => width >= filled).length;
  return widest > WIDEST_WRAP || count < MIN_FILLED ? Number.POSITIVE_INFINITY : filled;
}

/** How far filled lines stay behind the widest, and how many show that a file is wrapped. */
const RAGGED = 8;
const MIN_FILLED = 6;

/** A heading by its number alone, as reports have them: 一、主要工作, （一）深化普法宣传. */
function isOutlineHeading(text: string): boolean {
  const numbered = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])/;
  return numbered.test(text) && text.length <= 30 && !/[，。；！？]/.test(text);
}

/** How wide lines are at most where an editor wraps them; beyond, a line is a whole paragraph. */
const WIDEST_WRAP = 200;
const FILLED = 0.75;
const END_MARK = /[。！？；：.!?;:…”）)]$/;

/** Whether a paragraph was wrapped: it ends as a sentence does, and a line before fills its width without an end. */
function isWrapped(block: Block, widest: number): boolean {
  return block.length > 1 && widest <= WIDEST_WRAP && END_MARK.test(block.at(-1)!.text);
}

function unwrapped(block: Block, widest: number): string[] {
  const paragraphs: string[][] = [];
  let goesOn = false;
  for (const { text, width } of block) {
    if (goesOn) paragraphs.at(-1)!.push(text);
    else paragraphs.push([text]);
    goesOn = width >= widest * FILLED && !END_MARK.test(text);
  }
  return paragraphs.map(joined);
}

function joined(lines: readonly string[]): string {
  return lines
    .map((line, i) =>
      i > 0 && /[\x21-\x7e]$/.test(lines[i - 1]!) && /^[\x21-\x7e]/.test(line) ? ` ${line}` : line,
    )
    .join('');
}

const asItStands = ({ indent, text }: MarkdownLine): string => indent + text;

function textOf({ text }: MarkdownLine): string {
  return text;
}

function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) < 0x1100 ? 1 : 2;
  return width;
}

function withoutFrontMatter(markdown: string): string {
  const text = withoutComments(markdown);
  if (!/^---\r?\n/.test(text)) return text;
  const close = text.slice(4).search(/^---[ \t]{0,9}$/m);
  return close < 0 ? text : text.slice(4 + close + 3);
}

/** A comment that is not closed is none. */
function withoutComments(markdown: string): string {
  let text = '';
  let from = 0;
  for (;;) {
    const open = markdown.indexOf('<!--', from);
    const close = open < 0 ? -1 : markdown.indexOf('-->', open + 4);
    if (close < 0) return text + markdown.slice(from);
    text += markdown.slice(from, open);
    from = close + 3;
  }
}

function isRule(line: string): boolean {
  return /^\s{0,3}(?:[-*_=]\s{0,3}){3,}$/.test(line);
}

/** The row of dashes under a table's head: `| --- | :-: |`, `--- | ---`. */
function isDashes(line: string | undefined): boolean {
  return line !== undefined && /^[|\s:-]+$/.test(line) && line.includes('|') && line.includes('-');
}

/** A line between bars, or with a bar in it that stands over a row of dashes or goes on below one. */
function isTableRow(rows: readonly string[], index: number): boolean {
  const text = rows[index]!.trim();
  if (!text.includes('|')) return false;
  if (isDashes(text) || isDashes(rows[index + 1])) return true;
  if (text.startsWith('|')) return text.length > 2;
  let above = index - 1;
  while (above >= 0 && rows[above]!.includes('|') && !isDashes(rows[above])) above--;
  return above >= 0 && isDashes(rows[above]);
}

/** A table's row with tabs between its cells, empty for the row of dashes. */
function tableRow(line: string): string {
  const text = line.trim();
  if (isDashes(text)) return '';
  return text
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => inline(cell.trim()))
    .join('\t');
}

function inline(text: string): string {
  return text
    .replace(/!\[[^\][]{0,500}\]\([^()]{0,2000}\)/g, '')
    .replace(/\[([^\][]{1,500})\]\([^()]{0,2000}\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,2000})\1/g, '$2')
    .replace(/\*(?=\S)([^*]{1,2000})\*/g, '$1')
    .replace(/`([^`]{1,2000})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1');
}
