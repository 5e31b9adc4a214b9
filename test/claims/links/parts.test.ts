import { describe, expect, it } from 'vitest';
import { read } from '../reading';

const totals = (text: string) => read(text).claims.map(({ partOf }) => partOf);

describe('其中', () => {
  it.each([
    '调解员88名,其中专职14名',
    '受理纠纷241起,其中口头案件232件',
    '办结案件36宗,其中简易程序31起',
  ])('%s: the second is a part of the first', (text) => {
    expect(totals(text)).toEqual([null, 'c1']);
  });

  it('is of the total for each of a list', () => {
    expect(totals('受理纠纷100件,其中邻里纠纷40件,婚姻纠纷30件,其他30件')).toEqual([
      null,
      'c1',
      'c1',
      'c1',
    ]);
  });

  it.each([
    ['is of the same sentence', '调解员88名。其中专职14名'],
    ['has the unit of its parts', '调解员88名,其中纠纷14件'],
    ['is no smaller than its parts', '受理纠纷3件,其中邻里纠纷40件'],
    ['has no change for a part', '受理纠纷88件,其中同比增长12%'],
    ['ends with its part of the sentence', '化解纠纷88件,其中邻里纠纷40件;接访60件'],
  ])('a total %s: %s', (_, text) => {
    expect(totals(text).at(-1)).toBeNull();
  });

  it('says what the others are', () => {
    const { claims } = read('受理矛盾纠纷100件,其中邻里纠纷40件,其他60件');
    expect(claims.at(-1)!.what).toBe('其他纠纷');
  });
});
