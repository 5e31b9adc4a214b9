import otherWords from '../genre/numbers/other-words.yaml';
import sharesInWords from '../genre/numbers/shares.yaml';
import { CharacterSet } from '../text/character-set';
import { CharacterClass, classOf } from './digits';
import { timesPowerOfTen } from './exact';
import { readMagnitude } from './magnitude';
import { beginsWord } from './scales';
import type { Magnitude, Numeral, NumeralOptions } from './types';

/** By 成 and 折, the characters with which they begin another word. */
const { shares: WORDS } = otherWords as { readonly shares: Readonly<Record<string, string>> };

const lists = sharesInWords as Readonly<
  Record<'tenths-of' | 'halves' | 'not-half', readonly string[]>
>;
/** 三成群众, 六成员工: a tenth all the same. */
const TENTH_OF = lists['tenths-of'];
const afterHalf = (words: readonly string[]): string =>
  words.map((word) => word.charAt(1)).join('');
/** What everyday speech has half of: 半公升, 半个. */
const HALF_OF = afterHalf(lists.halves);
/** What 过半 is no half before: 过半数, 过半年. */
const NOT_HALF = afterHalf(lists['not-half']);

/** Words for a half. */
const HALVES: readonly (readonly [word: string, more: boolean])[] = [
  ['半数以上', false],
  ['半数', false],
  ['半數', false],
  ['一半', false],
];
/** The first characters of these, and of 半成 and 对折. */
export const HALF_STARTS = new CharacterSet('半一对');

/** A share in words, in per cent. */
export function shareOf(start: number, end: number, value: number, more: boolean): Numeral {
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

/** 半数, 一半, 过半; with `notations` 半个, 半成 and 对折. */
export function readHalf(
  text: string,
  at: number,
  end: number,
  options: NumeralOptions,
): Numeral | null {
  const first = text[at];
  if (first === '半' || first === '一') {
    for (let i = 0; i < HALVES.length; i++) {
      const word = HALVES[i]![0];
      if (at + word.length <= end && text.startsWith(word, at)) {
        const stop = word.endsWith('以上') ? at + 2 : at + word.length;
        return shareOf(at, stop, 50, HALVES[i]![1]);
      }
    }
  }
  if (first === '半' && text[at - 1] === '过' && !NOT_HALF.includes(text[at + 1] ?? '\0')) {
    return shareOf(at, at + 1, 50, false);
  }
  if (!options.notations) return null;
  if (first === '半' && HALF_OF.includes(text[at + 1] ?? '\0')) {
    return { ...shareOf(at, at + 1, 0.5, false), unit: '' };
  }
  if (text.startsWith('半成', at)) return shareOf(at, at + 2, 5, false);
  if (text.startsWith('对折', at)) return shareOf(at, at + 2, 50, false);
  return null;
}

/** 九成, 九成五, 2.5成; with `notations` 八折 and 五五折. */
export function readTenths(
  text: string,
  whole: Magnitude,
  end: number,
  options: NumeralOptions,
): Numeral | null {
  if (whole.end >= end || whole.bareScale) return null;
  const mark = text[whole.end];
  if (mark === '成') {
    if (whole.value > 10 || whole.vague) return null;
    if (beginsWord(text, whole.end, WORDS) && !isTenthOf(text, whole.end + 1)) return null;
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
  if (mark === '折' && options.notations && !beginsWord(text, whole.end, WORDS)) {
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
