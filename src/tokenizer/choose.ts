import cutting from '../genre/words/cutting.yaml';
import type { Automaton } from '../match/automaton';
import { wordLists } from '../match/word-lists';
import { wordsOf } from '../match/word-table';
import { firstWhere } from '../text/bisect';
import { isDigit, isHan, isLatin } from '../text/characters';
import type { Span } from '../text/span';

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
  private scratch = scratchOf(64);

  /** By pattern, 1 where a letter or digit stands at an edge of the term: only those can lie in a longer one. */
  private readonly hasOpenEdge: Uint8Array;

  constructor(private readonly automaton: Automaton) {
    this.hasOpenEdge = Uint8Array.from(automaton.patterns, (term) =>
      isAlphanumeric(term.charCodeAt(0)) || isAlphanumeric(term.charCodeAt(term.length - 1))
        ? 1
        : 0,
    );
  }

  /**
   * The terms that make a difference, in text order; none overlap. `cuts`: where each token of the text
   * begins, and last the end of the text. `unbreakable`: tokens that no term may cut, in text order.
   */
  choose(text: string, cuts: Int32Array, unbreakable: readonly Span[]): Span[] {
    this.count = 0;
    this.automaton.scan(text, 0, text.length, (pattern, start, end) => {
      if (this.hasOpenEdge[pattern] === 0 || standsFree(text, start, end)) this.put(start, end);
    });
    // From the last end to the first, so that a group of overlapping terms is known to be complete
    // as soon as a term ends before all of it.
    const chosen: Span[] = [];
    let token = cuts.length - 2;
    for (let i = this.count - 1; i >= 0; ) {
      const last = i;
      let from = this.starts[i]!;
      while (cuts[token]! >= this.ends[i]!) token--;
      const lastToken = token;
      while (cuts[token]! > from) token--;
      let edge = cuts[token]!;
      for (i--; i >= 0 && this.ends[i]! > edge; i--) {
        if (this.starts[i]! >= from) continue;
        from = this.starts[i]!;
        while (cuts[token]! > from) token--;
        edge = cuts[token]!;
      }
      this.settle(text, cuts, token, lastToken, i + 1, last, unbreakable, chosen);
    }
    return chosen.reverse();
  }

  /** Arrays for one group, cleared; used again for the next, since groups are many and small. */
  private scratchFor(size: number): Scratch {
    if (size > this.scratch.cost.length) this.scratch = scratchOf(size * 2);
    const { cost, isEdge } = this.scratch;
    cost.fill(Number.POSITIVE_INFINITY, 0, size);
    cost[0] = 0;
    isEdge.fill(0, 0, size);
    return this.scratch;
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
    cuts: Int32Array,
    firstToken: number,
    lastToken: number,
    firstTerm: number,
    lastTerm: number,
    unbreakable: readonly Span[],
    chosen: Span[],
  ): void {
    const start = cuts[firstToken]!;
    const end = cuts[lastToken + 1]!;
    if (firstToken === lastToken) {
      if (firstTerm === lastTerm || holds(unbreakable, start)) return; // the token is the longest match
    }
    for (let i = lastTerm; i >= firstTerm && this.ends[i] === end; i--) {
      if (this.starts[i] !== start) continue;
      if (firstToken !== lastToken) chosen.push({ start, end });
      return; // one term covers it all
    }
    this.cover(text, cuts, firstToken, lastToken, firstTerm, lastTerm, unbreakable, chosen);
  }

  /** The cheapest way through the group, by dynamic programming over its edges from left to right. */
  private cover(
    text: string,
    cuts: Int32Array,
    firstToken: number,
    lastToken: number,
    firstTerm: number,
    lastTerm: number,
    unbreakable: readonly Span[],
    chosen: Span[],
  ): void {
    const start = cuts[firstToken]!;
    const size = cuts[lastToken + 1]! - start;
    const { cost, back, byTerm, isEdge } = this.scratchFor(size + 1);
    for (let i = firstTerm; i <= lastTerm; i++) {
      isEdge[this.starts[i]! - start] = 1;
      isEdge[this.ends[i]! - start] = 1;
    }
    const step = (from: number, to: number, kind: PieceKind): void => {
      const price = cost[from]! + pieceCost(text, start + from, start + to, kind);
      if (price >= cost[to]!) return;
      cost[to] = price;
      back[to] = from;
      byTerm[to] = kind === TERM ? 1 : 0;
    };
    let term = firstTerm;
    for (let t = firstToken; t <= lastToken; t++) {
      const from = cuts[t]! - start;
      const to = cuts[t + 1]! - start;
      const whole = holds(unbreakable, cuts[t]!);
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

/** By offset in a group: the price of the best way there, where its last piece begins and whether that is a term. */
interface Scratch {
  readonly cost: Float64Array;
  readonly back: Int32Array;
  readonly byTerm: Uint8Array;
  /** 1 where a term begins or ends. */
  readonly isEdge: Uint8Array;
}

function scratchOf(size: number): Scratch {
  return {
    cost: new Float64Array(size),
    back: new Int32Array(size),
    byTerm: new Uint8Array(size),
    isEdge: new Uint8Array(size),
  };
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
const FREE = new Set(wordsOf(wordLists(cutting, 'free').free));

/** Whether one of the spans, which are in text order, begins at a place. */
function holds(spans: readonly Span[], start: number): boolean {
  const first = firstWhere(spans.length, (place) => spans[place]!.start >= start);
  return spans[first]?.start === start;
}

/** Whether a term with a digit or letter at its edge does not stand in the midst of a longer one. */
function standsFree(text: string, start: number, end: number): boolean {
  return !joins(text, start - 1, start) && !joins(text, end - 1, end);
}

function joins(text: string, left: number, right: number): boolean {
  return isAlphanumeric(text.charCodeAt(left)) && isAlphanumeric(text.charCodeAt(right));
}

function isAlphanumeric(code: number): boolean {
  return isDigit(code) || isLatin(code);
}

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
