import { type FactReader, type Facts, firstFrom } from '../../facts/facts';
import type { Block } from '../../structure/types';
import { isDigit } from '../../text/characters';
import type { Span } from '../../text/span';
import type { RejectionReason } from '../types';
import { NAME, type NameKinds, NO_NAME } from './names';

/** The passage or heading that drafts stand in. */
export interface PassageContext {
  readonly text: string;
  readonly passage: Block;
  /** Where its own text starts, after the marker. */
  readonly from: number;
  readonly to: number;
  /** Quoted stretches and titles in 《》, in order. */
  readonly quoted: readonly Span[];
  /** Names, slogans and words with numbers, in order. */
  readonly names: readonly NamedSpan[];
  readonly year: number | null;
}

/** What all passages of a text are read from. */
export interface PassageSource {
  readonly text: string;
  readonly facts: FactReader;
  readonly names: NameKinds;
  readonly year: number | null;
  /** The names of places that hold a number, for this text. */
  readonly places: readonly string[];
}

/** A stretch in which a number is part of a name or a word. */
export interface NamedSpan extends Span {
  readonly why: Extract<RejectionReason, 'name' | 'word'>;
}

/**
 * Reads what rules need to know about a passage as far as its last number: the quotations that begin
 * there, outermost only, and the names with numbers in it, those of `places` among them.
 */
export function passageContext(
  { text, facts, names, year, places }: PassageSource,
  passage: Block,
  from: number,
  lastNumber: number,
): PassageContext {
  const to = passage.end;
  const span = { start: from, end: to };
  const found = facts.over(span);
  return {
    text,
    passage,
    from,
    to,
    quoted: quotedIn(text, found.openings, span, lastNumber),
    names: namesIn(text, found, names, places, span, lastNumber),
    year,
  };
}

/** The names that begin in a stretch by `last`; the places among them come first where both begin. */
function namesIn(
  text: string,
  { words, starts, ends }: Facts,
  kinds: NameKinds,
  places: readonly string[],
  { start, end }: Span,
  last: number,
): NamedSpan[] {
  const names: NamedSpan[] = [];
  let free = start;
  const takePlaces = (until: number): void => {
    for (let at = free; places.length > 0 && at <= until; at = Math.max(at + 1, free)) {
      const place = places.find((name) => text.startsWith(name, at));
      if (place === undefined) continue;
      free = at + place.length;
      names.push({ start: at, end: free, why: 'name' });
    }
  };
  for (let i = firstFrom(starts, start); i < words.length && starts[i]! <= last; i++) {
    const kind = kinds[words[i]!]!;
    const at = starts[i]!;
    const stop = ends[i]!;
    if (kind === NO_NAME || at < free || stop > end) continue;
    takePlaces(at);
    if (at < free) continue;
    free = stop; // the longest that begins here comes first
    if (!cutsDigits(text, at, stop))
      names.push({ start: at, end: stop, why: kind === NAME ? 'name' : 'word' });
  }
  takePlaces(last);
  return names;
}

/** Whether a stretch begins or ends inside a run of digits. */
function cutsDigits(text: string, start: number, end: number): boolean {
  return (
    (isDigit(text.charCodeAt(start)) && isDigit(text.charCodeAt(start - 1))) ||
    (isDigit(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end)))
  );
}

/** Quotation marks and brackets of titles, each with the one that closes it. */
const MARKS = '“”‘’《》<>「」『』〔〕【】""';
const CLOSING = new Map<number, number>();
for (let i = 0; i < MARKS.length; i += 2) CLOSING.set(MARKS.charCodeAt(i), MARKS.charCodeAt(i + 1));
/** A quotation that is not closed within reach is none. */
const REACH = 100;

/** The quotations and titles that begin in a stretch by `last`, outermost only. */
function quotedIn(
  text: string,
  openings: readonly number[],
  { start, end }: Span,
  last: number,
): Span[] {
  const quoted: Span[] = [];
  let free = start;
  for (let i = firstFrom(openings, start); i < openings.length && openings[i]! <= last; i++) {
    const at = openings[i]!;
    if (at < free) continue;
    const mark = CLOSING.get(text.charCodeAt(at))!;
    const close = indexWithin(text, mark, at + 1, Math.min(end, at + REACH));
    if (close < 0) continue;
    free = close + 1;
    quoted.push({ start: at, end: free });
  }
  return quoted;
}

function indexWithin(text: string, code: number, from: number, to: number): number {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === code) return at;
  return -1;
}
