import nounWords from '../../genre/claims/nouns.yaml';
import characterWords from '../../genre/claims/one-character-words.yaml';
import verbWords from '../../genre/claims/verbs.yaml';
import { wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import { OPENER_TABLE, TAILS, VERB_TABLE } from './word-tables';

const WORDS = wordLists(nounWords, 'compounds', 'leadsAfter', 'stops');
const CHARACTERS = wordLists(characterWords, 'beginning', 'ending');
export const STOPS = phraseTable(WORDS.stops);
const COMPOUND = phraseTable([...wordLists(verbWords, 'nominal').nominal, ...WORDS.compounds]);
/** What says where or which before a noun: 辖区内, 各类. */
export const LEADS = phraseTable(WORDS.leadsAfter);
const BEGINNING = phraseTable(CHARACTERS.beginning);
const ENDING = phraseTable(CHARACTERS.ending);

/** The length of the word at a place that ends a noun which is read from its beginning; 0 without one. */
export function nounEndAt(text: string, at: number, to: number): number {
  const stop = STOPS.startingAt(text, at, to);
  if (stop > 1 && makesCompound(text, at, at + stop, to)) return 0;
  const length = Math.max(stop, verbAt(text, at, to), adverbAt(text, at, to));
  return length === 1 && !standsAlone(text, at) ? 0 : length;
}

/** 校外培训机构: whether a word that ends nouns makes one with what follows. */
function makesCompound(text: string, start: number, end: number, to: number): boolean {
  return COMPOUND.has(text, start, end) && TAILS.startingAt(text, end, to) > 1;
}

/** A verb of two characters or more that is never part of a noun. */
function verbAt(text: string, at: number, to: number): number {
  const length = VERB_TABLE.secondStartingAt(text, at, to);
  if (length < 2 || VERB_TABLE.firstHas(text, at, at + length)) return 0;
  return TAILS.startingAt(text, at + length, to) > 1 ? 0 : length;
}

/** A word of time, place or manner of two characters or more: 水体基本消除黑臭. */
function adverbAt(text: string, at: number, to: number): number {
  const length = OPENER_TABLE.startingAt(text, at, to);
  return length > 1 && LEADS.startingAt(text, at, to) === 0 ? length : 0;
}

/** Whether a word of one character is one of its own here, and not part of 居民 or 公共. */
function standsAlone(text: string, at: number): boolean {
  return (
    BEGINNING.startingAt(text, at, text.length) === 0 && ENDING.endingAt(text, at + 1, 0) === 0
  );
}
