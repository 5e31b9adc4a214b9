import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseTable, WordChains, wordsOf } from '../../src/match/word-table';

const word = fc.string({
  unit: fc.constantFrom('甲', '乙', '丙', 'a'),
  minLength: 1,
  maxLength: 4,
});
const words = fc.array(word, { maxLength: 20 });
const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', 'a', '丁'), maxLength: 20 });
const longest = (found: readonly string[]): number =>
  found.reduce((length, each) => Math.max(length, each.length), 0);

describe('phraseTable', () => {
  it('finds the longest word that starts or ends at each place, within its bounds', () => {
    fc.assert(
      fc.property(words, text, fc.nat(20), fc.nat(20), (list, string, a, b) => {
        const table = phraseTable([list.join(' ')]);
        const at = Math.min(a, string.length);
        const edge = Math.min(b, string.length);
        const inside = string.slice(at, Math.max(at, edge));
        expect(table.startingAt(string, at, edge)).toBe(
          longest(list.filter((each) => inside.startsWith(each))),
        );
        expect(table.has(string, at, edge)).toBe(inside !== '' && list.includes(inside));
        const before = string.slice(Math.min(at, edge), at);
        expect(table.endingAt(string, at, edge)).toBe(
          longest(list.filter((each) => before.endsWith(each))),
        );
      }),
    );
  });

  it('reads lines of words, however they are spaced', () => {
    expect(wordsOf(['甲 乙', '丙  丁 '])).toEqual(['甲', '乙', '丙', '丁']);
    expect(phraseTable([]).startingAt('甲', 0, 1)).toBe(0);
  });
});

describe('WordChains', () => {
  it('finds the longest word at a place, and of equal words the first', () => {
    fc.assert(
      fc.property(words, text, (list, string) => {
        const chains = new WordChains(list);
        for (let at = 0; at < string.length; at++) {
          const number = chains.numberAt(string, at, string.length);
          const inside = list.filter((each) => string.startsWith(each, at));
          expect(number === 0 ? 0 : list[number - 1]!.length).toBe(longest(inside));
          expect(number).toBe(number === 0 ? 0 : list.indexOf(list[number - 1]!) + 1);
        }
      }),
    );
  });
});
