import type { Span } from '../text/span';
import type { UnitContext } from './draft';

const SENTENCE = '。;!?\n';
const CLAUSE = ',:。;!?\n';
/** How far around a number the rules read; it keeps them linear in text without punctuation. */
const REACH = 120;

/** The clause around a stretch: between commas, full stops and the like. */
export function clauseAround(context: UnitContext, span: Span): Span {
  return around(context, span, CLAUSE);
}

/** The sentence around a stretch, within reach. */
export function sentenceAround(context: UnitContext, span: Span): Span {
  return around(context, span, SENTENCE);
}

function around({ text, from, to }: UnitContext, span: Span, marks: string): Span {
  let start = span.start;
  const first = Math.max(from, span.start - REACH);
  while (start > first && !marks.includes(text[start - 1]!)) start--;
  let end = span.end;
  const last = Math.min(to, span.end + REACH);
  while (end < last && !marks.includes(text[end]!)) end++;
  return { start, end };
}
