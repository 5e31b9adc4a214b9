import type { Block } from '../../structure/types';
import { blockJudge } from '../judge/judge';
import { weigh } from '../judge/weigh';
import type { CompiledThemes } from '../set/compile';
import { compileThemes } from '../set/compile-themes';
import type { Theme, ThemeSet } from '../set/definition';

/** A text with its blocks, as `lintThemes` tries a set on it. */
export interface ThemeSample {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** What can be wrong with a set that is well-formed. */
export type LintCode =
  /** The same term twice in one theme, or in one word list. */
  | 'duplicate-term'
  /** A term that can never count: a guard or a mention is the same words. */
  | 'swallowed-term'
  /** A term that adds nothing: a shorter one of its group is part of it. */
  | 'shadowed-term'
  /** A guard that holds no term of what it guards. */
  | 'idle-guard'
  /** A word list that no rule uses. */
  | 'unused-words'
  /** A rule that contradicts itself. */
  | 'impossible-rule'
  /** No evidence of the theme can reach the threshold. */
  | 'unreachable-threshold'
  /** On the texts given, a rule or group never occurs, or never makes a difference. */
  | 'never-fires'
  | 'never-decides';

/** One finding about a set. */
export interface LintFinding {
  readonly code: LintCode;
  /** Where in the set: `themes[0].terms[2].terms[5]`. */
  readonly path: string;
  readonly message: string;
}

/**
 * What is useless or contradictory in a set, each with its path, in the order of the set. With samples,
 * also the rules and groups that never fire on them, or never decide: without them every block would
 * keep the themes that it has. Throws `FazhiError` (`invalid-theme-set`) for a malformed set.
 */
export function lintThemes(set: ThemeSet, samples: readonly ThemeSample[] = []): LintFinding[] {
  const compiled = compileThemes(set);
  const findings: LintFinding[] = [];
  const add = (code: LintCode, path: string, message: string) => {
    findings.push({ code, path, message });
  };
  const mentioned = new Set(
    set.mentions.filter((mention) => mention.kind === 'phrase').flatMap((mention) => mention.terms),
  );
  const used = new Set<string>();
  for (const theme of set.themes) {
    for (const group of theme.terms) {
      for (const name of [...(group.unless ?? []), ...(group.notAmong ?? [])]) used.add(name);
    }
    for (const rule of theme.rules ?? []) {
      for (const names of [rule.all, rule.any, rule.none, rule.heading]) {
        for (const name of names ?? []) used.add(name);
      }
    }
  }
  set.words.forEach((list, i) => {
    const path = `words[${i}]`;
    if (!used.has(list.id)) add('unused-words', path, `no rule uses the list ${list.id}`);
    repeated(list.terms, `${path}.terms`, add);
  });
  set.themes.forEach((theme, t) => {
    lintTheme(set, theme, `themes[${t}]`, mentioned, add);
  });
  if (samples.length > 0) lintOnSamples(compiled, samples, add);
  return findings;
}

type Add = (code: LintCode, path: string, message: string) => void;

function repeated(terms: readonly string[], path: string, add: Add): void {
  const first = new Map<string, number>();
  terms.forEach((term, i) => {
    const before = first.get(term);
    if (before === undefined) first.set(term, i);
    else add('duplicate-term', `${path}[${i}]`, `${term} is there already, at ${path}[${before}]`);
  });
}

function lintTheme(
  set: ThemeSet,
  theme: Theme,
  path: string,
  mentioned: ReadonlySet<string>,
  add: Add,
): void {
  const guards = new Set([...(theme.guards ?? []), ...set.guards]);
  const first = new Map<string, string>();
  theme.terms.forEach((group, g) => {
    const own = new Set(group.terms);
    group.terms.forEach((term, i) => {
      const at = `${path}.terms[${g}].terms[${i}]`;
      const before = first.get(term);
      if (before !== undefined) add('duplicate-term', at, `${term} is there already, at ${before}`);
      else first.set(term, at);
      if (guards.has(term)) add('swallowed-term', at, `a guard is ${term} itself`);
      else if (mentioned.has(term)) add('swallowed-term', at, `a mention is ${term} itself`);
      const shorter = partOf(term, own);
      if (shorter !== null) {
        add('shadowed-term', at, `${shorter} is part of ${term} and weighs the same`);
      }
    });
  });
  const guarded = new Set([...first.keys(), ...set.words.flatMap((list) => list.terms)]);
  theme.guards?.forEach((guard, i) => {
    if (!guarded.has(guard) && partOf(guard, guarded) === null) {
      add('idle-guard', `${path}.guards[${i}]`, `${guard} holds no term of ${theme.id}`);
    }
  });
  theme.rules?.forEach((rule, r) => {
    const needed = new Set([...(rule.all ?? []), ...(rule.any?.length === 1 ? rule.any : [])]);
    const clash = rule.none?.find((name) => needed.has(name));
    if (clash !== undefined) {
      add('impossible-rule', `${path}.rules[${r}]`, `${rule.id} needs ${clash} and forbids it`);
    }
  });
  const { weights, threshold, heading } = set.scoring;
  const weighs = (part: { strength: keyof typeof weights; weight?: number }) =>
    part.weight ?? weights[part.strength];
  const parts = [
    ...theme.terms.flatMap((group) => group.terms.map(() => group)),
    ...(theme.rules ?? []),
  ];
  const most = parts.reduce((sum, part) => sum + weighs(part), 0) + heading;
  if (most < threshold) {
    add('unreachable-threshold', path, `all its evidence comes to ${most}, below ${threshold}`);
  }
  [...theme.terms, ...(theme.rules ?? [])].forEach((part) => {
    if (part.strength === 'decides' && weighs(part) < threshold) {
      add(
        'unreachable-threshold',
        path,
        `${part.id} decides with a weight of ${weighs(part)}, below the threshold of ${threshold}`,
      );
    }
  });
}

/** A term of a set that is a proper part of a term; `null` without one. */
function partOf(term: string, terms: ReadonlySet<string>): string | null {
  for (let length = 1; length < term.length; length++) {
    for (let start = 0; start + length <= term.length; start++) {
      const part = term.slice(start, start + length);
      if (terms.has(part)) return part;
    }
  }
  return null;
}

function lintOnSamples(compiled: CompiledThemes, samples: readonly ThemeSample[], add: Add): void {
  const fired = new Set<string>();
  const decisive = new Set<string>();
  const { scoring } = compiled;
  const { threshold } = scoring;
  for (const { text, blocks } of samples) {
    const judge = blockJudge(compiled, text, blocks);
    for (const block of blocks) {
      const judgement = judge(block);
      for (const theme of judgement.themes) {
        const rules = new Set(theme.items.map((item) => item.source.name));
        for (const rule of rules) fired.add(rule);
        if (theme.total < threshold) continue;
        for (const rule of rules) {
          if (decisive.has(rule)) continue;
          const without = theme.items.filter((item) => item.source.name !== rule);
          const total = weigh(without, theme.lent, judgement.counted, scoring);
          if (total < threshold) decisive.add(rule);
        }
      }
    }
  }
  compiled.set.themes.forEach((theme, t) => {
    const parts = [
      ...theme.terms.map((group, i) => ({ id: group.id, path: `themes[${t}].terms[${i}]` })),
      ...(theme.rules ?? []).map((rule, i) => ({ id: rule.id, path: `themes[${t}].rules[${i}]` })),
    ];
    for (const { id, path } of parts) {
      const name = `${theme.id}/${id}`;
      if (!fired.has(name)) add('never-fires', path, `${name} never occurs in the samples`);
      else if (!decisive.has(name)) {
        add('never-decides', path, `${name} makes no difference in the samples`);
      }
    }
  });
}
