import type { Span } from '../../text/span';
import type { CompiledIndicators } from './compile';

/** The words of a register that stand in a text, in text order; those inside a compound left out. */
export interface WordsFound {
  readonly words: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * The words of a register in a stretch of a text. What stands in 《》 is a title and says nothing, nor
 * does a word inside a compound.
 */
export function wordsFound(
  { chains, isCompound }: CompiledIndicators,
  text: string,
  { start, end }: Span,
): WordsFound {
  const words: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const here: number[] = [];
  let covered = start; // end of the compound that the place is in
  for (let at = start; at < end; at++) {
    if (text[at] === '《') {
      const close = closing(text, at, end);
      if (close > at) {
        at = close;
        continue;
      }
    }
    if (!chains.mayBegin(text.charCodeAt(at))) continue;
    const count = chains.collectAt(text, at, here, 0);
    let compound = covered;
    for (let i = 0; i < count; i++) {
      const stop = at + chains.words[here[i]! - 1]!.length;
      if (isCompound[here[i]!] === 1 && stop > compound && stop <= end) compound = stop;
    }
    for (let i = 0; i < count; i++) {
      const stop = at + chains.words[here[i]! - 1]!.length;
      if (stop > end) continue;
      // A word inside a compound says nothing; the compound itself may be a word that is looked for.
      if (stop <= covered || (stop < compound && compound > covered)) continue;
      words.push(here[i]!);
      starts.push(at);
      ends.push(stop);
    }
    covered = compound;
  }
  return { words, starts, ends };
}

const LONGEST_TITLE = 60;

function closing(text: string, open: number, end: number): number {
  const last = Math.min(end, open + LONGEST_TITLE);
  for (let at = open + 1; at < last; at++) if (text[at] === '》') return at;
  return -1;
}
