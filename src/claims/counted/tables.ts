import { EVENT_NOUNS, INCLUSIVE_VERBS, LONGER_WORDS } from '../data/counted';
import { LEADING, NOMINAL_VERBS, NOUN_STARTS, NOUN_TAILS, OPENERS, VERBS } from '../data/lexicon';
import { phraseTable } from '../phrases';

/** The word lists that both sides of a number are read with, ready to be looked up. */
export const VERB_TABLE = phraseTable(VERBS);
export const NOMINAL_TABLE = phraseTable(NOMINAL_VERBS);
/** Verbs that are never part of a noun, and those that may be. */
export const ANY_VERB_TABLE = phraseTable([...VERBS, ...NOMINAL_VERBS]);
export const TAILS = phraseTable(NOUN_TAILS);
export const NOUNS = phraseTable(NOUN_STARTS);
export const LEADING_TABLE = phraseTable(LEADING);
export const OPENER_TABLE = phraseTable(OPENERS);
export const LONGER = phraseTable(LONGER_WORDS);
export const INCLUSIVE = phraseTable(INCLUSIVE_VERBS);
export const EVENTS = phraseTable(EVENT_NOUNS);
