import { found, type Step } from '../draft';
import { negationStart } from '../passage/bare-count';

/** 未发生一起, 无一例: nothing happened, so the value is 0. */
export const nothingHappened: Step = ({ text, from }, drafts) =>
  drafts.map((draft) => {
    const { numberStart } = draft.quantity;
    const start = draft.value === 1 ? negationStart(text, numberStart, from) : -1;
    if (start < 0) return draft;
    const zero = { start, value: 0, valueMax: null, bound: 'exact' } as const;
    return found(draft, 'nothing-happened', { start, end: numberStart }, zero);
  });
