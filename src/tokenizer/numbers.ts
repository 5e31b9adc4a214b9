import cutting from '../genre/words/cutting.yaml';
import { wordLists } from '../match/word-lists';
import { wordsOf } from '../match/word-table';
import { isLatin } from '../text/characters';
import type { Span } from '../text/span';

/** What a character can be in a number, as bits. */
const NUMERAL = 1;
const SCALE = 2;
const INEXACT = 4;
const DIGIT = 8;
/** Before a numeral: 第一; before a scale: 数百, 几十, 上千. */
const ORDINAL = 16;
const VAGUE = 32;

const ROLES: readonly (readonly [string, number])[] = [
  ['零〇一二三四五六七八九两', NUMERAL],
  ['十百千万亿', NUMERAL | SCALE],
  ['余多', INEXACT],
  ['几', INEXACT | VAGUE],
  ['数上', VAGUE],
  ['第', ORDINAL],
  ['0123456789０１２３４５６７８９', DIGIT],
];

/** By UTF-16 code unit; most characters are 0 and passed over at one look. */
const ROLE = new Uint8Array(0x10000);
for (const [characters, role] of ROLES) {
  for (const character of characters) ROLE[character.charCodeAt(0)] = role;
}

/** Whether the character at a place has any of these roles. */
function is(text: string, at: number, roles: number): boolean {
  return at < text.length && (ROLE[text.charCodeAt(at)]! & roles) !== 0;
}

/**
 * Classifiers and units that dictionaries join with a numeral (一个, 两名, 万人次): only before one of
 * these is a numeral taken out of a token. 一起, 一道, 一面, 一体, 一手, 一线 are words and not among them.
 */
const UNITS = new Set(wordsOf(wordLists(cutting, 'counted').counted));

/**
 * Numbers with their scale, as spans in text order: 3200余, 20余万, 386.5万, 三百二十, 三分之一, 第十二;
 * without the unit after them. Chinese numerals are numbers only where the tokenizer's own cuts allow
 * it: 百姓, 十分, 万一 and 统一 are words. `cuts`: where each token begins, and last the end of the text.
 */
export function numberSpans(text: string, cuts: Int32Array): Span[] {
  const spans: Span[] = [];
  let token = 0; // the one that the walk stands in
  for (let at = 0; at < text.length; at++) {
    const role = ROLE[text.charCodeAt(at)]!;
    if (role === 0 || role === INEXACT) continue;
    if (role === DIGIT) {
      const end = digitsEnd(text, at);
      const start = at > 0 && is(text, at - 1, ORDINAL) ? at - 1 : at;
      const isInName =
        isLatin(text.charCodeAt(end)) || (start > 0 && isLatin(text.charCodeAt(start - 1)));
      if (!isInName) spans.push({ start, end });
      at = end - 1;
    } else if (mayStart(text, at, role)) {
      while (cuts[token + 1]! <= at) token++;
      if (cuts[token] !== at) continue;
      const end = numeralEnd(text, at);
      if (endsWell(text, end, cuts, token)) {
        spans.push({ start: at, end });
        at = end - 1;
      }
    }
  }
  return spans;
}

/** Digits with grouping commas and decimals, then what makes them larger or inexact. */
function digitsEnd(text: string, start: number): number {
  let at = digitRunEnd(text, start);
  while (isGroup(text, at)) at += 4;
  const point = text.charCodeAt(at);
  if ((point === 0x2e || point === 0xff0e) && is(text, at + 1, DIGIT)) {
    at = digitRunEnd(text, at + 1);
  }
  return scaleEnd(text, at);
}

function digitRunEnd(text: string, start: number): number {
  let at = start;
  while (is(text, at, DIGIT)) at++;
  return at;
}

/** A comma and exactly three digits. */
function isGroup(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x2c) return false;
  for (let i = 1; i <= 3; i++) if (!is(text, at + i, DIGIT)) return false;
  return !is(text, at + 4, DIGIT);
}

/** 余万, 万余, 多, … after the digits of a number. */
function scaleEnd(text: string, from: number): number {
  let at = from;
  if (is(text, at, INEXACT) && is(text, at + 1, SCALE)) at++;
  while (is(text, at, SCALE)) at++;
  return isInexactEnd(text, at) ? at + 1 : at;
}

/** 余 and 多 that belong to the number before them, not to 多元化. */
function isInexactEnd(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === '余') return true;
  return character === '多' && !text.startsWith('元化', at + 1);
}

function mayStart(text: string, at: number, role: number): boolean {
  if ((role & NUMERAL) !== 0) return true;
  return is(text, at + 1, role === ORDINAL ? NUMERAL : SCALE);
}

/** Longer runs of numerals are no numbers; the limit keeps the work per character bounded. */
const LONGEST_NUMERAL = 30;

/** End of a Chinese numeral that begins at `start`: 三百二十余, 三分之一, 百分之九十五点六. */
function numeralEnd(text: string, start: number): number {
  let at = numeralRunEnd(text, is(text, start, NUMERAL) ? start : start + 1);
  if (text.startsWith('分之', at) && is(text, at + 2, NUMERAL)) at = numeralRunEnd(text, at + 2);
  return is(text, at - 1, SCALE) && isInexactEnd(text, at) ? at + 1 : at;
}

/** End of numerals with 余, 多, 几 before a scale (二十余万) and 点 between them. */
function numeralRunEnd(text: string, start: number): number {
  let at = start;
  while (at - start < LONGEST_NUMERAL) {
    if (is(text, at, NUMERAL)) at++;
    else if (is(text, at, INEXACT) && is(text, at + 1, SCALE)) at += 2;
    else if (at > start && text.charAt(at) === '点' && is(text, at + 1, NUMERAL)) at += 2;
    else break;
  }
  return at;
}

/** Whether a numeral may end here: at the end of a token, or before a unit that ends its token. */
function endsWell(text: string, end: number, cuts: Int32Array, from: number): boolean {
  let token = from;
  while (cuts[token + 1]! < end) token++;
  const tokenEnd = cuts[token + 1]!;
  return tokenEnd === end || UNITS.has(text.slice(end, tokenEnd));
}
