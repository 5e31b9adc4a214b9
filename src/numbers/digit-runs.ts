import { CharacterSet } from '../text/character-set';
import { isDigit } from '../text/characters';
import { CharacterClass, classOf, digitValue } from './digits';

const POINT = '.'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);
/** Longer runs of digits are no measure of anything; their value is not computed. */
export const MAX_DIGITS = 320;
/** 两 is a digit before a scale, and a unit after other digits. */
export const PAIR = new CharacterSet('两兩');

/** End of the Arabic digits that start at `at`, with thousands separators and one decimal point. */
export function endOfDecimal(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isDigit(text.charCodeAt(i))) i++;
  if (i - at >= 1 && i - at <= 3) {
    let j = i;
    while (isThousands(text, j, end)) j += 4;
    i = j;
  }
  if (text.charCodeAt(i) === POINT && i + 1 < end && isDigit(text.charCodeAt(i + 1))) {
    i++;
    while (i < end && isDigit(text.charCodeAt(i))) i++;
  }
  return i;
}

function isThousands(text: string, at: number, end: number): boolean {
  return (
    at + 3 < end &&
    text.charCodeAt(at) === COMMA &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    isDigit(text.charCodeAt(at + 3)) &&
    !isDigit(text.charCodeAt(at + 4))
  );
}

/** Arabic digits without their thousands separators. */
export function withoutSeparators(digits: string): string {
  return digits.includes(',') ? digits.replaceAll(',', '') : digits;
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
