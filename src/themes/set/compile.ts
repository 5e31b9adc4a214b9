import type { TermTree } from '../../match/term-tree';
import { normalForms } from '../../text/normalise';
import {
  BUILT_IN_CLASSES,
  type Mention,
  type Scoring,
  type Strength,
  type TermGroup,
  type Theme,
  type ThemeRule,
  type ThemeSet,
  type Window,
} from './definition';

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
  readonly notAmong: readonly number[];
}

/** A rule with names turned into list numbers. */
export interface CompiledRule extends EvidenceSource {
  /** Its place among the rules of all themes. */
  readonly number: number;
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

/** What a term is used as. */
export interface TermUses {
  /** The lists (word lists, term groups, outside subjects) that hold it, in ascending order. */
  readonly lists: readonly number[];
  /** The themes of which it is a guard; −1 for all themes. */
  readonly guards: readonly number[];
  /** The mentions of which it is a cue. */
  readonly mentions: readonly number[];
}

/** A theme set made ready for matching; independent of any text, and never changed. */
export interface CompiledThemes {
  readonly set: ThemeSet;
  /** The table that holds the different terms of all lists, guards and mentions, and perhaps others' words. */
  readonly terms: TermTree;
  /** By the number of a word in it, what it is used as; nothing for a word that is no term. */
  readonly uses: readonly (TermUses | undefined)[];
  /** List number → theme index; −1 for word lists, −2 − i for the outside subject i. */
  readonly owner: readonly number[];
  /** List number → term group; `null` for lists that are none. */
  readonly groups: readonly (CompiledGroup | null)[];
  readonly themes: readonly CompiledTheme[];
  /** The rules of all themes, in the order of the themes. */
  readonly rules: readonly CompiledRule[];
  /** List number → rules that can hold only where the list occurs; a rule that needs one list stands once. */
  readonly rulesByList: readonly (readonly CompiledRule[])[];
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
 * Makes a set ready that is known to be well-formed; `asRead` gives its terms in the form that texts are read in.
 * Costs time linear in the length of its terms.
 */
export function compileChecked(
  set: ThemeSet,
  table: TermTree,
  asRead: (terms: readonly string[]) => readonly string[] = normalForms,
): CompiledThemes {
  const uses: Record<keyof TermUses, number[]>[] = [];
  const use = (terms: readonly string[], kind: keyof TermUses, number: number): void => {
    for (const term of asRead(terms)) {
      const known = table.enter(term);
      uses[known] ??= { lists: [], guards: [], mentions: [] };
      const own = uses[known]![kind];
      if (own.at(-1) !== number) own.push(number); // else a list holds it twice
    }
  };
  const owner: number[] = BUILT_IN_CLASSES.map(() => -1);
  const sizes: number[] = BUILT_IN_CLASSES.map(() => Number.POSITIVE_INFINITY);
  const groups: (CompiledGroup | null)[] = BUILT_IN_CLASSES.map(() => null);
  const addList = (terms: readonly string[], belongsTo: number): number => {
    const list = owner.push(belongsTo) - 1;
    sizes.push(terms.length);
    groups.push(null);
    use(terms, 'lists', list);
    return list;
  };
  const words = new Map(BUILT_IN_CLASSES.map((name, list) => [name, list]));
  for (const list of set.words) words.set(list.id, addList(list.terms, -1));
  const rules: CompiledRule[] = [];
  const themes = set.themes.map((theme, t): CompiledTheme => {
    use(theme.guards ?? [], 'guards', t);
    const firstList = owner.length;
    const lists = new Map(words);
    for (const group of theme.terms) lists.set(group.id, addList(group.terms, t));
    theme.terms.forEach((group, g) => {
      groups[firstList + g] = {
        ...sourceOf(theme, group, set.scoring),
        unless: numbers(group.unless, lists),
        notAmong: numbers(group.notAmong, lists),
      };
    });
    const own = (theme.rules ?? []).map(
      (rule, r): CompiledRule => ({
        ...sourceOf(theme, rule, set.scoring),
        number: rules.length + r,
        theme: t,
        within: rule.within,
        all: numbers(rule.all, lists),
        any: numbers(rule.any, lists),
        none: numbers(rule.none, lists),
        inOrder: rule.inOrder ?? null,
        heading: numbers(rule.heading, lists),
      }),
    );
    rules.push(...own);
    return { id: theme.id, firstList, rules: own, primaryWeight: theme.primaryWeight ?? 1 };
  });
  set.outside.forEach((subject, i) => {
    addList(subject.terms, -2 - i);
  });
  use(set.guards, 'guards', -1);
  set.mentions.forEach((mention, m) => {
    use(mention.terms, 'mentions', m);
  });
  return {
    set,
    terms: table,
    uses,
    owner,
    groups,
    themes,
    rules,
    rulesByList: rulesByList(rules, sizes),
    headingLists: new Set(rules.flatMap((rule) => rule.heading)),
    mentions: set.mentions.map((mention) => ({
      ...mention,
      ...(mention.from && { from: asRead(mention.from) }),
      ...(mention.unless && { unless: asRead(mention.unless) }),
    })),
    exceptions: set.mentions.map(({ except = [] }) =>
      themes.flatMap(({ id }, index) => (except.includes(id) ? [index] : [])),
    ),
    scoring: set.scoring,
  };
}

/** Enters a rule under the smallest list that it cannot do without, or under each of `any`. */
function rulesByList(rules: readonly CompiledRule[], sizes: readonly number[]): CompiledRule[][] {
  const byList: CompiledRule[][] = sizes.map(() => []);
  for (const rule of rules) {
    const { all, any } = rule;
    const rarest = all.reduce(
      (least, list) => (sizes[list]! < sizes[least]! ? list : least),
      all[0]!,
    );
    for (const list of all.length > 0 ? [rarest] : new Set(any)) byList[list]!.push(rule);
  }
  return byList;
}

function numbers(
  names: readonly string[] | undefined,
  lists: ReadonlyMap<string, number>,
): readonly number[] {
  return (names ?? []).map((name) => lists.get(name)!);
}

/** How strong something is in a text and in a heading, where what needs company decides by default. */
function sourceOf(
  theme: Theme,
  { id, strength, weight, inHeading }: TermGroup | ThemeRule,
  { weights }: Scoring,
): EvidenceSource {
  const headingStrength = inHeading ?? (strength === 'company' ? 'decides' : strength);
  const own = weight ?? weights[strength];
  return {
    name: `${theme.id}/${id}`,
    strength,
    weight: own,
    headingStrength,
    headingWeight: headingStrength === strength ? own : weights[headingStrength],
  };
}
