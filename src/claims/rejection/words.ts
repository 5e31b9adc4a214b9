import noClaimsWords from '../../genre/claims/no-claims.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import { isHan } from '../../text/characters';
import { negationStart } from '../passage/bare-count';
import type { Rule } from './rule';

const WORDS = wordLists(noClaimsWords, 'together', 'afterOneCase', 'countedByDao');
/** 想在一起, 坐到一起: together, where the clause ends there. */
const TOGETHER = characterSet(WORDS.together);
const CASES = phraseTable(WORDS.afterOneCase);
const MARKS = new CharacterSet(',。;、');
const EXISTING = '存'.charCodeAt(0);

/** 坐到一起, 一起会诊: together, unless a case follows. */
export const together: Rule = (context, { numberStart, numeral, unit, end }) => {
  if (numeral.arabic || numeral.value !== 1 || unit?.name !== '起') return null;
  const { text } = context;
  if (negationStart(text, numberStart, context.from) >= 0) return null;
  if (
    TOGETHER.has(text.charCodeAt(numberStart - 1)) &&
    text.charCodeAt(numberStart - 2) !== EXISTING &&
    !isHan(text.charCodeAt(end))
  )
    return 'word';
  const next = text.charCodeAt(end);
  return MARKS.has(next) || CASES.startingAt(text, end, text.length) > 0 ? null : 'word';
};

/** What 道 counts: 一道防线. */
const COUNTED_BY_DAO = phraseTable(WORDS.countedByDao);

/** 同群众一道化解: alongside, unless what 道 counts follows. */
export const alongside: Rule = ({ text }, { numeral, unit, end }) => {
  if (numeral.arabic || numeral.value !== 1 || unit?.name !== '道') return null;
  return COUNTED_BY_DAO.startingAt(text, end, text.length) > 0 ? null : 'word';
};
