import type { BlockJudgement } from '../judge/judge';
import { matchRule } from '../judge/rules';
import type { CompiledRule, CompiledTheme, CompiledThemes } from '../set/compile';
import { BUILT_IN_CLASSES } from '../set/definition';

/** A rule that would hold if one list more occurred. */
export interface NearMiss {
  readonly rule: CompiledRule;
  /** The name of the missing list or class. */
  readonly missing: string;
  /** Up to three words of it. */
  readonly examples: readonly string[];
  readonly sentence: number;
}

/** The rules of a theme that lack one part of `all` to hold in a block that was judged. */
export function nearMisses(
  compiled: CompiledThemes,
  theme: CompiledTheme,
  { hits, headingLists }: BlockJudgement,
): NearMiss[] {
  const found: NearMiss[] = [];
  for (const rule of theme.rules) {
    if (rule.all.length < 2) continue;
    if (matchRule(rule, hits, headingLists).length > 0) continue;
    for (const missing of rule.all) {
      const rest = { ...rule, all: rule.all.filter((list) => list !== missing), inOrder: null };
      const match = matchRule(rest, hits, headingLists)[0];
      if (match === undefined) continue;
      const { name, examples } = describeList(compiled, missing);
      found.push({ rule, missing: name, examples, sentence: match[0]!.sentence });
      break;
    }
  }
  return found;
}

/** What a list is called in the set, and a few of its words. */
function describeList(
  compiled: CompiledThemes,
  list: number,
): { name: string; examples: readonly string[] } {
  if (list < BUILT_IN_CLASSES.length) return { name: BUILT_IN_CLASSES[list]!, examples: [] };
  const { set } = compiled;
  const words = set.words[list - BUILT_IN_CLASSES.length];
  if (words !== undefined) return { name: words.id, examples: words.terms.slice(0, 3) };
  const owner = compiled.themes[compiled.owner[list]!]!;
  const groups = set.themes.find((theme) => theme.id === owner.id)!.terms;
  const group = groups[list - owner.firstList]!;
  return { name: group.id, examples: group.terms.slice(0, 3) };
}
