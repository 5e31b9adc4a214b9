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

/** Anything that normalisation would change; text without it is its own normal form. */
const NEEDS_WORK =
  /[\r\t\v\f\u0085\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2f00-\u2fd5\u3000\u3220-\u3229\uf900-\ufaff\ufe00-\ufe0f\ufe30-\ufe6b\ufeff\uff01-\uff5e]|[0-9] | [0-9]/;

/** What becomes of a UTF-16 unit. */
const Treatment = {
  asItIs: 0,
  fullWidth: 1,
  space: 2,
  lineEnd: 3,
  carriageReturn: 4,
  /** Takes no room and carries no meaning here: left out. */
  invisible: 5,
  /** ㈠, spelled out. */
  parenthesised: 6,
  /** Radicals and compatibility forms that some PDFs use in place of the character itself. */
  compatible: 7,
} as const;

const TREATMENT = new Uint8Array(0x10000);
const treat = (treatment: number, ...ranges: readonly (readonly [number, number])[]): void => {
  for (const [first, last] of ranges) TREATMENT.fill(treatment, first, last + 1);
};
treat(Treatment.compatible, [0x2f00, 0x2fd5], [0xf900, 0xfaff], [0xfe30, 0xfe6b]);
treat(Treatment.fullWidth, [0xff01, 0xff5e]);
treat(Treatment.space, [32, 32], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a]);
treat(Treatment.space, [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000]);
treat(Treatment.lineEnd, [11, 12], [0x85, 0x85], [0x2028, 0x2029]);
treat(Treatment.carriageReturn, [13, 13]);
treat(Treatment.invisible, [0xad, 0xad], [0x61c, 0x61c], [0x180e, 0x180e], [0x200b, 0x200f]);
treat(Treatment.invisible, [0x202a, 0x202e], [0x2060, 0x2064], [0x2066, 0x206f]);
treat(Treatment.invisible, [0xfe00, 0xfe0f], [0xfeff, 0xfeff]);
treat(Treatment.parenthesised, [0x3220, 0x3229]);

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
  const same = ({ start, end }: Span): Span => ({ start, end });
  if (!NEEDS_WORK.test(source)) return { source, text: source, toSource: same };
  const out = new Uint16Array(source.length + countParenthesised(source) * 2);
  const from = new Uint32Array(out.length);
  let size = 0;
  const put = (unit: number, at: number): void => {
    out[size] = unit;
    from[size++] = at;
  };
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    switch (TREATMENT[unit]) {
      case Treatment.asItIs:
        put(unit, at);
        break;
      case Treatment.fullWidth:
        put(unit - 0xfee0, at);
        break;
      case Treatment.space:
        if (!isGapAtNumber(source, at)) put(32, at);
        break;
      case Treatment.lineEnd:
        put(10, at);
        break;
      case Treatment.carriageReturn:
        if (source.charCodeAt(at + 1) !== 10) put(10, at); // lone CR ends a line; CRLF is its LF
        break;
      case Treatment.parenthesised:
        put(40, at);
        put(PARENTHESISED.charCodeAt(unit - 0x3220), at);
        put(41, at);
        break;
      case Treatment.compatible:
        put(compatible(unit), at);
        break;
      default: // invisible
    }
  }
  const text = decode(out.subarray(0, size));
  return {
    source,
    text,
    toSource: ({ start, end }) => {
      if (size === 0) return { start: 0, end: 0 };
      const first = start < size ? from[start]! : from[size - 1]! + 1;
      return { start: first, end: end > start ? from[end - 1]! + 1 : first };
    },
  };
}

function countParenthesised(source: string): number {
  let count = 0;
  for (let at = 0; at < source.length; at++) {
    if (TREATMENT[source.charCodeAt(at)] === Treatment.parenthesised) count++;
  }
  return count;
}

/** The character that a radical or compatibility form stands for, where that is a single one. */
function compatible(unit: number): number {
  const form = String.fromCharCode(unit).normalize('NFKC');
  return form.length === 1 ? form.charCodeAt(0) : unit;
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
    else if (TREATMENT[unit] === Treatment.space) i += 1;
    else return isHan(unit) || unit === 37;
  }
  return false;
}

function plainDigitOr(unit: number): number {
  return unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
}

const CHUNK = 0x2000;
// Called with an array-like: spreading a typed array into a call is several times slower.
const fromUnits = (units: Uint16Array): string =>
  String.fromCharCode.apply(null, units as unknown as number[]);

/** UTF-16 units to a string, lone surrogates kept as they are. */
function decode(units: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += CHUNK) {
    parts.push(fromUnits(units.subarray(at, at + CHUNK)));
  }
  return parts.join('');
}
