import { describe, expect, it } from 'vitest';
import { read } from '../reading';

const ratio = (text: string) => {
  const { numerator, base } = read(text).claims.at(-1)!;
  return [numerator, base];
};

describe('a rate is the ratio of', () => {
  it.each([
    [
      'what its verb names, and the larger count before it',
      '受理纠纷318件,化解311件,化解率97.8%',
      'c2',
      'c1',
    ],
    ['what was just counted', '调处邻里纠纷260件,成功率98.1%', null, 'c1'],
    ['what the rate before it is of', '收到申请11件,答复率100%,按时答复率100%', null, 'c1'],
    ['who was just counted', '组织58名干部参加学法考试,参考率、优秀率均为98%', null, 'c1'],
    ['what a kind is a kind of', '接待来访120件,涉工资类占两成', null, 'c1'],
    ['a part and its whole', '调解纠纷61件,其中物业纠纷20件,占三分之一', 'c2', 'c1'],
    ['what was just counted, of something else', '覆盖学生9.6万人,占在校学生的98%', 'c1', null],
  ])('%s: %s', (_, text, numerator, base) => {
    expect(ratio(text)).toEqual([numerator, base]);
  });

  it('what was just counted, for each of two rates', () => {
    const { claims } = read('受理业务18936件,按时办结率、办结率分别为100%和99.6%');
    expect(claims.map(({ base }) => base)).toEqual([null, 'c1', 'c1']);
  });

  it.each([
    ['what is only wanted has none', '全年普法活动不少于50场,力争调解成功率达到99%'],
    ['rooms are no base', '建成调解室2个,成功率98%'],
    ['a count of the sentence before is none', '受理纠纷318件。成功率98%'],
    ['a rate that nothing counted is none', '群众满意率98%'],
    ['a sum of money is none', '罚款12万元,办结率98%'],
  ])('nothing where %s: %s', (_, text) => {
    expect(ratio(text)).toEqual([null, null]);
  });
});
