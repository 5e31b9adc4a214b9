import leadWords from '../../genre/claims/around-numbers.yaml';
import nounsWords from '../../genre/claims/nouns.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import { CharacterClass, classOf } from '../../numbers/digits';
import { CharacterSet } from '../../text/character-set';
import { isDigit } from '../../text/characters';
import type { Span } from '../../text/span';
import { composedVerbAt } from './composed-verb';
import { isPersons } from './counted-persons';
import { nounEndAt, STOPS } from './noun-end';
import { BODIES, NOUNS, TAILS } from './word-tables';

const WORDS = wordLists(
  nounsWords,
  'functionWords',
  'attributeStarts',
  'among',
  'beforeNumber',
  'happening',
);
const HAPPENING = phraseTable(WORDS.happening);
const NOT_OF = characterSet(wordLists(leadWords, 'notOf').notOf);
const FUNCTION_WORDS = phraseTable(WORDS.functionWords);
const ATTRIBUTE = phraseTable(WORDS.attributeStarts);
const BREAKS = new CharacterSet(',;。:!?\n()|\t 、/.→²³¹①②③④⑤⑥⑦⑧⑨');
const QUOTES = new CharacterSet('“《');
const LONGEST = 30;
const LONGEST_QUOTE = 80;
const OPEN = 0x28;
const REMARK = /^\([^()]{1,5}\)/;
const ENUMERATION = '、'.charCodeAt(0);
const OF = '的'.charCodeAt(0);
const WITH = '与'.charCodeAt(0);
/** 公职人员分两批: what follows is how, and no noun. */
const INTO = '分'.charCodeAt(0);
const AMONG = '中'.charCodeAt(0);
/** After 中, these make a word with it: 中心. */
const NOT_AMONG = characterSet(WORDS.among);
/** Before the next number, these are no part of the noun: 律师和4名顾问. */
const BEFORE_NUMBER = characterSet(WORDS.beforeNumber);

/** What is known of a noun before it is read. */
export interface Awaited {
  /** A verb or a preposition stands before the number: a word that could be a verb begins the noun. */
  readonly expected: boolean;
  /** 的 ties it to the number. */
  readonly tied: boolean;
  /** Persons are counted, so that other words before 的 are what they are like. */
  readonly persons: boolean;
  /** 未发生一起: what never happened may be a verb, and a list. */
  readonly never: boolean;
}

/**
 * Reads a noun from its beginning to where it ends, without the attributes before 的; `null` where the
 * words lead to another number. The noun is empty where none begins.
 */
export function scanNoun(
  text: string,
  start: number,
  to: number,
  { expected, tied, persons, never }: Awaited,
): Span | null {
  if (text.charCodeAt(start) === AMONG && !NOT_AMONG.has(text.charCodeAt(start + 1))) return null;
  const limit = Math.min(to, start + LONGEST);
  let at = start;
  let nounStart = start;
  let inAttribute = false;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (QUOTES.has(code)) {
      const close = closing(text, at, Math.min(to, at + LONGEST_QUOTE));
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
    if (code === WITH && BODIES.has(text, nounStart, at)) break;
    if (BREAKS.has(code) && !(code === ENUMERATION && never)) break;
    const noun = NOUNS.startingAt(text, at, limit);
    if (noun > 0 && !(STOPS.has(text, at, at + noun) && isPersons(text.slice(nounStart, at)))) {
      at += noun;
      continue;
    }
    if (code === AMONG && at - nounStart >= 2 && !NOT_AMONG.has(text.charCodeAt(at + 1))) break;
    if (code === OF && !NOT_OF.has(text.charCodeAt(at - 1))) {
      const attribute = persons && !isPersons(text.slice(nounStart, at));
      if (endsOwner(text, nounStart, at, limit, tied || inAttribute || attribute)) break;
      nounStart = at + 1;
      at++;
      continue;
    }
    const stop = never ? HAPPENING.startingAt(text, at, limit) : nounEndAt(text, at, limit);
    if (stop > 1 && expected && at === nounStart && !FUNCTION_WORDS.has(text, at, at + stop)) {
      at += stop;
      continue;
    }
    if (stop > 0) {
      // a verb inside an attribute (有影响力的…): go on where 的 follows soon
      const of = !tied && opensAttribute(text, nounStart, at) ? ofAfter(text, at, limit) : -1;
      if (of < 0) break;
      inAttribute = true;
      at = of;
      continue;
    }
    if (!never && composedVerbAt(text, at, limit) > 0 && isNoun(text, nounStart, at)) break;
    at++;
  }
  return { start: nounStart, end: at };
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

/** Whether the words before a verb are none that a noun could end with: 具 of 具有…的干部, 久拖 of 久拖未决的纠纷. */
function opensAttribute(text: string, start: number, at: number): boolean {
  return at - start < 2 || (at - start === 2 && !isNoun(text, start, at));
}

/** Whether words end as nouns do, or are a body. */
function isNoun(text: string, start: number, end: number): boolean {
  if (end - start < 2) return false;
  if (TAILS.endingAt(text, end, start) > 0 || BODIES.has(text, start, end)) return true;
  return isPersons(text.slice(start, end));
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
