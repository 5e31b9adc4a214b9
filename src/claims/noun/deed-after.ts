import verbWords from '../../genre/claims/verbs.yaml';
import { wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import { CharacterClass, classOf } from '../../numbers/digits';
import { CharacterSet } from '../../text/character-set';
import { isDigit } from '../../text/characters';
import type { Span } from '../../text/span';
import { VERB_TABLE } from './word-tables';

const ADVERBS = phraseTable(wordLists(verbWords, 'adverbs').adverbs);
const BREAKS = new CharacterSet(',;。:!?\n()|\t 、“《');
const LONGEST = 20;

/**
 * What was done, right after a number: 5人取得执法证, 局党组先后5次听取法治工作汇报. `null` where the clause
 * goes on with something else, or with another number.
 */
export function deedAfter(text: string, at: number, to: number): Span | null {
  let start = at;
  for (let adverb = 1; adverb > 0; start += adverb) adverb = ADVERBS.startingAt(text, start, to);
  const verb = VERB_TABLE.startingAt(text, start, to);
  if (verb < 2 && start === at) return null; // an adverb says that a verb follows, known or not
  let end = start;
  while (end < to && !BREAKS.has(text.charCodeAt(end))) {
    const code = text.charCodeAt(end);
    if (end - start >= LONGEST || isDigit(code)) return null;
    if (classOf(code) !== CharacterClass.none && end > start + verb) return null;
    end++;
  }
  return { start, end };
}
