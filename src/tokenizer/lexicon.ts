import community from '../genre/words/community.yaml';
import counsel from '../genre/words/counsel.yaml';
import decisions from '../genre/words/decisions.yaml';
import disclosure from '../genre/words/disclosure.yaml';
import enforcement from '../genre/words/enforcement.yaml';
import general from '../genre/words/general.yaml';
import governance from '../genre/words/governance.yaml';
import laws from '../genre/words/laws.yaml';
import measures from '../genre/words/measures.yaml';
import mediation from '../genre/words/mediation.yaml';
import organisations from '../genre/words/organisations.yaml';
import publicity from '../genre/words/publicity.yaml';
import review from '../genre/words/review.yaml';
import services from '../genre/words/services.yaml';
import { wordLists } from '../match/word-lists';
import { wordsOf } from '../match/word-table';

const AREAS = {
  publicity,
  enforcement,
  mediation,
  counsel,
  disclosure,
  decisions,
  review,
  governance,
  services,
  community,
  organisations,
  laws,
  measures,
  general,
} as const;

/** A part of the lexicon: the five themes, what stands around them, and the general words of the genre. */
export type LexiconArea = keyof typeof AREAS;

/** The areas, in the order in which `lexiconTerms` gives their terms. */
export const LEXICON_AREAS = Object.keys(AREAS) as readonly LexiconArea[];

/** The terms of some areas of the domain lexicon (of all, if none are named), each once. */
export function lexiconTerms(areas: readonly LexiconArea[] = LEXICON_AREAS): string[] {
  return [...new Set(areas.flatMap((area) => wordsOf(wordLists(AREAS[area], 'terms').terms)))];
}
