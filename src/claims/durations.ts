import type { RawQuantity } from '../numerals/quantities';
import { CharacterSet } from '../text/character-set';
import type { UnitContext } from './draft';

/** Near a length of time, these say that it was measured or is measured by. */
const MEASURED =
  /平均|人均|用时|时长|耗时|时间(?:为|由|从|缩|压|减|达|不|共|约|在)|周期|天数|时限(?:由|从|缩|压|减)|缩短|压缩|压减|提速|减至|降至|减少|提前|总时长|累计|最快|最短|最长|仅需|只需/;
const MEASURED_SPAN = /平均|用时|时长|耗时|时间|周期|天数|时限|缩短|压缩|压减|提前/;
/** A stretch of time that reports speak of as a time, not as a length. */
const SPAN_UNITS = new Set(['年', '月', '周', '季度', '学期', '学年', '年度', '日', '天']);
const SENTENCE_ENDS = new CharacterSet('。;!?\n');
const REACH = 24;

/** Whether a length of time is a measure (平均用时11.5个工作日) and not a schedule, a limit or a period. */
export function isMeasuredDuration({ text, from }: UnitContext, quantity: RawQuantity): boolean {
  const first = Math.max(from, quantity.start - REACH);
  let start = quantity.start;
  while (start > first && !SENTENCE_ENDS.has(text.charCodeAt(start - 1))) start--;
  const words = text.slice(start, quantity.start);
  return quantity.unit !== null && SPAN_UNITS.has(quantity.unit.name)
    ? MEASURED_SPAN.test(words) && MEASURED.test(words)
    : MEASURED.test(words);
}
