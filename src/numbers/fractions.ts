import { CharacterClass, classOf } from './digits';
import { readMagnitude } from './magnitude';
import type { Magnitude, Numeral, NumeralOptions } from './types';

const PART_WORDS = ['分之', '份之', '分', '份'];

/** 三分之一, 三又二分之一, 一百分之二; with `notations` 3/5, 1 3/5, 十份十一, 三分一. */
export function readFraction(
  text: string,
  whole: Magnitude,
  end: number,
  options: NumeralOptions,
): Numeral | null {
  if (text[whole.end] === '又') {
    const denominator = readMagnitude(text, whole.end + 1, end);
    if (denominator === null || text[denominator.end] === '又') return null;
    const part = readPart(text, denominator, end, options);
    if (part === null) return null;
    return { ...part, start: whole.start, value: whole.value + part.value, fraction: false };
  }
  const share = readPart(text, whole, end, options);
  if (share !== null) return share;
  if (whole.plainDigits === '') return null;
  const slash = slashFraction(text, whole.end, end, whole.value);
  if (!options.notations && !(slash !== null && isPlainPart(whole.value, slash.value))) return null;
  if (slash !== null)
    return { ...whole, ...slash, start: whole.start, plainDigits: '', fraction: true };
  if (text.charCodeAt(whole.end) !== 32) return null;
  const numerator = readMagnitude(text, whole.end + 1, end);
  if (numerator === null || numerator.plainDigits === '') return null;
  const part = slashFraction(text, numerator.end, end, numerator.value);
  if (part === null) return null;
  return { ...whole, end: part.end, value: whole.value + part.value, plainDigits: '' };
}

/** The 分之… that follows a denominator. */
function readPart(
  text: string,
  whole: Magnitude,
  end: number,
  options: NumeralOptions,
): Numeral | null {
  for (const word of options.notations ? PART_WORDS : ['分之']) {
    if (!text.startsWith(word, whole.end)) continue;
    let from = whole.end + word.length;
    if (!word.endsWith('之') && (whole.arabic || !isChineseNumeral(text, from))) continue;
    let sign = 1;
    if (options.notations && (text[from] === '负' || text[from] === '負')) {
      sign = -1;
      from++;
    }
    const part = readMagnitude(text, from, end);
    if (part === null || part.bareScale || whole.value === 0) return null;
    if (!word.endsWith('之') && part.end < end && '角分毛'.includes(text[part.end]!)) return null;
    return {
      ...part,
      start: whole.start,
      value: (part.value * sign) / whole.value,
      valueMax: null,
      fraction: true,
      plainDigits: '',
      arabic: false,
    };
  }
  return null;
}

function isChineseNumeral(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at));
  return kind === CharacterClass.digit || kind === CharacterClass.scale;
}

/** 2/3 and the like; not 6/26, which is a day. */
function isPlainPart(numerator: number, value: number): boolean {
  return value < 1 && Math.round(numerator / value) <= 10;
}

function slashFraction(
  text: string,
  at: number,
  end: number,
  numerator: number,
): { end: number; value: number } | null {
  if (text.charCodeAt(at) !== 47) return null;
  const denominator = readMagnitude(text, at + 1, end);
  if (denominator === null || denominator.plainDigits === '' || denominator.value === 0)
    return null;
  if (text.charCodeAt(denominator.end) === 47) return null; // a date
  return { end: denominator.end, value: numerator / denominator.value };
}
