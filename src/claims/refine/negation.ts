import type { Refiner } from '../draft';
import { negationStart } from '../zero';

/** 未发生一起, 无一例: nothing happened, so the value is 0. */
export const refineNegations: Refiner = ({ text, from }, drafts) => {
  for (const draft of drafts) {
    if (draft.value !== 1) continue;
    const start = negationStart(text, draft.quantity.numberStart, from);
    if (start < 0) continue;
    draft.start = start;
    draft.value = 0;
    draft.valueMax = null;
    draft.bound = 'exact';
  }
};
