import { CharacterSet } from '../text/character-set';
import { timesPowerOfTen } from './exact';
import { readMagnitude } from './magnitude';
import { suffixFactor } from './notation';
import { shareOf } from './shares';
import type { Numeral, NumeralUnit } from './types';

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

/** The first characters of these. */
export const PARTS_PER_START = new CharacterSet(PARTS_PER.map(([words]) => words[0]!).join(''));

/** 百分之九十五, 千分之三. */
export function readPartsPer(text: string, at: number, end: number): Numeral | null {
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
