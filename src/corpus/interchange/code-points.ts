import { firstWhere } from '../../text/bisect';
import type { Span } from '../../text/span';

/** What an offset counts: UTF-16 units, as JavaScript does, or code points, as Python does. */
export type OffsetUnit = 'utf-16' | 'code-points';

/** Turns spans of a text from one unit to the other. A text without astral characters costs nothing. */
export interface OffsetConverter {
  /** From UTF-16 units to the other tool's. */
  out(span: Span): Span;
  /** From the other tool's to UTF-16 units. */
  in(span: Span): Span;
}

const plain = ({ start, end }: Span): Span => ({ start, end });
const SAME: OffsetConverter = { out: plain, in: plain };

/** The converter for a text and a tool. */
export function offsetConverter(text: string, unit: OffsetUnit): OffsetConverter {
  if (unit === 'utf-16') return SAME;
  const second: number[] = []; // offsets of the second units of astral characters
  for (let at = 1; at < text.length; at++) {
    const isLow = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
    if (isLow && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800) second.push(at);
  }
  if (second.length === 0) return SAME;
  const out = (offset: number): number =>
    offset - firstWhere(second.length, (place) => second[place]! >= offset);
  // The nth astral character shifts everything after it by one unit more.
  const back = (points: number): number =>
    points + firstWhere(second.length, (place) => second[place]! - place > points);
  return {
    out: ({ start, end }) => ({ start: out(start), end: out(end) }),
    in: ({ start, end }) => ({ start: back(start), end: back(end) }),
  };
}
