import type { Automaton } from '../match/automaton';
import { isDigit, isHan, isLatin } from '../text/characters';
import type { Span } from '../text/span';
import type { Token } from './tokenizer';

/**
 * Chooses which occurrences of terms become tokens. Terms and the tokenizer's own tokens are judged
 * together: of all ways to cover a stretch where they overlap, the one with the fewest pieces wins,
 * then the one with the fewest single characters and rests, then the one with the most characters in
 * terms. So 解决矛盾|纠纷 becomes 解决|矛盾纠纷, while 依法|治理 never becomes 依|法治|理, and 调解 never breaks
 * 调解员. A token of four characters or more that is no term counts as two pieces: where two terms make
 * up all of it, it is a phrase (深入开展).
 * Time is linear in the text: a term is short, so a bounded number of them begins at each place.
 */
export class TermChooser {
  private starts: Int32Array = new Int32Array(1024);
  private ends: Int32Array = new Int32Array(1024);
  private count = 0;

  constructor(private readonly automaton: Automaton) {}

  /** `unbreakable`: starts of tokens that no term may cut. Spans are in text order, none overlap. */
  choose(text: string, tokens: readonly Token[], unbreakable: ReadonlySet<number>): Span[] {
    this.count = 0;
    this.automaton.scan(text, 0, text.length, (_, start, end) => {
      if (standsFree(text, start, end)) this.put(start, end);
    });
    // From the last end to the first, so that a group of overlapping terms is known to be complete
    // as soon as a term ends before all of it.
    const chosen: Span[] = [];
    let token = tokens.length - 1;
    for (let i = this.count - 1; i >= 0; ) {
      const last = i;
      let from = this.starts[i]!;
      while (tokens[token]!.start >= this.ends[i]!) token--;
      const lastToken = token;
      while (tokens[token]!.start > from) token--;
      let edge = tokens[token]!.start;
      for (i--; i >= 0 && this.ends[i]! > edge; i--) {
        if (this.starts[i]! >= from) continue;
        from = this.starts[i]!;
        while (tokens[token]!.start > from) token--;
        edge = tokens[token]!.start;
      }
      this.settle(text, tokens, token, lastToken, i + 1, last, unbreakable, chosen);
    }
    return chosen.reverse();
  }

  private put(start: number, end: number): void {
    if (this.count === this.starts.length) {
      this.starts = grown(this.starts);
      this.ends = grown(this.ends);
    }
    this.starts[this.count] = start;
    this.ends[this.count++] = end;
  }

  /** One group: the tokens that its terms touch, and the terms (indices, by where they end). */
  private settle(
    text: string,
    tokens: readonly Token[],
    firstToken: number,
    lastToken: number,
    firstTerm: number,
    lastTerm: number,
    unbreakable: ReadonlySet<number>,
    chosen: Span[],
  ): void {
    const start = tokens[firstToken]!.start;
    const end = tokens[lastToken]!.end;
    if (firstToken === lastToken) {
      if (firstTerm === lastTerm || unbreakable.has(start)) return; // the token is the longest match
    }
    for (let i = lastTerm; i >= firstTerm && this.ends[i] === end; i--) {
      if (this.starts[i] !== start) continue;
      if (firstToken !== lastToken) chosen.push({ start, end });
      return; // one term covers it all
    }
    this.cover(text, tokens, firstToken, lastToken, firstTerm, lastTerm, unbreakable, chosen);
  }

  /** The cheapest way through the group, by dynamic programming over its edges from left to right. */
  private cover(
    text: string,
    tokens: readonly Token[],
    firstToken: number,
    lastToken: number,
    firstTerm: number,
    lastTerm: number,
    unbreakable: ReadonlySet<number>,
    chosen: Span[],
  ): void {
    const start = tokens[firstToken]!.start;
    const size = tokens[lastToken]!.end - start;
    const isEdge = new Uint8Array(size + 1);
    for (let i = firstTerm; i <= lastTerm; i++) {
      isEdge[this.starts[i]! - start] = 1;
      isEdge[this.ends[i]! - start] = 1;
    }
    const cost = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const back = new Int32Array(size + 1);
    const byTerm = new Uint8Array(size + 1);
    const step = (from: number, to: number, kind: PieceKind): void => {
      const price = cost[from]! + pieceCost(text, start + from, start + to, kind);
      if (price >= cost[to]!) return;
      cost[to] = price;
      back[to] = from;
      byTerm[to] = kind === TERM ? 1 : 0;
    };
    cost[0] = 0;
    let term = firstTerm;
    for (let t = firstToken; t <= lastToken; t++) {
      const from = tokens[t]!.start - start;
      const to = tokens[t]!.end - start;
      const whole = unbreakable.has(tokens[t]!.start);
      for (let at = from + 1; at <= to; at++) {
        const free = at === to || (isEdge[at] === 1 && !whole);
        for (; term <= lastTerm && this.ends[term]! - start === at; term++) {
          if (free) step(this.starts[term]! - start, at, TERM);
        }
        if (!free) continue;
        step(from, at, at === to ? TOKEN : REST);
        if (whole) continue;
        for (let begin = Math.max(from + 1, at - MAX_REST); begin < at; begin++) {
          if (isEdge[begin] === 1) step(begin, at, REST);
        }
      }
    }
    for (let at = size; at > 0; at = back[at]!) {
      if (byTerm[at] === 1) chosen.push({ start: start + back[at]!, end: start + at });
    }
  }
}

/** Longest rest that is looked for in the midst of a token; keeps the work per character bounded. */
const MAX_REST = 16;

const TOKEN = 0;
const TERM = 1;
/** What is left of a token that a term cuts. */
const REST = 2;
type PieceKind = typeof TOKEN | typeof TERM | typeof REST;

const PIECE = 1e10;
const SINGLE = 1e5;
const PHRASE_LENGTH = 4;

function pieceCost(text: string, start: number, end: number, kind: PieceKind): number {
  const length = end - start;
  if (kind === TERM) return PIECE - length;
  const pieces = length >= PHRASE_LENGTH ? 2 * PIECE : PIECE;
  const isSingle = length === 1 && isHan(text.charCodeAt(start));
  if (kind === REST) return isSingle && FREE.has(text.charAt(start)) ? pieces : pieces + SINGLE;
  return isSingle ? pieces + SINGLE : pieces;
}

/** Characters that are words by themselves, and that tokenizers like to join with a neighbour (率达, 数均). */
const FREE = new Set(
  '的了和与及或等在是有为达均共已将未无不也都还并而从对向由被把以于至到出超近约逾仅各该本我',
);

/** Whether a term with a digit or letter at its edge does not stand in the midst of a longer one. */
function standsFree(text: string, start: number, end: number): boolean {
  return !joins(text, start - 1, start) && !joins(text, end - 1, end);
}

function joins(text: string, left: number, right: number): boolean {
  return isAlphanumeric(text.charCodeAt(left)) && isAlphanumeric(text.charCodeAt(right));
}

function isAlphanumeric(unit: number): boolean {
  return isDigit(unit) || isLatin(unit);
}

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
