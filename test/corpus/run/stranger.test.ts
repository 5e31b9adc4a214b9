import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze';
import { strangerOf } from '../../../src/corpus/run/stranger';

const judged = (text: string, title: string | null = null): string | null =>
  strangerOf(analyze(text), text, title)?.code ?? null;

describe('what is no report of the genre', () => {
  it.each([
    ['an error page', '404\n抱歉，您访问的页面不存在或已被删除。', 'error-page'],
    [
      'a government work report',
      '2023年云岭县政府工作报告\n各位代表：\n全年实现地区生产总值120亿元，新增就业3200人。',
      'not-this-genre',
    ],
    [
      'news, though it is about law',
      '石桥街道开展宪法宣传进社区活动\n本报讯（通讯员 张明）近日，石桥街道组织志愿者走进社区，发放宣传资料300余份。',
      'not-this-genre',
    ],
    [
      'a readme in English',
      'These files were collected in 2024. See the notes for their sources and terms of use.',
      'not-this-genre',
    ],
    ['a text about nothing of the kind', '今年小麦长势良好，预计亩产900斤。', 'not-this-genre'],
  ])('%s', (_, text, code) => {
    expect(judged(text)).toBe(code);
  });
});

describe('what is one', () => {
  it.each([
    [
      'a report with its title',
      '石桥街道2023年度法治政府建设工作报告\n一、主要工作\n全年化解矛盾纠纷128件。',
    ],
    ['a fragment without a title', '全年化解矛盾纠纷128件。'],
    [
      'a report that mentions a broken page and the work of others',
      '石桥街道2023年度法治政府建设工作报告\n修复无法访问的网页404个。认真落实政府工作报告要求，办理行政处罚案件12件。',
    ],
    [
      'a summary that begins with what happened lately',
      '柳溪镇依法行政工作总结\n近日，本镇开展法治宣传活动12场。',
    ],
  ])('%s', (_, text) => {
    expect(judged(text)).toBeNull();
  });
});
