import type { FactReader } from '../facts/facts';
import type { Block } from '../structure/types';
import type { EvidenceItem } from './judge/evidence';
import { blockJudge } from './judge/judge';
import { primaryTheme } from './judge/primary';
import { tableReader } from './judge/table-rows';
import { scoreOf } from './judge/weigh';
import type { CompiledThemes } from './set/compile';
import type { BlockThemes, Evidence, ThemeTag } from './types';

/** Options of `classify`. */
export interface ClassifyOptions {
  /** Lowest score of a theme that is given. @default the score of the set's own threshold */
  readonly minScore?: number | undefined;
  /** Places that the text is about; words in their names are no evidence (普法镇). @default none */
  readonly places?: readonly string[];
}

/**
 * The themes of each block, in the order of `blocks`, which is that of the text. Offsets are into `text`, which is expected in normal
 * form. One pass over the text for all themes together; a block without evidence has no themes.
 */
export function classify(
  compiled: CompiledThemes,
  text: string,
  blocks: readonly Block[],
  options: ClassifyOptions = {},
): BlockThemes[] {
  return blocks.map(blockClassifier(compiled, text, blocks, options));
}

/**
 * As `classify`, block by block: a function to be called for all of `blocks` in their order. It keeps next
 * to nothing of what it said, so that a long text need not be held as findings. `facts` are of the same
 * text and of a table that holds the terms; without them the text is read for the terms alone.
 */
export function blockClassifier(
  compiled: CompiledThemes,
  text: string,
  blocks: readonly Block[],
  options: ClassifyOptions = {},
  facts?: FactReader,
): (block: Block) => BlockThemes {
  const { scoring } = compiled;
  const minScore = options.minScore ?? scoreOf(scoring.threshold, scoring);
  const judge = blockJudge(compiled, text, blocks, facts, options.places);
  const tables = tableReader();
  return (block) => {
    const judgement = judge(block);
    const given = judgement.themes.filter((theme) => theme.score >= minScore);
    given.sort((a, b) => b.total - a.total);
    const own: BlockThemes = {
      blockId: block.id,
      primary: primaryTheme(compiled, block, judgement, given),
      themes: given.map(
        ({ theme, score, items }): ThemeTag => ({
          theme,
          score,
          evidence: evidenceSpans(compiled, text, items),
        }),
      ),
    };
    return tables.next(block, own, judgement.hits);
  };
}

/** The words of evidence in text order, each once for each group or rule. */
function evidenceSpans(
  { terms }: CompiledThemes,
  text: string,
  items: readonly EvidenceItem[],
): Evidence[] {
  const found = items.flatMap(({ source, words }) =>
    words.map(({ start, end, term }): Evidence => {
      // The string of the term serves all its occurrences.
      const own = term < 0 ? text.slice(start, end) : terms.terms[term]!;
      return { start, end, text: own, rule: source.name };
    }),
  );
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  return found.filter(({ start, end, rule }, i) => {
    for (let j = i - 1; j >= 0 && found[j]!.start === start && found[j]!.end === end; j--)
      if (found[j]!.rule === rule) return false;
    return true;
  });
}
