import { isDigit } from '../text/characters';

/** The kinds of enumerators, from the one that conventionally stands highest to the lowest. */
export const MARKER_RANKS = {
  part: 0, // 第一部分
  chapter: 1, // 第一章
  article: 2, // 第一节, 第一条
  'han-dot': 3, // 一、
  'han-paren': 4, // (一)
  arabic: 5, // 1. 1、
  'arabic-paren': 6, // (1) 1)
  circled: 7, // ① ⑴ ⒈
  decimal: 6, // 1.1
} as const;

export type MarkerKind = keyof typeof MARKER_RANKS;

/** An enumerator at the start of a line or sentence. */
export interface Marker {
  readonly kind: MarkerKind;
  readonly number: number;
  readonly start: number;
  /** After the enumerator with its bracket, dot or 、. */
  readonly end: number;
}

const HAN_DIGITS = new Map([...'〇一二三四五六七八九'].map((digit, value) => [digit, value]));
const MAX_NUMBER = 99;

/** The value of 一 … 九十九 as an enumerator writes it; 0 where it is none. */
export function hanOrdinal(word: string): number {
  const ten = word.indexOf('十');
  if (ten < 0) {
    if (word.length === 1) return HAN_DIGITS.get(word) ?? 0;
    return 0;
  }
  const tens = ten === 0 ? 1 : (HAN_DIGITS.get(word.slice(0, ten)) ?? Number.NaN);
  const rest = word.slice(ten + 1);
  const ones = rest === '' ? 0 : (HAN_DIGITS.get(rest) ?? Number.NaN);
  const value = tens * 10 + ones;
  return Number.isNaN(value) ? 0 : value;
}

const HAN = '[一二三四五六七八九十]{1,3}';
const PATTERNS: readonly { kind: MarkerKind; pattern: RegExp }[] = [
  { kind: 'part', pattern: new RegExp(`第(${HAN})部分[:、. ]?`, 'y') },
  { kind: 'chapter', pattern: new RegExp(`第(${HAN}|[0-9]{1,2})[章篇][:、. ]?`, 'y') },
  { kind: 'article', pattern: new RegExp(`第(${HAN}|[0-9]{1,3})[节条][:、. ]?`, 'y') },
  { kind: 'han-paren', pattern: new RegExp(`[(〔【\\[] ?(${HAN}) ?[)〕】\\]][、.,:]? ?`, 'y') },
  { kind: 'han-dot', pattern: new RegExp(`(${HAN}) ?[、.:] ?`, 'y') },
  { kind: 'han-dot', pattern: new RegExp(`(${HAN})[,] ?(?=[^一二三四五六七八九十])`, 'y') },
  { kind: 'han-paren', pattern: new RegExp(`(${HAN})\\)[、.]? ?`, 'y') },
  { kind: 'arabic-paren', pattern: /[(〔] ?([0-9]{1,2}) ?[)〕][、.]? ?/y },
  { kind: 'arabic-paren', pattern: /([0-9]{1,2})\)[、.]? ?/y },
  {
    kind: 'decimal',
    pattern:
      /[0-9]{1,2}(?:\.[0-9]{1,2}){0,2}\.([0-9]{1,2})(?:[、.] ?| |(?=[\u4e00-\u9fff“《]))(?![0-9%])/y,
  },
  { kind: 'arabic', pattern: /([0-9]{1,2}) ?[、.] ?(?![0-9])/y },
];

/** ①–⑳, ⑴–⒇, ⒈–⒛. */
const CIRCLED_RANGES = [0x2460, 0x2474, 0x2488] as const;

/** Measure words that show that “1.2万” or “3.5个” is a number and no enumerator. */
const QUANTITY = /[万亿千百余多%％个件场次人名元]/;

const MARKER_START = new Uint8Array(0x10000);
for (const character of '一二三四五六七八九十第(〔【[0123456789')
  MARKER_START[character.charCodeAt(0)] = 1;
for (const first of CIRCLED_RANGES) MARKER_START.fill(1, first, first + 20);

/** Whether an enumerator may begin with this UTF-16 unit; where not, `markerAt` finds none. */
export function mayBeginMarker(unit: number): boolean {
  return MARKER_START[unit] === 1;
}

/** The enumerator that stands at `at`, or `null`. Reads a bounded number of characters. */
export function markerAt(text: string, at: number): Marker | null {
  const unit = text.charCodeAt(at);
  if (!mayBeginMarker(unit)) return null;
  for (const first of CIRCLED_RANGES) {
    if (unit >= first && unit < first + 20) {
      let end = at + 1;
      while (text[end] === ' ' || text[end] === '.' || text[end] === '、') end++;
      return { kind: 'circled', number: unit - first + 1, start: at, end };
    }
  }
  for (const { kind, pattern } of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const word = match[1]!;
    const number = isDigit(word.charCodeAt(0)) ? Number(word) : hanOrdinal(word);
    if (number < 1 || number > MAX_NUMBER) continue;
    const end = pattern.lastIndex;
    if (kind === 'decimal' && QUANTITY.test(text.charAt(end))) continue;
    return { kind, number, start: at, end };
  }
  return null;
}
