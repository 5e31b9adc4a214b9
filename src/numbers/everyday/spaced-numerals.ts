import { firstWhere } from '../../text/bisect';
import { isDigit } from '../../text/characters';
import type { Span } from '../../text/span';
import { CharacterClass, classOf } from '../digits';

/** A text without the spaces inside its numerals, and the way back. */
export interface CompactText {
  readonly text: string;
  toSource(span: Span): Span;
}

/** Characters that numerals consist of besides digits and scales. */
const PARTS = new Set([...'点點分之又成折余餘多负負個个百'].map((c) => c.charCodeAt(0)));
const LONGEST_GAP = 3;

/** Drops the spaces that stand inside numerals set apart character by character (三 百 五 又 三 分之 一). */
export function withoutSpacesInNumerals(text: string): CompactText {
  const gaps: Span[] = [];
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at)) {
    let end = at;
    while (text.charCodeAt(end) === 32) end++;
    if (end - at <= LONGEST_GAP && isInside(text, at, end)) gaps.push({ start: at, end });
    at = end;
  }
  if (gaps.length === 0) return { text, toSource: (span) => span };
  const parts: string[] = [];
  const before: number[] = []; // characters dropped before each gap's place in the result
  const places: number[] = [];
  let from = 0;
  let dropped = 0;
  for (const { start, end } of gaps) {
    parts.push(text.slice(from, start));
    places.push(start - dropped);
    dropped += end - start;
    before.push(dropped);
    from = end;
  }
  parts.push(text.slice(from));
  const shift = (at: number): number => {
    const next = firstWhere(places.length, (place) => places[place]! > at);
    return at + (next === 0 ? 0 : before[next - 1]!);
  };
  return {
    text: parts.join(''),
    toSource: ({ start, end }) => ({
      start: shift(start),
      end: end > start ? shift(end - 1) + 1 : shift(start),
    }),
  };
}

function isInside(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isDigit(before) && isDigit(after)) return false;
  return isPart(before) && isPart(after);
}

function isPart(code: number): boolean {
  return classOf(code) !== CharacterClass.none || PARTS.has(code);
}
