import noClaimsWords from '../../genre/claims/no-claims.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import { isHan } from '../../text/characters';
import { negationStart } from '../passage/bare-count';
import type { Rule } from './rule';

const WORDS = wordLists(noClaimsWords, 'together', 'afterOneCase', 'countedByDao', 'companions');
/** 想在一起, 坐到一起: together, where the clause ends there. */
const TOGETHER = characterSet(WORDS.together);
const CASES = phraseTable(WORDS.afterOneCase);
const MARKS = new CharacterSet(',。;、');
/** 与派出所一起,: whom somebody does something with, up to so many characters before. */
const COMPANIONS = phraseTable(WORDS.companions);
const LONGEST_COMPANION = 20;
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
  if (opensWithCompanion(text, numberStart)) return 'word';
  const next = text.charCodeAt(end);
  return MARKS.has(next) || CASES.startingAt(text, end, text.length) > 0 ? null : 'word';
};

/** Whether the clause before 一起 is nothing but with whom: 与当地调解组织一起,将纠纷化解; but 与邻居有纠纷一起. */
function opensWithCompanion(text: string, end: number): boolean {
  if (CASES.endingAt(text, end, 0) > 0) return false;
  let start = end;
  while (start > 0 && end - start <= LONGEST_COMPANION && !MARKS.has(text.charCodeAt(start - 1)))
    start--;
  return end - start <= LONGEST_COMPANION && COMPANIONS.startingAt(text, start, end) > 0;
}

/** What 道 counts: 一道防线. */
const COUNTED_BY_DAO = phraseTable(WORDS.countedByDao);

/** 同群众一道化解: alongside, unless what 道 counts follows. */
export const alongside: Rule = ({ text }, { numeral, unit, end }) => {
  if (numeral.arabic || numeral.value !== 1 || unit?.name !== '道') return null;
  return COUNTED_BY_DAO.startingAt(text, end, text.length) > 0 ? null : 'word';
};
