import { firstWhere } from '../../text/bisect';
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

/** The place of the first number that is not below another, in a list in order. */
export function firstFrom(list: readonly number[], from: number): number {
  return firstWhere(list.length, (place) => list[place]! >= from);
}

/** Whether one of some words stands in a stretch. */
export function standsIn(
  { words, starts, ends }: WordsFound,
  from: number,
  to: number,
  wanted: readonly number[],
): boolean {
  for (let i = firstFrom(starts, from); i < words.length && starts[i]! < to; i++)
    if (ends[i]! <= to && wanted.includes(words[i]!)) return true;
  return false;
}

/** Of the words that begin in a stretch, those that say something of a kind: `kindOf` is −1 for the others. */
export function only(
  { words, starts, ends }: WordsFound,
  from: number,
  to: number,
  kindOf: Int16Array,
): WordsFound {
  const own = { words: [] as number[], starts: [] as number[], ends: [] as number[] };
  for (let i = firstFrom(starts, from); i < words.length && starts[i]! < to; i++) {
    if (kindOf[words[i]!]! < 0) continue;
    own.words.push(words[i]!);
    own.starts.push(starts[i]!);
    own.ends.push(ends[i]!);
  }
  return own;
}

const LONGEST_TITLE = 60;

function closing(text: string, open: number, end: number): number {
  const last = Math.min(end, open + LONGEST_TITLE);
  for (let at = open + 1; at < last; at++) if (text[at] === '》') return at;
  return -1;
}
