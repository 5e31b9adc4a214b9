import { isDigit, isLatin } from '../text/characters';
import { withoutSeparators } from './digit-runs';
import { exactly } from './exact';
import type { Magnitude, Numeral } from './types';

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
export function suffixFactor(text: string, at: number): number {
  const factor = SUFFIX_FACTORS.get(text[at] ?? '');
  if (factor === undefined || isLatin(text.charCodeAt(at + 1))) return 1;
  if (text[at] === 'm') return 1; // metres
  return factor;
}

const MAX_EXPONENT = 300;

/** 2e5, 1.1^+23, 40k. */
export function readNotation(text: string, whole: Magnitude, end: number): Numeral | null {
  if (whole.plainDigits === '') return null;
  const base = withoutSeparators(whole.plainDigits);
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
