import { phraseTable } from '../../match/word-table';
import type { RawQuantity } from '../../numbers/quantities';
import { CharacterSet } from '../../text/character-set';
import type { UnitContext } from '../draft';

/** Near a length of time, these say that it was measured or is measured by. */
const MEASURED = phraseTable([
  '平均 人均 用时 时长 耗时 周期 天数 缩短 压缩 压减 提速 减至 降至 减少 提前 总时长 累计 最快 最短 最长 仅需 只需',
  '时间为 时间由 时间从 时间缩 时间压 时间减 时间达 时间不 时间共 时间约 时间在 时限由 时限从 时限缩 时限压 时限减',
]);
const MEASURED_SPAN = phraseTable(['平均 用时 时长 耗时 时间 周期 天数 时限 缩短 压缩 压减 提前']);
/** A stretch of time that reports speak of as a time, not as a length. */
const SPAN_UNITS = new Set(['年', '月', '周', '季度', '学期', '学年', '年度', '日', '天']);
const SENTENCE_ENDS = new CharacterSet('。;!?\n');
const REACH = 24;

/** Whether a length of time is a measure (平均用时11.5个工作日) and not a schedule, a limit or a period. */
export function isMeasuredDuration({ text, from }: UnitContext, quantity: RawQuantity): boolean {
  const first = Math.max(from, quantity.start - REACH);
  let start = quantity.start;
  while (start > first && !SENTENCE_ENDS.has(text.charCodeAt(start - 1))) start--;
  if (!MEASURED.within(text, start, quantity.start)) return false;
  const isSpan = quantity.unit !== null && SPAN_UNITS.has(quantity.unit.name);
  return !isSpan || MEASURED_SPAN.within(text, start, quantity.start);
}
