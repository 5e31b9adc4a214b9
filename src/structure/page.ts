import type { Span } from '../text/span';
import { LINE_PATTERNS, MENU_WORDS, METADATA_LABELS } from './page.data';
import type { SkipReason } from './types';

/** A line of the page's own and why it is no part of the report. */
export interface FurnitureLine extends Span {
  readonly why: SkipReason;
}

const MENU = new Set<string>(MENU_WORDS);
const LABELS = [...METADATA_LABELS].sort((a, b) => b.length - a.length);
const LABEL_SET = new Set<string>(METADATA_LABELS);
const LONGEST_LABEL = LABELS[0]!.length;
const MAX_METADATA_LINE = 260;
const ISO_OR_CHINESE_DATE =
  /^[([]?\s?(?:19|20)[0-9]{2}\s?[-/.年]\s?[0-9]{1,2}\s?[-/.月]\s?[0-9]{1,2}日?(?:\s+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?/;

/**
 * Why a line is page furniture, or `null` for a line of the report.
 * @param outside whether the line stands before the report's first or after its last line.
 */
export function furnitureReason(line: string, outside: boolean): SkipReason | null {
  const text = line.trim();
  if (text.length <= MAX_METADATA_LINE && isMetadataLine(text)) {
    const tools = labelledValues(text).every(({ label }) => TOOL_LABELS.has(label));
    return tools && labelledValues(text).length > 0 ? 'page-tools' : 'page-metadata';
  }
  if (isSentence(text)) return null;
  for (const { why, pattern, maxLength, anywhere } of LINE_PATTERNS) {
    if ((anywhere || outside) && text.length <= maxLength && pattern.test(text)) return why;
  }
  if (isMenuLine(text) && (outside || isCertainMenu(text))) return 'navigation';
  return null;
}

const MIN_SENTENCE = 12;

/** A sentence of a report, which may well speak of two-dimensional codes or of a telephone number. */
function isSentence(text: string): boolean {
  return (
    text.length >= MIN_SENTENCE &&
    /[。;]$/.test(text) &&
    /^[(（]?[一二三四五六七八九十0-9]{1,2}[)）、.是]|[,、]/.test(text)
  );
}

/** A line of nothing but menu words: 首页 | 政务公开 | 互动交流. */
function isMenuLine(text: string): boolean {
  if (text.length > 200) return false;
  const words = text.split(/[\s|/·、>»,()[\]【】<]+/).filter((word) => word !== '');
  if (words.length === 0) return false;
  return words.every((word) => MENU.has(word) || MENU.has(word.replace(/[:：]$/, '')));
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

/** What parts a label from its value: 来源:某镇, a cell of its own, or brackets around it: [ 来源 ] 某镇. */
const AFTER_LABEL = new Set([':', '\t', ']', '】']);
const MAY_HOLD_LABEL = /[:\t\]】]/;

/** The labelled values of a page line, in order; empty where the line has none. */
export function labelledValues(line: string): LabelledValue[] {
  if (!MAY_HOLD_LABEL.test(line)) return [];
  const found: { label: string; start: number; valueStart: number }[] = [];
  for (let at = 0; at < line.length; at++) {
    if (!AFTER_LABEL.has(line[at]!)) continue;
    const label = labelBefore(line, at);
    const bracketed = line[at] === ']' || line[at] === '】';
    if (label && bracketed && !/[[【] ?$/.test(line.slice(0, at - label.length))) continue;
    if (label) found.push({ label, start: at - label.length, valueStart: at + 1 });
  }
  return found.map(({ label, start, valueStart }, i) => {
    let end = found[i + 1]?.start ?? line.length;
    while (end > valueStart && /[\s|【[(*-]/.test(line[end - 1]!)) end--;
    return { label: label.replace(/\s/g, ''), value: line.slice(valueStart, end).trim(), start };
  });
}

function labelBefore(line: string, colon: number): string | null {
  let end = colon;
  while (end > 0 && line[end - 1] === ' ') end--;
  let compact = '';
  for (let at = end - 1; at >= 0 && end - at <= LONGEST_LABEL * 2; at--) {
    const character = line[at]!;
    if (character === ' ') continue;
    compact = character + compact;
    const before = at === 0 ? ' ' : line[at - 1]!;
    if (LABEL_SET.has(compact) && !/[\u4e00-\u9fff]/.test(before)) return line.slice(at, colon);
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

function isMetadataLine(text: string): boolean {
  if (ISO_OR_CHINESE_DATE.test(text)) {
    const rest = text.replace(ISO_OR_CHINESE_DATE, '').trim();
    if (rest === '' || labelledValues(rest).length > 0) return /[-/.:]/.test(text);
  }
  const values = labelledValues(text);
  if (values.length === 0) return false;
  if (/[。;]/.test(text)) return false;
  const startsWithLabel = /^[\s·•*\-—|【[]*$/.test(text.slice(0, values[0]!.start));
  const strong = values.filter(({ label }) => !WEAK_LABELS.has(label)).length;
  if (values.length >= 2) return startsWithLabel || strong >= 2;
  return startsWithLabel && (strong === 1 || text.length <= 40);
}
