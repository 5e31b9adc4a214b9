import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { intl, nodejieba, type Token, type Tokenizer } from '../../src/tokenizer';

/**
 * `FAZHI_TOKENIZER=intl npx vitest run` leaves out what needs nodejieba, as on a machine where its
 * native part was never built.
 */
export const withNodejieba = process.env.FAZHI_TOKENIZER !== 'intl';

/** The tokenizers of the library that can be had here, by name. */
export async function tokenizers(): Promise<[string, Tokenizer][]> {
  const list: [string, Tokenizer][] = [['intl', intl()]];
  if (withNodejieba) list.push(['nodejieba', await nodejieba()]);
  return list;
}

/** Tokens tile the text: joined they are the text, and offsets are into it. */
export function expectTiling(text: string, tokens: readonly Token[]): void {
  let at = 0;
  for (const token of tokens) {
    expect(token.start).toBe(at);
    expect(token.end).toBeGreaterThan(token.start);
    expect(token.text).toBe(text.slice(token.start, token.end));
    at = token.end;
  }
  expect(at).toBe(text.length);
}

export const words = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');

/** A tokenizer that cuts a text where it is told: `'解决矛盾|纠纷'`. */
export function cutAs(cut: string): Tokenizer {
  return {
    name: 'by-hand',
    tokenize: () => {
      let at = 0;
      return cut.split('|').map((text) => {
        const start = at;
        at += text.length;
        return { text, start, end: at };
      });
    },
  };
}

/** The 300 sentences cut by hand, each as its words. */
export function goldSentences(): string[][] {
  const file = path.resolve(import.meta.dirname, '../../corpus/words/sentences.txt');
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' '));
}

/** F1 of words: a word is right when both its edges are. */
export function wordF1(tokenizer: Tokenizer, sentences: readonly (readonly string[])[]): number {
  let right = 0;
  let given = 0;
  let wanted = 0;
  for (const gold of sentences) {
    let at = 0;
    const spans = new Set<string>();
    for (const word of gold) {
      spans.add(`${at}-${at + word.length}`);
      at += word.length;
    }
    const tokens = tokenizer.tokenize(gold.join(''));
    right += tokens.filter(({ start, end }) => spans.has(`${start}-${end}`)).length;
    given += tokens.length;
    wanted += gold.length;
  }
  return (2 * right) / (given + wanted);
}
