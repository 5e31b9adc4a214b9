import { CharacterSet } from '../text/character-set';
import { isDigit, isHan, isLatin } from '../text/characters';
import type { Span } from '../text/span';
import { boundAfter, boundBefore, type QuantityBound, scaleWordBefore } from './bounds';
import { CharacterClass, classOf, isAmbiguousAlone } from './digits';
import { timesPowerOfTen } from './exact';
import { readNumeral } from './numeral';
import type { Numeral } from './types';
import type { Unit, UnitIndex } from './units';

/** A number of a text with its unit and bound, before anything is known about what it counts. */
export interface RawQuantity extends Span {
  /** The number alone. */
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly bound: QuantityBound;
  readonly unit: Unit | null;
  readonly unitStart: number;
  readonly unitEnd: number;
  readonly numeral: Numeral;
  /** 三分之一, 3/5. */
  readonly fraction: boolean;
}

/** What a scan takes for a unit and for a number. */
export interface ScanOptions {
  readonly units: UnitIndex;
  readonly notations: boolean;
}

const SHARE_UNITS: Readonly<Record<string, Unit>> = {
  '%': { name: '%', kind: 'percent' },
  '‰': { name: '‰', kind: 'percent' },
  '‱': { name: '‱', kind: 'percent' },
};

/** What may stand between a number and its classifier: 4大类, 一整套. */
const BETWEEN = new CharacterSet('大整小满');
const CONNECTORS = new CharacterSet('至到-—–―~～〜∼−─');
const POINT = '.'.charCodeAt(0);
const SIGNS = new CharacterSet('-−负負');
const HALF = '半'.charCodeAt(0);
const PAST = '过'.charCodeAt(0);

/**
 * Every number of `text.slice(from, to)` with its unit and its bounds, ranges merged, in text order.
 * One pass: a character that can start no number is skipped by one table look-up.
 */
export function scanQuantities(
  text: string,
  from: number,
  to: number,
  options: ScanOptions,
): RawQuantity[] {
  const found: RawQuantity[] = [];
  let free = from; // nothing before this offset is part of the next quantity
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    const starts =
      classOf(code) !== CharacterClass.none ||
      code === HALF ||
      (options.notations && startsNotation(code, text, at, to));
    if (!starts) {
      at++;
      continue;
    }
    const first = quantityAt(text, at, free, to, options);
    if (typeof first === 'number') {
      at = first;
      continue;
    }
    const merged = mergeRange(text, first, to, options) ?? first;
    found.push(merged);
    free = merged.end;
    at = merged.end;
  }
  return found;
}

/** A decimal point, a sign, and 对折. */
function startsNotation(code: number, text: string, at: number, to: number): boolean {
  if (code === POINT) {
    const before = text.charCodeAt(at - 1);
    return isDigit(text.charCodeAt(at + 1)) && !isDigit(before) && before !== POINT;
  }
  return SIGNS.has(code) ? at + 1 < to : text.startsWith('对折', at);
}

/** The quantity whose number starts at `at`; without one, where the search goes on. */
function quantityAt(
  text: string,
  at: number,
  free: number,
  to: number,
  options: ScanOptions,
): RawQuantity | number {
  const numeral = readNumeral(text, at, to, options);
  if (numeral === null) return at + 1;
  let start = at;
  let bound: QuantityBound = numeral.more ? 'more_than' : numeral.vague ? 'at_least' : 'exact';
  if (numeral.bareScale && !numeral.more) {
    const scaleWord = scaleWordBefore(text, at, free);
    if (scaleWord === null) return numeral.end;
    start = scaleWord.start;
    bound = scaleWord.bound;
  } else {
    const before = boundBefore(text, at, free);
    if (before !== null) {
      start = before.start;
      bound = before.bound;
    } else if (numeral.unit === '%' && text.charCodeAt(at - 1) === PAST && at - 1 >= free) {
      start = at - 1; // 过半
      bound = 'more_than';
    }
  }
  const numberEnd = numeral.end;
  if (isAmbiguousAlone(text.charCodeAt(at)) && numberEnd === at + 1) {
    if (isHan(text.charCodeAt(at - 1)) || isHan(text.charCodeAt(numberEnd))) return numberEnd;
  }
  let end = numberEnd;
  let unit: Unit | null = null;
  let unitStart = numberEnd;
  if (numeral.unit !== '') {
    unit = SHARE_UNITS[numeral.unit]!;
    unitStart = at;
  } else {
    const matched = unitAfter(text, numberEnd, to, options.units);
    if (matched !== null) {
      unit = matched.unit;
      unitStart = matched.start;
      end = matched.end;
    }
  }
  const unitEnd = end;
  const after = boundAfter(text, end, to);
  if (after !== null) {
    end = after.end;
    if (bound === 'exact' || (bound === 'more_than' && numeral.more)) bound = after.bound;
    if (unit === null) {
      const late = unitAfter(text, end, to, options.units);
      if (late !== null && late.start === end) {
        unit = late.unit;
        unitStart = late.start;
        end = late.end;
      }
    }
  }
  return {
    start,
    end,
    numberStart: at,
    numberEnd,
    value: numeral.value,
    valueMax: numeral.valueMax,
    bound,
    unit,
    unitStart,
    unitEnd: unit === null ? numberEnd : Math.max(unitEnd, unitStart),
    numeral,
    fraction: numeral.fraction,
  };
}

/** The unit right after a number, or after 大, 整, 小 or one space. */
function unitAfter(
  text: string,
  at: number,
  to: number,
  units: UnitIndex,
): { readonly unit: Unit; readonly start: number; readonly end: number } | null {
  let start = at;
  if (text.charCodeAt(start) === 32 && start + 1 < to) start++;
  const direct = units.match(text, start, to);
  if (BETWEEN.has(text.charCodeAt(start)) && (direct === null || direct.unit.name === '大')) {
    const next = units.match(text, start + 1, to);
    if (next !== null && next.unit.kind !== 'noun')
      return { unit: next.unit, start: start + 1, end: start + 1 + next.word.length };
  }
  return direct === null ? null : { unit: direct.unit, start, end: start + direct.word.length };
}

/** 3至5次, 10-15个工作日, 20%-30%, 3万至5万元: one quantity with two ends. */
function mergeRange(
  text: string,
  first: RawQuantity,
  to: number,
  options: ScanOptions,
): RawQuantity | null {
  let at = first.end;
  if (text.charCodeAt(at) === 32) at++;
  if (!CONNECTORS.has(text.charCodeAt(at))) return null;
  const mark = text[at]!;
  at++;
  if (text[at] === mark && mark !== '至' && mark !== '到') at++;
  if (text.charCodeAt(at) === 32) at++;
  const next = classOf(text.charCodeAt(at));
  if (next === CharacterClass.none || first.valueMax !== null) return null;
  const second = quantityAt(text, at, at, to, options);
  if (typeof second === 'number' || second.valueMax !== null || second.numberStart !== at)
    return null;
  if (first.unit !== null && second.unit?.name !== first.unit.name) return null;
  if ((first.fraction || second.fraction) && first.fraction !== second.fraction) return null;
  let low = first.value;
  const scale = second.numeral.scaleExponent;
  if (first.numeral.scaleExponent === 0 && scale > 0 && first.unit === null) {
    const lifted = timesPowerOfTen(low, scale);
    if (lifted < second.value) low = lifted;
  }
  if (!(low < second.value)) return null;
  // in texts of any kind 5-20% may be a subtraction or a code: only 5%-20% is surely one share
  if (options.notations && mark === '-' && first.unit === null && second.unit?.kind === 'percent')
    return null;
  if (mark === '-' && isCode(text, first, second)) return null;
  return {
    ...second,
    start: first.start,
    numberStart: first.numberStart,
    value: low,
    valueMax: second.value,
    bound: first.bound !== 'exact' ? first.bound : second.bound,
  };
}

/** 0571-8812: numbers joined by a hyphen that are no range. */
function isCode(text: string, first: RawQuantity, second: RawQuantity): boolean {
  if (text.charCodeAt(first.numberStart) === 48 && first.numeral.plainDigits.length > 1)
    return true;
  return isLatin(text.charCodeAt(first.numberStart - 1)) && second.unit === null;
}
