import { CharacterSet } from '../../text/character-set';
import { type Draft, found, type Step } from '../draft';

/**
 * Numbers in a row (下降22%和18%; 提升0.2个、1.1个和3.6个百分点): the verb of the first holds for those
 * after it, the unit of the last for those before it.
 */
export const series: Step = ({ text }, drafts) => withUnits(text, withChanges(text, drafts));

function withChanges(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const result = drafts.slice();
  for (let i = 1; i < result.length; i++) {
    const first = result[i - 1]!;
    const second = result[i]!;
    if (first.kind !== 'change' || second.kind !== 'level') continue;
    if (first.unit !== second.unit && !isPoints(first, second)) continue;
    if (!isJoint(text, first.end, second.start)) continue;
    const { kind, direction, basis } = first;
    result[i] = found(second, 'series', first, { kind, direction, basis });
  }
  return result;
}

function withUnits(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const result = drafts.slice();
  for (let i = result.length - 2; i >= 0; i--) {
    const first = result[i]!;
    const second = result[i + 1]!;
    if (first.unit !== '个' || second.unitKind !== 'points') continue;
    if (!isJoint(text, first.end, second.start)) continue;
    const { unit, unitKind } = second;
    result[i] = found(first, 'series', second, { unit, unitKind });
  }
  return result;
}

/** 0.2个 before 3.6个百分点. */
function isPoints(first: Draft, second: Draft): boolean {
  return first.unit === '个' && second.unit === '百分点';
}

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
