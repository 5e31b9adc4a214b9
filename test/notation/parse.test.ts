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

  it('compiles to a module with the data as its default export', () => {
    expect(compileGenre('/home/me/src/genre/claims/status.yaml', 'done: 开展')).toBe(
      'export default {"done":"开展"};\n',
    );
  });
});
