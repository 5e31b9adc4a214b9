import { type Refiner, revised } from '../draft';
import { negationStart } from '../zero';

/** 未发生一起, 无一例: nothing happened, so the value is 0. */
export const refineNegations: Refiner = ({ text, from }, drafts) =>
  drafts.map((draft) => {
    if (draft.value !== 1) return draft;
    const start = negationStart(text, draft.quantity.numberStart, from);
    if (start < 0) return draft;
    return revised(draft, { start, value: 0, valueMax: null, bound: 'exact' });
  });
