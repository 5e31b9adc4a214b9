import { CharacterSet } from '../../text/character-set';
import { isDigit } from '../../text/characters';
import type { Span } from '../../text/span';
import { afterAttributes } from './attributes';
import { nounEndAt } from './noun-end';
import { skipOpeners } from './openers';
import { opaqueOffsets } from './stretch-before';
import { NOUNS } from './word-tables';

const SENTENCE_ENDS = new CharacterSet('。;!?\n');
const CLAUSE_ENDS = new CharacterSet(',:。;!?\n');
const REACH = 60;
const LONGEST = 16;
const SHORTEST = 2;
const ON = '对'.charCodeAt(0);
const AND = '及'.charCodeAt(0);

/**
 * What an earlier clause of the sentence deals with: 对现有规范性文件开展清理,废止3件. `null` where none between
 * `from` and `at` has 对 before a noun.
 */
export function topicBefore(text: string, from: number, at: number): Span | null {
  const first = Math.max(from, at - REACH);
  let clauseEnd = at;
  for (let i = at - 1; i >= first && !SENTENCE_ENDS.has(text.charCodeAt(i)); i--) {
    if (CLAUSE_ENDS.has(text.charCodeAt(i))) clauseEnd = i;
    if (text.charCodeAt(i) !== ON || clauseEnd === at) continue; // the clause of the number itself
    const topic = topicAt(text, i + 1, clauseEnd);
    if (topic !== null) return topic;
  }
  return null;
}

/** The noun that begins at a place, without its attributes, where the clause goes on after it. */
function topicAt(text: string, from: number, to: number): Span | null {
  let start = afterAttributes(text, from, to, opaqueOffsets(text, from, to), from);
  start = skipOpeners(text, start, to);
  let end = start;
  while (end < to) {
    const noun = NOUNS.startingAt(text, end, to);
    if (noun === 0 && nounEndAt(text, end, to) > 0) break;
    if (isDigit(text.charCodeAt(end))) return null;
    if (text.charCodeAt(end) === AND) start = skipOpeners(text, end + 1, to);
    end = Math.max(start, end + Math.max(1, noun));
  }
  const length = end - start;
  return end < to && length >= SHORTEST && length <= LONGEST ? { start, end } : null;
}
