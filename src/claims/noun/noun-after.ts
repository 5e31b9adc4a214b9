import nounsWords from '../../genre/claims/nouns.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { phraseTable, wordsOf } from '../../match/word-table';
import { CharacterClass, classOf } from '../../numbers/digits';
import { CharacterSet } from '../../text/character-set';
import { isDigit } from '../../text/characters';
import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import type { PassageContext } from '../passage/passage-context';
import { LEADS, nounEndAt } from './noun-end';
import { toWordEdges } from './word-edges';
import { NOUNS, VERB_TABLE } from './word-tables';

const WORDS = wordLists(
  nounsWords,
  'functionWords',
  'attributeStarts',
  'among',
  'trailing',
  'endingInTrailing',
  'beforeNumber',
  'becoming',
  'bodies',
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

const FUNCTION_WORDS = phraseTable(WORDS.functionWords);
const LONGEST = 30;
const BREAKS = new CharacterSet(',;。:!?\n()|\t 、/');
const SHARES = new Set(['percent', 'points', 'multiple', 'score', 'duration']);
const ATTRIBUTE = phraseTable(WORDS.attributeStarts);

const SPACE = 0x20;
const OPEN = 0x28;
const ENUMERATION = '、'.charCodeAt(0);
/** 公职人员分两批: what follows is how, and no noun. */
const INTO = '分'.charCodeAt(0);
const OF = '的'.charCodeAt(0);
const AMONG = '中'.charCodeAt(0);
/** After 中, these make a word with it: 中心. */
const NOT_AMONG = characterSet(WORDS.among);
/** Before the next number, these are no part of the noun: 律师和4名顾问. */
const BEFORE_NUMBER = characterSet(WORDS.beforeNumber);
/** After a verb, these lead to what a number becomes. */
const BECOMING = characterSet(WORDS.becoming);
const BODY_UNITS = new Set(wordsOf(WORDS.bodyUnits));
const BODIES = phraseTable(WORDS.bodies);
const PEOPLE = phraseTable(WORDS.peopleOfBodies);
const QUOTES = new CharacterSet('“《');
const REMARK = /^\([^()]{1,5}\)/;
/** What may end a stretch without being part of its noun, unless it ends one of these words. */
const TRAILING = characterSet(WORDS.trailing, ' ');
const ENDING_IN_TRAILING = phraseTable(WORDS.endingInTrailing);

/**
 * The noun that follows a number and its unit; `null` where the clause goes on with something else.
 * Where a verb or a preposition stands before the number, a noun is `expected`: a word that could be a
 * verb begins it (安排6次学法活动).
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
  const limit = Math.min(to, start + LONGEST);
  const never = draft.value === 0 && draft.quantity.value === 1; // 未发生一起: what follows may be a verb
  if (becomesAnother(text, start, limit)) return null;
  let at = start;
  let nounStart = start;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (QUOTES.has(code)) {
      const close = closing(text, at, Math.min(to, at + 80));
      if (close < 0) break;
      at = close + 1;
      continue;
    }
    if (code === OPEN && at > nounStart && at - nounStart <= 4) {
      const remark = REMARK.exec(text.slice(at, at + 8));
      if (remark === null) break;
      at += remark[0].length;
      continue;
    }
    if (isDigit(code)) {
      if (at === nounStart || !BEFORE_NUMBER.has(text.charCodeAt(at - 1))) return null;
      at--;
      break;
    }
    if (code === INTO && classOf(text.charCodeAt(at + 1)) !== CharacterClass.none) break;
    if (BREAKS.has(code) && !(code === ENUMERATION && draft.value === 0)) break;
    const noun = NOUNS.startingAt(text, at, limit);
    if (noun > 0) {
      at += noun;
      continue;
    }
    if (code === AMONG && at - nounStart >= 2 && !NOT_AMONG.has(text.charCodeAt(at + 1))) break;
    if (code === OF) {
      if (endsOwner(text, nounStart, at, limit, tied)) break;
      nounStart = at + 1;
      at++;
      continue;
    }
    const stop = never ? 0 : nounEndAt(text, at, limit);
    if (stop > 1 && expected && at === nounStart && !FUNCTION_WORDS.has(text, at, at + stop)) {
      at += stop;
      continue;
    }
    if (stop > 0) {
      // a verb inside an attribute (有影响力的…): go on where 的 follows soon
      const of = at === nounStart && !tied ? ofAfter(text, at, limit) : -1;
      if (of < 0) break;
      at = of;
      continue;
    }
    at++;
  }
  let end = at;
  while (
    end > nounStart &&
    TRAILING.has(text.charCodeAt(end - 1)) &&
    ENDING_IN_TRAILING.endingAt(text, end, nounStart) === 0
  )
    end--;
  const lead = LEADS.startingAt(text, nounStart, end);
  if (nounStart + lead < end) nounStart += lead;
  if (end <= nounStart) return null;
  if (BODY_UNITS.has(draft.unit)) end = afterBody(text, nounStart, end);
  const span = toWordEdges(text, { start: nounStart, end }, start, limit);
  return found(text, span.start, span.end, tied);
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

/** Whether 的 after a noun ends it: what follows is no noun that it could be an attribute of. */
function endsOwner(text: string, start: number, at: number, limit: number, tied: boolean): boolean {
  if (at + 1 >= limit || BREAKS.has(text.charCodeAt(at + 1))) return true;
  if (at === start) return false;
  if (
    classOf(text.charCodeAt(at + 1)) === CharacterClass.none &&
    nounEndAt(text, at + 1, limit) > 1
  )
    return true;
  return !tied && at - start <= 8 && ATTRIBUTE.startingAt(text, start, at) === 0;
}

const ATTRIBUTE_REACH = 14;
const ATTRIBUTE_BREAKS = new CharacterSet(',。;、)');

/** Where 的 stands within reach after `at`, without a break before it; -1 without one. */
function ofAfter(text: string, at: number, limit: number): number {
  const last = Math.min(limit, at + ATTRIBUTE_REACH);
  for (let i = at; i < last; i++) {
    const code = text.charCodeAt(i);
    if (code === OF) return i;
    if (ATTRIBUTE_BREAKS.has(code)) return -1;
  }
  return -1;
}

function closing(text: string, at: number, to: number): number {
  const mark = (text[at] === '“' ? '”' : '》').charCodeAt(0);
  for (let i = at + 1; i < to; i++) if (text.charCodeAt(i) === mark) return i;
  return -1;
}

const ZERO_BREAKS = new CharacterSet(',;。:!?\n()|\t 、/的“”');

/** 零投诉: the noun of a zero without a classifier. */
function zeroNoun(text: string, draft: Draft, to: number): CountedAfter | null {
  const start = draft.end;
  let end = start;
  while (end < to && end < start + 8 && !ZERO_BREAKS.has(text.charCodeAt(end))) end++;
  return end === start ? null : found(text, start, end, true);
}
