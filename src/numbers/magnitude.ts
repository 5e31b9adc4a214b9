import { CharacterSet } from '../text/character-set';
import { MORE, POINT, readComposed } from './composed';
import { endOfDecimal, MAX_DIGITS, withoutSeparators } from './digit-runs';
import { CharacterClass, classOf, digitValue } from './digits';
import type { Magnitude } from './types';

/**
 * Reads the longest number that starts at `at`: 241, 1,042, 36.57亿, 3千余, 一百二十, 二〇二三, 十几, 数万,
 * 五六百, 四百五 (450), 零点四. Decimals are scaled as strings, so 8.03亿 is exactly 803000000.
 * Returns `null` where no number starts. Linear in the length of the number.
 */
export function readMagnitude(text: string, at: number, end: number): Magnitude | null {
  if (at >= end) return null;
  const kind = classOf(text.charCodeAt(at));
  if (kind === CharacterClass.arabic) {
    const stop = endOfDecimal(text, at, end);
    if (stop - at <= MAX_DIGITS && endsNumber(text.charCodeAt(stop)))
      return decimal(text, at, stop);
  } else if (kind === CharacterClass.digit && endsNumber(text.charCodeAt(at + 1))) {
    return simple(at, at + 1, digitValue(text.charCodeAt(at)), '');
  }
  return readComposed(text, at, end);
}

const GOES_ON = new CharacterSet(MORE + POINT);

/** Whether no number goes on with this character: most are one run of digits, or one Chinese digit. */
function endsNumber(code: number): boolean {
  return classOf(code) === CharacterClass.none && !GOES_ON.has(code);
}

/** 241, 1,042, 36.57. */
function decimal(text: string, start: number, end: number): Magnitude {
  const written = text.slice(start, end);
  return simple(start, end, Number(withoutSeparators(written)), written);
}

/** A number of one part; `plainDigits` where they are Arabic. */
function simple(start: number, end: number, value: number, plainDigits: string): Magnitude {
  return {
    start,
    end,
    value,
    valueMax: null,
    more: false,
    vague: false,
    bareScale: false,
    plainDigits,
    scaleExponent: 0,
    arabic: plainDigits !== '',
    unit: '',
    fraction: false,
  };
}
