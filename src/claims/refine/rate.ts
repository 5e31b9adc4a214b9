import { type Refiner, revised } from '../draft';

/** 化解率 → 化解; what a rate is a rate of. */
const STEM = /([^的、和与]{2,4})率$/;
const REACH = 6;

/** 受理318件,化解311件,化解率97.8%: a rate with its numerator and its base, where both are said. */
export const refineRates: Refiner = ({ text, from }, drafts) =>
  drafts.map((draft, index) => {
    if (draft.unit !== '%' || draft.kind !== 'level' || draft.what === null) return draft;
    const stem = STEM.exec(draft.what)?.[1];
    if (stem === undefined) return draft;
    const verb = stem.slice(-2);
    for (let i = index - 1; i >= 1 && i >= index - REACH; i--) {
      const numerator = drafts[i]!;
      if (numerator.kind !== 'level' || numerator.unitKind === 'percent') continue;
      const before = text.slice(
        Math.max(from, numerator.start - 12, drafts[i - 1]!.end),
        numerator.start,
      );
      if (!before.includes(verb)) continue;
      for (let j = i - 1; j >= 0 && j >= i - 3; j--) {
        const base = drafts[j]!;
        if (
          base.kind === 'level' &&
          base.unit === numerator.unit &&
          base.value >= numerator.value &&
          base.value > 0
        ) {
          return revised(draft, { numerator: i, base: j });
        }
      }
      return revised(draft, { numerator: i });
    }
    return draft;
  });
