import { phraseTable } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import { clauseStart } from '../clause';
import type { Refiner, UnitContext } from '../draft';

const AT_LEAST = phraseTable(['至少 不少于 最少 不低于 起码']);
const AT_MOST = phraseTable(['最多 至多 不超过']);
/** The first characters of these. */
const FIRST = new CharacterSet('至不最起');
/** Of another number, or of an enumeration. */
const BETWEEN = new CharacterSet('0123456789、“”《》');
const LONGEST_GAP = 14;

/** 至少举行一期, 至少要有2名: a bound that a verb keeps apart from its number. */
export const refineGaps: Refiner = (context, drafts) => {
  const { text } = context;
  for (const draft of drafts) {
    if (draft.bound !== 'exact' || draft.kind === 'change') continue;
    const first = Math.max(clauseStart(context, draft.start), draft.start - LONGEST_GAP);
    for (let at = draft.start - 1; at >= first; at--) {
      const unit = text.charCodeAt(at);
      if (BETWEEN.has(unit)) break;
      if (!FIRST.has(unit)) continue;
      const least = AT_LEAST.startingAt(text, at, draft.start);
      const most = least > 0 ? 0 : AT_MOST.startingAt(text, at, draft.start);
      if (least + most === 0 || isNamed(context, at)) continue;
      draft.bound = least > 0 ? 'at_least' : 'at_most';
      break;
    }
  }
};

/** Whether a place is inside a name (最多跑一次), whose words bind no number. */
function isNamed({ names }: UnitContext, at: number): boolean {
  return names.some(({ start, end }) => start <= at && at < end);
}
