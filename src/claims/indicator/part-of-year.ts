import type { Draft } from '../draft';
import type { Stretches } from './stretches';

const PARTIAL = /[上下]半年|第?[一二三四]季度|\d{1,2}月份?(?:\d{1,2}日)?以来|1[-—至到][2-9]月/g;

/** Whether a stretch names a part of a year at all: few do, and only their numbers need be asked. */
export function namesPartOfYear(text: string, from: number, to: number): boolean {
  return text.slice(from, to).search(PARTIAL) >= 0;
}

/**
 * Whether a number is of a part of the year only: its clause says so (上半年受理8503件), or an earlier
 * clause of the sentence that has no number of its own (5月以来,…).
 */
export function isPartOfYear(
  text: string,
  at: Stretches,
  drafts: readonly Draft[],
  index: number,
): boolean {
  const { start } = drafts[index]!;
  const before = text.slice(at.sentence, start);
  for (const { index: offset, 0: words } of before.matchAll(PARTIAL)) {
    const place = at.sentence + offset;
    if (/每/.test(text.slice(Math.max(0, place - 1), place))) continue;
    if (place >= at.clause) return true;
    let end = place + words.length;
    while (end < start && !',;。'.includes(text[end]!)) end++;
    if (text.slice(end, start).includes(';') || text.slice(end, start).includes('全年')) continue;
    if (!drafts.some((other) => other.start > place && other.end <= end)) return true;
  }
  return false;
}
