import { describe, expect, it } from 'vitest';
import { FazhiError } from '../../../src/errors';
import { BUILT_IN_SETS, compileThemes, parseThemeSet } from '../../../src/themes';
import { tinySet } from '../tiny-set';

/** A copy of the tiny set with something put at a path. */
function broken(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(tinySet) as unknown as Record<string, unknown>;
  let at: Record<string | number, unknown> = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1)!] = value;
  return copy;
}

describe('parseThemeSet', () => {
  it('returns a well-formed set as it is', () => {
    expect(parseThemeSet(tinySet)).toBe(tinySet);
  });

  it.each([...BUILT_IN_SETS.values()])('accepts the built-in set $id', (set) => {
    expect(parseThemeSet(set)).toBe(set);
  });

  it.each([
    ['an unknown key', ['themes', 0, 'colour'], 'green', 'themes[0].colour'],
    ['an empty term', ['themes', 0, 'terms', 0, 'terms', 1], '', 'themes[0].terms[0].terms[1]'],
    [
      'a term of signs that take no room',
      ['themes', 0, 'terms', 0, 'terms', 1],
      '\u200b\ufe0f',
      'themes[0].terms[0].terms[1]',
    ],
    [
      'a regular expression',
      ['themes', 0, 'terms', 0, 'terms', 0],
      /茶/,
      'themes[0].terms[0].terms[0]',
    ],
    ['an id with what separates columns', ['themes', 0, 'id'], '茶;酒', 'themes[0].id'],
    ['an id with a control character', ['themes', 0, 'id'], '茶\u0000', 'themes[0].id'],
    ['a duplicate theme', ['themes', 1, 'id'], '茶', 'themes[1].id'],
    ['a duplicate group', ['themes', 0, 'terms', 1, 'id'], 'tea', 'themes[0].terms[1].id'],
    [
      'a rule that names nothing',
      ['themes', 0, 'rules', 0, 'all'],
      ['milk', 'leaf'],
      'themes[0].rules[0].all[0]',
    ],
    [
      'a rule without parts',
      ['themes', 0, 'rules', 0],
      { id: 'r', strength: 'decides', within: 'clause' },
      'themes[0].rules[0]',
    ],
    [
      'an unknown strength',
      ['themes', 0, 'terms', 0, 'strength'],
      'strong',
      'themes[0].terms[0].strength',
    ],
    [
      'a theme that a case does not find',
      ['cases'],
      [{ text: '水', themes: ['水'] }],
      'cases[0].themes[0]',
    ],
    ['no themes', ['themes'], [], 'themes'],
  ])('names the place of %s', (_, path, value, place) => {
    const parse = () => parseThemeSet(broken(path, value));
    expect(parse).toThrow(FazhiError);
    expect(parse).toThrow(`at ${place}:`);
  });

  it('says what it found', () => {
    expect(() => parseThemeSet(null)).toThrow('found null');
    expect(() => compileThemes('five' as never)).toThrow('found "five"');
  });
});
