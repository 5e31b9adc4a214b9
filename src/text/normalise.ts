import { isDigit, isHan } from './characters';
import { type FoldTable, foldTable, isKept, usualFolds } from './folding';
import { hardWraps } from './hard-wraps';
import { createOffsetMap } from './offsets';
import type { Span } from './span';

/**
 * A text as the rules read it, with the way back to the caller's string.
 * Rules see one form of everything: half-width punctuation and digits, one kind of space, `\n` line
 * ends, no zero-width characters, no space between a digit and the word beside it, simplified characters.
 */
export interface NormalisedText {
  /** The string that the caller passed in. */
  readonly source: string;
  /** The text that the rules read. */
  readonly text: string;
  /** The span of the caller's string that a span of `text` came from. */
  toSource(span: Span): Span;
}

/** Anything else that normalisation would change; text without it is its own normal form. */
const NEEDS_WORK =
  /[\r\t\v\f\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u2e80-\u2fd5\u3000\u3220-\u3229\uf900-\ufaff\ufe30-\ufe6b\uff01-\uff5e]|[0-9] | [0-9]/;

/** What becomes of a UTF-16 code unit. */
const Treatment = {
  asItIs: 0,
  fullWidth: 1,
  space: 2,
  lineEnd: 3,
  carriageReturn: 4,
  /** ㈠, spelled out. */
  parenthesised: 5,
  /** Radicals and compatibility forms that some PDFs use in place of the character itself. */
  compatible: 6,
} as const;

const TREATMENT = new Uint8Array(0x10000);
const treat = (treatment: number, ...ranges: readonly (readonly [number, number])[]): void => {
  for (const [first, last] of ranges) TREATMENT.fill(treatment, first, last + 1);
};
treat(Treatment.compatible, [0x2e80, 0x2fd5], [0xf900, 0xfaff], [0xfe30, 0xfe6b]);
treat(Treatment.fullWidth, [0xff01, 0xff5e]);
treat(Treatment.space, [32, 32], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a]);
treat(Treatment.space, [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000]);
treat(Treatment.lineEnd, [11, 12], [0x85, 0x85], [0x2028, 0x2029]);
treat(Treatment.carriageReturn, [13, 13]);
treat(Treatment.parenthesised, [0x3220, 0x3229]);

const PARENTHESISED = '一二三四五六七八九十';

/**
 * The normal form of a text, in time linear in its length. Every code unit of the result comes from one
 * of the source; `toSource` gives the spans back, whatever was left out or spelled out. Lines that were
 * only broken at the edge of a page are joined.
 */
export function normalise(source: string): NormalisedText {
  const unseen = Array.from(source.matchAll(UNSEEN), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  if (unseen.length === 0) return unwrapped(source);
  const seen = without(source, unseen); // else they would stand where lines are looked at for wraps
  const { text, toSource } = unwrapped(seen.text);
  return { source, text, toSource: (span) => seen.toSource(toSource(span)) };
}

/** A run of what takes no room and carries no meaning here: it is left out. */
const UNSEEN =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]+/g;

function unwrapped(source: string): NormalisedText {
  const wraps = hardWraps(source);
  if (wraps.length === 0) return unifyCharacters(source);
  const joined = without(source, wraps);
  const { text, toSource } = unifyCharacters(joined.text);
  return { source, text, toSource: (span) => joined.toSource(toSource(span)) };
}

/** A text without some stretches of it, with the way back. */
function without(
  source: string,
  dropped: readonly Span[],
): { readonly text: string; toSource(span: Span): Span } {
  const map = createOffsetMap();
  const parts: string[] = [];
  let size = 0;
  let from = 0;
  for (const { start, end } of dropped) {
    parts.push(source.slice(from, start));
    size += start - from;
    from = end;
    map.continueAt(size, from);
  }
  parts.push(source.slice(from));
  return { text: parts.join(''), toSource: map.toSource };
}

/** The same text in one form of every character. */
function unifyCharacters(source: string): NormalisedText {
  const same = ({ start, end }: Span): Span => ({ start, end });
  const fold = foldTable(source);
  if (fold === null && !NEEDS_WORK.test(source)) return { source, text: source, toSource: same };
  const map = createOffsetMap();
  const parts: string[] = [];
  // A chunk at a time: a copy of the whole text as numbers would take as much room as the text.
  const chunk = new Uint16Array(Math.min(CHUNK, source.length) * MAX_SPELLED_OUT);
  /** How much longer the source is up to here than what was made of it. */
  let shift = 0;
  let written = 0;
  for (let from = 0; from < source.length; from += CHUNK) {
    const to = Math.min(from + CHUNK, source.length);
    let filled = 0;
    for (let at = from; at < to; at++) {
      let code = source.charCodeAt(at);
      let treatment: number = Treatment.asItIs;
      if (code >= FIRST_HAN && code <= LAST_HAN) {
        if (fold !== null && fold[code] !== 0 && !isKept(source, at)) code = fold[code]!;
      } else {
        treatment = TREATMENT[code]!;
        if (treatment === Treatment.fullWidth) code -= 0xfee0;
        else if (treatment !== Treatment.asItIs) {
          code = unified(source, at, code, treatment, fold ?? usualFolds());
          if (code < 0) continue;
        }
      }
      if (at - filled !== shift) {
        shift = at - filled;
        map.continueAt(written + filled, at);
      }
      chunk[filled++] = code;
      if (treatment === Treatment.parenthesised) {
        map.continueAt(written + filled, at);
        chunk[filled++] = PARENTHESISED.charCodeAt(source.charCodeAt(at) - 0x3220);
        map.continueAt(written + filled, at);
        chunk[filled++] = 41;
        shift = at + 1 - filled;
      }
    }
    parts.push(fromCodes(chunk.subarray(0, filled)));
    written += filled;
    shift += filled;
  }
  return { source, text: parts.join(''), toSource: map.toSource };
}

/** Most characters are these, and stay as they are. */
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** What a character that is not kept becomes, the first unit of it; negative where nothing is left. */
function unified(
  source: string,
  at: number,
  code: number,
  treatment: number,
  fold: FoldTable,
): number {
  switch (treatment) {
    case Treatment.space:
      return isGapAtNumber(source, at) ? -1 : 32;
    case Treatment.lineEnd:
      return 10;
    case Treatment.carriageReturn:
      return source.charCodeAt(at + 1) === 10 ? -1 : 10; // lone CR ends a line; CRLF is its LF
    case Treatment.parenthesised:
      return 40;
    default:
      return compatible(code, fold);
  }
}

const CHUNK = 0x800;
/** ㈠ becomes three characters. */
const MAX_SPELLED_OUT = 3;

/** UTF-16 code units to a string, lone surrogates kept as they are. */
function fromCodes(codes: Uint16Array): string {
  // Called with an array-like: spreading a typed array into a call is several times slower.
  return String.fromCharCode.apply(null, codes as unknown as number[]);
}

/** The character that a radical or compatibility form stands for, where that is a single one. */
function compatible(code: number, fold: FoldTable): number {
  const form = String.fromCharCode(code).normalize('NFKC');
  const plain = form.length === 1 ? form.charCodeAt(0) : code;
  return fold[plain] || plain;
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
    const code = plainDigitOr(source.charCodeAt(i));
    if (isDigit(code) || code === 46) i += 1;
    else if (TREATMENT[code] === Treatment.space) i += 1;
    else return isHan(code) || code === 37;
  }
  return false;
}

function plainDigitOr(code: number): number {
  return code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
}

/** A word as the rules read it, for terms that are looked for in normalised text. */
export function normalForm(word: string): string {
  return unifyCharacters(word.replace(UNSEEN, '')).text;
}

/**
 * Words as the rules read them, as `normalForm` gives each: nearly all stand in that form already, which one
 * look at all of them together tells.
 */
export function normalForms(words: readonly string[]): readonly string[] {
  const all = words.join('\n');
  return normalForm(all) === all ? words : words.map(normalForm);
}
