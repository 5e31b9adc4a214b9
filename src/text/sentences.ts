import type { Span } from './span';

const SENTENCE_END = new Set(
  ['。', '!', '?', ';', '…', '\n', '！', '？', '；'].map((c) => c.charCodeAt(0)),
);
const CLAUSE_END = new Set([',', '，', ':', '：', '、'].map((c) => c.charCodeAt(0)));
const CLOSING = new Set(
  ['”', '’', '"', ')', '）', '》', '」', '』', '】'].map((c) => c.charCodeAt(0)),
);

/**
 * The sentences of a stretch, in order and without gaps: each ends after 。！？；… or a line end, and
 * after the closing quotes and brackets that follow. A part between semicolons counts as a sentence:
 * in these reports it has its own subject.
 */
export function sentences(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  return split(text, span, (unit) => SENTENCE_END.has(unit));
}

/** The clauses of a stretch, in order and without gaps: sentences cut again after commas and colons. */
export function clauses(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const enumeration = '、'.charCodeAt(0);
  return split(
    text,
    span,
    (unit) => SENTENCE_END.has(unit) || (unit !== enumeration && CLAUSE_END.has(unit)),
  );
}

function split(text: string, span: Span, ends: (unit: number) => boolean): Span[] {
  const spans: Span[] = [];
  let start = span.start;
  let at = span.start;
  while (at < span.end) {
    if (ends(text.charCodeAt(at))) {
      at++;
      while (at < span.end && (ends(text.charCodeAt(at)) || CLOSING.has(text.charCodeAt(at)))) at++;
      spans.push({ start, end: at });
      start = at;
    } else at++;
  }
  if (start < span.end) spans.push({ start, end: span.end });
  return spans;
}
