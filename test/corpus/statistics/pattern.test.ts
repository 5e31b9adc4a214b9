import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../src/corpus/statistics/pattern';

const found = (pattern: string, text: string): string[] =>
  compilePattern(pattern)(text).map(({ start, end }) => text.slice(start, end));
const TEXT = '聘请法律顾问2名，选聘常年法律顾问12名；𠮷镇审查合同６份。';

describe('a pattern', () => {
  it.each([
    ['顾问', ['顾问', '顾问']],
    ['(聘请|选聘).{0,6}顾问', ['聘请法律顾问', '选聘常年法律顾问']],
    ['\\d+名', ['2名', '12名']],
    ['[一-龥]{2}合同', ['审查合同']],
    ['𠮷.', ['𠮷镇']],
    ['\\d+[名份]', ['2名', '12名', '６份']],
    ['(法律|常年){2}', ['常年法律']],
    ['[^，；。\\d𠮷]+问', ['聘请法律顾问', '选聘常年法律顾问']],
    ['常?年', ['常年']],
    ['(a|b)*c', []],
  ])('%s finds %j', (pattern, expected) => {
    expect(found(pattern, TEXT)).toEqual(expected);
  });

  it('says the same as the engine of the language, for patterns without ends', () => {
    const patterns = [
      'a|ab*c',
      '(ab?)+b',
      'a{2,3}b?',
      '[^b]c|b{1,}a',
      '(a|b){0,2}c',
      'b(a*b)*c?',
      '.a{2}',
    ];
    const texts = ['abcaabbbcabac', 'aaabab', 'cbcabbac', 'bababc', 'aaaaac'];
    for (const pattern of patterns) {
      for (const text of texts) {
        // Ours takes the longest at each place, so the alternatives are tried by length.
        const own = found(pattern, text);
        const first = new RegExp(pattern).exec(text)?.index ?? -1;
        const where = compilePattern(pattern)(text)[0]?.start ?? -1;
        expect([pattern, text, where]).toEqual([pattern, text, first]);
        for (const match of own) expect(match).toMatch(new RegExp(`^(?:${pattern})$`));
      }
    }
  });

  it('that would make a backtracking engine hang takes a moment', () => {
    expect(found('(a*)*b', 'a'.repeat(5000))).toEqual([]);
    expect(found('(a|a)+c', 'a'.repeat(5000))).toEqual([]);
  }, 10_000);

  it.each([
    ['', /is empty/],
    ['(顾问', /has a \( without its \)/],
    ['顾问)', /has a \) without its \(/],
    ['[顾', /has a \[ without its \]/],
    ['*问', /has \* with nothing before it/],
    ['^顾问', /has \^, which is not supported/],
    ['(?=顾)', /has \(\?…\), which is not supported/],
    ['(顾)\\1', /has \\1, which is not supported/],
    ['顾{1,500}', /has a \{m,n\} that is not from 1 to 50/],
    ['((顾{50}){50}){50}', /is too long/],
    ['顾*', /fits nothing at all too/],
  ])('%s is refused: %s', (pattern, message) => {
    expect(() => compilePattern(pattern)).toThrow(message);
  });
});
