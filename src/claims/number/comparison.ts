import changeWords from '../../genre/claims/changes.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import { isDigit } from '../../text/characters';
import { isYearAt } from '../years';

const WORDS = wordLists(
  changeWords,
  'comparing',
  'whole',
  'comparedWith',
  'samePeriod',
  'comparedTail',
  'times',
  'more',
  'fewer',
  'doneMore',
  'doneMoreEnds',
);
/** One of these stands in every comparison that is no word by itself. */
const COMPARING = characterSet(WORDS.comparing);
const THAN = new CharacterSet('较比');
const WHOLE = phraseTable(WORDS.whole);
const COMPARED_WITH = phraseTable(WORDS.comparedWith);
const SAME_PERIOD = phraseTable(WORDS.samePeriod);
const TAIL = phraseTable(WORDS.comparedTail);
const TIMES = phraseTable(WORDS.times);
const MORE = characterSet(WORDS.more);
const MORE_OR_FEWER = characterSet([...WORDS.more, ...WORDS.fewer]);
const DONE_MORE = characterSet(WORDS.doneMore);
const DONE_MORE_ENDS = characterSet(WORDS.doneMoreEnds);
const VERB_ENDS = new CharacterSet('多少高低');
const BREAKS = new CharacterSet(',。;');
const OF = '的'.charCodeAt(0);
/** How far before a number a comparison with anything at all may begin, and how long its noun may be. */
const REACH = 12;
const LONGEST_NOUN = 8;

/** What a change is measured against, of the words from `from` to `at`: 同比, 较上年, 比去年同期. */
export function basisBefore(text: string, from: number, at: number): string | null {
  let basis: string | null = null;
  for (let start = from; start < at; ) {
    const end = basisEnd(text, start, at);
    if (end === start) start++;
    else {
      basis = text.slice(start, end);
      start = end;
    }
  }
  return basis ?? looseBasis(text, Math.max(from, at - REACH), at);
}

/** Where a comparison with an earlier time ends that begins at `at`; `at` without one. */
function basisEnd(text: string, at: number, to: number): number {
  const whole = WHOLE.startingAt(text, at, to);
  if (whole > 0) return at + whole;
  if (!COMPARING.has(text.charCodeAt(at))) return at;
  const dated = at + 6 <= to && text.startsWith('20', at + 1) && isYearAt(text, at + 1);
  const word = dated ? 5 : COMPARED_WITH.startingAt(text, at + 1, to);
  if (word === 0) return at;
  let end = at + 1 + word;
  end += SAME_PERIOD.startingAt(text, end, to);
  return end + TAIL.startingAt(text, end, to);
}

/** 比改造之前, where nothing but the verb's own character stands between it and the number. */
function looseBasis(text: string, first: number, at: number): string | null {
  const closing = VERB_ENDS.has(text.charCodeAt(at - 1)) ? [at - 1, at] : [at];
  for (let start = first; start < at; start++) {
    if (!THAN.has(text.charCodeAt(start))) continue;
    for (const end of closing) {
      const length = end - start - 1;
      if (length >= 1 && length <= LONGEST_NOUN && isUnbroken(text, start + 1, end))
        return text.slice(start, end);
    }
  }
  return null;
}

function isUnbroken(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (BREAKS.has(code) || isDigit(code)) return false;
  }
  return true;
}

/** 是上年的1.3倍: whether a number of times is measured against an earlier time. */
export function isTimesAsMuch(text: string, from: number, at: number): boolean {
  const end = text.charCodeAt(at - 1) === OF ? at - 1 : at;
  const first = Math.max(from, at - REACH);
  if (TIMES.endingAt(text, end, first) > 0) return true;
  return end - 5 >= first && text.startsWith('20', end - 5) && isYearAt(text, end - 5);
}

/** 比上年多办38件: whether more or less was done than is compared with. */
export function doneMore(text: string, from: number, at: number): 'increase' | 'decrease' | null {
  const first = Math.max(from, at - REACH);
  for (let mark = at - 1; mark >= Math.max(first, at - 3); mark--) {
    if (!MORE_OR_FEWER.has(text.charCodeAt(mark)) || !isDoing(text, mark + 1, at)) continue;
    for (let than = Math.max(first, mark - 1 - LONGEST_NOUN); than < mark - 1; than++)
      if (THAN.has(text.charCodeAt(than)) && !text.slice(than, mark).includes(','))
        return MORE.has(text.charCodeAt(mark)) ? 'increase' : 'decrease';
  }
  return null;
}

/** The verb after 多 or 少, of two characters at most: 办, 受理. */
function isDoing(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (end - start === 2)
    return DONE_MORE.has(first) && DONE_MORE_ENDS.has(text.charCodeAt(start + 1));
  return start === end || DONE_MORE.has(first) || DONE_MORE_ENDS.has(first);
}
