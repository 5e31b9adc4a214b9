import { CharacterSet } from '../../text/character-set';
import { isDigit } from '../../text/characters';

const BREAKS = new CharacterSet(',;。:!?\n|\t(');
const CLOSERS: ReadonlyMap<number, string> = new Map([
  [')'.charCodeAt(0), '('],
  ['”'.charCodeAt(0), '“'],
  ['》'.charCodeAt(0), '《'],
]);
const REACH = 80;
/** No mark of punctuation that counts here stands between these two. */
const FIRST_HAN = 0x3400;
const FULL_WIDTH = 0xff00;

/**
 * Where the stretch before a number begins that can say what it counts: after the next comma, full stop
 * or colon outside brackets, quotes and titles, not further than `edge`.
 */
export function windowBefore(text: string, end: number, edge: number): number {
  const first = Math.max(edge, end - REACH);
  let start = end;
  while (start > first) {
    const code = text.charCodeAt(start - 1);
    if (code >= FIRST_HAN && code < FULL_WIDTH) {
      start--;
      continue;
    }
    const opener = CLOSERS.get(code);
    if (opener !== undefined) {
      const open = lastWithin(text, opener, start - 2, first);
      if (open >= first) {
        start = open;
        continue;
      }
    }
    if (BREAKS.has(code) || isSymbol(code) || isStop(text, start - 1)) break;
    start--;
  }
  return start;
}

/** A sign and no part of a word: ✓, ①, ², →, 🎉. */
function isSymbol(code: number): boolean {
  return (code >= 0x2190 && code <= 0x2bff) || (code >= 0xd83c && code <= 0xd83e) || isRaised(code);
}

const isRaised = (code: number): boolean => code === 0xb2 || code === 0xb3 || code === 0xb9;

/** A point between characters ends a sentence: 化解239件.发放资料; between digits or letters it does not. */
function isStop(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== POINT) return false;
  const after = text.charCodeAt(at + 1);
  return text.charCodeAt(at - 1) >= FIRST_HAN && (after >= FIRST_HAN || isDigit(after));
}

const POINT = '.'.charCodeAt(0);

/** For the many stretches without any quotes: nothing in them is opaque. */
const CLEAR = new Uint8Array(REACH + 1);
const OPENING = new CharacterSet('“《(');
const CLOSING = new CharacterSet('”》)');

/** Whether each offset of a stretch lies inside quotes, titles or brackets: words there are no verbs. */
export function opaqueOffsets(text: string, start: number, end: number): Uint8Array {
  let at = start;
  while (at < end && (text.charCodeAt(at) >= FIRST_HAN || !OPENING.has(text.charCodeAt(at)))) at++;
  if (at === end && end - start <= CLEAR.length) return CLEAR;
  const opaque = new Uint8Array(end - start);
  let depth = 0;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (OPENING.has(code)) depth++;
    opaque[at - start] = depth > 0 ? 1 : 0;
    if (depth > 0 && CLOSING.has(code)) depth--;
  }
  return opaque;
}

/** Where a character stands last, from `at` back to `first`; -1 without it. */
export function lastWithin(text: string, character: string, at: number, first: number): number {
  const wanted = character.charCodeAt(0);
  for (let i = at; i >= first; i--) if (text.charCodeAt(i) === wanted) return i;
  return -1;
}
