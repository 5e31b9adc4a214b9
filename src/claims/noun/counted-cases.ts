import nounWords from '../../genre/claims/nouns.yaml';
import verbWords from '../../genre/claims/verbs.yaml';
import { wordLists } from '../../match/word-lists';
import { phraseTable, wordsOf } from '../../match/word-table';

const NOUNS = wordLists(nounWords, 'caseUnits', 'cases');
const UNITS = new Set(wordsOf(NOUNS.caseUnits));
const VERBS = wordLists(verbWords, 'caseOutcomes', 'caseEnds');
const OUTCOMES = new Set(wordsOf(VERBS.caseOutcomes));
const ENDS = phraseTable(VERBS.caseEnds);
export const [CASES] = wordsOf(NOUNS.cases) as [string];

export const countsCases = (unit: string): boolean => UNITS.has(unit);

/** Whether words say how cases ended: 败诉, 以调解方式结案. */
export const isOutcomeOfCases = (words: string): boolean => {
  const end = ENDS.endingAt(words, words.length, 0);
  return OUTCOMES.has(words) || (end > 0 && words.length > end);
};
