import { CharacterSet } from '../../text/character-set';
import { isCommonHan } from '../../text/characters';
import { isSpace } from '../../text/span';
import type { SkipReason } from '../types';
import { figuresDateAt } from './dates';
import { type Cue, LINE_PATTERNS, MENU_WORDS, METADATA_LABELS } from './page.data';

const MENU = new Set<string>(MENU_WORDS);
const MENU_BEGINS = new CharacterSet(MENU_WORDS.map((word) => word.charAt(0)).join(''));
const LABELS = new Set<string>(METADATA_LABELS);
const LABEL_ENDS = new Set<string>();
let longestLabel = 0;
for (const label of METADATA_LABELS) {
  LABEL_ENDS.add(label.charAt(label.length - 1));
  longestLabel = Math.max(longestLabel, label.length);
}
const LONGEST_LABEL = longestLabel;
const MAX_METADATA_LINE = 260;

/**
 * Why a line is page furniture, or `null` for a line of the report.
 * @param outside whether the line stands before the report's first or after its last line.
 */
export function furnitureReason(line: string, outside: boolean): SkipReason | null {
  const text = line.trim();
  if (text.length <= MAX_METADATA_LINE) {
    const values = labelledValues(text);
    if (isMetadataLine(text, values)) {
      const tools = values.length > 0 && values.every(({ label }) => TOOL_LABELS.has(label));
      return tools ? 'page-tools' : 'page-metadata';
    }
  }
  if (isSentence(text)) return null;
  const first = text.charAt(0);
  const hasWord = outside || CUE_WORDS.test(text);
  if (hasWord || CUE_BEGINS.includes(first)) {
    const last = text.charAt(text.length - 1);
    for (let i = 0; i < LINE_PATTERNS.length; i++) {
      const { why, cue, pattern, maxLength, anywhere } = LINE_PATTERNS[i]!;
      if (!(anywhere || outside) || (!hasWord && cue.has.length > 0)) continue;
      if (cue.begins !== '' && !cue.begins.includes(first)) continue;
      if (cue.ends !== '' && !cue.ends.includes(last)) continue;
      if (text.length <= maxLength && hasWordOf(text, cue) && pattern.test(text)) return why;
    }
  }
  if (isMenuLine(text) && (outside || isCertainMenu(text))) return 'navigation';
  return null;
}

/** A word of any of the patterns that count inside the text: few lines there have one. */
const CUE_WORDS = new RegExp(
  LINE_PATTERNS.flatMap(({ anywhere, cue }) => (anywhere ? cue.has : []))
    .map((word) => word.replace('.', '\\.'))
    .join('|'),
);

/** What the lines begin with that have none of these words: each of those patterns asks for a beginning. */
const CUE_BEGINS = LINE_PATTERNS.map(({ anywhere, cue }) =>
  anywhere && cue.has.length === 0 ? cue.begins : '',
).join('');

/** Whether a line has a word that all lines of a pattern have: cheaper to see than that the pattern fails. */
function hasWordOf(text: string, { has }: Cue): boolean {
  for (let i = 0; i < has.length; i++) if (text.includes(has[i]!)) return true;
  return has.length === 0;
}

const MIN_SENTENCE = 12;

/** A sentence of a report, which may well speak of two-dimensional codes or of a telephone number. */
function isSentence(text: string): boolean {
  if (text.length < MIN_SENTENCE) return false;
  const last = text.charAt(text.length - 1);
  if (last !== '。' && last !== ';') return false;
  if (text.includes(',') || text.includes('、')) return true;
  return /^[(（]?[一二三四五六七八九十0-9]{1,2}[)）.是]/.test(text);
}

const MAX_MENU = 200;
const MENU_GAPS = '|/·、>»,()[]【】<';

/** A line of nothing but menu words: 首页 | 政务公开 | 互动交流. */
function isMenuLine(text: string): boolean {
  if (text.length > MAX_MENU) return false;
  let words = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isMenuGap(text, at)) {
      if (at === start && !MENU_BEGINS.has(text.charCodeAt(at))) return false;
      continue;
    }
    if (at > start) {
      if (!isMenuWord(text.slice(start, at))) return false;
      words++;
    }
    start = at + 1;
  }
  return words > 0;
}

function isMenuGap(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return !isCommonHan(unit) && (MENU_GAPS.includes(text.charAt(at)) || isSpace(unit));
}

function isMenuWord(word: string): boolean {
  return MENU.has(word) || (/[:：]$/.test(word) && MENU.has(word.slice(0, -1)));
}

/** Between a report's paragraphs 政务公开 alone is a heading; several menu words, or a tool's, are a menu. */
function isCertainMenu(text: string): boolean {
  return (
    /[\s|/·、>»]/.test(text) ||
    /^(?:打印|关闭|返回|回到|分享|收藏|纠错|我要|下载|字体|字号|扫|上一|下一|没有了|大|顶部|top|更多|查看|相关|播报|语音|朗读)/i.test(
      text,
    )
  );
}

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
    const label = labelBefore(line, at);
    if (label === null) continue;
    const bracketed = mark === ']' || mark === '】';
    if (bracketed && !/[[【] ?$/.test(line.slice(0, at - label.length))) continue;
    found.push({ label, start: at - label.length, valueStart: at + 1 });
  }
  return found.map(({ label, start, valueStart }, i) => {
    let end = found[i + 1]?.start ?? line.length;
    while (end > valueStart && isValueGap(line, end - 1)) end--;
    return { label: label.replaceAll(' ', ''), value: line.slice(valueStart, end).trim(), start };
  });
}

/** What parts a label from its value: 来源:某镇, a cell of its own, or brackets around it: [ 来源 ] 某镇. */
const LABEL_MARKS = ':\t]】';
const HAS_LABEL_MARK = /[:\t\]】]/;

function isValueGap(line: string, at: number): boolean {
  return '|【[(*-'.includes(line.charAt(at)) || isSpace(line.charCodeAt(at));
}

const NO_VALUES: readonly LabelledValue[] = [];

function labelBefore(line: string, mark: number): string | null {
  let end = mark;
  while (end > 0 && line[end - 1] === ' ') end--;
  if (end === 0 || !LABEL_ENDS.has(line[end - 1]!)) return null;
  let compact = '';
  for (let at = end - 1; at >= 0 && end - at <= LONGEST_LABEL * 2; at--) {
    const character = line[at]!;
    if (character === ' ') continue;
    compact = character + compact;
    const before = at === 0 ? 0 : line.charCodeAt(at - 1);
    if (LABELS.has(compact) && !isCommonHan(before)) return line.slice(at, mark);
    if (compact.length > LONGEST_LABEL) break;
  }
  return null;
}

/** Labels of what a reader can set or do: a line of nothing else says nothing about the page. */
const TOOL_LABELS = new Set([
  '字体',
  '字号',
  '字体大小',
  '分享',
  '分享到',
  '保护视力色',
  '视力保护色',
  '背景色',
]);

/** Labels that may be followed by words of the report in running text, and so decide nothing alone. */
const WEAK_LABELS = new Set([
  '时间',
  '日期',
  '名称',
  '标题',
  '内容概述',
  '访问',
  '发布',
  '编辑',
  '作者',
  '关键词',
  '主题词',
  '分享',
]);

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

function isMetadataLine(text: string, values: readonly LabelledValue[]): boolean {
  const dateEnd = openingDateEnd(text);
  if (dateEnd > 0) {
    const rest = text.slice(dateEnd).trim();
    if (rest === '' || labelledValues(rest).length > 0) return /[-/.:]/.test(text);
  }
  if (values.length === 0) return false;
  if (text.includes('。') || text.includes(';')) return false;
  const startsWithLabel = /^[\s·•*\-—|【[]*$/.test(text.slice(0, values[0]!.start));
  const strong = values.filter(({ label }) => !WEAK_LABELS.has(label)).length;
  if (values.length >= 2) return startsWithLabel || strong >= 2;
  return startsWithLabel && (strong === 1 || text.length <= 40);
}
