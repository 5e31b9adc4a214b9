import { type Draft, type Refiner, revised } from '../draft';

/**
 * Numbers in a row (下降22%和18%; 提升0.2个、1.1个和3.6个百分点): the verb of the first holds for those
 * after it, the unit of the last for those before it.
 */
export const refineSeries: Refiner = ({ text }, drafts) => {
  const out: Draft[] = [...drafts];
  const joined = (i: number): boolean =>
    i + 1 < out.length && isJoint(text, out[i]!.end, out[i + 1]!.start);
  for (let i = 0; i + 1 < out.length; i++) {
    const first = out[i]!;
    const second = out[i + 1]!;
    if (first.kind !== 'change' || second.kind !== 'level' || !joined(i)) continue;
    if (first.unit !== second.unit && !(first.unit === '个' && second.unit === '百分点')) continue;
    out[i + 1] = revised(second, {
      kind: 'change',
      direction: first.direction,
      basis: first.basis,
    });
  }
  for (let i = out.length - 2; i >= 0; i--) {
    const first = out[i]!;
    const second = out[i + 1]!;
    if (first.unit !== '个' || second.unitKind !== 'points' || !joined(i)) continue;
    out[i] = revised(first, { unit: second.unit, unitKind: second.unitKind });
  }
  return out;
};

const LONGEST_JOINT = 4;

/** Only a comma of enumeration or an “and” stands between. */
export function isJoint(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_JOINT && /^ ?(?:[、和及与]|以及|,) ?$/.test(text.slice(start, end));
}
