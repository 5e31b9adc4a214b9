import type { Span } from '../text/span';
import { requireText, type Token, type Tokenizer, tokenizeChecked } from './tokenizer';

/**
 * Where the tokens of a text begin, in order, and last where the text ends: what tokens come down to
 * before they are made into objects. An empty text has the one cut 0.
 */
export type Cuts = Int32Array;

/** Tokenizers of this library that can give their cuts without making tokens of them first. */
const cutters = new WeakMap<Tokenizer, (text: string) => Cuts>();

/** A tokenizer by its cuts; they must tile the text. */
export function tokenizerByCuts(name: string, cut: (text: string) => Cuts): Tokenizer {
  const tokenizer: Tokenizer = {
    name,
    tokenize(text) {
      requireText(text);
      return tokensOf(text, cut(text));
    },
  };
  cutters.set(tokenizer, cut);
  return tokenizer;
}

/** The cuts of a tokenizer, with the tokens where it made them (for what they carry besides). */
export function cutsBy(
  tokenizer: Tokenizer,
  text: string,
): { readonly cuts: Cuts; readonly tokens: readonly Token[] } {
  const cutter = cutters.get(tokenizer);
  if (cutter) return { cuts: cutter(text), tokens: [] };
  const tokens = tokenizeChecked(tokenizer, text);
  return { cuts: cutsOfWords(tokens.map((token) => token.text)), tokens };
}

/** The cuts of words that, joined, are the text. */
export function cutsOfWords(words: readonly string[]): Cuts {
  const cuts = new Int32Array(words.length + 1);
  let end = 0;
  for (let i = 0; i < words.length; i++) {
    end += words[i]!.length;
    cuts[i + 1] = end;
  }
  return cuts;
}

/** Tokens of a text by its cuts; those that `known` holds unchanged keep their part of speech. */
export function tokensOf(text: string, cuts: Cuts, known: readonly Token[] = []): Token[] {
  const tokens: Token[] = new Array(cuts.length - 1);
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const start = cuts[i]!;
    const end = cuts[i + 1]!;
    while (next < known.length && known[next]!.start < start) next++;
    const same = known[next];
    tokens[i] =
      same?.pos !== undefined && same.start === start && same.end === end
        ? { text: same.text, start, end, pos: same.pos }
        : { text: text.slice(start, end), start, end };
  }
  return tokens;
}

/** The cuts once each span has become one token; what a span leaves of a token stays one. */
export function overlay(cuts: Cuts, spans: readonly Span[]): Cuts {
  if (spans.length === 0) return cuts;
  const laid = new Int32Array(cuts.length + 2 * spans.length);
  let size = 0;
  let next = 0;
  for (const { start, end } of spans) {
    while (cuts[next]! < start) laid[size++] = cuts[next++]!;
    if (size === 0 || laid[size - 1] !== start) laid[size++] = start;
    while (cuts[next]! < end) next++;
    if (cuts[next]! > end) laid[size++] = end;
  }
  while (next < cuts.length) laid[size++] = cuts[next++]!;
  return laid.subarray(0, size);
}

/** Two lists of spans as one: a span of the first that lies in one of the second gives way to it. */
export function mergeSpans(inner: readonly Span[], outer: readonly Span[]): Span[] {
  const merged: Span[] = [];
  let next = 0;
  for (const span of outer) {
    while (next < inner.length && inner[next]!.end <= span.start) merged.push(inner[next++]!);
    while (next < inner.length && inner[next]!.start < span.end) next++;
    merged.push(span);
  }
  while (next < inner.length) merged.push(inner[next++]!);
  return merged;
}
