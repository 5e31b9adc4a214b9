import { FazhiError, shown } from '../errors';
import type { Span } from '../text/span';

/** A word, number or mark of a text. */
export interface Token extends Span {
  /** `source.slice(start, end)`. */
  readonly text: string;
  /** Part of speech in the tokenizer's own tag set, where it gives one. */
  readonly pos?: string;
}

/**
 * Cuts a text into tokens that tile it: in order, without gaps or overlaps, white space and
 * punctuation among them, so that their texts joined are the text. Any object of this shape will do.
 */
export interface Tokenizer {
  /** Name and version (`nodejieba@3.5.8`); every result that rests on words carries it. */
  readonly name: string;
  /** The tokens of a text, in order. */
  tokenize(text: string): Token[];
}

/**
 * Turns the bare words of a tokenizer that gives no offsets into tokens: the adapter for any other
 * segmenter, such as `(text) => alignTokens(text, jieba.cut(text, true))`.
 *
 * @throws FazhiError `tokenizer-lossy` where the words, joined, are not the text.
 */
export function alignTokens(text: string, words: Iterable<string>): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  for (const word of words) {
    if (word.length === 0) continue;
    if (!text.startsWith(word, start)) throw lossy('the tokenizer', text, start);
    tokens.push({ text: word, start, end: start + word.length });
    start += word.length;
  }
  if (start !== text.length) throw lossy('the tokenizer', text, start);
  return tokens;
}

/**
 * The tokens of a text, checked to tile it. For tokenizers that are not of this library.
 *
 * @throws FazhiError `tokenizer-lossy` where they leave something out, add or change something.
 */
export function tokenizeChecked(tokenizer: Tokenizer, text: string): Token[] {
  const tokens = tokenizer.tokenize(text);
  if (!Array.isArray(tokens)) {
    throw new FazhiError(
      'tokenizer-lossy',
      `tokenizer ${shown(tokenizer.name)} returned ${shown(tokens)} instead of an array of tokens`,
    );
  }
  let at = 0;
  for (const token of tokens) {
    const length = token.end - token.start;
    if (token.start !== at || length <= 0 || token.text.length !== length) {
      throw lossy(`tokenizer ${shown(tokenizer.name)}`, text, at);
    }
    if (!text.startsWith(token.text, at)) {
      throw lossy(`tokenizer ${shown(tokenizer.name)}`, text, at);
    }
    at = token.end;
  }
  if (at !== text.length) throw lossy(`tokenizer ${shown(tokenizer.name)}`, text, at);
  return tokens;
}

/** @throws FazhiError `invalid-argument` where a value does not have the shape of a tokenizer. */
export function requireTokenizer(value: unknown): asserts value is Tokenizer {
  const given = value as Partial<Tokenizer> | null | undefined;
  if (typeof given?.name !== 'string' || typeof given.tokenize !== 'function') {
    throw new FazhiError(
      'invalid-argument',
      `a tokenizer is an object { name, tokenize(text) }, not ${shown(value)}; intl(), or what nodejieba() resolves to, is one`,
    );
  }
}

/** @throws FazhiError `text-not-a-string`. */
export function requireText(text: unknown): asserts text is string {
  if (typeof text !== 'string') {
    throw new FazhiError('text-not-a-string', `the text must be a string, not ${shown(text)}`);
  }
}

function lossy(who: string, text: string, at: number): FazhiError {
  return new FazhiError(
    'tokenizer-lossy',
    `${who} does not give the text back: its tokens part from the text at offset ${at} (${shown(text.slice(at, at + 12))}); tokens must tile the text`,
  );
}
