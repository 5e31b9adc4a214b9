import { describe, expect, it } from 'vitest';
import { isAcrossWords } from '../../../src/themes/find/word-edges';

/** Whether a term, where it stands first, lies across two ordinary words. */
const across = (text: string, term: string): boolean => {
  const start = text.indexOf(term);
  return isAcrossWords(text, start, start + term.length);
};

describe('a term that begins inside one ordinary word and ends inside the next', () => {
  it.each([
    ['未建立案例库', '立案'],
    ['力争执法队伍满编', '争执'],
    ['认真思考法治建设', '考法'],
    ['马上访问困难群众', '上访'],
    ['机关停车场全部开放', '关停'],
  ])('is no word: %s holds no %s', (text, term) => {
    expect(across(text, term)).toBe(true);
  });

  it.each([
    ['已立案查处', '立案'],
    ['邻里争执', '争执'],
    ['组织干部考法', '考法'],
    ['群众上访', '上访'],
    ['依法关停', '关停'],
  ])('is itself elsewhere: %s holds %s', (text, term) => {
    expect(across(text, term)).toBe(false);
  });

  it('is itself where only one of its ends lies inside a word: 自学法律 is study of law', () => {
    expect(across('组织干部自学法律', '学法')).toBe(false);
  });
});
