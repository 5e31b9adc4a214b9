import { buildAutomaton } from '../match/automaton';
import { longestMatches } from '../match/longest';
import type { TextUnit } from '../structure/types';
import { isDigit } from '../text/characters';
import type { Span } from '../text/span';
import { NAMES, WORDS } from './data/names';
import type { NamedSpan, UnitContext } from './draft';
import { wordsOf } from './phrases';

const NAME_WORDS = wordsOf(NAMES);
const NAME_COUNT = NAME_WORDS.length;
const NAMED = buildAutomaton([...NAME_WORDS, ...wordsOf(WORDS)]);

/** Reads what rules need to know about a passage: its quotations, and the names with numbers in it. */
export function unitContext(text: string, unit: TextUnit, year: number | null): UnitContext {
  const marked = unit.marker !== '' && text.startsWith(unit.marker, unit.start);
  const from = marked ? unit.start + unit.marker.length : unit.start;
  return {
    text,
    unit,
    from,
    to: unit.end,
    quoted: quotedSpans(text, from, unit.end),
    names: namedSpans(text, from, unit.end),
    year,
  };
}

function namedSpans(text: string, from: number, to: number): NamedSpan[] {
  const spans: NamedSpan[] = [];
  for (const { pattern, start, end } of longestMatches(NAMED, text, from, to)) {
    if (isDigit(text.charCodeAt(start)) && isDigit(text.charCodeAt(start - 1))) continue;
    if (isDigit(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end))) continue;
    spans.push({ start, end, why: pattern < NAME_COUNT ? 'name' : 'word' });
  }
  return spans;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['<', '>'],
  ['「', '」'],
  ['『', '』'],
  ['〔', '〕'],
  ['【', '】'],
  ['"', '"'],
]);
const LONGEST_QUOTATION = 100;

/** Quotations and titles, outermost only; one that is not closed within reach is none. */
function quotedSpans(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x30ff || (unit > 0x3c && unit < 0x2000)) continue;
    const closing = CLOSING.get(text[at]!);
    if (closing === undefined) continue;
    const close = indexWithin(text, closing, at + 1, Math.min(to, at + LONGEST_QUOTATION));
    if (close < 0) continue;
    spans.push({ start: at, end: close + 1 });
    at = close;
  }
  return spans;
}

function indexWithin(text: string, character: string, from: number, to: number): number {
  const wanted = character.charCodeAt(0);
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === wanted) return at;
  return -1;
}
