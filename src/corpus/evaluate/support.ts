import type { Block } from '../../structure/types';
import { termOf } from '../../themes/judge/evidence';
import { blockJudge } from '../../themes/judge/judge';
import { weigh } from '../../themes/judge/weigh';
import type { CompiledThemes } from '../../themes/set/compile';

/** A named text with its blocks. */
export interface SupportSample {
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** A term or rule, and the reports whose tags rest on it. */
export interface Support {
  /** `theme/group` or `theme/rule`. */
  readonly rule: string;
  /** The term's words; the rule's id for a rule. */
  readonly term: string;
  /** Reports in which it is evidence. */
  readonly occursIn: readonly string[];
  /** Reports in which a theme would be lost without it. */
  readonly decidesIn: readonly string[];
}

/**
 * Which reports support each term and rule of a set: those that occur in a sample, sorted by rule and
 * term. What decides in one report only is what leaving that report out would not have taught.
 */
export function termSupport(
  compiled: CompiledThemes,
  samples: readonly SupportSample[],
): Support[] {
  const found = new Map<
    string,
    { rule: string; term: string; occurs: Set<string>; decides: Set<string> }
  >();
  const { scoring } = compiled;
  for (const { name, text, blocks } of samples) {
    const judge = blockJudge(compiled, text, blocks);
    for (const block of blocks) {
      const judgement = judge(block);
      for (const theme of judgement.themes) {
        const given = theme.total >= scoring.threshold;
        for (const item of theme.items) {
          const rule = item.source.name;
          const term = termOf(compiled, item) ?? rule.slice(rule.indexOf('/') + 1);
          const key = `${rule}\n${term}`;
          const support = found.get(key) ?? {
            rule,
            term,
            occurs: new Set(),
            decides: new Set(),
          };
          found.set(key, support);
          support.occurs.add(name);
          if (!given || support.decides.has(name)) continue;
          const without = theme.items.filter(
            (other) => other.source !== item.source || other.key !== item.key,
          );
          const lent = without.length === 0 ? 0 : theme.lent;
          const total = weigh(without, lent, judgement.counted, scoring);
          if (total < scoring.threshold) support.decides.add(name);
        }
      }
    }
  }
  return [...found.values()]
    .map(({ rule, term, occurs, decides }) => ({
      rule,
      term,
      occursIn: [...occurs],
      decidesIn: [...decides],
    }))
    .sort((a, b) =>
      a.rule === b.rule ? compareText(a.term, b.term) : compareText(a.rule, b.rule),
    );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
