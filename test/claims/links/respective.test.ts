import { describe, expect, it } from 'vitest';
import { read } from '../reading';

const nouns = (text: string) => read(text).claims.map(({ what }) => what);

describe('分别', () => {
  it.each([
    ['考试参考率、优秀率分别为100%和91.4%', ['考试参考率', '优秀率']],
    ['婚姻家庭、邻里类纠纷分别为12件和9件', ['婚姻家庭', '邻里类纠纷']],
  ])('%s: the nouns of a list belong to the numbers in order', (text, expected) => {
    expect(nouns(text)).toEqual(expected);
  });

  it('gives changes the levels before, in order', () => {
    const { claims } = read('受理申请41件,审结36件,分别增长5%和3%');
    expect(claims.map(({ changeOf }) => changeOf)).toEqual([null, null, 'c1', 'c2']);
  });

  it('leaves the nouns as they are where the list has more or fewer', () => {
    expect(nouns('参考率、优秀率、合格率分别为100%和91.4%')[0]).toBe('参考率、优秀率、合格率');
  });
});
