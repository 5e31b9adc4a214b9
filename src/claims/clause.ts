import type { Span } from '../text/span';
import type { UnitContext } from './draft';

/** What ends a clause: 1 for a mark inside a sentence, 2 for one that ends the sentence too. */
const ENDS = new Uint8Array(0x10000);
for (const mark of ',:') ENDS[mark.charCodeAt(0)] = 1;
for (const mark of '。;!?\n') ENDS[mark.charCodeAt(0)] = 2;
/** How far around a number the rules read; it keeps them linear in text without punctuation. */
const REACH = 120;

/** The clause around a stretch: between commas, full stops and the like. */
export function clauseAround(context: UnitContext, span: Span): Span {
  return around(context, span, 1);
}

/** The sentence around a stretch, within reach. */
export function sentenceAround(context: UnitContext, span: Span): Span {
  return around(context, span, 2);
}

function around({ text, from, to }: UnitContext, span: Span, least: number): Span {
  let start = span.start;
  const first = Math.max(from, span.start - REACH);
  while (start > first && ENDS[text.charCodeAt(start - 1)]! < least) start--;
  let end = span.end;
  const last = Math.min(to, span.end + REACH);
  while (end < last && ENDS[text.charCodeAt(end)]! < least) end++;
  return { start, end };
}
