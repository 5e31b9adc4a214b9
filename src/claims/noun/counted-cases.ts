import nounWords from '../../genre/claims/nouns.yaml';
import verbWords from '../../genre/claims/verbs.yaml';
import { wordLists } from '../../match/word-lists';
import { wordsOf } from '../../match/word-table';

const NOUNS = wordLists(nounWords, 'caseUnits', 'cases');
const UNITS = new Set(wordsOf(NOUNS.caseUnits));
const OUTCOMES = new Set(wordsOf(wordLists(verbWords, 'caseOutcomes').caseOutcomes));
export const [CASES] = wordsOf(NOUNS.cases) as [string];

export const countsCases = (unit: string): boolean => UNITS.has(unit);

/** Whether words say how cases ended: 败诉. */
export const isOutcomeOfCases = (words: string): boolean => OUTCOMES.has(words);
