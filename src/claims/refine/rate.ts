import { type Draft, type Refiner, revised, type UnitContext } from '../draft';

/** 化解率 → 化解; what a rate is a rate of. */
const STEM = /([^的、和与]{2,4})率$/;
const REACH = 6;

/** Rates of what was just counted: 调处纠纷5860件,成功率98.1%; 收到申请11件,按时答复率100%. */
const OF_THE_LAST = /(?:成功|合格|通过|及格|优秀|优良|答复|回复|办结|反馈|完成)率$/;
const UNCOUNTED = new Set(['money', 'duration', 'points', 'multiple', 'score', 'percent']);

/** A rate with its numerator and its base, where they are said: 受理318件,化解311件,化解率97.8%. */
export const refineRates: Refiner = (context, drafts) => {
  if (!drafts.some(({ unit }) => unit === '%')) return drafts;
  const out: Draft[] = [];
  drafts.forEach((draft, index) => {
    const known = draft.unit === '%' && draft.kind === 'level' && draft.what !== null;
    out.push(known ? rate(context, draft, drafts, index, out) : draft);
  });
  return out;
};

function rate(
  context: UnitContext,
  draft: Draft,
  drafts: readonly Draft[],
  index: number,
  earlier: readonly Draft[],
): Draft {
  const last = earlier[index - 1];
  if (last === undefined || draft.what === null) return draft;
  const between = context.text.slice(last.end, draft.start);
  if (/占比$/.test(draft.what))
    return /^,?(?:约|仅)?占/.test(between) && isCount(last)
      ? revised(draft, { numerator: index - 1 })
      : draft;
  const found = byVerb(context, draft, drafts, index);
  if (found !== draft || !OF_THE_LAST.test(draft.what)) return found;
  if (/[。;!?\n]/.test(between) || between.split(',').length > 2) return draft;
  if (last.unit === '%') return last.base === null ? draft : revised(draft, { base: last.base });
  return isCount(last) ? revised(draft, { base: index - 1 }) : draft;
}

function isCount({ kind, unitKind, status }: Draft): boolean {
  return kind === 'level' && status !== 'prior' && unitKind !== null && !UNCOUNTED.has(unitKind);
}

/** The count whose verb names the rate, and the larger one of the same unit before it. */
function byVerb(
  { text, from }: UnitContext,
  draft: Draft,
  drafts: readonly Draft[],
  index: number,
): Draft {
  const stem = STEM.exec(draft.what ?? '')?.[1];
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
}
