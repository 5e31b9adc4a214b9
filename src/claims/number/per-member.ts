import memberWords from '../../genre/claims/per-member.yaml';
import { wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import { found, type Step } from '../draft';

const WORDS = wordLists(memberWords, 'right', 'near', 'any');
const RIGHT = phraseTable(WORDS.right);
const NEAR = phraseTable(WORDS.near);
const ANY = phraseTable(WORDS.any);
const BREAKS = new CharacterSet(',。;、');
const CLAUSE_ENDS = new CharacterSet(',。;');
const REACH = 12;
/** How many characters may stand between the words and the number, and how long the name of a member is. */
const LONGEST_GAP = 8;
const LONGEST_MEMBER = 6;

/** 各1名, 每村2名, 村均13名, 人均60学时: the number is per member. */
export const perMember: Step = ({ text, from }, drafts) =>
  drafts.map((draft) => {
    const first = Math.max(from, draft.start - REACH);
    const start = memberStart(text, first, draft.start);
    if (start < 0) return draft;
    return found(draft, 'per-member', { start, end: draft.start }, { each: true });
  });

/** Where the words begin that make a number per member; -1 without them. */
function memberStart(text: string, first: number, at: number): number {
  const right = RIGHT.endingAt(text, at, first);
  if (right > 0) return at - right;
  for (let start = first; start < at; start++) {
    const near = NEAR.startingAt(text, start, at);
    if (near > 0 && isGap(text, start + near, at)) return start;
    const any = ANY.startingAt(text, start, at);
    if (any > 0 && isMember(text, start + any, at)) return start;
  }
  return -1;
}

function isGap(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_GAP && !hasAny(BREAKS, text, start, end);
}

/** A member of any name, then a gap. */
function isMember(text: string, start: number, end: number): boolean {
  const named = Math.min(end, start + LONGEST_MEMBER);
  return start < end && !hasAny(CLAUSE_ENDS, text, start, named) && isGap(text, named, end);
}

function hasAny(characters: CharacterSet, text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (characters.has(text.charCodeAt(at))) return true;
  return false;
}
