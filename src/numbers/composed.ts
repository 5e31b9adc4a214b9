import otherWords from '../genre/numbers/other-words.yaml';
import { CharacterSet } from '../text/character-set';
import {
  endOfDecimal,
  endOfDigits,
  endOfPointDigits,
  isFractionStart,
  MAX_DIGITS,
  PAIR,
  spellDigits,
  withoutSeparators,
} from './digit-runs';
import { CharacterClass, classOf, digitValue } from './digits';
import { exactly } from './exact';
import {
  type GoesOn,
  magnitudeOf,
  nothingRead,
  type PartialNumber,
  settle,
  sumOf,
} from './partial-number';
import { beginsWord, isScaleAt, readScale } from './scales';
import type { Magnitude } from './types';

export const POINT = '点點';
export const MORE = '余餘多来來';
const POINTS = new CharacterSet(POINT);
const MORES = new CharacterSet(MORE);
const SOME = new CharacterSet('几幾');
const COME = new CharacterSet('来來');

/** By 多 and the like, the characters with which it begins another word. */
const { more: WORDS } = otherWords as { readonly more: Readonly<Record<string, string>> };

/** A number of several parts: 36.57亿, 3千余, 一百二十, 十几, 五六百. */
export function readComposed(text: string, start: number, end: number): Magnitude | null {
  if (
    classOf(text.charCodeAt(start)) === CharacterClass.vague &&
    classOf(text.charCodeAt(start + 1)) !== CharacterClass.scale
  )
    return null;
  const number = nothingRead(text, start, end);
  while (number.at < end && readNext(number));
  if (number.at === start) return null;
  if (number.exact !== null) return magnitudeOf(number, number.exact);
  if (number.runs === 1 && number.digits !== '' && number.arabic) {
    const { tooLong, digits, exponent } = number;
    return magnitudeOf(number, tooLong ? Number.POSITIVE_INFINITY : exactly(digits, exponent));
  }
  if (number.runs === 0 && number.scales === 0 && number.pending < 0) {
    if (classOf(text.charCodeAt(start)) !== CharacterClass.digit) return null; // 零 followed by 点
    number.pending = 0;
  }
  settle(number);
  return magnitudeOf(number, sumOf(number));
}

function readNext(number: PartialNumber): GoesOn {
  const { text, at, start, end } = number;
  const code = text.charCodeAt(at);
  switch (classOf(code)) {
    case CharacterClass.arabic:
      return readArabic(number);
    case CharacterClass.digit:
      return readDigits(number);
    case CharacterClass.tens:
      return readTens(number);
    case CharacterClass.vague:
      return at === start ? readLeadingVague(number) : readSome(number);
    case CharacterClass.scale:
      return readScale(number);
    default:
      if (at === start && isFractionStart(text, at, end)) return readArabic(number);
      if (MORES.has(code)) return readMore(number);
      return POINTS.has(code) && readPoint(number);
  }
}

/** 36.57 */
function readArabic(number: PartialNumber): GoesOn {
  const { text, at, end } = number;
  if (number.pending >= 0 || number.more) return false;
  const stop = endOfDecimal(text, at, end);
  const written = text.slice(at, stop);
  const digits = withoutSeparators(written);
  number.tooLong ||= written.length > MAX_DIGITS;
  number.digits = number.runs === 0 && number.scales === 0 ? digits : '';
  number.pending = number.tooLong ? Number.POSITIVE_INFINITY : Number(digits);
  number.pendingSingle = stop === at + 1;
  number.runs++;
  number.at = stop;
  return true;
}

/** 二, 二〇二三, 五六, and 零 between the parts of a number. */
function readDigits(number: PartialNumber): GoesOn {
  const { text, at, start, end } = number;
  if (number.pending >= 0 || number.more) return false;
  const next = classOf(text.charCodeAt(at + 1));
  if (PAIR.has(text.charCodeAt(at)) && at > start && next !== CharacterClass.scale) return false;
  const stop = endOfDigits(text, at, end);
  number.arabic = false;
  if (stop === at + 1 && digitValue(text.charCodeAt(at)) === 0) {
    if (at === start && next === CharacterClass.none) number.pending = 0;
    number.lastScale = 0;
    number.at++;
    return true;
  }
  number.digits = '';
  waitForScale(number, stop);
  number.runs++;
  number.at = stop;
  return true;
}

/** Puts a run of Chinese digits by until its scale is read. */
function waitForScale(number: PartialNumber, stop: number): void {
  const { text, at } = number;
  const first = digitValue(text.charCodeAt(at));
  const second = digitValue(text.charCodeAt(at + 1));
  const isPair = stop === at + 2 && isNear(first, second);
  number.pendingMax = isPair ? second : -1;
  number.pendingSingle = isPair || stop === at + 1;
  if (number.pendingSingle) {
    number.pending = first;
    return;
  }
  number.tooLong ||= stop - at > MAX_DIGITS;
  number.pending = number.tooLong ? Number.POSITIVE_INFINITY : Number(spellDigits(text, at, stop));
}

/** 三五, 七八, 两三: two digits that stand for a range; 二三 after a scale as well. */
function isNear(first: number, second: number): boolean {
  return first > 0 && (second === first + 1 || (first === 3 && second === 5));
}

/** 廿, 卅 */
function readTens(number: PartialNumber): GoesOn {
  if (number.pending >= 0 || number.more) return false;
  number.section += digitValue(number.text.charCodeAt(number.at));
  number.lastScale = 1;
  number.scales++;
  number.arabic = false;
  number.digits = '';
  number.at++;
  return true;
}

/** 数百, 几万 */
function readLeadingVague(number: PartialNumber): GoesOn {
  number.vague = true;
  number.pending = 1;
  number.runs++;
  number.arabic = false;
  number.at++;
  return true;
}

/** 十几, 一百零几万 */
function readSome(number: PartialNumber): GoesOn {
  const { text, at } = number;
  const follows = number.scales > 0 || number.lastScale === 0;
  if (!SOME.has(text.charCodeAt(at)) || number.more || number.pending >= 0 || !follows)
    return false;
  number.more = true;
  number.at++;
  return classOf(text.charCodeAt(number.at)) === CharacterClass.scale;
}

/** 3千余, 二十多万 */
function readMore(number: PartialNumber): GoesOn {
  const { text, at, start } = number;
  if (at === start || number.more || (number.runs === 0 && number.scales === 0)) return false;
  const goesOn = isScaleAt(text, at + 1);
  if (!goesOn) {
    if (beginsWord(text, at, WORDS)) return false;
    if (COME.has(text.charCodeAt(at)) && number.scales === 0) return false;
  }
  number.more = true;
  number.at++;
  return goesOn;
}

/** 零点四, 三点五亿; 九点五十 is a time. */
function readPoint(number: PartialNumber): GoesOn {
  const { text, at, end } = number;
  const stop = endOfPointDigits(text, at + 1, end);
  const inexact = number.more || number.spread >= 0 || number.pendingMax >= 0;
  if (stop === at + 1 || inexact || (number.arabic && number.runs > 0)) return false;
  const after = text.charCodeAt(stop);
  if (classOf(after) === CharacterClass.scale && digitValue(after) < 4) return false;
  settle(number);
  const digits = `${sumOf(number)}.${spellDigits(text, at + 1, stop)}`;
  number.exponent = 0;
  number.at = stop;
  number.runs = 1;
  number.scales = 0;
  number.arabic = false;
  number.bareScale = false;
  while (number.at < end && classOf(text.charCodeAt(number.at)) === CharacterClass.scale) {
    number.exponent += digitValue(text.charCodeAt(number.at));
    number.at++;
  }
  number.exact = exactly(digits, number.exponent);
  return false;
}
