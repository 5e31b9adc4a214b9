import noClaimsWords from '../../genre/claims/no-claims.yaml';
import { wordLists } from '../../match/word-lists';
import { phraseTable, wordsOf } from '../../match/word-table';
import type { RawQuantity } from '../../numbers/quantities';
import { CharacterSet } from '../../text/character-set';
import type { PassageContext } from '../passage/passage-context';

const WORDS = wordLists(noClaimsWords, 'measured', 'measuredSpan', 'spanUnits');

/** Near a length of time, these say that it was measured or is measured by. */
const MEASURED = phraseTable(WORDS.measured);
const MEASURED_SPAN = phraseTable(WORDS.measuredSpan);
/** A stretch of time that reports speak of as a time, not as a length. */
const SPAN_UNITS = new Set(wordsOf(WORDS.spanUnits));
const SENTENCE_ENDS = new CharacterSet('。;!?\n');
const REACH = 24;

/** Whether a length of time is a measure (平均用时11.5个工作日) and not a schedule, a limit or a period. */
export function isMeasuredDuration({ text, from }: PassageContext, quantity: RawQuantity): boolean {
  const first = Math.max(from, quantity.start - REACH);
  let start = quantity.start;
  while (start > first && !SENTENCE_ENDS.has(text.charCodeAt(start - 1))) start--;
  if (!MEASURED.within(text, start, quantity.start)) return false;
  const isSpan = quantity.unit !== null && SPAN_UNITS.has(quantity.unit.name);
  return !isSpan || MEASURED_SPAN.within(text, start, quantity.start);
}
