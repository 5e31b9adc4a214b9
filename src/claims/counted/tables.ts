import { phraseTable, twoLists } from '../../match/word-table';
import { EVENT_NOUNS, INCLUSIVE_VERBS, LONGER_WORDS } from '../data/counted';
import { LEADING, NOMINAL_VERBS, NOUN_STARTS, NOUN_TAILS, OPENERS, VERBS } from '../data/lexicon';

/** The word lists that both sides of a number are read with, ready to be looked up. */
/** Verbs that may be part of a noun, and those that never are. */
export const VERB_TABLE = twoLists(NOMINAL_VERBS, VERBS);
export const TAILS = phraseTable(NOUN_TAILS);
export const NOUNS = phraseTable(NOUN_STARTS);
export const LEADING_TABLE = phraseTable(LEADING);
export const OPENER_TABLE = phraseTable(OPENERS);
export const LONGER = phraseTable(LONGER_WORDS);
export const INCLUSIVE = phraseTable(INCLUSIVE_VERBS);
export const EVENTS = phraseTable(EVENT_NOUNS);
