import type { Span } from '../text/span';
import type { Token } from './tokenizer';

/**
 * Lays spans that do not overlap over tokens that tile a text: each span becomes one token, a token
 * that a span cuts keeps what is left of it, all others stay as they are.
 */
export function overlay(text: string, tokens: readonly Token[], spans: readonly Span[]): Token[] {
  if (spans.length === 0) return tokens as Token[];
  const laid: Token[] = [];
  let next = 0;
  let at = 0; // what lies before is laid
  for (const { start, end } of spans) {
    while (next < tokens.length && tokens[next]!.end <= start) {
      const token = tokens[next++]!;
      if (token.start >= at) laid.push(token);
      else if (token.end > at) laid.push(piece(text, at, token.end));
      at = token.end;
    }
    const token = tokens[next];
    if (token !== undefined && token.start === start && token.end === end) {
      laid.push(token);
      next++;
    } else {
      const from = Math.max(at, token?.start ?? start);
      if (from < start) laid.push(piece(text, from, start));
      laid.push(piece(text, start, end));
      while (next < tokens.length && tokens[next]!.end <= end) next++;
    }
    at = end;
  }
  for (; next < tokens.length; next++) {
    const token = tokens[next]!;
    laid.push(token.start >= at ? token : piece(text, at, token.end));
  }
  return laid;
}

function piece(text: string, start: number, end: number): Token {
  return { text: text.slice(start, end), start, end };
}
