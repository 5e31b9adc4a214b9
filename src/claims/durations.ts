import type { RawQuantity } from '../numerals/quantities';
import type { UnitContext } from './draft';

/** Near a length of time, these say that it was measured or is measured by. */
const MEASURED =
  /平均|人均|用时|时长|耗时|时间(?:为|由|从|缩|压|减|达|不|共|约|在)|周期|天数|时限(?:由|从|缩|压|减)|缩短|压缩|压减|提速|减至|降至|减少|提前|总时长|累计|最快|最短|最长|仅需|只需/;
/** A stretch of time that reports speak of as a time, not as a length. */
const SPAN_UNITS = new Set(['年', '月', '周', '季度', '学期', '学年', '年度', '日', '天']);
const CLAUSE = /[。;!?\n]/;

/** Whether a length of time is a measure (平均用时11.5个工作日) and not a schedule, a limit or a period. */
export function isMeasuredDuration({ text, from }: UnitContext, quantity: RawQuantity): boolean {
  const window = text.slice(Math.max(from, quantity.start - 24), quantity.start);
  const clause = window.slice(lastBreak(window));
  if (!MEASURED.test(clause)) return false;
  if (quantity.unit !== null && SPAN_UNITS.has(quantity.unit.name)) {
    return /平均|用时|时长|耗时|时间|周期|天数|时限|缩短|压缩|压减|提前/.test(clause);
  }
  return true;
}

function lastBreak(window: string): number {
  for (let at = window.length - 1; at >= 0; at--) if (CLAUSE.test(window[at]!)) return at + 1;
  return 0;
}
