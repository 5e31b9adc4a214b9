import data from '../../genre/page/labels.yaml';
import { isCommonHan } from '../../text/characters';
import { isSpace } from '../../text/span';
import { figuresDateAt } from './dates';

const labels = data as Readonly<
  Record<
    'published' | 'dated' | 'day' | 'source' | 'publisher' | 'titles' | 'tools' | 'others' | 'weak',
    readonly string[]
  >
>;
/** Labels of the date of publication, those of a later list only where none of an earlier is there. */
export const DATE_LABELS = [labels.published, labels.dated, labels.day];
/** Labels of the source, in the same order. */
export const SOURCE_LABELS = [labels.source, labels.publisher];
/** Labels of the title, as a page gives it beside its date and number. */
export const TITLE_LABELS = labels.titles;

const LABELS = new Set(
  [...DATE_LABELS, ...SOURCE_LABELS, TITLE_LABELS, labels.tools, labels.others].flat(),
);
const TOOL_LABELS = new Set(labels.tools);
const WEAK_LABELS = new Set(labels.weak);
const LABEL_ENDS = new Set([...LABELS].map((label) => label.charAt(label.length - 1)));
const LONGEST_LABEL = Math.max(...[...LABELS].map(({ length }) => length));

/** A labelled value of a page line: 发布时间:2023-02-10 15:34:38. */
export interface LabelledValue {
  readonly label: string;
  readonly value: string;
  /** Where the label begins in the line. */
  readonly start: number;
}

/** The labelled values of a page line, in order; empty where the line has none. */
export function labelledValues(line: string): readonly LabelledValue[] {
  if (!HAS_LABEL_MARK.test(line)) return NO_VALUES;
  const found: { label: string; start: number; valueStart: number }[] = [];
  for (let at = 0; at < line.length; at++) {
    if (isCommonHan(line.charCodeAt(at))) continue;
    const mark = line.charAt(at);
    if (!LABEL_MARKS.includes(mark)) continue;
    const label = labelBefore(line, at, found.length > 0);
    if (label === null) continue;
    const bracketed = mark === ']' || mark === '】';
    if (bracketed && !/[[【] ?$/.test(line.slice(0, at - label.length))) continue;
    found.push({ label, start: at - label.length, valueStart: at + 1 });
  }
  return found.map(({ label, start, valueStart }, i) => {
    let end = found[i + 1]?.start ?? line.length;
    while (end > valueStart && isValueGap(line, end - 1)) end--;
    let from = valueStart;
    while (from < end && isCellEdge(line, from)) from++;
    return { label: label.replaceAll(' ', ''), value: line.slice(from, end).trim(), start };
  });
}

/** What parts a label from its value: 来源:某镇, a cell of its own, or brackets around it: [ 来源 ] 某镇. */
const LABEL_MARKS = ':\t]】';
const HAS_LABEL_MARK = /[:\t\]】]/;

function isValueGap(line: string, at: number): boolean {
  return '|【[(*-'.includes(line.charAt(at)) || isSpace(line.charCodeAt(at));
}

/** | 发文机关: | 某局 | has the value in a cell of its own. */
function isCellEdge(line: string, at: number): boolean {
  return line.charAt(at) === '|' || isSpace(line.charCodeAt(at));
}

const NO_VALUES: readonly LabelledValue[] = [];

/**
 * The label that ends at its mark. After another label's value it may stand without a gap
 * (来源:某镇政府浏览次数:12): then it is the longest that fits.
 */
function labelBefore(line: string, mark: number, mayTouch: boolean): string | null {
  let end = mark;
  while (end > 0 && line[end - 1] === ' ') end--;
  if (end === 0 || !LABEL_ENDS.has(line[end - 1]!)) return null;
  let compact = '';
  let touching: string | null = null;
  for (let at = end - 1; at >= 0 && end - at <= LONGEST_LABEL * 2; at--) {
    const character = line[at]!;
    if (character === ' ') continue;
    compact = character + compact;
    const before = at === 0 ? 0 : line.charCodeAt(at - 1);
    if (LABELS.has(compact)) {
      if (!isCommonHan(before)) return line.slice(at, mark);
      if (mayTouch) touching = line.slice(at, mark);
    }
    if (compact.length > LONGEST_LABEL) break;
  }
  return touching;
}

/** Whether a line describes the page: labels with their values, or the date that it opens with. */
export function isPageDescription(text: string, values: readonly LabelledValue[]): boolean {
  const dateEnd = openingDateEnd(text);
  if (dateEnd > 0) {
    const rest = text.slice(dateEnd).trim();
    const isNamed = NAME_AFTER_DATE.test(rest);
    if (rest === '' || isNamed || labelledValues(rest).length > 0) return /[-/.:]/.test(text);
  }
  if (values.length === 0) return false;
  if (text.includes('。') || text.includes(';')) return false;
  const startsWithLabel = /^[\s·•*\-—|【[(]*$/.test(text.slice(0, values[0]!.start));
  const strong = values.filter(({ label }) => !WEAK_LABELS.has(label)).length;
  if (values.length >= 2) return startsWithLabel || strong >= 2;
  return startsWithLabel && (strong === 1 || text.length <= 40);
}

/** 2024-01-12 09:30 | 某县水务局: who published the page, in a cell beside the date. */
const NAME_AFTER_DATE = /^\|\s{0,4}[\u4e00-\u9fff]{3,30}$/;

/** Whether labels are only of what a reader can set or do, which says nothing about the page. */
export function isToolLine(values: readonly LabelledValue[]): boolean {
  return values.length > 0 && values.every(({ label }) => TOOL_LABELS.has(label));
}

/** The end of the date with its time of day that a line opens with, in brackets or not; 0 without one. */
function openingDateEnd(text: string): number {
  if (!DATE_BEGINS.includes(text.charAt(0))) return 0;
  let at = 0;
  if (text.startsWith('(') || text.startsWith('[')) at++;
  if (isSpace(text.charCodeAt(at))) at++;
  const date = figuresDateAt(text, at);
  if (date === null) return 0;
  const end = text.charAt(date.end) === '日' ? date.end + 1 : date.end;
  TIME_OF_DAY.lastIndex = end;
  return TIME_OF_DAY.test(text) ? TIME_OF_DAY.lastIndex : end;
}

/** Years begin with 1 or 2. */
const DATE_BEGINS = '12([';
const TIME_OF_DAY = /\s+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?/y;
