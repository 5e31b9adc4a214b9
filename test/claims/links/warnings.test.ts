import { describe, expect, it } from 'vitest';
import { read } from '../reading';

describe('figures that contradict each other', () => {
  it('warns of a complete list that does not add up', () => {
    const { warnings } = read('受理纠纷100件,其中邻里纠纷40件,婚姻纠纷30件,其他纠纷20件');
    expect(warnings).toEqual([
      {
        code: 'claims-do-not-add-up',
        message: 'the parts of 100件 add up to 90, not to 100',
        claimIds: ['c1', 'c2', 'c3', 'c4'],
      },
    ]);
  });

  it('warns of a rate that does not match its numbers', () => {
    const { warnings } = read('受理纠纷200件,化解100件,化解率90%');
    expect(warnings.map(({ code, claimIds }) => [code, claimIds])).toEqual([
      ['rate-does-not-match', ['c3', 'c2', 'c1']],
    ]);
  });

  it.each([
    ['a list that is not complete', '受理纠纷100件,其中邻里纠纷40件,婚姻纠纷30件'],
    ['a list that adds up', '受理纠纷100件,其中邻里纠纷40件,其他60件'],
    ['a rounded rate', '受理纠纷300件,化解100件,化解率33.3%'],
    ['a figure that is not exact', '受理纠纷200余件,化解100件,化解率90%'],
  ])('are none in %s', (_, text) => {
    expect(read(text).warnings).toEqual([]);
  });
});
