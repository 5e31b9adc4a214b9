import nounWords from '../../genre/claims/nouns.yaml';
import verbWords from '../../genre/claims/verbs.yaml';
import { wordLists } from '../../match/word-lists';
import { phraseTable, wordsOf } from '../../match/word-table';

const WORDS = wordLists(nounWords, 'personUnits', 'persons', 'personEnds');
const UNITS = new Set(wordsOf(WORDS.personUnits));
const ENDS = phraseTable(WORDS.personEnds);
const DEEDS = phraseTable(wordLists(verbWords, 'ofPersons').ofPersons);
export const [PERSONS] = wordsOf(WORDS.persons) as [string];

export const countsPersons = (unit: string): boolean => UNITS.has(unit);

/** Whether a noun is one of persons: 社区矫正对象. */
export const isPersons = (noun: string): boolean =>
  ENDS.endingAt(noun, noun.endsWith('”') ? noun.length - 1 : noun.length, 0) > 0;

/** Whether words say what persons did who are counted by it: 参考1126人. */
export const isDeedOfPersons = (words: string): boolean => DEEDS.has(words, 0, words.length);
