import { describe, expect, it } from 'vitest';
import { compileGenre, readGenre } from '../../src/notation/compile';

const mistake = (place: string, source: string): string => {
  try {
    readGenre(place, source);
  } catch (error) {
    return (error as Error).message;
  }
  return 'none';
};

/** A register of one indicator with one stage, `planted`. */
const registerWith = (words: string): string => `id: mine
version: 1
families: { things: 棵 }
objects: { tree: 树木 }
stages: { planted: 植树 栽种 }
compounds: 植树节
members: 村
subsets: 枯死
personal: 带头
indicators:
  - id: trees-planted
    label: { zh: 植树, en: Trees planted }
    families: things
    ways:
      - stage: planted
        words: ${words}
`;

describe('the notation of the genre', () => {
  it('reads lists of words, several on a line, with comments between them', () => {
    const source = 'done:\n  - 开展 举办\n  # what was settled\n  - 化解\nwanted: 力争 确保\n';
    expect(readGenre('claims/status.yaml', source)).toEqual({
      done: '开展 举办 化解',
      wanted: '力争 确保',
    });
  });

  it('keeps every entry a text: a hotline is a word, not a number', () => {
    expect(readGenre('claims/names.yaml', 'hotlines: 12345 012368')).toEqual({
      hotlines: '12345 012368',
    });
  });

  it('leaves out the note that stands beside a doubtful entry', () => {
    const source =
      'demand:\n  - { terms: 每年, note: among measures it tells a habit }\n  - 不少于\n';
    expect(readGenre('claims/status.yaml', source)).toEqual({ demand: '每年 不少于' });
  });

  it('names file, line and column of a word that stands twice', () => {
    expect(mistake('claims/status.yaml', 'done:\n  - 开展 举办 开展\n')).toBe(
      'claims/status.yaml:2:3: done: 开展 stands here twice',
    );
  });

  it('names file, line and column of a key that a theme does not have', () => {
    const theme =
      'id: 普法\nlabel: { zh: 普法, en: Publicity }\ndefinition: { zh: 普法, en: Publicity }\nterms:\n' +
      '  - id: campaign\n    strenght: decides\n    terms: 普法\n';
    expect(mistake('themes/mine/publicity.yaml', theme)).toMatch(
      /^themes\/mine\/publicity\.yaml:\d+:\d+: terms\.0\./,
    );
  });

  it('names file, line and column of broken YAML', () => {
    expect(mistake('claims/status.yaml', 'done: [开展\n')).toMatch(
      /^claims\/status\.yaml:\d+:\d+: /,
    );
  });

  it('writes out the words of a stage where a register of indicators names it', () => {
    const source = registerWith('"{planted} {planted}+乔木 绿化"');
    expect(readGenre('claims/indicators.yaml', source)).toMatchObject({
      indicators: [{ ways: [{ words: ['植树', '栽种', '植树+乔木', '栽种+乔木', '绿化'] }] }],
    });
  });

  it('writes out the words of a list of the register, which it leaves out', () => {
    const source = `${registerWith('植树\n        not: "{other}"')}lists: { other: 纪念 买卖 }\n`;
    const register = readGenre('claims/indicators.yaml', source);
    expect(register).toMatchObject({ indicators: [{ ways: [{ not: ['纪念', '买卖'] }] }] });
    expect(register).not.toHaveProperty('lists');
  });

  it('names the place where a register names a stage that it does not have', () => {
    expect(mistake('claims/indicators.yaml', registerWith('"{felled}"'))).toMatch(
      /^claims\/indicators\.yaml:\d+:\d+: indicators\.0\.ways\.0\.words: \{felled\} is none of the stages and lists$/,
    );
  });

  it('compiles to a module with the data as its default export', () => {
    expect(compileGenre('/home/me/src/genre/claims/status.yaml', 'done: 开展')).toBe(
      'export default {"done":"开展"};\n',
    );
  });
});
