import memberWords from '../../genre/claims/per-member.yaml';
import { wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import type { Draft } from '../draft';
import type { PassageContext } from '../passage/passage-context';
import { REACH } from './shared-noun';
import { lastWithin } from './stretch-before';

const WORDS = wordLists(memberWords, 'averages', 'links');
const AVERAGES = phraseTable(WORDS.averages);
const LINKS = phraseTable(WORDS.links);
const MEASURES = new Set(['percent', 'points', 'multiple', 'score', 'money', 'duration', 'event']);
const EACH = '每';
const BREAKS = new CharacterSet(',。;、');
const LONGEST_MEMBER = 6;

/** 每乡镇至少1名, 县区平均不足2人: per member of what was counted before with the same unit. */
export function perMember(
  { text, from }: PassageContext,
  draft: Draft,
  earlier: readonly Draft[],
): Draft | null {
  if (draft.kind === 'change' || draft.unitKind === null || MEASURES.has(draft.unitKind))
    return null;
  if (!isPerMember(text, from, draft.start)) return null;
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - REACH); i--) {
    const { unit, bare, what } = earlier[i]!;
    if (unit === draft.unit && !bare && what !== null) return earlier[i]!;
  }
  return null;
}

/** Whether nothing but members stands between 每, or a word for an average, and a number. */
function isPerMember(text: string, from: number, at: number): boolean {
  const end = at - LINKS.endingAt(text, at, from);
  if (AVERAGES.endingAt(text, end, from) > 0) return true;
  const each = lastWithin(text, EACH, end - 2, Math.max(from, end - 1 - LONGEST_MEMBER));
  if (each < from) return false;
  for (let i = each + 1; i < end; i++) if (BREAKS.has(text.charCodeAt(i))) return false;
  return true;
}
