import { CharacterSet } from '../text/character-set';
import { isDigit, isLatin } from '../text/characters';
import { readFraction } from './fractions';
import { readMagnitude } from './magnitude';
import { readNotation } from './notation';
import { PARTS_PER_START, readPartsPer } from './parts-per';
import { HALF_STARTS, readHalf, readTenths } from './shares';
import type { Numeral, NumeralOptions } from './types';

const REPORT: NumeralOptions = { notations: false };

/** What a magnitude can be a part of: 九成, 三分之一, 三又二分之一, 2/3. */
const GOES_ON = new CharacterSet('成分又/');

/**
 * Reads the longest numeral that starts at `at`, or returns `null`. 百分之九十五 is 95 with unit %,
 * 九成五 is 95 with unit %, 三分之一 is a fraction without unit, 千分之三 is 3 with unit ‰.
 */
export function readNumeral(
  text: string,
  at: number,
  end: number,
  options: NumeralOptions = REPORT,
): Numeral | null {
  const first = text.charCodeAt(at);
  if (PARTS_PER_START.has(first)) {
    const parts = readPartsPer(text, at, end);
    if (parts !== null) return parts;
  }
  if (HALF_STARTS.has(first)) {
    const half = readHalf(text, at, end, options);
    if (half !== null) return half;
  }
  let start = at;
  let sign = 1;
  if (options.notations && isSign(text, at)) {
    sign = -1;
    start = at + 1;
    while (text.charCodeAt(start) === 32) start++;
    if (PARTS_PER_START.has(text.charCodeAt(start))) {
      const parts = readPartsPer(text, start, end);
      if (parts !== null) return { ...parts, start: at, value: -parts.value };
    }
  }
  const whole = readMagnitude(text, start, end);
  if (whole === null) return null;
  if (!options.notations && !GOES_ON.has(text.charCodeAt(whole.end))) return whole;
  const read =
    readTenths(text, whole, end, options) ??
    readFraction(text, whole, end, options) ??
    (options.notations ? readNotation(text, whole, end) : null) ??
    whole;
  if (sign === 1) return read;
  return {
    ...read,
    start: at,
    value: -read.value,
    valueMax: read.valueMax === null ? null : -read.valueMax,
    plainDigits: '',
  };
}

function isSign(text: string, at: number): boolean {
  const sign = text[at];
  if (sign === '负' || sign === '負') return true;
  if (sign !== '-' && sign !== '−') return false;
  const before = text.charCodeAt(at - 1);
  return !isDigit(before) && !isLatin(before) && before !== 41;
}
