import { FazhiError, shown } from '../errors';
import { INDICATORS } from './data/indicators';
import { WordChains } from './phrases';

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

/** An entry of `words` or `without`: what else must be there besides the word that it hangs on. */
interface Condition {
  readonly indicator: number;
  readonly others: readonly number[];
  readonly length: number;
}

const NO_OTHERS: readonly number[] = [];

/**
 * Checks indicators and makes them ready; without an argument, the built-in registry. Matching takes
 * time linear in the length of what is counted. Throws `FazhiError` `invalid-indicators`.
 */
export function compileIndicators(
  indicators: readonly Indicator[] = INDICATORS,
): CompiledIndicators {
  if (indicators !== INDICATORS) check(indicators);
  let matcher: Matcher | null = null; // made for the first claim: many processes never match one
  return {
    indicators,
    match(what, action, unit) {
      matcher ??= new Matcher(indicators);
      return matcher.match(action === null ? what : action + what, unit);
    },
  };
}

/** The words of a registry, and which conditions hang on which of them. */
class Matcher {
  private readonly indicators: readonly Indicator[];
  private readonly numberOf = new Map<string, number>();
  /** By the number of their first word, from 1: conditions for an indicator, and against one. */
  private readonly conditions: Condition[][] = [[]];
  private readonly bars: (Condition[] | null)[] = [null];
  private readonly words: WordChains;
  /** The numbers of the words that were found; one array for all calls. */
  private readonly there: number[] = [];

  constructor(indicators: readonly Indicator[]) {
    this.indicators = indicators;
    for (let index = 0; index < indicators.length; index++) {
      const { words, without } = indicators[index]!;
      for (const entry of words) this.enter(index, entry, false);
      if (without !== undefined) for (const entry of without) this.enter(index, entry, true);
    }
    this.words = new WordChains([...this.numberOf.keys()]);
  }

  private enter(indicator: number, entry: string, bars: boolean): void {
    const words = entry.includes('+') ? entry.split('+') : null;
    const first = this.number(words === null ? entry : words[0]!);
    const others = words === null ? NO_OTHERS : words.slice(1).map((word) => this.number(word));
    const condition: Condition = { indicator, others, length: entry.length };
    if (!bars) this.conditions[first]!.push(condition);
    else if (this.bars[first] === null) this.bars[first] = [condition];
    else this.bars[first]!.push(condition);
  }

  private number(word: string): number {
    const known = this.numberOf.get(word);
    if (known !== undefined) return known;
    const fresh = this.conditions.length;
    this.numberOf.set(word, fresh);
    this.conditions.push([]);
    this.bars.push(null);
    return fresh;
  }

  /** The indicator with the longest condition that holds, of those that nothing bars. */
  match(text: string, unit: string): string | null {
    const { there } = this;
    let count = 0;
    for (let at = 0; at < text.length; at++) count = this.words.collectAt(text, at, there, count);
    if (count === 0) return null;
    const barred = this.barredBy(count);
    let best = -1;
    let longest = 0;
    for (let i = 0; i < count; i++) {
      for (const condition of this.conditions[there[i]!]!) {
        const { indicator, length } = condition;
        if (length < longest || (length === longest && indicator >= best)) continue;
        const { units } = this.indicators[indicator]!;
        if (units.length > 0 && !units.includes(unit)) continue;
        if (!this.holds(condition, count) || barred?.has(indicator)) continue;
        best = indicator;
        longest = length;
      }
    }
    return best < 0 ? null : this.indicators[best]!.id;
  }

  private barredBy(count: number): ReadonlySet<number> | null {
    let barred: Set<number> | null = null;
    for (let i = 0; i < count; i++) {
      const bars = this.bars[this.there[i]!]!;
      if (bars === null) continue;
      for (const condition of bars) {
        if (!this.holds(condition, count)) continue;
        barred ??= new Set();
        barred.add(condition.indicator);
      }
    }
    return barred;
  }

  private holds({ others }: Condition, count: number): boolean {
    for (const other of others) {
      let i = 0;
      while (i < count && this.there[i] !== other) i++;
      if (i === count) return false;
    }
    return true;
  }
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
