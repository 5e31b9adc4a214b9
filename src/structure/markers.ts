import headings from '../genre/headings/headings.yaml';
import { isCommonHan, isDigit } from '../text/characters';
import { HAN_DIGITS, HAN_NUMERALS } from '../text/marks';
import { ROMAN_BEGINS, romanAt } from './roman-numerals';

/** The kinds of enumerators, from the one that conventionally stands highest to the lowest. */
export const MARKER_RANKS = {
  part: 0, // 第一部分
  chapter: 1, // 第一章
  article: 2, // 第一节, 第一条
  roman: 2, // Ⅰ、 II.
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

const HAN_DIGIT = new Map([...HAN_DIGITS].map((digit, value) => [digit, value]));
const MAX_NUMBER = 99;

/** The value of 一 … 九十九 as an enumerator writes it; 0 where it is none. */
export function hanOrdinal(word: string): number {
  const ten = word.indexOf('十');
  if (ten < 0) {
    if (word.length === 1) return HAN_DIGIT.get(word) ?? 0;
    return 0;
  }
  const tens = ten === 0 ? 1 : (HAN_DIGIT.get(word.slice(0, ten)) ?? Number.NaN);
  const rest = word.slice(ten + 1);
  const ones = rest === '' ? 0 : (HAN_DIGIT.get(rest) ?? Number.NaN);
  const value = tens * 10 + ones;
  return Number.isNaN(value) ? 0 : value;
}

/** What an enumerator may begin with, as a code unit; all others begin none. */
const Begin = { numeral: 1, digit: 2, bracket: 3, ordinal: 4, circled: 5, roman: 6 } as const;

/** ①–⑳, ⑴–⒇, ⒈–⒛. */
const CIRCLED_RANGES = [0x2460, 0x2474, 0x2488] as const;
const CIRCLED = 20;

const BEGIN = new Uint8Array(0x10000);
for (const [characters, kind] of [
  [HAN_NUMERALS, Begin.numeral],
  ['0123456789', Begin.digit],
  ['(〔【[', Begin.bracket],
  ['第', Begin.ordinal],
  [ROMAN_BEGINS, Begin.roman],
] as const) {
  for (const character of characters) BEGIN[character.charCodeAt(0)] = kind;
}
for (const first of CIRCLED_RANGES) BEGIN.fill(Begin.circled, first, first + CIRCLED);

/** Whether an enumerator may begin with this code unit; where not, `markerAt` finds none. */
export function mayBeginMarker(code: number): boolean {
  return BEGIN[code] !== 0;
}

/** The enumerator that stands at `at`, or `null`. Reads a bounded number of characters. */
export function markerAt(text: string, at: number): Marker | null {
  switch (BEGIN[text.charCodeAt(at)]) {
    case Begin.numeral:
      return numeralMarker(text, at);
    case Begin.digit:
      return arabicMarker(text, at);
    case Begin.bracket:
      return bracketedMarker(text, at);
    case Begin.ordinal:
      return ordinalMarker(text, at);
    case Begin.circled:
      return circledMarker(text, at);
    case Begin.roman:
      return romanMarker(text, at);
    default:
      return null;
  }
}

function markerOf(kind: MarkerKind, number: number, start: number, end: number): Marker | null {
  return number < 1 || number > MAX_NUMBER ? null : { kind, number, start, end };
}

/** 第一部分, 第一章, 第2条 */
function ordinalMarker(text: string, at: number): Marker | null {
  const start = at + 1;
  const han = BEGIN[text.charCodeAt(start)] === Begin.numeral;
  const end = numberEnd(text, start, han ? Begin.numeral : Begin.digit, 3);
  if (end < 0) return null;
  const sign = text.charAt(end);
  let kind: MarkerKind;
  let last = end + 1;
  if (sign === '章' || sign === '篇') {
    if (!han && end - start > 2) return null;
    kind = 'chapter';
  } else if (sign === '节' || sign === '条') kind = 'article';
  else if (han && sign === '部' && text.charAt(last) === '分') {
    kind = 'part';
    last++;
  } else return null;
  if (isOneOf(':、. ', text.charAt(last))) last++;
  return markerOf(kind, numberIn(text, start, end), at, last);
}

/** (一), 〔一〕, (1) */
function bracketedMarker(text: string, at: number): Marker | null {
  const start = afterSpace(text, at + 1);
  const han = BEGIN[text.charCodeAt(start)] === Begin.numeral;
  const end = han
    ? numberEnd(text, start, Begin.numeral, 3)
    : numberEnd(text, start, Begin.digit, 2);
  if (end < 0) return null;
  if (!han && !isOneOf('(〔', text.charAt(at))) return null;
  let last = afterSpace(text, end);
  if (!isOneOf(han ? ')〕】]' : ')〕', text.charAt(last))) return null;
  last++;
  if (isOneOf(han ? '、.,:' : '、.', text.charAt(last))) last++;
  const kind = han ? 'han-paren' : 'arabic-paren';
  return markerOf(kind, numberIn(text, start, end), at, afterSpace(text, last));
}

/** 一、 and 一) */
function numeralMarker(text: string, at: number): Marker | null {
  const end = numberEnd(text, at, Begin.numeral, 3);
  if (end < 0) return null;
  const mark = afterSpace(text, end);
  if (isOneOf('、.:', text.charAt(mark))) {
    return markerOf('han-dot', numberIn(text, at, end), at, afterSpace(text, mark + 1));
  }
  const next = text.charAt(end);
  if (next === ')') {
    const last = isOneOf('、.', text.charAt(end + 1)) ? end + 2 : end + 1;
    return markerOf('han-paren', numberIn(text, at, end), at, afterSpace(text, last));
  }
  if (next !== ',') return null;
  // 一,二,三: the numbers themselves are listed
  const follows = (offset: number): boolean =>
    offset < text.length && BEGIN[text.charCodeAt(offset)] !== Begin.numeral;
  const spaced = afterSpace(text, end + 1);
  const last = follows(spaced) ? spaced : end + 1;
  if (!follows(last)) return null;
  return markerOf('han-dot', numberIn(text, at, end), at, last);
}

/** 1) and 1. and 1.1 */
function arabicMarker(text: string, at: number): Marker | null {
  const end = numberEnd(text, at, Begin.digit, 2);
  if (end < 0) return null;
  if (text.charAt(end) === ')') {
    const last = isOneOf('、.', text.charAt(end + 1)) ? end + 2 : end + 1;
    return markerOf('arabic-paren', numberIn(text, at, end), at, afterSpace(text, last));
  }
  const decimal = decimalMarker(text, at, end);
  if (decimal) return decimal;
  const mark = afterSpace(text, end);
  if (!isOneOf('、.', text.charAt(mark))) return null;
  const last = afterSpaceUnless(text, mark + 1, isDigit);
  if (isDigit(text.charCodeAt(last))) return null;
  return markerOf('arabic', numberIn(text, at, end), at, last);
}

const MAX_DECIMAL_PARTS = 4;

/** 1.1 and 1.2.3, but neither 1.2万 nor 3.5% */
function decimalMarker(text: string, at: number, firstEnd: number): Marker | null {
  let start = at;
  let end = firstEnd;
  for (let parts = 1; parts < MAX_DECIMAL_PARTS && text.charAt(end) === '.'; parts++) {
    const next = numberEnd(text, end + 1, Begin.digit, 2);
    if (next < 0) break;
    start = end + 1;
    end = next;
  }
  if (start === at) return null;
  const mark = text.charAt(end);
  let last = end;
  if (mark === '、' || mark === '.') last = afterSpaceUnless(text, end + 1, isDigitOrPercent);
  else if (mark === ' ') last = end + 1;
  else if (!/[\u4e00-\u9fff“《]/.test(mark)) return null;
  if (isDigitOrPercent(text.charCodeAt(last)) || QUANTITY.test(text.charAt(last))) return null;
  return markerOf('decimal', numberIn(text, start, end), at, last);
}

/** ①, ⑴, ⒈ */
function circledMarker(text: string, at: number): Marker | null {
  const code = text.charCodeAt(at);
  const first = CIRCLED_RANGES.find((begin) => code >= begin && code < begin + CIRCLED)!;
  let end = at + 1;
  while (end < text.length && isOneOf(' .、', text.charAt(end))) end++;
  return { kind: 'circled', number: code - first + 1, start: at, end };
}

/** Ⅰ、 and II. before words */
function romanMarker(text: string, at: number): Marker | null {
  const numeral = romanAt(text, at);
  if (numeral === null) return null;
  const mark = afterSpace(text, numeral.end);
  if (!isOneOf('、.:', text.charAt(mark))) return null;
  const last = afterSpace(text, mark + 1);
  const next = text.charCodeAt(last);
  const ofYear = text.charAt(mark) === '、' && isDigit(next); // Ⅰ、2024年主要工作
  if (!isCommonHan(next) && !ofYear && !isOneOf('“《', text.charAt(last))) return null;
  return markerOf('roman', numeral.number, at, last);
}

/** Measure words that show that “1.2万” or “3.5个” is a number and no enumerator. */
const QUANTITY = new RegExp(
  (headings as Readonly<Record<'after-decimal', string>>)['after-decimal'],
);

/** Where a number ends that is written in one kind of sign; -1 where there is none or a longer one. */
function numberEnd(text: string, start: number, kind: number, longest: number): number {
  let end = start;
  while (BEGIN[text.charCodeAt(end)] === kind) if (++end - start > longest) return -1;
  return end === start ? -1 : end;
}

function numberIn(text: string, start: number, end: number): number {
  const word = text.slice(start, end);
  return isDigit(word.charCodeAt(0)) ? Number(word) : hanOrdinal(word);
}

function afterSpace(text: string, at: number): number {
  return text.charCodeAt(at) === SPACE ? at + 1 : at;
}

/** After a space, but before one that sets off what the enumerator does not end before: 1. 2024年. */
function afterSpaceUnless(text: string, at: number, what: (code: number) => boolean): number {
  return text.charCodeAt(at) === SPACE && what(text.charCodeAt(at + 1)) ? at : afterSpace(text, at);
}

const SPACE = 32;
const isDigitOrPercent = (code: number): boolean => isDigit(code) || code === 37;

/** Whether a character, which may be none at the end of the text, is one of these. */
function isOneOf(characters: string, character: string): boolean {
  return character !== '' && characters.includes(character);
}
