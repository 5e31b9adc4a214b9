import changeWords from '../../genre/claims/changes.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { type PhraseTable, phraseTable } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import { isHan } from '../../text/characters';
import { type Draft, found, type Step } from '../draft';
import { clauseStart } from '../passage/clause-start';
import type { PassageContext } from '../passage/passage-context';
import { basisBefore, doneMore, isTimesAsMuch } from './comparison';

const WORDS = wordLists(
  changeWords,
  'up',
  'down',
  'fillers',
  'notAlone',
  'doings',
  'gains',
  'upAfter',
  'downAfter',
  'reducing',
  'notReduced',
);
const UP = phraseTable(WORDS.up);
const DOWN = phraseTable(WORDS.down);
const FILLERS = phraseTable(WORDS.fillers);
const NOT_ALONE = phraseTable(WORDS.notAlone);
const DOINGS = phraseTable(WORDS.doings);
const GAINS = phraseTable(WORDS.gains);
const UP_AFTER = phraseTable(WORDS.upAfter);
const DOWN_AFTER = phraseTable(WORDS.downAfter);
const REDUCING = phraseTable(WORDS.reducing);
const NOT_REDUCED = characterSet(WORDS.notReduced, ',、');
const RELATIVE = new Set(['percent', 'points', 'multiple']);
const OF = '的'.charCodeAt(0);
const SPACE = 0x20;
const MINUS = new CharacterSet('-−');
const ENDS = new CharacterSet(',。;、)!: \n');
const REACH = 12;
const LONGEST_REDUCED = 4;

/** 增长25%, 下降3个百分点, 比上年多27条, 是上年的1.3倍: a change with its direction and its basis. */
export const change: Step = (context, drafts) => drafts.map((draft) => changed(context, draft));

function changed(context: PassageContext, draft: Draft): Draft {
  const { text } = context;
  const relative = draft.unitKind !== null && RELATIVE.has(draft.unitKind);
  const share = relative || draft.quantity.fraction;
  const filled = beforeFillers(context, draft.start);
  const isNegative = isMinus(text, filled);
  const at = isNegative ? filled - 1 : filled;
  const clause = clauseStart(context, at);
  const basis = basisBefore(text, clause, at);
  const words = { start: clause, end: draft.start };
  if (draft.unit === '倍' && isTimesAsMuch(text, clause, at)) {
    const direction = draft.value >= 1 ? 'increase' : 'decrease';
    return found(draft, 'times-as-much', words, { kind: 'change', direction, basis });
  }
  if (draft.unitKind === 'duration' && basis === null && !share) return draft;
  const up = verbBefore(UP, text, at, clause);
  const length = up > 0 ? up : verbBefore(DOWN, text, at, clause);
  if (isNegative && relative && (length > 0 || basis !== null)) {
    const start = at - length;
    const how = { start, kind: 'change', direction: 'decrease', basis } as const;
    return found(draft, 'change-verb', { start, end: draft.start }, how);
  }
  if (length === 0) {
    const direction = indirect(text, draft, at, clause, share, basis);
    if (direction === null) return draft;
    return found(draft, 'change-apart', words, { kind: 'change', direction, basis });
  }
  const start = at - length;
  if (!share && basis === null) {
    if (length === 1 || GAINS.startingAt(text, start, at) > 0) return draft;
    if (DOINGS.startingAt(text, start, at) > 0 || hasNounAfter(text, draft.end, context.to))
      return draft;
  }
  const direction = up > 0 ? 'increase' : 'decrease';
  return found(
    draft,
    'change-verb',
    { start, end: at },
    { start, kind: 'change', direction, basis },
  );
}

/** 增长-12.5%: a minus after a word; between numbers it is a dash. */
function isMinus(text: string, at: number): boolean {
  return MINUS.has(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(at - 2));
}

/** Where the words begin that may stand between a verb and its number. */
function beforeFillers({ text, from }: PassageContext, start: number): number {
  let at = start;
  for (;;) {
    const filler = FILLERS.endingAt(text, at, from);
    if (filler === 0) break;
    at -= filler;
  }
  while (at > from && text.charCodeAt(at - 1) === SPACE) at--;
  return at;
}

/** 减少上门四分之一, 比上年多办38件, 保持10%左右的增长: the verb is not right before the number. */
function indirect(
  text: string,
  draft: Draft,
  at: number,
  clause: number,
  share: boolean,
  basis: string | null,
): Draft['direction'] {
  if (share && text.charCodeAt(draft.end) === OF) {
    if (UP_AFTER.startingAt(text, draft.end + 1, draft.end + 3) > 0) return 'increase';
    if (DOWN_AFTER.startingAt(text, draft.end + 1, draft.end + 3) > 0) return 'decrease';
  }
  if (share && draft.unit !== '%' && isReduced(text, Math.max(clause, at - REACH), at))
    return 'decrease';
  return basis === null ? null : doneMore(text, clause, at);
}

/** 减少上门 before a fraction. */
function isReduced(text: string, from: number, at: number): boolean {
  let start = at;
  while (start > at - LONGEST_REDUCED && start > from) {
    start--;
    if (NOT_REDUCED.has(text.charCodeAt(start))) return false;
    if (REDUCING.endingAt(text, start, from) > 0) return true;
  }
  return false;
}

function verbBefore(table: PhraseTable, text: string, at: number, from: number): number {
  const length = table.endingAt(text, at, from);
  return length === 1 && NOT_ALONE.endingAt(text, at, 0) > 0 ? 0 : length;
}

function hasNounAfter(text: string, at: number, to: number): boolean {
  return at < to && !ENDS.has(text.charCodeAt(at));
}
