import nounsWords from '../../genre/claims/nouns.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { phraseTable, wordsOf } from '../../match/word-table';
import { CharacterClass, classOf } from '../../numbers/digits';
import { CharacterSet } from '../../text/character-set';
import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import type { PassageContext } from '../passage/passage-context';
import { countsPersons } from './counted-persons';
import { DOING_UNITS } from './included-verb';
import { LEADS } from './noun-end';
import { scanNoun } from './scan-noun';
import { toWordEdges } from './word-edges';
import { BODIES, EVENTS, VERB_TABLE } from './word-tables';

const WORDS = wordLists(
  nounsWords,
  'trailing',
  'endingInTrailing',
  'becoming',
  'bodyUnits',
  'peopleOfBodies',
);

/** What stands after a number. */
export interface CountedAfter {
  readonly span: Span;
  readonly text: string;
  /** 的 ties it to the number: 五分之三的村居. */
  readonly certain: boolean;
}

const SHARES = new Set(['percent', 'points', 'multiple', 'score', 'duration']);
const SPACE = 0x20;
const LONGEST_DOING = 10;
const CLAUSE_ENDS = new CharacterSet(',;。:!?\n()|\t 、/的0123456789');
const OF = '的'.charCodeAt(0);
/** After a verb, these lead to what a number becomes. */
const BECOMING = characterSet(WORDS.becoming);
const BODY_UNITS = new Set(wordsOf(WORDS.bodyUnits));
const PEOPLE = phraseTable(WORDS.peopleOfBodies);
/** What may end a stretch without being part of its noun, unless it ends one of these words. */
const TRAILING = characterSet(WORDS.trailing, ' ');
const ENDING_IN_TRAILING = phraseTable(WORDS.endingInTrailing);

/**
 * The noun that follows a number and its unit; `null` where the clause goes on with something else.
 * Where a verb or a preposition stands before the number, a noun is `expected`: 安排6次学法活动.
 */
export function nounAfter(
  { text, to }: PassageContext,
  draft: Draft,
  expected: boolean,
): CountedAfter | null {
  if (draft.unitKind === 'noun') {
    const { unitStart, unitEnd } = draft.quantity;
    return found(text, unitStart, unitEnd, true);
  }
  if (draft.kind === 'change') return null;
  let start = draft.end;
  while (text.charCodeAt(start) === SPACE && start < to) start++;
  const tied = text.charCodeAt(start) === OF;
  if (tied) {
    start++;
    while (text.charCodeAt(start) === SPACE) start++;
  }
  const share = (draft.unitKind !== null && SHARES.has(draft.unitKind)) || draft.quantity.fraction;
  if (share && !tied) return null;
  if (classOf(text.charCodeAt(start)) === CharacterClass.arabic) return null;
  if (draft.value === 0 && draft.unit === '' && !tied) return zeroNoun(text, draft, to);
  if (becomesAnother(text, start, to)) return null;
  const never = draft.value === 0 && draft.quantity.value === 1;
  const persons = countsPersons(draft.unit);
  const noun = scanNoun(text, start, to, { expected, tied, persons, never });
  if (noun === null) return null;
  let { start: nounStart, end } = noun;
  while (
    end > nounStart &&
    TRAILING.has(text.charCodeAt(end - 1)) &&
    ENDING_IN_TRAILING.endingAt(text, end, nounStart) === 0
  )
    end--;
  const lead = LEADS.startingAt(text, nounStart, end);
  if (nounStart + lead < end) nounStart += lead;
  if (end <= nounStart) return null;
  if (expected && DOING_UNITS.has(draft.unit)) end = toDoing(text, end, to);
  if (BODY_UNITS.has(draft.unit)) end = afterBody(text, nounStart, end);
  const span = toWordEdges(text, { start: nounStart, end }, start, to);
  return found(text, span.start, span.end, tied);
}

/** 开展1次公开栏巡查: where the clause ends, if a doing ends it that a verb or a preposition awaits. */
function toDoing(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && end - at < LONGEST_DOING && !CLAUSE_ENDS.has(text.charCodeAt(end))) end++;
  return EVENTS.endingAt(text, end, at) > 0 ? end : at;
}

/** 12个社区法律顾问: where the body ends that a unit counts, before its people. */
function afterBody(text: string, start: number, end: number): number {
  const body = BODIES.startingAt(text, start, end);
  return body > 0 && PEOPLE.within(text, start + body, end) ? start + body : end;
}

/** 由27个调整为25个: whether a verb that leads to another number follows. */
function becomesAnother(text: string, at: number, limit: number): boolean {
  const verb = VERB_TABLE.startingAt(text, at, limit);
  if (verb < 2 || !BECOMING.has(text.charCodeAt(at + verb))) return false;
  return classOf(text.charCodeAt(at + verb + 1)) !== CharacterClass.none;
}

function found(text: string, start: number, end: number, certain: boolean): CountedAfter {
  return { span: { start, end }, text: text.slice(start, end), certain };
}

const ZERO_BREAKS = new CharacterSet(',;。:!?\n()|\t 、/的“”');

/** 零投诉: the noun of a zero without a classifier. */
function zeroNoun(text: string, draft: Draft, to: number): CountedAfter | null {
  const start = draft.end;
  let end = start;
  while (end < to && end < start + 8 && !ZERO_BREAKS.has(text.charCodeAt(end))) end++;
  const isVerb = VERB_TABLE.secondStartingAt(text, start, end) === end - start; // 火灾零发生
  return end === start || isVerb ? null : found(text, start, end, true);
}
