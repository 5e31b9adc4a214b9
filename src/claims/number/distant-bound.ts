import boundWords from '../../genre/claims/bounds.yaml';
import { wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import { type Draft, found, type Step } from '../draft';
import { clauseStart } from '../passage/clause-start';
import type { PassageContext } from '../passage/passage-context';

const WORDS = wordLists(boundWords, 'atLeast', 'atMost');
const AT_LEAST = phraseTable(WORDS.atLeast);
const BOUNDS = phraseTable([...WORDS.atLeast, ...WORDS.atMost]);
/** Of another number, or of an enumeration. */
const BETWEEN = new CharacterSet('0123456789、“”《》');
const LONGEST_GAP = 14;

/** 至少举行一期, 至少要有2名: a bound that a verb keeps apart from its number. */
export const distantBound: Step = (context, drafts) =>
  drafts.map((draft) =>
    draft.bound !== 'exact' || draft.kind === 'change' ? draft : withBound(context, draft),
  );

function withBound(context: PassageContext, draft: Draft): Draft {
  const { text } = context;
  const first = Math.max(clauseStart(context, draft.start), draft.start - LONGEST_GAP);
  for (let at = draft.start - 1; at >= first; at--) {
    if (BETWEEN.has(text.charCodeAt(at))) break;
    const length = BOUNDS.startingAt(text, at, draft.start);
    if (length === 0 || isNamed(context, at)) continue;
    const bound = AT_LEAST.has(text, at, at + length) ? 'at_least' : 'at_most';
    return found(draft, 'distant-bound', { start: at, end: at + length }, { bound });
  }
  return draft;
}

/** Whether a place is inside a name (最多跑一次), whose words bind no number. */
function isNamed({ names }: PassageContext, at: number): boolean {
  return names.some(({ start, end }) => start <= at && at < end);
}
