import nounWords from '../../genre/claims/nouns.yaml';
import { wordLists } from '../../match/word-lists';
import { phraseTable, wordsOf } from '../../match/word-table';
import { CharacterClass, classOf } from '../../numbers/digits';
import { CharacterSet } from '../../text/character-set';
import { isDigit } from '../../text/characters';
import type { Span } from '../../text/span';
import { VERB_TABLE } from './word-tables';

const WORDS = wordLists(nounWords, 'personUnits', 'persons', 'personEnds');
const UNITS = new Set(wordsOf(WORDS.personUnits));
const ENDS = phraseTable(WORDS.personEnds);
export const [PERSONS] = wordsOf(WORDS.persons) as [string];

export const countsPersons = (unit: string): boolean => UNITS.has(unit);

/** Whether a noun is one of persons: 社区矫正对象. */
export const isPersons = (noun: string): boolean => ENDS.endingAt(noun, noun.length, 0) > 0;

const BREAKS = new CharacterSet(',;。:!?\n()|\t 、“《');
const LONGEST = 8;

/** 5人取得执法证: what persons did whom nothing else names, right after the number; `null` without it. */
export function deedAfter(text: string, at: number, to: number): Span | null {
  const verb = VERB_TABLE.startingAt(text, at, to);
  if (verb < 2) return null;
  let end = at;
  while (end < to && !BREAKS.has(text.charCodeAt(end))) {
    const code = text.charCodeAt(end);
    if (end - at >= LONGEST || isDigit(code)) return null;
    if (classOf(code) !== CharacterClass.none && end > at + verb) return null;
    end++;
  }
  return { start: at, end };
}
