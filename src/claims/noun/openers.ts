import aroundNumbersWords from '../../genre/claims/around-numbers.yaml';
import characterWords from '../../genre/claims/one-character-words.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import { isYearAt } from '../years';
import { OPENER_TABLE, VERB_TABLE } from './word-tables';

const WORDS = wordLists(aroundNumbersWords, 'notOpening');

const GAPS = new CharacterSet(' 、了');
const ONE = 0x31;
const TWO = 0x32;
/** After an opener, these make a noun with it: 覆盖率. */
const NOUN_ENDS = characterSet(WORDS.notOpening);
/** Words of which an opener is the first part: 现场, 继续有效. */
const LONGER_WORDS = phraseTable(
  wordLists(characterWords, 'beginningWithOpener').beginningWithOpener,
);

/** Where a stretch goes on after words of time, place and manner, and years. */
export function skipOpeners(text: string, start: number, end: number): number {
  let at = start;
  for (;;) {
    while (at < end && GAPS.has(text.charCodeAt(at))) at++;
    const first = text.charCodeAt(at);
    if ((first === ONE || first === TWO) && at + 4 < end && isYearAt(text, at)) {
      at += at + 5 < end && text.charCodeAt(at + 5) === TERM ? 6 : 5;
      continue;
    }
    const length = openerAt(text, at, end);
    if (length === 0) return at;
    at += length;
  }
}

const TERM = '度'.charCodeAt(0);

/** The length of the word of time, place or manner that starts at `at`; 0 without one. */
export function openerAt(text: string, at: number, end: number): number {
  const length = OPENER_TABLE.startingAt(text, at, end);
  if (length === 0) return 0;
  const next = text.charCodeAt(at + length);
  if (NOUN_ENDS.has(next) && VERB_TABLE.startingAt(text, at + length, end) < 2) return 0;
  return LONGER_WORDS.startingAt(text, at, text.length) > length ? 0 : length;
}
