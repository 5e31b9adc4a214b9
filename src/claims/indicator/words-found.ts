import { type Facts, firstFrom } from '../../facts/facts';
import type { Span } from '../../text/span';
import type { CompiledIndicators } from './compile';

/** The words of a register that stand in a text, in text order; those inside a compound left out. */
export interface WordsFound {
  readonly words: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * The words of a register in a stretch of a text, of which the facts hold all words. What stands in 《》 is
 * a title and says nothing, nor does a word inside a compound.
 */
export function wordsFound(
  { numberOf, isCompound }: CompiledIndicators,
  text: string,
  facts: Facts,
  { start, end }: Span,
): WordsFound {
  const words: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const { openings } = facts;
  let opening = firstFrom(openings, start);
  let title = start; // end of the title that the place is in
  let covered = start; // end of the compound that the place is in
  for (let i = firstFrom(facts.starts, start); i < facts.words.length; ) {
    const at = facts.starts[i]!;
    if (at >= end) break;
    for (; opening < openings.length && openings[opening]! <= at; opening++) {
      const open = openings[opening]!;
      if (open >= title && text[open] === '《')
        title = Math.max(title, closing(text, open, end) + 1);
    }
    const first = words.length;
    let compound = covered;
    for (; facts.starts[i] === at; i++) {
      const word = numberOf[facts.words[i]!]!;
      const stop = facts.ends[i]!;
      if (word === 0 || stop > end || at < title || text[at - 1] === NOT_YET) continue;
      if (isCompound[word] === 1 && stop > compound) compound = stop;
      // A word inside a compound says nothing; the compound itself may be a word that is looked for.
      if (stop <= covered || (stop < compound && compound > covered)) continue;
      const isAlone = stop - at === 1;
      let place = words.length; // those that begin together come as the register has them, one character first
      for (; place > first && (isAlone || word < words[place - 1]!); place--) {
        words[place] = words[place - 1]!;
        ends[place] = ends[place - 1]!;
      }
      words[place] = word;
      ends[place] = stop;
      starts.push(at);
    }
    covered = compound;
  }
  return { words, starts, ends };
}

/** 未化解, 未办结: what was not done. */
const NOT_YET = '未';

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
