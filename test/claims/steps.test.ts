import { describe, expect, it } from 'vitest';
import { STEPS } from '../../src/claims/steps';
import { read } from './reading';

const last = (text: string) => read(text).claims.at(-1)!;

/**
 * Each step goes by what the steps before it found out. A sentence for each step that needs one before it:
 * it is read wrong where the two change places.
 */
describe('the order of the steps', () => {
  it('has twelve, each by a name of its own', () => {
    expect(new Set(STEPS.map(([name]) => name)).size).toBe(12);
  });

  it('nothing-happened before rhetoric: one that did not happen is no count of what the writer groups', () => {
    expect(last('社区矫正对象383人无一人脱管')).toMatchObject({ value: 0, salience: 'core' });
  });

  it('nothing-happened before noun: 未发生 is part of the number and of no noun', () => {
    expect(last('集体访未发生一起').what).toBe('集体访');
  });

  it('distant-bound before change: 至少 stands before the verb that the number takes in', () => {
    expect(last('涉企检查频次至少降低15%')).toMatchObject({ kind: 'change', bound: 'at_least' });
  });

  it('change before status: 上年 is what a change is compared with', () => {
    expect(last('渣土运输类案件262件,是上年的两倍').status).toBe('reported');
  });

  it('change before period: a change is not of the year that it is compared with', () => {
    expect(last('渣土运输类案件比2021年增长12%').period).toBeNull();
  });

  it('change before series: the verb of the first holds for the second', () => {
    expect(last('来信、来访同比下降18%和25.4%').kind).toBe('change');
  });

  it('change before noun: its verb is part of the number and of no noun', () => {
    expect(last('电诈警情增长61.9%').what).toBe('电诈警情');
  });

  it('change before parts: a change is no part', () => {
    expect(last('市场主体4万户,其中企业2万户,较上年增加2640户').partOf).toBeNull();
  });

  it('per-member before rhetoric: one each is a count', () => {
    expect(last('每个社区配备一台自助机')).toMatchObject({ each: true, salience: 'core' });
  });

  it('status before period: what is planned is planned for the next year', () => {
    expect(read('全年培训6期', 'plans').claims[0]!.period!.from).toBe('2024-01-01');
  });

  it('status before rates: a figure of an earlier year is no base', () => {
    expect(last('上年的318件,成功率98%').base).toBeNull();
  });

  it('series before noun: a change is a change of the level before it', () => {
    const { claims } = read('办理案件40件,同比下降22%和18%');
    expect(claims.map(({ changeOf }) => changeOf)).toEqual([null, 'c1', 'c1']);
  });

  it('series before parts: a change in a row is no part', () => {
    expect(last('案件40件,其中纠纷下降22件、18件').partOf).toBeNull();
  });

  it('noun before respective: the list is dealt out last', () => {
    const { claims } = read('参考率、优秀率分别为100%和91.4%');
    expect(claims.map(({ what }) => what)).toEqual(['参考率', '优秀率']);
  });

  it('noun before rates: a rate is known by its noun', () => {
    expect(last('调处邻里纠纷260件,成功率98.1%').base).toBe('c1');
  });

  it('respective before rates: each rate of a list by its own noun', () => {
    const { claims } = read('受理业务18936件,按时办结率、群众满意率分别为100%和99.6%');
    expect(claims.map(({ base }) => base)).toEqual([null, 'c1', null]);
  });
});
