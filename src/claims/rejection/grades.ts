import noClaimsWords from '../../genre/claims/no-claims.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import type { RawQuantity } from '../../numbers/quantities';
import { isLatin } from '../../text/characters';
import type { PassageContext } from '../passage/passage-context';
import type { RejectionReason } from '../types';

const WORDS = wordLists(noClaimsWords, 'graded', 'andAbove');

/** What has grades and classes: 三级调研员, 一类水质, 二级响应. */
const GRADED = phraseTable(WORDS.graded);
const AND_ABOVE = characterSet(WORDS.andAbove);
const GRADE = '级'.charCodeAt(0);
const YEAR = '年'.charCodeAt(0);
const BORN_AFTER = '后'.charCodeAt(0);
const FIRST_CLASS = '甲'.charCodeAt(0);

/** Why an age, a grade, a rank or a prize claims nothing. */
export function gradeReason(
  { text, to }: PassageContext,
  { numberStart, numberEnd, numeral, unit, end }: RawQuantity,
): RejectionReason | null {
  const after = text.charCodeAt(numberEnd);
  if (unit === null) {
    if (after === BORN_AFTER)
      return numeral.plainDigits.length === 2 && numeral.value % 5 === 0 ? 'age-or-grade' : null;
    if (after === FIRST_CLASS) return !numeral.arabic && numeral.value <= 3 ? 'age-or-grade' : null;
    return after === GRADE || (after === YEAR && text.charCodeAt(numberEnd + 1) === GRADE)
      ? 'age-or-grade'
      : null;
  }
  if (unit.kind === 'grade') return 'age-or-grade';
  if (unit.kind === 'age') {
    return /平均年?龄?[为达约]?$/.test(text.slice(Math.max(0, numberStart - 6), numberStart))
      ? null
      : 'age-or-grade';
  }
  if (unit.name !== '级' && unit.name !== '类') return null;
  if (GRADED.startingAt(text, end, to) > 0) return 'age-or-grade';
  if (unit.name === '类') return null;
  return (numeral.value === 1 && !numeral.arabic) ||
    isLatin(after) ||
    AND_ABOVE.has(text.charCodeAt(end))
    ? 'age-or-grade'
    : null;
}
