import { phraseTable } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import type { Draft, Refiner, UnitContext } from '../draft';

/** No verb that names a rate has one of these. */
const NOT_IN_VERB = new CharacterSet('的、和与');
const REACH = 6;

/** Rates of what was just counted: 调处纠纷5860件,成功率98.1%; 收到申请11件,按时答复率100%. */
const OF_THE_LAST = phraseTable([
  '成功率 合格率 通过率 及格率 优秀率 优良率 答复率 回复率 办结率 反馈率 完成率',
]);
const UNCOUNTED = new Set(['money', 'duration', 'points', 'multiple', 'score', 'percent']);

/** A rate with its numerator and its base, where they are said: 受理318件,化解311件,化解率97.8%. */
export const refineRates: Refiner = (context, drafts) => {
  for (let index = 1; index < drafts.length; index++) {
    const { unit, kind, what } = drafts[index]!;
    if (unit === '%' && kind === 'level' && what !== null) rate(context, drafts, index, what);
  }
};

function rate(context: UnitContext, drafts: readonly Draft[], index: number, what: string): void {
  const draft = drafts[index]!;
  const last = drafts[index - 1]!;
  const between = context.text.slice(last.end, draft.start);
  if (what.endsWith('占比')) {
    if (/^,?(?:约|仅)?占/.test(between) && isCount(last)) draft.numerator = index - 1;
    return;
  }
  if (!what.endsWith('率')) return;
  if (byVerb(context, drafts, index, what) || OF_THE_LAST.endingAt(what, what.length, 0) === 0)
    return;
  if (!isNear(between)) return;
  if (last.unit === '%') draft.base = last.base;
  else if (isCount(last)) draft.base = index - 1;
}

const COMMA = 0x2c;
const SENTENCE_ENDS = new CharacterSet('。;!?\n');

/** Whether no sentence ends between two numbers, and one clause at most. */
function isNear(between: string): boolean {
  let commas = 0;
  for (let at = 0; at < between.length; at++) {
    const unit = between.charCodeAt(at);
    if (SENTENCE_ENDS.has(unit)) return false;
    if (unit === COMMA && ++commas > 1) return false;
  }
  return true;
}

function isCount({ kind, unitKind, status }: Draft): boolean {
  return kind === 'level' && status !== 'prior' && unitKind !== null && !UNCOUNTED.has(unitKind);
}

/** The count whose verb names the rate, and the larger one of the same unit before it. */
function byVerb(
  { text, from }: UnitContext,
  drafts: readonly Draft[],
  index: number,
  what: string,
): boolean {
  const verb = what.slice(-3, -1); // 化解率: 化解
  if (verb.length < 2 || NOT_IN_VERB.has(verb.charCodeAt(0)) || NOT_IN_VERB.has(verb.charCodeAt(1)))
    return false;
  for (let i = index - 1; i >= 1 && i >= index - REACH; i--) {
    const numerator = drafts[i]!;
    if (numerator.kind !== 'level' || numerator.unitKind === 'percent') continue;
    const before = text.slice(
      Math.max(from, numerator.start - 12, drafts[i - 1]!.end),
      numerator.start,
    );
    if (!before.includes(verb)) continue;
    drafts[index]!.numerator = i;
    drafts[index]!.base = baseOf(drafts, i);
    return true;
  }
  return false;
}

function baseOf(drafts: readonly Draft[], index: number): number | null {
  const { unit, value } = drafts[index]!;
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    const base = drafts[i]!;
    if (base.kind === 'level' && base.unit === unit && base.value >= value && base.value > 0)
      return i;
  }
  return null;
}
