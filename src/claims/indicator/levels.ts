import type { Draft } from '../draft';

/** Before the later level of a change. */
const GROWTH = '至到为';
/** No more than another year or a verb of reaching stands before a number. */
const SAME_AGAIN = /^[,;、(]?(?:去年|前年|上年|今年|本年|\d{4}年|达到?|增至|降至|升至)$/;
/** How far the later level is from the earlier. */
const REACH = 8;

/** Whether a number is what something has grown or fallen to: 由76%提升至95.3%. */
export const isGrownTo = (text: string, start: number): boolean =>
  GROWTH.includes(text[start - 1]!);

/**
 * Whether a number is another level of what was counted shortly before in the same unit: 由42人扩充到57人,
 * 今年46件,去年39件. `own` is where the words begin that stand before it.
 */
export function isLaterLevel(
  text: string,
  own: number,
  drafts: readonly Draft[],
  index: number,
): boolean {
  const before = drafts[index - 1];
  const { start, unit, kind } = drafts[index]!;
  if (before === undefined || before.kind === 'change' || kind === 'change') return false;
  if (before.unit !== unit || start - before.end > REACH) return false;
  return isGrownTo(text, start) || SAME_AGAIN.test(text.slice(own, start));
}
