import type { Span } from './span';

/** What a UTF-16 unit ends: 1 a clause, 2 a sentence and so a clause too; 4 may follow either and goes with it. */
const ENDS = new Uint8Array(0x10000);
for (const mark of ',，:：') ENDS[mark.charCodeAt(0)] = 1;
for (const mark of '。!?;…\n！？；') ENDS[mark.charCodeAt(0)] = 2;
const CLOSING = 4;
for (const mark of '”’")）》」』】') ENDS[mark.charCodeAt(0)] = CLOSING;

/**
 * The sentences of a stretch, in order and without gaps: each ends after 。！？；… or a line end, and
 * after the closing quotes and brackets that follow. A part between semicolons counts as a sentence:
 * in these reports it has its own subject.
 */
export function sentences(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  return split(text, span, 2);
}

/** The clauses of a stretch, in order and without gaps: sentences cut again after commas and colons. */
export function clauses(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  return split(text, span, 1);
}

function split(text: string, span: Span, least: 1 | 2): Span[] {
  const spans: Span[] = [];
  const ends = (kind: number): boolean => kind >= least && kind !== CLOSING;
  let start = span.start;
  let at = span.start;
  while (at < span.end) {
    if (!ends(ENDS[text.charCodeAt(at++)]!)) continue;
    while (at < span.end) {
      const kind = ENDS[text.charCodeAt(at)]!;
      if (kind !== CLOSING && !ends(kind)) break;
      at++;
    }
    spans.push({ start, end: at });
    start = at;
  }
  if (start < span.end) spans.push({ start, end: span.end });
  return spans;
}
