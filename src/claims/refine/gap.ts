import { clauseAround } from '../clause';
import { type Refiner, revised } from '../draft';
import { phraseTable } from '../phrases';

const AT_LEAST = phraseTable(['至少 不少于 最少 不低于 起码']);
const AT_MOST = phraseTable(['最多 至多 不超过']);
const LONGEST_GAP = 14;

/** 至少举行一期, 至少要有2名: a bound that a verb keeps apart from its number. */
export const refineGaps: Refiner = (context, drafts) =>
  drafts.map((draft) => {
    if (draft.bound !== 'exact' || draft.kind === 'change') return draft;
    const { text } = context;
    const first = Math.max(clauseAround(context, draft).start, draft.start - LONGEST_GAP);
    for (let at = draft.start - 1; at >= first; at--) {
      const length = AT_LEAST.startingAt(text, at, draft.start);
      if (length > 0)
        return isClear(text, at + length, draft.start)
          ? revised(draft, { bound: 'at_least' })
          : draft;
      const most = AT_MOST.startingAt(text, at, draft.start);
      if (most > 0)
        return isClear(text, at + most, draft.start) ? revised(draft, { bound: 'at_most' }) : draft;
    }
    return draft;
  });

/** No other number and no enumeration stands between the bound and its number. */
function isClear(text: string, from: number, to: number): boolean {
  return !/[0-9、“”《》]/.test(text.slice(from, to));
}
