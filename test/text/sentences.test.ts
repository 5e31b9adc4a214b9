import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauses, sentences } from '../../src/text/sentences';

const cut = (split: typeof sentences, text: string): string[] =>
  split(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('ends a sentence after 。！？； and the quotes that close it', () => {
    expect(cut(sentences, '他说“好。”我们调解了；成功！')).toEqual([
      '他说“好。”',
      '我们调解了；',
      '成功！',
    ]);
  });

  it('tiles any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'法治。，；”)\n ') }), (text) => {
        expect(cut(sentences, text).join('')).toBe(text);
        expect(cut(clauses, text).join('')).toBe(text);
      }),
    );
  });
});

describe('clauses', () => {
  it('also cuts after commas and colons, and not after 、', () => {
    expect(cut(clauses, '发放资料、手册2000份，解答咨询：300人次。')).toEqual([
      '发放资料、手册2000份，',
      '解答咨询：',
      '300人次。',
    ]);
  });
});
