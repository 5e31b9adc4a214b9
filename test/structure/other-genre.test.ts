import { describe, expect, it } from 'vitest';
import { analyze } from '../../src';
import { otherGenre } from '../../src/structure';

const SUBJECT =
  '全年地区生产总值增长6.1%，粮食总产量稳定，新增就业3200人，改造老旧小区12个，新建道路18公里。';

describe('what is no report of the genre', () => {
  it.each([
    ['error-page', null, '404\n抱歉,您访问的页面不存在。'],
    ['other-report', '云栖县政府工作报告', '云栖县政府工作报告\n各位代表:\n一、过去一年的工作'],
    [
      'news',
      null,
      '柳溪镇开展宪法宣传\n本报讯 近日,柳溪镇组织志愿者走进村社,发放宣传资料300余份。',
    ],
    [
      'template',
      'XX镇20XX年法治政府建设工作报告',
      'XX镇在XX县委领导下,开展普法宣传XX场,化解矛盾纠纷XX件,培训执法人员XX人次,审查合同XX份,公开信息XX条。',
    ],
    ['other-subject', null, SUBJECT.repeat(20)],
  ])('is told as %s', (kind, title, text) => {
    expect(otherGenre(text, title)?.kind).toBe(kind);
  });

  it.each([
    ['a report', '柳溪镇2023年度法治政府建设工作报告', SUBJECT.repeat(20)],
    ['a fragment', null, '全年化解矛盾纠纷128件。'],
    ['a short text on something else', null, SUBJECT],
  ])('is not %s', (_, title, text) => {
    expect(otherGenre(text, title)).toBeNull();
  });
});

describe('the warning', () => {
  it('says on what grounds', () => {
    const { warnings } = analyze(SUBJECT.repeat(20));
    expect(warnings).toEqual([
      {
        code: 'not-this-genre',
        message:
          'this is no report on rule-of-law government: only 0 words of its 700 characters are of the genre',
        claimIds: [],
      },
    ]);
  });
});
