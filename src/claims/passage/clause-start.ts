import { CharacterSet } from '../../text/character-set';
import type { PassageContext } from './passage-context';

const CLAUSE_ENDS = new CharacterSet(',:。;!?\n');
const SENTENCE_ENDS = new CharacterSet('。;!?\n');
/** How far before a number the rules read; it keeps them linear in text without punctuation. */
const REACH = 120;

/** A text, and where what belongs together begins in it. */
type Stretch = Pick<PassageContext, 'text' | 'from'>;

/** Where the clause begins that a place is in: after a comma, a full stop and the like. */
export function clauseStart({ text, from }: Stretch, at: number): number {
  return startAfter(CLAUSE_ENDS, text, from, at);
}

/** Where the sentence begins that a place is in, within reach. */
export function sentenceStart({ text, from }: Stretch, at: number): number {
  return startAfter(SENTENCE_ENDS, text, from, at);
}

function startAfter(ends: CharacterSet, text: string, from: number, at: number): number {
  const first = Math.max(from, at - REACH);
  let start = at;
  while (start > first && !ends.has(text.charCodeAt(start - 1))) start--;
  return start;
}
