import { TermTree } from '../../match/term-tree';
import type {
  Mention,
  Scoring,
  Strength,
  TermGroup,
  Theme,
  ThemeRule,
  ThemeSet,
  Window,
} from './definition';

/** Lists that the engine recognises without being given any terms. */
export const BUILT_IN_CLASSES: readonly string[] = ['figure', 'title', 'law'];

/** What evidence comes from: a term group or a rule, with its numbers worked out. */
export interface EvidenceSource {
  /** `theme/id`. */
  readonly name: string;
  readonly strength: Strength;
  readonly weight: number;
  readonly headingStrength: Strength;
  readonly headingWeight: number;
}

/** A term group. */
export interface CompiledGroup extends EvidenceSource {
  readonly unless: readonly number[];
}

/** A rule with names turned into list numbers. */
export interface CompiledRule extends EvidenceSource {
  /** The index of its theme. */
  readonly theme: number;
  readonly within: Window;
  readonly all: readonly number[];
  readonly any: readonly number[];
  readonly none: readonly number[];
  readonly inOrder: number | null;
  readonly heading: readonly number[];
}

export interface CompiledTheme {
  readonly id: string;
  /** The list number of its first term group; those of the others follow. */
  readonly firstList: number;
  readonly rules: readonly CompiledRule[];
  readonly primaryWeight: number;
}

/** What a term can be used as. */
export const Use = { list: 0, guard: 1, mention: 2 } as const;
/** The kind of a use stands in its lowest bits, the number above them. */
export const USE_BITS = 2;
export const USE_KIND = 3;

/** What the terms stand for: the uses of term n are `first[n]`, the `next` of that, and so on, until 0. */
export interface TermUses {
  readonly first: Int32Array;
  readonly next: Int32Array;
  /**
   * By use: a list (word list, term group, outside subject) that holds the term, lists in ascending order;
   * 1 + the index of a theme of which it is a guard, 0 for all themes; or a mention of which it is a cue.
   */
  readonly codes: Int32Array;
}

/** A theme set made ready for matching; independent of any text, and never changed. */
export interface CompiledThemes {
  readonly set: ThemeSet;
  /** Every term of every theme, guard and mention. */
  readonly terms: TermTree;
  readonly uses: TermUses;
  /** List number → theme index; −1 for word lists, −2 − i for the outside subject i. */
  readonly owner: readonly number[];
  /** List number → term group; `null` for lists that are none. */
  readonly groups: readonly (CompiledGroup | null)[];
  readonly themes: readonly CompiledTheme[];
  /** The rules of all themes, in the order of the themes. */
  readonly rules: readonly CompiledRule[];
  /** List number → rules (by number) that can hold only where the list occurs; each rule is looked for once. */
  readonly rulesByList: readonly (readonly number[])[];
  /** Lists that some rule asks for in a heading. */
  readonly headingLists: ReadonlySet<number>;
  readonly mentions: readonly Mention[];
  /** By mention, the themes that count its words all the same. */
  readonly exceptions: readonly (readonly number[])[];
  readonly scoring: Scoring;
}

/** Numbers of the lists that need no terms. */
export const FIGURE = BUILT_IN_CLASSES.indexOf('figure');
export const TITLE = BUILT_IN_CLASSES.indexOf('title');
export const LAW = BUILT_IN_CLASSES.indexOf('law');

/**
 * Makes a set ready that is known to be well-formed: one tree of every term of every theme, guard and
 * mention. Costs time linear in the length of its terms.
 */
export function compileChecked(set: ThemeSet): CompiledThemes {
  const count = termCount(set);
  const terms = new TermTree(Math.ceil(count * NODES_PER_TERM));
  const uses = new UseLists(terms, count);
  const owner: number[] = BUILT_IN_CLASSES.map(() => -1);
  const sizes: number[] = BUILT_IN_CLASSES.map(() => Number.POSITIVE_INFINITY);
  const groups: (CompiledGroup | null)[] = BUILT_IN_CLASSES.map(() => null);
  const addList = (words: readonly string[], belongsTo: number): number => {
    const list = owner.push(belongsTo) - 1;
    sizes.push(words.length);
    groups.push(null);
    uses.add(words, Use.list, list);
    return list;
  };
  const words = new Map(BUILT_IN_CLASSES.map((name, list) => [name, list]));
  for (const list of set.words) words.set(list.id, addList(list.terms, -1));
  const rules: CompiledRule[] = [];
  const themes = set.themes.map((theme, t): CompiledTheme => {
    uses.add(theme.guards ?? [], Use.guard, t + 1);
    const firstList = owner.length;
    const numbers = new Map(words);
    for (const group of theme.terms) numbers.set(group.id, addList(group.terms, t));
    theme.terms.forEach((group, g) => {
      groups[firstList + g] = compileGroup(theme, group, set.scoring, numbers);
    });
    const own = (theme.rules ?? []).map((rule) =>
      compileRule(theme, t, rule, set.scoring, numbers),
    );
    for (const rule of own) rules.push(rule);
    return { id: theme.id, firstList, rules: own, primaryWeight: theme.primaryWeight ?? 1 };
  });
  set.outside.forEach((subject, i) => {
    addList(subject.terms, -2 - i);
  });
  uses.add(set.guards, Use.guard, 0);
  set.mentions.forEach((mention, m) => {
    uses.add(mention.terms, Use.mention, m);
  });
  return {
    set,
    terms,
    uses,
    owner,
    groups,
    themes,
    rules,
    rulesByList: rulesByList(rules, sizes),
    headingLists: new Set(rules.flatMap((rule) => rule.heading)),
    mentions: set.mentions,
    exceptions: set.mentions.map(({ except = [] }) =>
      themes.flatMap(({ id }, index) => (except.includes(id) ? [index] : [])),
    ),
    scoring: set.scoring,
  };
}

/** Nodes that a term takes in a tree of some thousand, rounded up: many begin alike. */
const NODES_PER_TERM = 2.5;

/** How many terms all lists of a set have; a term of two lists counts twice. */
function termCount({ words, themes, outside, guards, mentions }: ThemeSet): number {
  let count = guards.length;
  for (const { terms } of words) count += terms.length;
  for (const { terms } of outside) count += terms.length;
  for (const { terms } of mentions) count += terms.length;
  for (const theme of themes) {
    count += theme.guards?.length ?? 0;
    for (const { terms } of theme.terms) count += terms.length;
  }
  return count;
}

class UseLists implements TermUses {
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly codes: Int32Array;
  private count = 1; // 0 says that there is none

  /** Room for so many terms, over all uses. */
  constructor(
    private readonly tree: TermTree,
    terms: number,
  ) {
    this.first = new Int32Array(terms);
    this.next = new Int32Array(terms + 1);
    this.codes = new Int32Array(terms + 1);
  }

  /** Enters terms for one use. */
  add(terms: readonly string[], kind: number, index: number): void {
    const { tree, first, next, codes } = this;
    const code = (index << USE_BITS) | kind;
    let use = this.count;
    for (let i = 0; i < terms.length; i++) {
      const term = tree.enter(terms[i]!);
      let last = first[term]!;
      if (last === 0) first[term] = use;
      else {
        while (next[last]! > 0) last = next[last]!;
        if (codes[last] === code) continue; // the list holds it twice
        next[last] = use;
      }
      codes[use++] = code;
    }
    this.count = use;
  }
}

/** Enters a rule under the smallest list that it cannot do without, or under each of `any`. */
function rulesByList(rules: readonly CompiledRule[], sizes: readonly number[]): number[][] {
  const byList: number[][] = sizes.map(() => []);
  rules.forEach(({ all, any }, rule) => {
    if (all.length === 0) {
      for (const list of new Set(any)) byList[list]!.push(rule);
      return;
    }
    let rarest = all[0]!;
    for (const list of all) if (sizes[list]! < sizes[rarest]!) rarest = list;
    byList[rarest]!.push(rule);
  });
  return byList;
}

function compileGroup(
  theme: Theme,
  group: TermGroup,
  scoring: Scoring,
  numbers: ReadonlyMap<string, number>,
): CompiledGroup {
  const { strength, weight, headingStrength, headingWeight } = strengths(group, scoring);
  return {
    name: `${theme.id}/${group.id}`,
    strength,
    weight,
    headingStrength,
    headingWeight,
    unless: listNumbers(group.unless, numbers),
  };
}

function compileRule(
  theme: Theme,
  index: number,
  rule: ThemeRule,
  scoring: Scoring,
  numbers: ReadonlyMap<string, number>,
): CompiledRule {
  const { strength, weight, headingStrength, headingWeight } = strengths(rule, scoring);
  return {
    name: `${theme.id}/${rule.id}`,
    strength,
    weight,
    headingStrength,
    headingWeight,
    theme: index,
    within: rule.within,
    all: listNumbers(rule.all, numbers),
    any: listNumbers(rule.any, numbers),
    none: listNumbers(rule.none, numbers),
    inOrder: rule.inOrder ?? null,
    heading: listNumbers(rule.heading, numbers),
  };
}

function listNumbers(
  names: readonly string[] | undefined,
  numbers: ReadonlyMap<string, number>,
): number[] {
  return names === undefined ? [] : names.map((name) => numbers.get(name)!);
}

/** How strong something is in a text and in a heading, where what needs company decides by default. */
function strengths(
  { strength, weight, inHeading }: Pick<TermGroup, 'strength' | 'weight' | 'inHeading'>,
  { weights }: Scoring,
): Omit<EvidenceSource, 'name'> {
  const headingStrength = inHeading ?? (strength === 'company' ? 'decides' : strength);
  const own = weight ?? weights[strength];
  return {
    strength,
    weight: own,
    headingStrength,
    headingWeight: headingStrength === strength ? own : weights[headingStrength],
  };
}
