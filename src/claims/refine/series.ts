import { CharacterSet } from '../../text/character-set';
import type { Refiner } from '../draft';

/**
 * Numbers in a row (下降22%和18%; 提升0.2个、1.1个和3.6个百分点): the verb of the first holds for those
 * after it, the unit of the last for those before it.
 */
export const refineSeries: Refiner = ({ text }, drafts) => {
  for (let i = 0; i + 1 < drafts.length; i++) {
    const first = drafts[i]!;
    const second = drafts[i + 1]!;
    if (first.kind !== 'change' || second.kind !== 'level') continue;
    if (first.unit !== second.unit && !(first.unit === '个' && second.unit === '百分点')) continue;
    if (!isJoint(text, first.end, second.start)) continue;
    second.kind = 'change';
    second.direction = first.direction;
    second.basis = first.basis;
  }
  for (let i = drafts.length - 2; i >= 0; i--) {
    const first = drafts[i]!;
    const second = drafts[i + 1]!;
    if (first.unit !== '个' || second.unitKind !== 'points') continue;
    if (!isJoint(text, first.end, second.start)) continue;
    first.unit = second.unit;
    first.unitKind = second.unitKind;
  }
};

const LONGEST_JOINT = 4;
const JOINTS = new CharacterSet('、和及与,');
const SPACE = 0x20;

/** Only a comma of enumeration or an “and” stands between. */
export function isJoint(text: string, start: number, end: number): boolean {
  if (end <= start || end - start > LONGEST_JOINT) return false;
  const first = text.charCodeAt(start) === SPACE ? start + 1 : start;
  const last = text.charCodeAt(end - 1) === SPACE ? end - 1 : end;
  if (last === first + 1) return JOINTS.has(text.charCodeAt(first));
  return last === first + 2 && text.startsWith('以及', first);
}
