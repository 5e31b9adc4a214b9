import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src';

/** All claims of a sentence, those of no weight too. */
const numbers = (text: string): string[] =>
  analyze(text).claims.map(({ value, unit }) => `${value}${unit}`);

describe('a number in the name of a place', () => {
  it.each(['三户县', '九条街道', '五家滩镇', '二十里桥镇', '七名乡', '三八街道', '十元镇'])(
    'counts nothing at any mention where the place is who reports: %s',
    (place) => {
      const { document, claims } = analyze(
        `${place}2023年度法治政府建设工作报告\n2023年，${place}认真落实上级要求。\n一、主要工作\n` +
          `${place}开展普法活动38场，${place}司法所调解纠纷241起，在${place}设点。`,
      );
      expect(document.issuer).toBe(place);
      expect(claims.map(({ value, unit }) => `${value}${unit}`)).toEqual(['38场', '241起']);
    },
  );

  it('counts nothing where a text says the name of its issuer short', () => {
    const { claims } = analyze(
      '二十里桥镇2023年度法治政府建设工作报告\n2023年，全镇认真落实上级要求。\n一、主要工作\n' +
        '在二十里桥文化广场开展普法活动38场，二十里桥中学开展法治课4次。',
    );
    expect(claims.map(({ value, unit }) => `${value}${unit}`)).toEqual(['38场', '4次']);
  });

  it('counts nothing in the name of an office that reports', () => {
    const { claims } = analyze(
      '三十里司法所2023年工作总结\n2023年，三十里司法所认真落实上级要求。\n一、主要工作\n' +
        '三十里司法所调解纠纷241起。\n三十里司法所\n2024年1月5日',
    );
    expect(claims.map(({ value, unit }) => `${value}${unit}`)).toEqual(['241起']);
  });

  it.each([
    ['在三户县，开展培训12场', ['12场']],
    ['与青州市五台乡人民政府签订协议2份', ['2份']],
    ['途经二十里桥镇的道路3条', ['3条']],
    ['一六三团开展宣讲4场，四十六团开展宣讲3场', ['4场', '3场']],
  ])('counts nothing where another place is named so: %s', (text, claims) => {
    expect(numbers(text)).toEqual(claims);
  });

  it.each([
    ['抽调三名镇干部', ['3名']],
    ['覆盖三个县', ['3个']],
    ['联合三家县级医院开展义诊', ['3家']],
    ['走访三户村民', ['3户']],
    ['在五家社区、两所学校开展宣讲', ['5家', '2所']],
    ['修建三十里村道', ['30里']],
    ['组建三个团', ['3个']],
  ])('is told from what counts: %s', (text, claims) => {
    expect(numbers(text)).toEqual(claims);
  });
});

describe('words that look like a count', () => {
  it.each([
    ['坚持一个中国原则', []],
    ['与群众一道化解纠纷3件', ['3件']],
    ['三次产业结构优化', []],
  ])('count nothing: %s', (text, claims) => {
    expect(numbers(text)).toEqual(claims);
  });

  it.each([
    ['新增一道关卡', ['1道']],
    ['一个中国公民获奖', ['1个']],
    ['开展三次产业帮扶', ['3次']],
  ])('are told from what counts: %s', (text, claims) => {
    expect(numbers(text)).toEqual(claims);
  });

  it('leaves a spaced year a year', () => {
    const { claims, rejected } = analyze('成立于1 9 9 7 年，开展活动1 2场。', {
      include: ['rejected'],
    });
    expect(claims.map(({ value, unit }) => `${value}${unit}`)).toEqual(['12场']);
    expect(rejected?.map(({ text, why }) => [text, why])).toEqual([['1 9 9 7 年', 'date']]);
  });
});
