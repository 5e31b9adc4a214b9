import { describe, expect, it } from 'vitest';
import { classify, compileThemes, extendThemes, fiveThemes } from '../../../src/themes';
import { passage, tinySet } from '../tiny-set';

const themesOf = (set: typeof tinySet, text: string, options = {}): string[] => {
  const { text: whole, blocks } = passage(text, options);
  return classify(compileThemes(set), whole, blocks)
    .at(-1)!
    .themes.map(({ theme }) => theme);
};

const withGuests = extendThemes(tinySet, {
  id: 'guests',
  words: [{ id: 'guest', terms: ['客人', '店员'] }],
  themes: [
    {
      ...tinySet.themes[1]!,
      terms: [{ id: 'coffee', strength: 'decides', terms: ['咖啡师'], notAmong: ['guest'] }],
    },
  ],
});

describe('a word with `notAmong`', () => {
  it('is no evidence among others of an enumeration: it only says who takes part', () => {
    expect(themesOf(withGuests, '店员、咖啡师和客人一起打扫')).toEqual([]);
    expect(themesOf(withGuests, '请来客人及两位咖啡师')).toEqual([]);
  });

  it('is evidence where it stands alone, or the other word stands in another place of the clause', () => {
    expect(themesOf(withGuests, '请来咖啡师')).toEqual(['咖啡']);
    expect(themesOf(withGuests, '咖啡师教客人冲煮')).toEqual(['咖啡']);
  });

  it('is evidence where each has its number: each is stated', () => {
    expect(themesOf(withGuests, '请来店员3名、咖啡师2名')).toEqual(['咖啡']);
  });
});

describe('words that only support', () => {
  it('count beside stronger words in their sentence', () => {
    expect(themesOf(tinySet, '洗净杯子，烧开热水，清香扑鼻。')).toEqual(['茶']);
  });

  it('count for nothing in the next sentence, which says something else', () => {
    expect(themesOf(tinySet, '洗净杯子。烧开热水，清香扑鼻。')).toEqual([]);
  });

  it('count anywhere below a heading of the theme', () => {
    expect(themesOf(tinySet, '烧开热水。', { headings: ['一、茶'] })).toEqual(['茶']);
  });
});

describe('a word that is taken back', () => {
  it('hides the shorter words inside it', () => {
    const text = '让尊法学法守法用法蔚然成风';
    expect(themesOf(fiveThemes, text, { role: 'plans' })).toEqual([]);
  });
});

describe('a section whose role is strict', () => {
  it('counts a clause only with a figure of its own', () => {
    expect(themesOf(tinySet, '大家喝绿茶，3项工作获奖。', { role: 'basis' })).toEqual([]);
    expect(themesOf(tinySet, '大家喝绿茶3次，工作获奖。', { role: 'basis' })).toEqual(['茶']);
  });
});
