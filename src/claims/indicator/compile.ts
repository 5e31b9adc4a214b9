import type { TermTree } from '../../match/term-tree';
import { reportUnits } from '../../numbers/units';
import { normalForm, normalForms } from '../../text/normalise';
import { builtInIndicators } from './built-in';
import type { Indicator, IndicatorSet, IndicatorWay } from './definition';

/** The numbers of words, from 1; of an alternative, all must be found. */
type Word = number;

/** Words all of which must stand in a clause. */
export interface AllOf {
  readonly words: readonly Word[];
  /** The bits of the words, most of which tell at once that a clause has not all. */
  readonly bits: number;
}

/** What must not stand in a clause: none of the words, and of none of the combinations all words. */
export interface Excluded {
  readonly words: ReadonlySet<Word>;
  readonly combinations: readonly AllOf[];
}

/** One of the 32 bits that words share. */
export const bitOf = (word: Word): number => 1 << (word & 31);

/** A way with its words as numbers. */
export interface CompiledWay {
  readonly indicator: CompiledIndicator;
  /** Its place among the ways of its indicator. */
  readonly rank: number;
  readonly source: IndicatorWay;
  readonly object: number | null;
  readonly otherThan: readonly number[];
  readonly noun: readonly Word[] | null;
  readonly sentence: readonly Word[] | null;
  readonly within: readonly Word[] | null;
  readonly after: ReadonlySet<string> | null;
  readonly not: Excluded;
}

export interface CompiledIndicator {
  readonly source: Indicator;
  /** Its unit families, a bit each. */
  readonly families: number;
  readonly units: ReadonlySet<string> | null;
  readonly not: Excluded;
  readonly parts: readonly Word[];
}

/** One alternative of the words of a way. */
export interface Alternative extends AllOf {
  readonly way: CompiledWay;
  /** The unit families of its indicator, a bit each. */
  readonly families: number;
  /** How much of a clause it says: the characters of its words, and a half for each condition that it has. */
  readonly score: number;
}

/** The families that the claims of a unit may be of. */
export interface UnitFamilies {
  readonly ids: ReadonlySet<string>;
  /** A bit each. */
  readonly bits: number;
}

/** A register made ready for matching. */
export interface CompiledIndicators {
  readonly set: IndicatorSet;
  readonly table: TermTree;
  /** By the number of a word of the table, its number here; 0 for a word of others. */
  readonly numberOf: Int32Array;
  /** The words by their numbers, which begin with 1. */
  readonly words: readonly string[];
  /** By the number of its first word. */
  readonly alternatives: readonly (readonly Alternative[])[];
  /** By the number of a word, the families of its alternatives, a bit each: most words have none of a unit's. */
  readonly familiesAt: Int32Array;
  /** By the number of a word, the object that it names; -1 without one. */
  readonly objectOf: Int16Array;
  /** By the number of a word, the stage that it says; -1 without one. */
  readonly stageOf: Int16Array;
  readonly isCompound: Uint8Array;
  readonly isMember: Uint8Array;
  readonly isSubset: Uint8Array;
  readonly isPersonal: Uint8Array;
  /** By unit, the families that it is in. */
  readonly familiesOf: ReadonlyMap<string, UnitFamilies>;
  /** Those of a share, which a number without a unit may be. */
  readonly share: UnitFamilies;
}

/** The amount before a unit, which a claim has in its value: the 万 of 万元. */
const SCALES = /^[十百千万亿]+/;

/** A unit by the name that claims have it by: 平方米 for ㎡, 元 for 万元; as the text is read where it is no unit. */
function unitName(written: string): string {
  const word = normalForm(written);
  for (const spelling of [word, word.replace(SCALES, '')]) {
    const found = reportUnits.match(spelling, 0, spelling.length);
    if (found !== null && found.word.length === spelling.length) return found.unit.name;
  }
  return word;
}

/** Bits of a number; families of a register with more share some, and are told apart by their names. */
const MOST_FAMILIES = 30;

/** Makes a register ready, which is taken to be well-formed; its words are entered in `table`. */
export function compileIndicatorSet(set: IndicatorSet, table: TermTree): CompiledIndicators {
  const words: string[] = [''];
  const numbers = new Map<string, Word>();
  const number = (word: string): Word => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    return words.push(word) - 1;
  };
  const isBuiltIn = set === builtInIndicators; // its words stand in normal form, as a test sees to
  const asRead = (list: readonly string[]) => (isBuiltIn ? list : normalForms(list));
  const all = (list: readonly string[] = []): Word[] => asRead(list).map(number);
  const orNull = (list: readonly string[] | undefined): Word[] | null =>
    list === undefined ? null : all(list);
  const joined = (list: readonly string[] = []): AllOf[] => {
    const isNormal = asRead(list) === list;
    return list.map((entry) => {
      const parts = entry.includes('+') ? entry.split('+') : [entry];
      const own = (isNormal ? parts : parts.map(normalForm)).map(number);
      return { words: own, bits: own.reduce((bits, word) => bits | bitOf(word), 0) };
    });
  };

  const excluded = (list: readonly string[] | undefined): Excluded => {
    const entries = joined(list);
    return {
      words: new Set(
        entries.filter(({ words: own }) => own.length === 1).map(({ words: own }) => own[0]!),
      ),
      combinations: entries.filter(({ words: own }) => own.length > 1),
    };
  };

  const bits = new Map(set.families.map(({ id }, place) => [id, 1 << (place % MOST_FAMILIES)]));
  const bitsOf = (families: Iterable<string>): number => {
    let all = 0;
    for (const id of families) all |= bits.get(id) ?? 0;
    return all;
  };
  const objects = set.objects.map(({ words: own }) => all(own));
  const stages = set.stages.map(({ words: own }) => all(own));
  const lists = [set.compounds, set.members, set.subsets, set.personal].map(all);
  const byFirst = new Map<Word, Alternative[]>();
  const enter = (way: CompiledWay, { words: own, bits }: AllOf): void => {
    const first = own[0]!;
    let score = way.within !== null || way.sentence !== null ? 0.5 : 0;
    if (way.after !== null) score += 1;
    for (const word of own) score += words[word]!.length;
    const entry = { way, words: own, bits, families: way.indicator.families, score };
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [entry]);
    else known.push(entry);
  };
  for (const source of set.indicators) {
    const indicator: CompiledIndicator = {
      source,
      families: bitsOf(source.families),
      units: source.units === undefined ? null : new Set(source.units.map(unitName)),
      not: excluded(source.not),
      parts: all(source.parts),
    };
    source.ways.forEach((own, rank) => {
      const objectNamed = (name: string): number => set.objects.findIndex(({ id }) => id === name);
      const object = own.object === undefined ? null : objectNamed(own.object);
      const way: CompiledWay = {
        indicator,
        rank,
        source: own,
        object,
        otherThan: (own.otherThan ?? []).map(objectNamed),
        noun: orNull(own.noun),
        sentence: orNull(own.sentence),
        within: orNull(own.within),
        after: own.after === undefined ? null : new Set(own.after),
        not: excluded(own.not),
      };
      if (own.words === undefined) {
        for (const word of way.noun ?? objects[object!]!)
          enter(way, { words: [word], bits: bitOf(word) });
      }
      for (const alternative of joined(own.words)) enter(way, alternative);
    });
  }

  const flags = (list: readonly Word[]): Uint8Array => {
    const found = new Uint8Array(words.length);
    for (const word of list) found[word] = 1;
    return found;
  };
  const owners = (groups: readonly (readonly Word[])[]): Int16Array => {
    const found = new Int16Array(words.length).fill(-1);
    groups.forEach((group, owner) => {
      for (const word of group) found[word] = owner;
    });
    return found;
  };
  const idsOf = new Map<string, Set<string>>();
  for (const { id, units } of set.families) {
    for (const unit of units.map(unitName)) {
      const known = idsOf.get(unit);
      if (known === undefined) idsOf.set(unit, new Set([id]));
      else known.add(id);
    }
  }
  const familiesOf = new Map<string, UnitFamilies>();
  for (const [unit, ids] of idsOf) familiesOf.set(unit, { ids, bits: bitsOf(ids) });
  const familiesAt = new Int32Array(words.length);
  for (const [word, own] of byFirst) for (const { families } of own) familiesAt[word]! |= families;
  const places = words.map((word) => (word === '' ? -1 : table.enter(word)));
  const numberOf = new Int32Array(table.terms.length);
  for (let word = 1; word < words.length; word++) numberOf[places[word]!] = word;
  const [compounds, members, subsets, personal] = lists.map(flags) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  return {
    set,
    table,
    numberOf,
    words,
    alternatives: words.map((_, word) => byFirst.get(word) ?? []),
    familiesAt,
    objectOf: owners(objects),
    stageOf: owners(stages),
    isCompound: compounds,
    isMember: members,
    isSubset: subsets,
    isPersonal: personal,
    familiesOf,
    share: { ids: new Set(['share']), bits: bitsOf(['share']) },
  };
}
