import { describe, expect, it } from 'vitest';
import { read } from '../reading';

describe('reported or target', () => {
  it.each([
    ['力争满意率达到95%', 'measures', 'target'],
    ['确保考试通过率100%', 'measures', 'target'],
    ['安排不少于6次学法活动', 'measures', 'target'],
    ['拟再投入450万元', 'measures', 'target'],
    ['举办培训班3期', 'plans', 'target'],
    ['目前已建成站点3处', 'plans', 'reported'],
    ['举办培训班3期', 'measures', 'reported'],
    ['较上年的52人次', 'measures', 'prior'],
    ['2022年的297件', 'measures', 'prior'],
  ] as const)('%s in %s is %s', (text, role, status) => {
    expect(read(text, role).claims[0]!.status).toBe(status);
  });

  it.each([
    ['不少于 that was met is reported', '全年发放资料不少于200份', 'measures', 'reported'],
    ['a wish of the clause before holds', '计划扩建场地,打造站点3处', 'measures', 'target'],
    ['a time to come is a target', '年底前建成站点3处', 'measures', 'target'],
    ['until a year is a target', '到2025年建成站点3处', 'measures', 'target'],
    ['what was achieved is reported', '2025年前实现了站点3处', 'measures', 'target'],
    ['a plan by name is none', '按照年度工作计划组织培训3期', 'measures', 'reported'],
    ['a problem states what is', '年底前仅建成站点3处', 'problems', 'reported'],
    ['an earlier year of a change is none', '案件262件,是上年的两倍', 'measures', 'reported'],
  ] as const)('%s: %s', (_, text, role, expected) => {
    expect(read(text, role).claims.at(-1)!.status).toBe(expected);
  });

  it('is reported where a plan starts from, and a target where it goes', () => {
    const { claims } = read('网格由3个增加到5个', 'plans');
    expect(claims.map(({ status }) => status)).toEqual(['reported', 'target']);
  });
});
