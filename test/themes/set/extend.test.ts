import { describe, expect, it } from 'vitest';
import {
  classify,
  compileThemes,
  extendThemes,
  fiveThemes,
  runThemeCases,
  type Theme,
} from '../../../src/themes';
import { passage, tinySet } from '../tiny-set';

const milk: Theme = {
  id: '奶',
  label: { zh: '奶', en: 'milk' },
  definition: { zh: '说奶', en: 'says milk' },
  terms: [{ id: 'milk', strength: 'decides', terms: ['牛奶'] }],
};

describe('extendThemes', () => {
  it('adds a theme, replaces one of the same id, leaves one out', () => {
    const ids = (set: { themes: readonly Theme[] }) => set.themes.map((theme) => theme.id);
    expect(ids(extendThemes(tinySet, { id: 'x', themes: [milk] }))).toEqual(['茶', '咖啡', '奶']);
    const replaced = extendThemes(tinySet, { id: 'x', themes: [{ ...milk, id: '茶' }] });
    expect(ids(replaced)).toEqual(['茶', '咖啡']);
    expect(replaced.themes[0]!.terms[0]!.terms).toEqual(['牛奶']);
    expect(ids(extendThemes(tinySet, { id: 'x', without: ['茶'] }))).toEqual(['咖啡']);
  });

  it('adds terms to a group and leaves the old set as it was', () => {
    const set = extendThemes(tinySet, { id: 'x', terms: [{ to: '咖啡/coffee', terms: ['拿铁'] }] });
    expect(set.themes[1]!.terms[0]!.terms).toEqual(['咖啡', '拿铁']);
    expect(tinySet.themes[1]!.terms[0]!.terms).toEqual(['咖啡']);
  });

  it('lets the built-in set carry a theme of one’s own', () => {
    const set = extendThemes(fiveThemes, { id: 'six', themes: [milk] });
    const { text, blocks } = passage('开展普法活动，发放牛奶。');
    const [tags] = classify(compileThemes(set), text, blocks);
    expect(tags!.themes.map((tag) => tag.theme).sort()).toEqual(['奶', '普法宣传']);
  });

  it('refuses to extend what is not there', () => {
    expect(() => extendThemes(tinySet, { id: 'x', without: ['水'] })).toThrow('"水"');
    expect(() =>
      extendThemes(tinySet, { id: 'x', terms: [{ to: '茶/milk', terms: ['奶'] }] }),
    ).toThrow('"茶/milk"');
  });
});

describe('runThemeCases', () => {
  it('runs the cases that a set carries and says how each came out', () => {
    const compiled = compileThemes({
      ...tinySet,
      cases: [
        { text: '喝茶。', themes: ['茶'], primary: '茶' },
        { text: '喝茶。', themes: ['茶'], primary: null },
        { text: '烧好热水。', themes: ['茶'], headings: ['（一）泡茶', '一、早上'] },
        { text: '喝咖啡。', themes: ['茶'] },
      ],
    });
    expect(runThemeCases(compiled).map(({ case: _, ...result }) => result)).toEqual([
      { passed: true, given: ['茶'], primary: '茶', missing: [], extra: [] },
      { passed: false, given: ['茶'], primary: '茶', missing: [], extra: [] },
      { passed: true, given: ['茶'], primary: '茶', missing: [], extra: [] },
      { passed: false, given: ['咖啡'], primary: '咖啡', missing: ['茶'], extra: ['咖啡'] },
    ]);
  });
});
