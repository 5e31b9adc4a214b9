import { FazhiError, shown } from '../errors';
import { WordChains } from '../match/word-table';
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

/**
 * The words of a registry, and which conditions hang on which of them. A condition is an entry of `words`
 * or of `without`, by number from 1, and hangs on its first word; its parts are in lists of their own,
 * because a thousand objects take longer to make than a page has for all its claims.
 */
class Matcher {
  private readonly indicators: readonly Indicator[];
  private readonly numberOf = new Map<string, number>();
  /** By the number of a word, from 1: the first condition for an indicator, and the first against one. */
  private readonly firstFor: number[] = [0];
  private readonly firstAgainst: number[] = [0];
  /** By condition: the next on its word, its indicator, its length and the words that it needs besides. */
  private readonly nexts: number[] = [0];
  private readonly indicatorOf: number[] = [0];
  private readonly lengths: number[] = [0];
  private readonly others: (readonly number[])[] = [NO_OTHERS];
  private readonly words: WordChains;
  /** The numbers of the words that were found; one array for all calls. */
  private readonly there: number[] = [];
  /** By indicator, the last call in which it was barred. */
  private readonly barredIn: Float64Array;
  private call = 0;

  constructor(indicators: readonly Indicator[]) {
    this.indicators = indicators;
    for (let index = 0; index < indicators.length; index++) {
      const { words, without } = indicators[index]!;
      for (let i = 0; i < words.length; i++) this.enter(index, words[i]!, this.firstFor);
      if (without === undefined) continue;
      for (let i = 0; i < without.length; i++) this.enter(index, without[i]!, this.firstAgainst);
    }
    this.words = new WordChains([...this.numberOf.keys()]);
    this.barredIn = new Float64Array(indicators.length);
  }

  private enter(indicator: number, entry: string, heads: number[]): void {
    const words = entry.includes('+') ? entry.split('+') : null;
    const first = this.number(words === null ? entry : words[0]!);
    const others = words === null ? NO_OTHERS : words.slice(1).map((word) => this.number(word));
    this.nexts.push(heads[first]!);
    heads[first] = this.indicatorOf.length;
    this.indicatorOf.push(indicator);
    this.lengths.push(entry.length);
    this.others.push(others);
  }

  private number(word: string): number {
    const known = this.numberOf.get(word);
    if (known !== undefined) return known;
    const fresh = this.firstFor.length;
    this.numberOf.set(word, fresh);
    this.firstFor.push(0);
    this.firstAgainst.push(0);
    return fresh;
  }

  /** The indicator with the longest condition that holds, of those that nothing bars. */
  match(text: string, unit: string): string | null {
    const { there, nexts, indicatorOf, lengths, barredIn } = this;
    let count = 0;
    for (let at = 0; at < text.length; at++) count = this.words.collectAt(text, at, there, count);
    if (count === 0) return null;
    this.bar(count);
    let best = -1;
    let longest = 0;
    for (let i = 0; i < count; i++) {
      for (
        let condition = this.firstFor[there[i]!]!;
        condition > 0;
        condition = nexts[condition]!
      ) {
        const indicator = indicatorOf[condition]!;
        const length = lengths[condition]!;
        if (length < longest || (length === longest && indicator >= best)) continue;
        if (barredIn[indicator] === this.call || !this.holds(condition, count)) continue;
        const { units } = this.indicators[indicator]!;
        if (units.length > 0 && !units.includes(unit)) continue;
        best = indicator;
        longest = length;
      }
    }
    return best < 0 ? null : this.indicators[best]!.id;
  }

  /** Notes which indicators the words that were found bar, in a new call. */
  private bar(count: number): void {
    this.call++;
    for (let i = 0; i < count; i++) {
      let condition = this.firstAgainst[this.there[i]!]!;
      for (; condition > 0; condition = this.nexts[condition]!)
        if (this.holds(condition, count)) this.barredIn[this.indicatorOf[condition]!] = this.call;
    }
  }

  private holds(condition: number, count: number): boolean {
    const others = this.others[condition]!;
    for (let k = 0; k < others.length; k++) {
      let i = 0;
      while (i < count && this.there[i] !== others[k]) i++;
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
