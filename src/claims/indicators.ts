import { FazhiError, shown } from '../errors';
import { type Automaton, buildAutomaton } from '../match/automaton';
import { INDICATORS } from './data/indicators';

/** Something that reports count year after year: it turns them into a panel of place × year × indicator. */
export interface Indicator {
  /** Stable and unique: `disputes-mediated`. */
  readonly id: string;
  /** For readers: 调处化解矛盾纠纷. */
  readonly label: string;
  /** One of these has to be in what is counted or in the verb before it; of `a+b`, both. */
  readonly words: readonly string[];
  /** Units of the claims that fit (`''` for none); all units where the list is empty. */
  readonly units: readonly string[];
  /** Words that must not be there. @default none */
  readonly without?: readonly string[];
}

/** Indicators made ready for matching. */
export interface CompiledIndicators {
  readonly indicators: readonly Indicator[];
  /** The id of the indicator that fits what is counted, its verb and its unit; `null` where none does. */
  match(what: string, action: string | null, unit: string): string | null;
}

interface Condition {
  readonly indicator: number;
  /** Words that must be there, or must not. */
  readonly words: readonly number[];
  readonly length: number;
  readonly bars: boolean;
}

/**
 * Checks indicators and makes them ready; without an argument, the built-in registry. Matching takes
 * time linear in the length of what is counted. Throws `FazhiError` `invalid-indicators`.
 */
export function compileIndicators(
  indicators: readonly Indicator[] = INDICATORS,
): CompiledIndicators {
  check(indicators);
  const numberOf = new Map<string, number>();
  const number = (word: string): number => {
    const known = numberOf.get(word);
    if (known !== undefined) return known;
    numberOf.set(word, numberOf.size);
    return numberOf.size - 1;
  };
  const conditions = new Map<number, Condition[]>(); // by their first word
  const enter = (indicator: number, entry: string, bars: boolean): void => {
    const words = entry.split('+').map(number);
    const condition: Condition = { indicator, words, length: entry.length, bars };
    const first = words[0]!;
    const list = conditions.get(first);
    if (list === undefined) conditions.set(first, [condition]);
    else list.push(condition);
  };
  indicators.forEach(({ words, without = [] }, index) => {
    for (const entry of words) enter(index, entry, false);
    for (const entry of without) enter(index, entry, true);
  });
  const automaton: Automaton = buildAutomaton([...numberOf.keys()]);
  const units = indicators.map((indicator) => new Set(indicator.units));
  return {
    indicators,
    match: (what, action, unit) =>
      bestMatch(`${action ?? ''}${what}`, unit, automaton, conditions, indicators, units),
  };
}

function bestMatch(
  words: string,
  unit: string,
  automaton: Automaton,
  conditions: ReadonlyMap<number, readonly Condition[]>,
  indicators: readonly Indicator[],
  units: readonly ReadonlySet<string>[],
): string | null {
  const there = new Set<number>();
  automaton.scan(words, 0, words.length, (word) => {
    there.add(word);
  });
  if (there.size === 0) return null;
  const barred = new Set<number>();
  const lengths = new Map<number, number>();
  for (const word of there) {
    for (const condition of conditions.get(word) ?? []) {
      const { words: all, indicator, length, bars } = condition;
      if (all.length > 1 && !all.every((needed) => there.has(needed))) continue;
      if (bars) barred.add(indicator);
      else lengths.set(indicator, Math.max(length, lengths.get(indicator) ?? 0));
    }
  }
  let best = -1;
  let bestLength = 0;
  for (const [indicator, length] of lengths) {
    if (barred.has(indicator)) continue;
    if (indicators[indicator]!.units.length > 0 && !units[indicator]!.has(unit)) continue;
    if (length > bestLength || (length === bestLength && indicator < best)) {
      best = indicator;
      bestLength = length;
    }
  }
  return best < 0 ? null : indicators[best]!.id;
}

const FIELDS = new Set(['id', 'label', 'words', 'units', 'without']);

function check(indicators: unknown): void {
  const fail = (place: string, problem: string): never => {
    throw new FazhiError('invalid-indicators', `${place}: ${problem}`);
  };
  if (!Array.isArray(indicators)) {
    fail('indicators', `is an array of indicators, not ${shown(indicators)}`);
  }
  const ids = new Set<string>();
  (indicators as unknown[]).forEach((indicator, index) => {
    const place = `indicators[${index}]`;
    if (indicator === null || typeof indicator !== 'object' || Array.isArray(indicator)) {
      fail(place, `is an object, not ${shown(indicator)}`);
    }
    const entry = indicator as Record<string, unknown>;
    for (const key of Object.keys(entry))
      if (!FIELDS.has(key)) fail(place, `has the unknown field ${shown(key)}`);
    for (const key of ['id', 'label']) {
      if (typeof entry[key] !== 'string' || entry[key] === '')
        fail(`${place}.${key}`, `is a string that is not empty, not ${shown(entry[key])}`);
    }
    if (ids.has(entry.id as string))
      fail(`${place}.id`, `${shown(entry.id)} is the id of an earlier indicator`);
    ids.add(entry.id as string);
    for (const key of ['words', 'units', 'without']) {
      const list = entry[key];
      if (list === undefined && key === 'without') continue;
      if (!Array.isArray(list) || !list.every((word) => typeof word === 'string'))
        fail(`${place}.${key}`, `is an array of strings, not ${shown(list)}`);
      if (key === 'units') continue;
      for (const word of list as string[]) {
        if (word.split('+').includes(''))
          fail(`${place}.${key}`, `${shown(word)} has an empty word`);
      }
    }
    if ((entry.words as unknown[]).length === 0)
      fail(`${place}.words`, 'is empty: the indicator could never fit');
  });
}
