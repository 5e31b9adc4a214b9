import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index';
import { intl, withLexicon } from '../../src/tokenizer';

/** Ten times the text may take so many times the time; the square of it would be a hundred. */
const MOST_TIMES_FOR_TEN = 30;
/** Below this, in milliseconds, the clock measures the machine. */
const LEAST_TIME = 5;

function growth(run: (text: string) => unknown, piece: string, count: number): number {
  const time = (text: string): number => {
    const start = performance.now();
    run(text);
    return Math.max(LEAST_TIME, performance.now() - start);
  };
  const short = piece.repeat(count);
  time(short);
  return time(piece.repeat(count * 10)) / time(short);
}

describe('ten times the text takes about ten times as long', () => {
  it.each([
    '9',
    '亿',
    '一',
    '二又',
    '“1',
    '的1件',
    '调解员劝解',
    '为成员以普法',
    '《宪法)》',
    '宣传栏',
    '开展法治',
    '协调解决',
  ])('for analyze, on nothing but %s', (piece) => {
    expect(growth(analyze, piece, 3000)).toBeLessThan(MOST_TIMES_FOR_TEN);
  });

  it('for intl, where no punctuation helps', () => {
    const tokenize = (text: string) => intl().tokenize(text);
    expect(growth(tokenize, '街道推进法治政府建设', 2000)).toBeLessThan(MOST_TIMES_FOR_TEN);
  });

  it.each(['法治政府建设', '一', '十'])('for withLexicon, on one endless token of %s', (piece) => {
    const oneToken = withLexicon({
      name: 'one-token',
      tokenize: (text) => [{ text, start: 0, end: text.length }],
    });
    const tokenize = (text: string) => oneToken.tokenize(text);
    expect(growth(tokenize, piece, 3000)).toBeLessThan(MOST_TIMES_FOR_TEN);
  });
});
