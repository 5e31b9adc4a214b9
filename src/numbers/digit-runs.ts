import { CharacterSet } from '../text/character-set';
import { isDigit, isHan } from '../text/characters';
import { CharacterClass, classOf, digitValue } from './digits';

const POINT = '.'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);
const SPACE = 0x20;
const ZERO = '0'.charCodeAt(0);
const PERCENT = '%'.charCodeAt(0);
const YEAR = '年'.charCodeAt(0);
/** Longer runs of digits are no measure of anything; their value is not computed. */
export const MAX_DIGITS = 320;
/** 两 is a digit before a scale, and a unit after other digits. */
export const PAIR = new CharacterSet('两兩');

/** End of the Arabic digits that start at `at`, with separators between groups and one decimal point. */
export function endOfDecimal(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isDigit(text.charCodeAt(i))) i++;
  if (i - at >= 1 && i - at <= 3) {
    const size = isGroup(text, i, end, THOUSANDS) ? THOUSANDS : MYRIADS;
    while (isGroup(text, i, end, size)) i += size + 1;
  }
  if (isDigitsAt(text, i + 1, end) && text.charCodeAt(i) === POINT) i++;
  else if (isTornPoint(text, at, i, end)) i += 2;
  else return i;
  while (i < end && isDigit(text.charCodeAt(i))) i++;
  return i;
}

const THOUSANDS = 3;
/** 1,2345: digits in groups of four, as Chinese counts. */
const MYRIADS = 4;

/** Whether a separator and a whole group of digits stand at `at`; a space separates only a group that begins no number. */
function isGroup(text: string, at: number, end: number, size: number): boolean {
  const separator = text.charCodeAt(at);
  if ((separator !== COMMA && separator !== SPACE) || at + size >= end) return false;
  for (let i = at + 1; i <= at + size; i++) if (!isDigit(text.charCodeAt(i))) return false;
  if (isDigit(text.charCodeAt(at + size + 1))) return false;
  if (separator === SPACE) return size === THOUSANDS && text.charCodeAt(at + 1) === ZERO;
  // 达到38,2024年将…: a year begins a clause
  return !(size === MYRIADS && text.charCodeAt(at + size + 1) === YEAR);
}

const isDigitsAt = (text: string, at: number, end: number): boolean =>
  at < end && isDigit(text.charCodeAt(at));

/** 化解率99. 2%: a point that a space was set after, inside a sentence and before %; 3. 2% may be an item. */
function isTornPoint(text: string, start: number, at: number, end: number): boolean {
  if (text.charCodeAt(at) !== POINT || text.charCodeAt(at + 1) !== SPACE) return false;
  if (!isHan(text.charCodeAt(start - 1)) || !isDigitsAt(text, at + 2, end)) return false;
  let after = at + 2;
  while (after < end && isDigit(text.charCodeAt(after))) after++;
  return after - at <= TORN && text.charCodeAt(after) === PERCENT;
}

/** The longest that the digits after a torn point may be, with point and space. */
const TORN = 4;

/** Arabic digits without what separates their groups. */
export function withoutSeparators(digits: string): string {
  return /[, ]/.test(digits) ? digits.replace(/[, ]/g, '') : digits;
}

/** A decimal point that begins a number: .5, but not 1.2.3 or 3. */
export function isFractionStart(text: string, at: number, end: number): boolean {
  if (text.charCodeAt(at) !== POINT || text.charCodeAt(at - 1) === POINT) return false;
  return at + 1 < end && isDigit(text.charCodeAt(at + 1));
}

/** End of a run of Chinese digits; 两 ends it, for it is a unit after other digits. */
export function endOfDigits(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && classOf(text.charCodeAt(i)) === CharacterClass.digit) {
    if (i > at && PAIR.has(text.charCodeAt(i))) break;
    i++;
  }
  return i;
}

/** End of the digits after a point in words: 零点四五. */
export function endOfPointDigits(text: string, at: number, end: number): number {
  let i = at;
  for (; i < end; i++) {
    const kind = classOf(text.charCodeAt(i));
    if (kind !== CharacterClass.digit && kind !== CharacterClass.arabic) break;
    if (PAIR.has(text.charCodeAt(i))) break;
  }
  return i;
}

/** The digits of a run as ASCII. */
export function spellDigits(text: string, from: number, to: number): string {
  let out = '';
  for (let i = from; i < to; i++) out += digitValue(text.charCodeAt(i));
  return out;
}
