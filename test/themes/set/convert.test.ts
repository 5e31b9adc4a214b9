import { describe, expect, it } from 'vitest';
import { classify, compileThemes } from '../../../src/themes';
import { themesFromLiwc, themesFromQuanteda } from '../../../src/themes/set/convert';
import { passage } from '../tiny-set';

const given = (set: Parameters<typeof compileThemes>[0], text: string) => {
  const { text: whole, blocks } = passage(text);
  return classify(compileThemes(set), whole, blocks)[0]!.themes.map((tag) => tag.theme);
};

describe('themesFromQuanteda', () => {
  it('makes each top key a theme, and the keys below it groups', () => {
    const set = themesFromQuanteda(
      ['茶:', '  绿: [龙井, 毛峰*]', '  红:', '    - 祁门 红茶', '咖啡: [拿铁]'].join('\n'),
      { id: 'drinks' },
    );
    expect(
      set.themes.map(({ id, terms }) => [id, terms.map((group) => [group.id, group.terms])]),
    ).toEqual([
      [
        '茶',
        [
          ['绿', ['龙井', '毛峰']],
          ['红', ['祁门红茶']],
        ],
      ],
      ['咖啡', [['terms', ['拿铁']]]],
    ]);
    expect(given(set, '买了祁门红茶。')).toEqual(['茶']);
  });

  it('says where something cannot be a term', () => {
    expect(() => themesFromQuanteda('茶: [龙*井]', { id: 'x' })).toThrow('茶 [0]');
    expect(() => themesFromQuanteda('茶: [12]', { id: 'x' })).toThrow('a term is a text');
    expect(() => themesFromQuanteda('- 茶', { id: 'x' })).toThrow('expected keys');
    expect(() => themesFromQuanteda('茶: [', { id: 'x' })).toThrow('not YAML');
  });
});

describe('themesFromLiwc', () => {
  it('reads categories and terms', () => {
    const set = themesFromLiwc('%\n1\t茶\n2\t咖啡\n%\n龙井\t1\n拿铁*\t2\n下午茶\t1\t2\n', {
      id: 'drinks',
      version: 3,
    });
    expect(set.version).toBe(3);
    expect(set.themes.map((theme) => [theme.id, theme.terms[0]!.terms])).toEqual([
      ['茶', ['龙井', '下午茶']],
      ['咖啡', ['拿铁', '下午茶']],
    ]);
  });

  it.each([
    ['龙井\t1', 'line 1'],
    ['%\n茶\n%\n龙井\t1', 'line 2'],
    ['%\n1\t茶\n%\n龙井\t2', 'no category 2'],
    ['%\n1\t茶\n%\n龙井', 'line 4'],
  ])('refuses %j and names the line', (dic, place) => {
    expect(() => themesFromLiwc(dic, { id: 'x' })).toThrow(place);
  });
});

describe('what is no dictionary', () => {
  it.each([
    ['LIWC', themesFromLiwc],
    ['quanteda', themesFromQuanteda],
  ])('is refused by its name: %s', (_, themesFrom) => {
    expect(() => themesFrom(undefined as never, { id: 'own' })).toThrow(
      'is the text of a file, not undefined',
    );
    expect(() => themesFrom('茶: [红茶]', undefined as never)).toThrow('options is an object');
    expect(() => themesFrom('茶: [红茶]', { id: 'own', lable: '' } as never)).toThrow('"lable"');
  });
});
