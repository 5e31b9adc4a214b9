import { describe, expect, it } from 'vitest';
import { BUILT_IN_SETS, lintThemes, type ThemeSet } from '../../../src/themes';
import { passage, tinySet } from '../tiny-set';

const tea = tinySet.themes[0]!;
const withTea = (change: Partial<typeof tea>): ThemeSet => ({
  ...tinySet,
  themes: [{ ...tea, ...change }],
});
const codes = (set: ThemeSet) => lintThemes(set).map(({ code, path }) => `${code} ${path}`);

describe('lintThemes', () => {
  it('finds a term whose shorter form is in the same group', () => {
    expect(codes(tinySet)).toEqual(['shadowed-term themes[0].terms[0].terms[1]']);
  });

  it('finds duplicate, swallowed and idle entries', () => {
    const set = withTea({
      terms: [
        { id: 'tea', strength: 'decides', terms: ['茶', '茶', '茶几'], unless: ['sale'] },
        { id: 'cup', strength: 'company', terms: ['杯子'] },
      ],
      guards: ['窗户'],
    });
    expect(codes(set)).toEqual([
      'duplicate-term themes[0].terms[0].terms[1]',
      'swallowed-term themes[0].terms[0].terms[2]',
      'shadowed-term themes[0].terms[0].terms[2]',
      'idle-guard themes[0].guards[0]',
    ]);
  });

  it('finds word lists without use and rules that contradict themselves', () => {
    const set = withTea({
      terms: [{ id: 'tea', strength: 'decides', terms: ['茶'] }],
      rules: [{ id: 'r', strength: 'decides', within: 'clause', all: ['brew'], none: ['brew'] }],
      guards: [],
    });
    expect(codes(set)).toEqual([
      'unused-words words[1]',
      'unused-words words[2]',
      'impossible-rule themes[0].rules[0]',
    ]);
  });

  it('finds a theme that can never reach the threshold', () => {
    const set = {
      ...withTea({
        terms: [{ id: 'hot', strength: 'supports', terms: ['热水'] }],
        rules: [],
        guards: [],
      }),
      words: [],
    } satisfies ThemeSet;
    expect(codes({ ...set, scoring: { ...set.scoring, threshold: 4 } })).toEqual([
      'unreachable-threshold themes[0]',
    ]);
  });

  it('finds what never fires or never decides on samples', () => {
    const found = lintThemes(tinySet, [passage('用热水泡茶。')]).filter(({ code }) =>
      code.startsWith('never'),
    );
    expect(found.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'never-fires themes[0].terms[1]',
      'never-decides themes[0].terms[2]',
      'never-fires themes[0].rules[0]',
      'never-fires themes[1].terms[0]',
    ]);
  });

  it.each([...BUILT_IN_SETS.values()])('finds nothing wrong with the built-in set $id', (set) => {
    expect(lintThemes(set)).toEqual([]);
  });
});
