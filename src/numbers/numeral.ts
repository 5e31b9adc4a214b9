import { CharacterSet } from '../text/character-set';
import { isDigit, isLatin } from '../text/characters';
import { CharacterClass, classOf } from './digits';
import { exactly, type Magnitude, readMagnitude, timesPowerOfTen } from './magnitude';

/** What a numeral says of its own accord about the thing measured. */
export type NumeralUnit = '' | '%' | '‰' | '‱';

/** A number with its sign, fraction or share words: 负3.9, 百分之九十五, 三分之一, 九成五, 半数. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly more: boolean;
  readonly vague: boolean;
  readonly bareScale: boolean;
  /** The unit that is part of the numeral (百分之, 成, 半数). */
  readonly unit: NumeralUnit;
  /** 三分之一, 3/5: a part of one. */
  readonly fraction: boolean;
  readonly arabic: boolean;
  /** Power of ten of the scales after its one run of digits. */
  readonly scaleExponent: number;
  /** The Arabic digits that it consists of; empty where there is more to it. */
  readonly plainDigits: string;
}

/** Which notations of mathematics and of everyday speech count, beyond those of reports. */
export interface NumeralOptions {
  /** Signs, exponents, 3/5, 40k, 八折. */
  readonly notations: boolean;
}

const REPORT: NumeralOptions = { notations: false };

/** 百分之 and the like, longest first: what one part is in which unit. */
const PARTS_PER: readonly (readonly [words: string, unit: NumeralUnit, factor: number])[] = [
  ['百分之', '%', 1],
  ['佰分之', '%', 1],
  ['千分之', '‰', 1],
  ['仟分之', '‰', 1],
  ['百万分之', '%', 1e-4],
  ['百萬分之', '%', 1e-4],
  ['万万分之', '%', 1e-6],
  ['萬萬分之', '%', 1e-6],
  ['千万分之', '%', 1e-5],
  ['十万分之', '%', 1e-3],
  ['万分之', '‱', 1],
  ['萬分之', '‱', 1],
  ['亿分之', '%', 1e-6],
];
const PARTS_PER_START = new CharacterSet(PARTS_PER.map(([words]) => words[0]!).join(''));

/** 成 after a small number is a tenth, unless it begins one of these words. */
const NOT_TENTH = '立功员为果效年本交绩就套熟长人品都因型份分行语片活败千百文名群形全';

/** 三成群众, 六成员工: a tenth all the same. */
const TENTH_OF = ['群众', '员工', '本地', '人口', '人员', '人群', '年轻', '名企'];

/** What everyday speech has half of: 半公升, 半个. */
const HALF_OF = '个個公升斤米里亩吨加打磅杯小年天月克湯汤茶立千盎';

/** What a magnitude can be a part of: 九成, 三分之一, 三又二分之一, 2/3. */
const GOES_ON = new CharacterSet('成分又/');

/** Words for a half. */
const HALVES: readonly (readonly [word: string, more: boolean])[] = [
  ['半数以上', false],
  ['半数', false],
  ['半數', false],
  ['一半', false],
];
/** The first characters of these, and of 半成 and 对折. */
const HALF_STARTS = new CharacterSet('半一对');

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

function shareOf(start: number, end: number, value: number, more: boolean): Numeral {
  return {
    start,
    end,
    value,
    valueMax: null,
    more,
    vague: false,
    bareScale: false,
    unit: '%',
    fraction: false,
    arabic: false,
    scaleExponent: 0,
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

function readPartsPer(text: string, at: number, end: number): Numeral | null {
  for (let i = 0; i < PARTS_PER.length; i++) {
    const words = PARTS_PER[i]![0];
    if (!text.startsWith(words, at)) continue;
    const unit = PARTS_PER[i]![1];
    const factor = PARTS_PER[i]![2];
    const start = at + words.length;
    if (start >= end) return null;
    const sign = text[start] === '负' || text[start] === '負' ? -1 : 1;
    const from = sign < 0 ? start + 1 : start;
    if (text[from] === '百' || text[from] === '佰') {
      return { ...shareOf(at, from + 1, 100 * factor * sign, false), unit };
    }
    const part = readMagnitude(text, from, end);
    if (part === null) return null;
    const k = suffixFactor(text, part.end);
    const value = scaled(part.value * k, factor) * sign;
    return {
      ...part,
      start: at,
      end: k === 1 ? part.end : part.end + 1,
      value,
      unit,
      valueMax: part.valueMax,
      plainDigits: '',
      arabic: false,
    };
  }
  return null;
}

/** Multiplies by a negative power of ten without binary noise. */
function scaled(value: number, factor: number): number {
  if (factor === 1 || !Number.isFinite(value)) return value;
  return timesPowerOfTen(value, Math.round(Math.log10(factor)));
}

function readHalf(text: string, at: number, end: number, options: NumeralOptions): Numeral | null {
  const unit = text[at];
  if (unit === '半' || unit === '一') {
    for (let i = 0; i < HALVES.length; i++) {
      const word = HALVES[i]![0];
      if (at + word.length <= end && text.startsWith(word, at)) {
        const stop = word.endsWith('以上') ? at + 2 : at + word.length;
        return shareOf(at, stop, 50, HALVES[i]![1]);
      }
    }
  }
  if (unit === '半' && text[at - 1] === '过' && !'数天年月小个'.includes(text[at + 1] ?? '\0')) {
    return shareOf(at, at + 1, 50, false);
  }
  if (!options.notations) return null;
  if (unit === '半' && HALF_OF.includes(text[at + 1] ?? '\0')) {
    return { ...shareOf(at, at + 1, 0.5, false), unit: '' };
  }
  if (text.startsWith('半成', at)) return shareOf(at, at + 2, 5, false);
  if (text.startsWith('对折', at)) return shareOf(at, at + 2, 50, false);
  return null;
}

/** 九成, 九成五, 2.5成; with `notations` 八折 and 五五折. */
function readTenths(
  text: string,
  whole: Magnitude,
  end: number,
  options: NumeralOptions,
): Numeral | null {
  if (whole.end >= end || whole.bareScale) return null;
  const mark = text[whole.end];
  if (mark === '成') {
    if (whole.value > 10 || whole.vague) return null;
    if (NOT_TENTH.includes(text[whole.end + 1] ?? '\0') && !isTenthOf(text, whole.end + 1))
      return null;
    const next = text.charCodeAt(whole.end + 1);
    const tenth = { ...whole, unit: '%' as const, plainDigits: '' };
    const top = whole.valueMax === null ? null : whole.valueMax * 10;
    const value = scaleUp(whole.value);
    if (text[whole.end + 1] === '半' && whole.end + 1 < end && text[whole.end + 2] !== '数') {
      return { ...tenth, end: whole.end + 2, value: value + 5, valueMax: null };
    }
    if (classOf(next) === CharacterClass.digit && whole.end + 1 < end && !whole.more) {
      const rest = readMagnitude(text, whole.end + 1, end);
      if (rest !== null && rest.end === whole.end + 2 && rest.value < 10) {
        return { ...tenth, end: rest.end, value: value + rest.value, valueMax: null };
      }
    }
    return { ...tenth, end: whole.end + 1, value, valueMax: top };
  }
  if (mark === '折' && options.notations && !'扣合旧射页'.includes(text[whole.end + 1] ?? '\0')) {
    if (whole.value === 10) return null;
    const value = whole.value < 10 ? scaleUp(whole.value) : whole.value;
    if (value > 100) return null;
    return { ...whole, end: whole.end + 1, value, unit: '%', plainDigits: '' };
  }
  return null;
}

function isTenthOf(text: string, at: number): boolean {
  return TENTH_OF.some((word) => text.startsWith(word, at));
}

function scaleUp(value: number): number {
  return timesPowerOfTen(value, 1);
}

const PART_WORDS = ['分之', '份之', '分', '份'];

/** 三分之一, 三又二分之一, 一百分之二; with `notations` 3/5, 1 3/5, 十份十一, 三分一. */
function readFraction(
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

const SUFFIX_FACTORS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['w', 1e4],
  ['W', 1e4],
  ['M', 1e6],
  ['G', 1e9],
  ['T', 1e12],
  ['m', 1e6],
]);

/** 40k, 1.2M: the factor of a letter that no further letter follows; 1 without one. */
function suffixFactor(text: string, at: number): number {
  const factor = SUFFIX_FACTORS.get(text[at] ?? '');
  if (factor === undefined || isLatin(text.charCodeAt(at + 1))) return 1;
  if (text[at] === 'm') return 1; // metres
  return factor;
}

const MAX_EXPONENT = 300;

/** 2e5, 1.1^+23, 40k. */
function readNotation(text: string, whole: Magnitude, end: number): Numeral | null {
  if (whole.plainDigits === '') return null;
  const base = whole.plainDigits.replaceAll(',', '');
  const mark = text[whole.end];
  if (mark === 'e' || mark === 'E' || mark === '^') {
    const read = readExponent(text, whole.end + 1, end, mark === '^');
    if (read === null) return null;
    const value = mark === '^' ? Number(base) ** read.exponent : exactly(base, read.exponent);
    return { ...whole, end: read.end, value, plainDigits: '' };
  }
  const factor = suffixFactor(text, whole.end);
  if (factor === 1) return null;
  const value = exactly(base, Math.round(Math.log10(factor)));
  return { ...whole, end: whole.end + 1, value, plainDigits: '' };
}

function readExponent(
  text: string,
  at: number,
  end: number,
  power: boolean,
): { end: number; exponent: number } | null {
  let i = at;
  let sign = 1;
  while (i < end && (text[i] === '+' || text[i] === '-')) {
    if (text[i] === '-') sign = power && sign < 0 ? 1 : -sign;
    i++;
  }
  const from = i;
  while (i < end && isDigit(text.charCodeAt(i)) && i - from < 4) i++;
  if (i === from || isDigit(text.charCodeAt(i)) || isLatin(text.charCodeAt(i))) return null;
  const exponent = sign * Number(text.slice(from, i));
  return Math.abs(exponent) > MAX_EXPONENT ? null : { end: i, exponent };
}
