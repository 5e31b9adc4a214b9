import { describe, expect, it } from 'vitest';
import { createAnalyzer, fiveThemes, outlineThemes } from '../../src/index';
import { themesFromNotation, themesToNotation } from '../../src/themes/set/convert';

const themesIn = (source: string, text: string): string[] =>
  createAnalyzer({ themes: themesFromNotation(source) })
    .analyze(text)
    .passages.flatMap(({ themes }) => themes.map(({ theme }) => theme));

const messageOf = (source: string): string => {
  try {
    themesFromNotation(source, 'mine.yaml');
  } catch (error) {
    return (error as Error).message;
  }
  return 'none';
};

describe('a theme set in YAML', () => {
  it('needs an id and a list of terms, no more', () => {
    const source = 'id: mine\nthemes:\n  社区矫正: 社区矫正 矫正对象 入矫宣告\n';
    expect(themesIn(source, '全年接收矫正对象12名。')).toEqual(['社区矫正']);
  });

  it('adds a theme to a built-in set', () => {
    const source = 'id: six\nextends: five\nthemes:\n  社区矫正:\n    - 社区矫正 矫正对象\n';
    expect(themesIn(source, '对矫正对象开展法治宣传活动3场。')).toEqual(
      expect.arrayContaining(['社区矫正', '普法宣传']),
    );
  });

  it('adds terms to a group of a built-in set, and leaves themes out', () => {
    const source =
      'id: less\nextends: five\nwithout: 政务公开\nterms:\n  法律顾问/counsel: 法务专员\n';
    const set = themesFromNotation(source);
    expect(set.themes.map(({ id }) => id)).toEqual([
      '普法宣传',
      '行政执法',
      '矛盾调解',
      '法律顾问',
    ]);
    expect(themesIn(source, '聘请法务专员2名。')).toEqual(['法律顾问']);
  });

  it('says file, line and column of a mistake', () => {
    expect(messageOf('id: mine\nthemes:\n  社区矫正:\n    colour: red\n')).toMatch(
      /^mine\.yaml:4:5: /,
    );
    expect(messageOf('id: mine\nthemes: [社区矫正]\n')).toMatch(/^mine\.yaml:2:9: themes: /);
  });

  it('says which sets can be extended', () => {
    expect(messageOf('id: mine\nextends: four\n')).toBe(
      'mine.yaml: extends takes a built-in set (five, outline), not "four"',
    );
  });

  it('changes a group only of a set that it extends', () => {
    expect(messageOf('id: mine\nterms:\n  法律顾问/counsel: 法务专员\n')).toBe(
      'mine.yaml: terms changes a set that the file extends; without extends, themes say all',
    );
  });
});

describe('a theme set written as YAML', () => {
  it.each([
    ['five', fiveThemes],
    ['outline', outlineThemes],
  ])('reads back as the same set: %s', (_, set) => {
    expect(themesFromNotation(themesToNotation(set))).toEqual(JSON.parse(JSON.stringify(set)));
  });
});
