import { describe, expect, it } from 'vitest';
import { analyze, createAnalyzer, explain } from '../../src';

/** A report of a place, of which no sentence is about a theme for the place's name. */
const reportOf = (place: string): string =>
  [
    `${place}镇2024年度法治政府建设情况报告`,
    '一、主要工作',
    `${place}镇坚持法治引领。`,
    `${place}镇开展法治讲座6场。`,
    `在${place}镇政务公开栏公示低保名单4次。`,
    `修订《${place}镇议事规则》,${place}镇重大事项全部上会。`,
    `${place}镇人民政府`,
    '2025年1月8日',
  ].join('\n');

const themesOf = (text: string): string[][] =>
  analyze(text).passages.map(({ themes }) => themes.map(({ theme }) => theme));

describe('the name of who reports', () => {
  it.each(['信访', '普法', '枫桥', '公开', '调解', '律师', '执法', '和解', '纠纷', '处罚', '宪法'])(
    'gives no theme: 柳溪镇 might as well be %s镇',
    (place) => {
      expect(themesOf(reportOf(place))).toEqual(themesOf(reportOf('柳溪')));
    },
  );

  it('gives no theme where it stands before a body of the place', () => {
    const text = [
      '执法司法所2024年度法治政府建设情况报告',
      '一、主要工作',
      '执法镇党委坚持法治引领,执法司法所整理档案30卷。',
    ].join('\n');
    expect(themesOf(text)).toEqual([[]]);
  });

  it('tells no indicator: what is held in 普法镇 is no publicity for that', () => {
    const indicators = (place: string) => analyze(reportOf(place)).claims.map((c) => c.indicator);
    expect(indicators('普法')).toEqual(indicators('柳溪'));
    expect(indicators('律师')).toEqual(indicators('柳溪'));
  });

  it('leaves the word its meaning where it stands for itself', () => {
    const text = `调解镇2024年度法治政府建设情况报告\n一、主要工作\n调解镇人民调解委员会调解纠纷8件。`;
    expect(themesOf(text)).toEqual([['矛盾调解']]);
  });

  it('is told by explain as a false friend', () => {
    const text = reportOf('普法');
    const first = analyze(text).passages[0]!;
    expect(explain(createAnalyzer(), text, first.id, '普法宣传')).toMatchObject({
      given: false,
      hits: [{ text: '普法', ignored: 'guard' }],
    });
  });
});
