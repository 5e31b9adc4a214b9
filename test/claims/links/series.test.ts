import { describe, expect, it } from 'vitest';
import { isJoint } from '../../../src/claims/links/series';
import { read } from '../reading';

describe('numbers in a row', () => {
  it('share the verb of the first', () => {
    const { claims } = read('办结率和满意率分别提高3.5%、2.1%和0.4%');
    expect(claims.map(({ kind, direction }) => `${kind} ${direction}`)).toEqual([
      'change increase',
      'change increase',
      'change increase',
    ]);
  });

  it('share the basis of the first', () => {
    const { claims } = read('来信、来访同比下降18%和25.4%');
    expect(claims.map(({ basis }) => basis)).toEqual(['同比', '同比']);
  });

  it('share the unit of the last', () => {
    const { claims } = read('知晓率、满意率、参与率分别提升0.2个、1.1个和3.6个百分点');
    expect(claims.map(({ unit }) => unit)).toEqual(['百分点', '百分点', '百分点']);
  });

  it('share nothing where more than a joint stands between, or the units differ', () => {
    expect(read('下降18%,满意率99%').claims.map(({ kind }) => kind)).toEqual(['change', 'level']);
    expect(read('下降18%和25件').claims.map(({ kind }) => kind)).toEqual(['change', 'level']);
  });
});

describe('isJoint', () => {
  it.each(['、', '和', '及', '与', ',', '以及', ' 和 '])('is “%s”', (joint) => {
    expect(isJoint(`3${joint}4`, 1, 1 + joint.length)).toBe(true);
  });

  it.each(['', '。', '其中', '的'])('is not “%s”', (words) => {
    expect(isJoint(`3${words}4`, 1, 1 + words.length)).toBe(false);
  });
});
