import type { TextUnit } from '../structure/types';
import { isDigit } from '../text/characters';
import type { Span } from '../text/span';
import { NAMES, WORDS } from './data/names';
import type { NamedSpan, UnitContext } from './draft';
import { WordChains, wordsOf } from './phrases';

/** The names and words of a number, and how many of them are names. */
interface Lexicon {
  readonly chains: WordChains;
  readonly names: number;
}

let lexicon: Lexicon | null = null;

/** Built for the first text that has a number: it takes longer than the reading of a page. */
function namesAndWords(): Lexicon {
  if (lexicon !== null) return lexicon;
  const names = wordsOf(NAMES);
  lexicon = {
    chains: new WordChains([...names, ...wordsOf(WORDS)]),
    names: names.length,
  };
  return lexicon;
}

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
  const { chains, names } = namesAndWords();
  let start = from;
  while (start < to) {
    const number = chains.numberAt(text, start, to);
    if (number === 0) {
      start++;
      continue;
    }
    const end = start + chains.words[number - 1]!.length;
    const cutsDigits =
      (isDigit(text.charCodeAt(start)) && isDigit(text.charCodeAt(start - 1))) ||
      (isDigit(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end)));
    if (!cutsDigits) spans.push({ start, end, why: number <= names ? 'name' : 'word' });
    start = end;
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
