import { isDigit, isLatin } from '../text/characters';
import type { Span } from '../text/span';

const NUMERALS = new Set('零〇一二三四五六七八九十百千万亿两');
const SCALES = new Set('十百千万亿');
const INEXACT = new Set('余多几');

/**
 * Classifiers and units that dictionaries join with a numeral (一个, 两名, 万人次): only before one of
 * these is a numeral taken out of a token. 一起, 一道, 一面, 一体, 一手, 一线 are words and not among them.
 */
const UNITS = new Set([
  ...'个名次场件份条项户家处张本册支批位人天年月日期届岁元亩吨类种座套台部辆所层轮卷篇首米里',
  ...'人次 场次 户次 家次 车次 件次 批次 元钱 公里 公斤 平方米 平方公里 亿元'.split(' '),
]);

/**
 * Numbers with their scale, as spans in text order: 3200余, 20余万, 386.5万, 三百二十, 三分之一, 第十二;
 * without the unit after them. Chinese numerals are numbers only where the tokenizer's own cuts allow
 * it: 百姓, 十分, 万一 and 统一 are words. `cuts`: where each token begins, and last the end of the text.
 */
export function numberSpans(text: string, cuts: Int32Array): Span[] {
  const spans: Span[] = [];
  let token = 0; // the one that the walk stands in
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (MAY_BEGIN[unit] === 0) continue;
    if (isNumberDigit(unit)) {
      const end = digitsEnd(text, at);
      const start = at > 0 && text.charAt(at - 1) === '第' ? at - 1 : at;
      const inName =
        isLatin(text.charCodeAt(end)) || (start > 0 && isLatin(text.charCodeAt(start - 1)));
      if (!inName) spans.push({ start, end });
      at = end - 1;
    } else if (mayStart(text, at)) {
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

/** By UTF-16 unit, 1 where a number may begin with it: most characters are passed over at one look. */
const MAY_BEGIN = new Uint8Array(0x10000);
for (const character of [...NUMERALS, ...'第数几上0123456789０１２３４５６７８９']) {
  MAY_BEGIN[character.charCodeAt(0)] = 1;
}

function isNumberDigit(unit: number): boolean {
  return isDigit(unit) || (unit >= 0xff10 && unit <= 0xff19);
}

/** Digits with grouping commas and decimals, then what makes them larger or inexact. */
function digitsEnd(text: string, start: number): number {
  let at = digitRunEnd(text, start);
  while (isGroup(text, at)) at += 4;
  const point = text.charAt(at);
  if ((point === '.' || point === '．') && isNumberDigit(text.charCodeAt(at + 1))) {
    at = digitRunEnd(text, at + 1);
  }
  return scaleEnd(text, at);
}

function digitRunEnd(text: string, start: number): number {
  let at = start;
  while (isNumberDigit(text.charCodeAt(at))) at++;
  return at;
}

/** A comma and exactly three digits. */
function isGroup(text: string, at: number): boolean {
  if (text.charAt(at) !== ',') return false;
  for (let i = 1; i <= 3; i++) if (!isNumberDigit(text.charCodeAt(at + i))) return false;
  return !isNumberDigit(text.charCodeAt(at + 4));
}

/** 余万, 万余, 多, … after the digits of a number. */
function scaleEnd(text: string, from: number): number {
  let at = from;
  if (INEXACT.has(text.charAt(at)) && SCALES.has(text.charAt(at + 1))) at++;
  while (SCALES.has(text.charAt(at))) at++;
  if (isInexactEnd(text, at)) at++;
  return at;
}

/** 余 and 多 that belong to the number before them, not to 余元 or 多元化. */
function isInexactEnd(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === '余') return true;
  return character === '多' && !(text.charAt(at + 1) === '元' && text.charAt(at + 2) === '化');
}

function mayStart(text: string, at: number): boolean {
  const first = text.charAt(at);
  const next = text.charAt(at + 1);
  if (NUMERALS.has(first)) return true;
  if (first === '第') return NUMERALS.has(next);
  return (first === '数' || first === '几' || first === '上') && SCALES.has(next);
}

/** Longer runs of numerals are no numbers; the limit keeps the work per character bounded. */
const LONGEST_NUMERAL = 30;

/** End of a Chinese numeral that begins at `start`: 三百二十余, 三分之一, 百分之九十五点六. */
function numeralEnd(text: string, start: number): number {
  const isPrefixed = !NUMERALS.has(text.charAt(start)); // 第, 数, 几, 上
  let at = numeralRunEnd(text, isPrefixed ? start + 1 : start);
  if (text.startsWith('分之', at) && NUMERALS.has(text.charAt(at + 2))) {
    at = numeralRunEnd(text, at + 2);
  }
  return SCALES.has(text.charAt(at - 1)) && isInexactEnd(text, at) ? at + 1 : at;
}

/** End of numerals with 余, 多, 几 before a scale (二十余万) and 点 between them. */
function numeralRunEnd(text: string, start: number): number {
  let at = start;
  while (at - start < LONGEST_NUMERAL) {
    const character = text.charAt(at);
    if (NUMERALS.has(character)) at++;
    else if (INEXACT.has(character) && SCALES.has(text.charAt(at + 1))) at += 2;
    else if (character === '点' && at > start && NUMERALS.has(text.charAt(at + 1))) at += 2;
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
