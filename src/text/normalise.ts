import { isDigit, isHan } from './characters';
import type { Span } from './span';
import { hardWraps } from './wrap';

/**
 * A text as the rules read it, with the way back to the caller's string.
 * Rules see one form of everything: half-width punctuation and digits, one kind of space, `\n` line
 * ends, no zero-width characters, no space between a digit and the word beside it.
 */
export interface NormalisedText {
  /** The string that the caller passed in. */
  readonly source: string;
  /** The text that the rules read. */
  readonly text: string;
  /** The span of the caller's string that a span of `text` came from. */
  toSource(span: Span): Span;
}

/** Characters that take no room and carry no meaning here: they are left out of the normalised text. */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufe00-\ufe0f]/;

/** Anything that normalisation would change; text without it is its own normal form. */
const NEEDS_WORK =
  /[\r\t\v\f\u0085\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2f00-\u2fd5\u3000\u3220-\u3229\uf900-\ufaff\ufe00-\ufe0f\ufe30-\ufe6b\ufeff\uff01-\uff5e]|[0-9] | [0-9]/;

const PARENTHESISED_FIRST = 0x3220; // ㈠
const PARENTHESISED = '一二三四五六七八九十';

/**
 * The normal form of a text, in time linear in its length. Every unit of the result comes from one unit
 * of the source; `toSource` gives the spans back, whatever was left out or spelled out. Lines that were
 * only broken at the edge of a page are joined.
 */
export function normalise(source: string): NormalisedText {
  const formed = unifyCharacters(source);
  const wraps = hardWraps(formed.text);
  return wraps.length === 0 ? formed : without(formed, wraps);
}

/** The text without some stretches of it, still with the way back to the source. */
function without(formed: NormalisedText, dropped: readonly Span[]): NormalisedText {
  const parts: string[] = [];
  /** Where each part begins in the result and in the text. */
  const begins: { at: number; from: number }[] = [];
  let size = 0;
  let from = 0;
  for (const { start, end } of [
    ...dropped,
    { start: formed.text.length, end: formed.text.length },
  ]) {
    begins.push({ at: size, from });
    parts.push(formed.text.slice(from, start));
    size += start - from;
    from = end;
  }
  const back = (offset: number): number => {
    let low = 0;
    let high = begins.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (begins[middle]!.at <= offset) low = middle;
      else high = middle - 1;
    }
    const part = begins[low]!;
    return part.from + offset - part.at;
  };
  return {
    source: formed.source,
    text: parts.join(''),
    toSource: ({ start, end }) => {
      const first = back(start);
      return formed.toSource({ start: first, end: end > start ? back(end - 1) + 1 : first });
    },
  };
}

/** The same text in one form of every character. */
function unifyCharacters(source: string): NormalisedText {
  if (!NEEDS_WORK.test(source))
    return { source, text: source, toSource: ({ start, end }) => ({ start, end }) };
  const out = new Uint16Array(source.length * 1 + countParenthesised(source) * 2);
  const from = new Uint32Array(out.length + 1);
  let size = 0;
  const put = (unit: number, at: number): void => {
    out[size] = unit;
    from[size++] = at;
  };
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit < 0x80) {
      if (unit === 13) {
        if (source.charCodeAt(at + 1) !== 10) put(10, at); // lone CR ends a line; CRLF is its LF
      } else if (unit === 32) {
        if (!isGapAtNumber(source, at)) put(32, at);
      } else put(unit === 11 || unit === 12 ? 10 : unit, at);
    } else if (unit >= 0xff01 && unit <= 0xff5e) put(unit - 0xfee0, at);
    else if (unit >= PARENTHESISED_FIRST && unit < PARENTHESISED_FIRST + 10) {
      put(40, at);
      put(PARENTHESISED.charCodeAt(unit - PARENTHESISED_FIRST), at);
      put(41, at);
    } else if (unit === 0x85 || unit === 0x2028 || unit === 0x2029) put(10, at);
    else if (isWideSpace(unit)) {
      if (!isGapAtNumber(source, at)) put(32, at);
    } else if (INVISIBLE.test(source.charAt(at))) {
      // left out
    } else put(compatible(unit, source.charAt(at)), at);
  }
  const text = decode(out.subarray(0, size));
  const starts = from.slice(0, size);
  return {
    source,
    text,
    toSource: ({ start, end }) => {
      if (size === 0) return { start: 0, end: 0 };
      const first = start < size ? starts[start]! : starts[size - 1]! + 1;
      return { start: first, end: end > start ? starts[end - 1]! + 1 : first };
    },
  };
}

function countParenthesised(source: string): number {
  let count = 0;
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit >= PARENTHESISED_FIRST && unit < PARENTHESISED_FIRST + 10) count++;
  }
  return count;
}

function isWideSpace(unit: number): boolean {
  return (
    unit === 0x3000 ||
    unit === 0xa0 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a)
  );
}

/** Radicals and compatibility forms that some PDFs use in place of the character itself. */
function compatible(unit: number, character: string): number {
  if (
    (unit >= 0x2f00 && unit <= 0x2fd5) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xfe30 && unit <= 0xfe6b)
  ) {
    const form = character.normalize('NFKC');
    if (form.length === 1) return form.charCodeAt(0);
  }
  return unit;
}

/**
 * A single space that only sets a number apart: between a Chinese character and a digit (“共 241 起”),
 * or inside digits set one by one (“7 4 7 7 2 亿”). Longer runs of spaces are columns and stay.
 */
function isGapAtNumber(source: string, at: number): boolean {
  const before = plainDigitOr(source.charCodeAt(at - 1));
  const after = plainDigitOr(source.charCodeAt(at + 1));
  if (isDigit(before)) {
    if (isHan(after) || after === 37) return true;
    return isDigit(after) && isSetApart(source, at);
  }
  return isDigit(after) && isHan(before) && !isYearAt(source, at + 1);
}

/** 2023年: a gap before a year parts a title or a clause from the text that it opens. */
function isYearAt(source: string, at: number): boolean {
  for (let i = at; i < at + 4; i++) if (!isDigit(plainDigitOr(source.charCodeAt(i)))) return false;
  return source[at + 4] === '年';
}

/** Digits set one by one: the neighbours of this gap are single digits, and the run ends in a word. */
function isSetApart(source: string, at: number): boolean {
  const alone = (i: number): boolean =>
    !isDigit(plainDigitOr(source.charCodeAt(i - 1))) &&
    !isDigit(plainDigitOr(source.charCodeAt(i + 1)));
  if (!alone(at - 1) || !alone(at + 1)) return false;
  const limit = Math.min(source.length, at + 40);
  let i = at + 1;
  while (i < limit) {
    const unit = plainDigitOr(source.charCodeAt(i));
    if (isDigit(unit) || unit === 46) i += 1;
    else if (isWideSpace(unit) || unit === 32) i += 1;
    else return isHan(unit) || unit === 37;
  }
  return false;
}

function plainDigitOr(unit: number): number {
  return unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
}

const CHUNK = 0x2000;

/** UTF-16 units to a string, lone surrogates kept as they are. */
function decode(units: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += CHUNK) {
    parts.push(String.fromCharCode(...units.subarray(at, at + CHUNK)));
  }
  return parts.join('');
}
