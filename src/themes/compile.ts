import { type Automaton, buildAutomaton } from '../match/automaton';
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

/** A term group with its numbers worked out. */
export interface CompiledGroup {
  readonly name: string;
  readonly strength: Strength;
  readonly weight: number;
  readonly headingStrength: Strength;
  readonly headingWeight: number;
  readonly unless: readonly number[];
}

/** A rule with names turned into list numbers. */
export interface CompiledRule {
  readonly name: string;
  readonly strength: Strength;
  readonly weight: number;
  readonly headingStrength: Strength;
  readonly headingWeight: number;
  readonly within: Window;
  readonly all: readonly number[];
  readonly any: readonly number[];
  readonly none: readonly number[];
  readonly inOrder: number | null;
  readonly heading: readonly number[];
}

export interface CompiledTheme {
  readonly id: string;
  /** List number → group, for the theme's own lists. */
  readonly groups: ReadonlyMap<number, CompiledGroup>;
  readonly rules: readonly CompiledRule[];
  readonly primaryWeight: number;
}

/** What one term of the automaton stands for. */
export interface PatternUses {
  /** Lists (word lists, term groups, outside subjects) that hold it. */
  readonly lists: readonly number[];
  /** Themes for which it is a guard; −1 stands for all. */
  readonly guards: readonly number[];
  /** Mentions (by index in the set) of which it is a cue. */
  readonly mentions: readonly number[];
}

/** A theme set made ready for matching; independent of any text, and never changed. */
export interface CompiledThemes {
  readonly set: ThemeSet;
  readonly automaton: Automaton;
  readonly uses: readonly PatternUses[];
  /** List number → theme index; −1 for word lists, −2 − i for the outside subject i. */
  readonly owner: readonly number[];
  readonly themes: readonly CompiledTheme[];
  readonly mentions: readonly Mention[];
  readonly scoring: Scoring;
}

/** Numbers of the lists that need no terms. */
export const FIGURE = BUILT_IN_CLASSES.indexOf('figure');
export const TITLE = BUILT_IN_CLASSES.indexOf('title');
export const LAW = BUILT_IN_CLASSES.indexOf('law');

/**
 * Makes a set ready that is known to be well-formed: one automaton over every term of every theme,
 * guard and mention. Costs time linear in the length of its terms.
 */
export function compileChecked(set: ThemeSet): CompiledThemes {
  const patterns: string[] = [];
  const index = new Map<string, number>();
  const uses: { lists: number[]; guards: number[]; mentions: number[] }[] = [];
  const use = (term: string) => {
    let at = index.get(term);
    if (at === undefined) {
      at = patterns.length;
      index.set(term, at);
      patterns.push(term);
      uses.push({ lists: [], guards: [], mentions: [] });
    }
    return uses[at]!;
  };

  const owner: number[] = BUILT_IN_CLASSES.map(() => -1);
  const words = new Map(BUILT_IN_CLASSES.map((name, list) => [name, list]));
  const addList = (terms: readonly string[], belongsTo: number): number => {
    const list = owner.push(belongsTo) - 1;
    for (const term of new Set(terms)) use(term).lists.push(list);
    return list;
  };
  for (const list of set.words) words.set(list.id, addList(list.terms, -1));
  const themes = set.themes.map((theme, t) => {
    for (const guard of theme.guards ?? []) use(guard).guards.push(t);
    return compileTheme(theme, set.scoring, words, (terms) => addList(terms, t));
  });
  set.outside.forEach((subject, i) => {
    addList(subject.terms, -2 - i);
  });
  for (const guard of set.guards) use(guard).guards.push(-1);
  set.mentions.forEach((mention, m) => {
    for (const term of mention.terms) use(term).mentions.push(m);
  });
  return {
    set,
    automaton: buildAutomaton(patterns),
    uses,
    owner,
    themes,
    mentions: set.mentions,
    scoring: set.scoring,
  };
}

function compileTheme(
  theme: Theme,
  scoring: Scoring,
  words: ReadonlyMap<string, number>,
  addList: (terms: readonly string[]) => number,
): CompiledTheme {
  const own = new Map<string, number>();
  for (const group of theme.terms) own.set(group.id, addList(group.terms));
  const numbers = (names: readonly string[] | undefined): number[] =>
    (names ?? []).map((name) => (own.get(name) ?? words.get(name))!);
  const groups = new Map<number, CompiledGroup>();
  for (const group of theme.terms) {
    groups.set(own.get(group.id)!, {
      name: `${theme.id}/${group.id}`,
      ...strengths(group, scoring),
      unless: numbers(group.unless),
    });
  }
  const rules = (theme.rules ?? []).map(
    (rule: ThemeRule): CompiledRule => ({
      name: `${theme.id}/${rule.id}`,
      ...strengths(rule, scoring),
      within: rule.within,
      all: numbers(rule.all),
      any: numbers(rule.any),
      none: numbers(rule.none),
      inOrder: rule.inOrder ?? null,
      heading: numbers(rule.heading),
    }),
  );
  return { id: theme.id, groups, rules, primaryWeight: theme.primaryWeight ?? 1 };
}

/** How strong something is in a text and in a heading, where what needs company decides by default. */
function strengths(
  { strength, weight, inHeading }: Pick<TermGroup, 'strength' | 'weight' | 'inHeading'>,
  { weights }: Scoring,
): Pick<CompiledGroup, 'strength' | 'weight' | 'headingStrength' | 'headingWeight'> {
  const headingStrength = inHeading ?? (strength === 'company' ? 'decides' : strength);
  const own = weight ?? weights[strength];
  return {
    strength,
    weight: own,
    headingStrength,
    headingWeight: headingStrength === strength ? own : weights[headingStrength],
  };
}
