import { describe, expect, it } from 'vitest';
import { read } from '../reading';

describe('change', () => {
  it.each([
    ['诉求办结量同比增长25%', 'increase', '同比'],
    ['信访总量下降18.6%', 'decrease', null],
    ['优秀率比去年提高4.6个百分点', 'increase', '比去年'],
    ['较上年增加61起', 'increase', '较上年'],
    ['同类投诉减少四成', 'decrease', null],
  ])('%s', (text, direction, basis) => {
    expect(read(text).claims[0]).toMatchObject({ kind: 'change', direction, basis });
  });

  it('is linked to the level that it changes', () => {
    const { claims } = read('公开信息89条,比上年多27条');
    expect(claims[1]).toMatchObject({ kind: 'change', changeOf: claims[0]!.id, what: '信息' });
  });

  it.each(['新增执法人员14名', '持证率由76%提高到95.3%', '减免租金386.5万元'])(
    '%s states levels',
    (text) => {
      expect(new Set(read(text).claims.map(({ kind }) => kind))).toEqual(new Set(['level']));
    },
  );

  it.each([
    ['减少上门四分之一', 'decrease', null],
    ['比上年多办38件', 'increase', '比上年'],
    ['是上年的1.3倍', 'increase', null],
    ['保持10%左右的增长', 'increase', null],
    ['较去年同期下降3.1%', 'decrease', '较去年同期'],
    ['比改造之前高4分', 'increase', '比改造之前'],
  ])('%s', (text, direction, basis) => {
    expect(read(text).claims[0]).toMatchObject({ kind: 'change', direction, basis });
  });

  it('begins with its verb', () => {
    expect(read('信访总量下降约18.6%').claims[0]!.text).toBe('下降约18.6%');
  });

  it.each([
    ['信访总量增长-12.5%', '增长-12.5%', 12.5],
    ['纠纷数量同比-20.1%', '-20.1%', 20.1],
    ['办件量较上年−3.2个百分点', '−3.2个百分点', 3.2],
  ])('%s: a minus makes it a decrease', (text, words, value) => {
    expect(read(text).claims[0]).toMatchObject({
      text: words,
      value,
      kind: 'change',
      direction: 'decrease',
    });
  });

  it('is none where a dash stands between two numbers', () => {
    expect(read('覆盖率达到95%-98%').claims[0]).toMatchObject({ kind: 'level', value: 95 });
  });
});
