import { CharacterSet } from '../../text/character-set';
import type { Draft } from '../draft';
import type { PassageContext } from '../passage/passage-context';
import { REACH } from './shared-noun';

const MEASURES = new Set(['percent', 'points', 'multiple', 'score', 'money', 'duration', 'event']);
const PER_MEMBER = /(?:各有?|平均|[村户县镇人]均|每[^,。;、]{1,6})(?:达|有|要有|配备|至少)?$/;
/** `PER_MEMBER` needs one of these. */
const MEMBER_MARKS = new CharacterSet('各均每');
const MEMBER_REACH = 10;

/** 每乡镇至少1名, 县区平均不足2人: per member of what was counted before with the same unit. */
export function perMember(
  { text, from }: PassageContext,
  draft: Draft,
  earlier: readonly Draft[],
): Draft | null {
  if (draft.kind === 'change' || draft.unitKind === null || MEASURES.has(draft.unitKind))
    return null;
  const first = Math.max(from, draft.start - MEMBER_REACH);
  let at = draft.start - 1;
  while (at >= first && !MEMBER_MARKS.has(text.charCodeAt(at))) at--;
  if (at < first || !PER_MEMBER.test(text.slice(first, draft.start))) return null;
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - REACH); i--) {
    const { unit, bare, what } = earlier[i]!;
    if (unit === draft.unit && !bare && what !== null) return earlier[i]!;
  }
  return null;
}
