import { CLAUSE_ENDS, CLOSERS, SENTENCE_ENDS } from './marks';
import type { Span } from './span';

/** What a code unit ends: 1 a clause, 2 a sentence and so a clause too; 4 may follow either and goes with it. */
const ENDS = new Uint8Array(0x10000);
for (const [marks, kind] of [
  [`${CLAUSE_ENDS}，：`, 1],
  [`${SENTENCE_ENDS}\n！？；`, 2],
  [CLOSERS, 4],
] as const) {
  for (const mark of marks) ENDS[mark.charCodeAt(0)] = kind;
}

/**
 * The sentences of a stretch, in order and without gaps: each ends after 。！？；… or a line end, and
 * after the closing quotes and brackets that follow. A part between semicolons counts as a sentence:
 * in these reports it has its own subject.
 */
export function sentences(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const ends = new SentenceEnds();
  ends.read(text, span);
  return spansBetween(span.start, ends.sentences, ends.sentenceCount);
}

/** The clauses of a stretch, in order and without gaps: sentences cut again after commas and colons. */
export function clauses(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const ends = new SentenceEnds();
  ends.read(text, span);
  return spansBetween(span.start, ends.clauses, ends.clauseCount);
}

/** Where the clauses and the sentences of a stretch end; one serves many stretches, one after the other. */
export class SentenceEnds {
  clauseCount = 0;
  sentenceCount = 0;
  /** What stands in the arrays from the counts on is left from before. */
  readonly clauses: number[] = [];
  readonly sentences: number[] = [];

  /** Finds both in one pass over the stretch. */
  read(text: string, { start, end }: Span): void {
    let clauseCount = 0;
    let sentenceCount = 0;
    let ended = 0; // what the marks end that stand before the character at hand
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      const kind = code >= FIRST_HAN && code <= LAST_HAN ? 0 : ENDS[code]!;
      if (kind === 0) {
        if (ended === 0) continue;
        this.clauses[clauseCount++] = at;
        if (ended === 2) this.sentences[sentenceCount++] = at;
        ended = 0;
      } else if (kind === 2) ended = 2;
      else if (kind === 1) {
        // 。, ends a sentence before its comma, but one clause with it.
        if (ended === 2) this.sentences[sentenceCount++] = at;
        ended = 1;
      }
    }
    if (start < end) {
      this.clauses[clauseCount++] = end;
      this.sentences[sentenceCount++] = end;
    }
    this.clauseCount = clauseCount;
    this.sentenceCount = sentenceCount;
  }
}

/** Most characters are these, and end nothing. */
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

function spansBetween(from: number, ends: readonly number[], count: number): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (let i = 0; i < count; i++) {
    const end = ends[i]!;
    spans.push({ start, end });
    start = end;
  }
  return spans;
}
