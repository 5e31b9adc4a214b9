import { describe, expect, it } from 'vitest';
import { readGenre } from '../../src/notation/compile.ts';
import { patternSource } from '../../src/notation/patterns.ts';

describe('the patterns of the genre', () => {
  it.each([
    ['(化解|整治)…10难题', '(?:化解|整治)[^,]{0,10}难题'],
    ['存在…8{lack}', '存在[^,]{0,8}(?:问题|不足)'],
    ['^在?{year}年', '^在?(?:19|20)[0-9]{2}年'],
    ['了(?!解)', '了(?!解)'],
    ['[(（…]{2}\\(', '[(（…]{2}\\('],
  ])('%s is %s', (written, source) => {
    expect(patternSource(written, { lack: ['问题', '不足'] })).toBe(source);
  });

  it('that name a list that is not there are refused with their place', () => {
    const source =
      'words: { lack: 问题, admits: 看到 }\nheadings:\n  - id: problems\n    role: problems\n    says: 存在…8{laks}\n' +
      'next-year: { work: 工作, past: 总结 }\nparagraphs: []\nlater-year:\n  opens: ^在?{year}年\n  plans: 将\n';
    expect(() => readGenre('headings/roles.yaml', source)).toThrow(
      /^headings\/roles\.yaml:5:11: headings\.0\.says: 存在…8\{laks\} is no pattern: \{laks\} is no list/,
    );
  });
});

describe('words that begin another word', () => {
  it('become the characters that follow', () => {
    const source =
      'units: { 人: 人民 人大 }\nscales: { 百: 百帕 }\nmore: { 多: 多元 }\nshares: { 成: 成立 }\nafter-figures: 年';
    expect(readGenre('numbers/other-words.yaml', source)).toMatchObject({ units: { 人: '民大' } });
  });

  it('are refused with their place where they are longer or begin otherwise', () => {
    const source =
      'units:\n  人: 人民 人大代表\nscales: { 百: 百帕 }\nmore: { 多: 多元 }\nshares: { 成: 成立 }\nafter-figures: 年';
    expect(() => readGenre('numbers/other-words.yaml', source)).toThrow(
      'numbers/other-words.yaml:2:6: units.人: 人大代表 is not 人 with one character after it',
    );
  });
});
