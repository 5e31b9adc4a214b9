import pageLabels from '../genre/page/labels.yaml';
import titleWords from '../genre/page/titles.yaml';
import { HAN_NUMERALS } from './marks';
import type { Span } from './span';

const STOPS = '。；;！!？?：:…”」』》）)';
/** What begins a paragraph or a line of a table, whatever stands before it. */
const BEGINS =
  /^(?:[(（〔【]?[一二三四五六七八九十]{1,3}[)）〕】]?[、.．)）]|第[一二三四五六七八九十]{1,3}[章节部]|[①-⑳●○•◆■#*|│])/;
/** What may begin one where a sentence has ended; 7.8% begins none. */
const BEGINS_ITEM =
  /^(?:[(（]?[0-9０-９]{1,3}[)）]|[0-9０-９]{1,3}(?:[、.．]$|[、.．][^0-9０-９])|[一二三四五六七八九十]是|第[一二三四五六七八九十]{1,3}[,，、]|-|——)/;
const INDENT = /^[ \t\u3000]{2}/;
const COLUMNS = /\t| {2}|\u3000{2}|[|│]/;
/** （3） alone at the end of a line: its item goes on in the next. */
const ENDS_AS_MARK = /[。；;：:，,][(（][0-9０-９一二三四五六七八九十]{1,3}[)）]$/;

const { weak, ...named } = pageLabels as Readonly<Record<string, readonly string[]>>;
const LABELS = Object.values(named)
  .flat()
  .filter((label) => label.length > 1 && !weak!.includes(label));
const LABEL = new RegExp(`(?:^|[\\s\\[【(（])(?:${LABELS.join('|')})[ \\u3000]?[:：]`);
const HAS_STOP = /[。；;，,]/;
/** A heading has its marker first, and no sentence in it. */
const OPENS_HEADING = /^(?:[(（]?[一二三四五六七八九十]{1,3}[)）、]|[0-9]{1,2}[.．、])/;
const { reports } = titleWords as Readonly<Record<'reports', string>>;
const ENDS_AS_TITLE = new RegExp(`${reports}$`);

/** 首页 > 政务公开, and what ends in the brackets of 【打印】. */
const OF_THE_PAGE = /[>＞»›]|[\]】]$/;

/** Whether a line of its own begins with the next line: a paragraph, an item, a row, a line about the page. */
export function beginsOwnLine(text: string, line: Span, next: Span, nextIsShort: boolean): boolean {
  const above = text.slice(line.start, line.end).trimStart();
  const below = text.slice(next.start, next.end);
  if (INDENT.test(below)) return true;
  if (ENDS_AS_MARK.test(above)) return false;
  const words = below.trimStart();
  if (BEGINS.test(words)) return !isInSeries(text, next.end - words.length);
  if (COLUMNS.test(words) || COLUMNS.test(above)) return true;
  if (isAboutThePage(above) || LABEL_FIRST.test(words) || isTitle(above)) return true;
  const isHeading = OPENS_HEADING.test(above) && !/[。；;]/.test(above);
  if (!endsSentence(text, line) && !(isHeading && BEGINS_ITEM.test(words))) return false;
  if (BEGINS_ITEM.test(words)) return !isInSeries(text, next.end - words.length);
  // what a broken paragraph leaves over ends as the paragraph does; a heading has no full stop
  return !endsSentence(text, next) && nextIsShort;
}

export function endsSentence(text: string, { end }: Span): boolean {
  return STOPS.includes(text.charAt(end - 1));
}

const LABEL_FIRST = new RegExp(`^(?:${LABELS.join('|')})[ \\u3000]?[:：]`);

/** 发布时间：2024-01-20　来源：某镇 is no part of a sentence. */
function isAboutThePage(line: string): boolean {
  return OF_THE_PAGE.test(line) || (LABEL.test(line) && !HAS_STOP.test(line));
}

/** The title of a report, whole in a line: 柳溪镇2023年法治政府建设工作报告. */
function isTitle(line: string): boolean {
  return line.includes('年') && !HAS_STOP.test(line) && ENDS_AS_TITLE.test(line);
}

/** The mark of an item with one figure: what stands before it, the figure, what stands after it. */
const MARK =
  /^([(（〔第]?)([一二三四五六七八九十]|[1-9１-９]|[①-⑳])([)）〕]|是|[、,，]|[.．](?![0-9０-９]))/;
const CIRCLED = /^()([①-⑳])()/;
/** How far away the neighbours of an item are sought. */
const WINDOW = 600;

/**
 * Whether the item that begins at a place is one of a series that runs on in a paragraph, as the item before
 * it or the one after shows, which begins in the middle of a line: …。二是……；三是…….
 */
function isInSeries(text: string, at: number): boolean {
  const beginning = text.slice(at, at + 4);
  const mark = MARK.exec(beginning) ?? CIRCLED.exec(beginning);
  if (mark === null) return false;
  const [, opens, figure, closes] = mark as unknown as [string, string, string, string];
  const beside = (step: 1 | -1): string | null => {
    const number = neighbour(figure, step);
    return number === null ? null : opens + number + closes;
  };
  const before = beside(-1);
  const after = beside(1);
  const from = Math.max(0, at - WINDOW);
  const earlier = before === null ? -1 : text.slice(from, at).lastIndexOf(before);
  if (earlier >= 0 && isInLine(text, from + earlier)) return true;
  const later = after === null ? -1 : text.slice(at, at + WINDOW).indexOf(after);
  return later >= 0 && isInLine(text, at + later);
}

/** The figure before or after a figure of one character; `null` where it has none. */
function neighbour(figure: string, step: 1 | -1): string | null {
  const place = HAN_NUMERALS.indexOf(figure);
  if (place >= 0) return HAN_NUMERALS[place + step] ?? null;
  const next = String.fromCharCode(figure.charCodeAt(0) + step);
  return /[1-9１-９①-⑳]/.test(next) ? next : null;
}

/** Whether a sentence or a clause has ended in the same line before a place. */
function isInLine(text: string, at: number): boolean {
  return at > 0 && /[。；;：:，,]/.test(text.charAt(at - 1));
}

/** A line is broken in its sentence where it ends in one of these … */
const GOES_ON = '，,、';
/** … and is so long; a shorter one may be a row of names. */
const MIN_BROKEN = 20;

/**
 * The line ends inside a sentence of a text that keeps a paragraph on a line: above stands a comma, and below no
 * paragraph, item or indent begins.
 */
export function breaksInSentences(text: string): Span[] {
  const breaks: Span[] = [];
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    let end = at;
    while (end > start && isBlank(text.charAt(end - 1))) end--;
    if (end - start >= MIN_BROKEN && GOES_ON.includes(text.charAt(end - 1))) {
      const below = text.slice(at + 1, at + 1 + MIN_BROKEN);
      if (/^[\u4e00-\u9fff“《]/.test(below) && !BEGINS.test(below) && !BEGINS_ITEM.test(below))
        breaks.push({ start: end, end: at + 1 });
    }
    start = at + 1;
  }
  return breaks;
}

const isBlank = (character: string): boolean =>
  character === ' ' || character === '\r' || character === '\u3000';
