import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/text/normalise';
import { CLAIMS, NO_CLAIMS } from '../cases/claims';
import { numbers, read } from './reading';

describe('a number that measures something is a claim', () => {
  const rows = CLAIMS.flatMap(([expected, written]) =>
    written.split('|').map((text) => [text, expected] as const),
  );
  it.each(rows)('%s → %s', (text, expected) => {
    expect(numbers(normalise(text).text).join(', ')).toBe(expected);
  });
});

describe('a number in a date, an ordinal, a name or a word is none', () => {
  it.each(NO_CLAIMS)('%s', (text) => {
    expect(numbers(text)).toEqual([]);
  });

  it('is kept with its reason', () => {
    const { rejected } = read('2023年落实三项制度,拨打12345热线,召开第3次会议');
    expect(rejected.map(({ text, why }) => `${text} ${why}`)).toEqual([
      '2023年 date',
      '三项 name',
      '12345 telephone',
      '3次 session',
    ]);
  });
});

describe('what is counted', () => {
  it.each([
    ['全年开展法治宣传活动38场', '法治宣传活动'],
    ['聘请2名律师担任顾问', '律师'],
    ['发放850本《宪法读本》', '《宪法读本》'],
    ['为651名工人追回报酬', '工人'],
    ['支付律师代理费用逾20万元', '律师代理费用'],
    ['学法考试通过率100%', '学法考试通过率'],
    ['一至三季度收到各类投诉50件', '投诉'],
    ['做到15个村社全覆盖', '村社'],
    ['完成重大行政决策合法性审查22件', '重大行政决策合法性审查'],
    ['✅开展普法讲座38场', '普法讲座'],
    ['②公开信息192条', '信息'],
    ['化解积案7件²,另有遗留', '积案'],
    ['举办讲座6期.发放宣传册500本', '宣传册'],
  ])('%s: %s', (text, what) => {
    const claim = read(text).claims.at(-1)!;
    expect(claim.what).toBe(what);
    expect(text.slice(claim.whatStart!, claim.whatEnd!)).toBe(what);
  });

  it('goes in order with 分别', () => {
    const { claims } = read('考试参考率、优秀率分别为100%和91.4%');
    expect(claims.map(({ what }) => what)).toEqual(['考试参考率', '优秀率']);
  });

  it('has the verb that it is the object of', () => {
    expect(read('全年发放宣传册500本').claims[0]).toMatchObject({ action: '发放', what: '宣传册' });
  });
});

describe('tables', () => {
  it('reads cells with row, column and unit', () => {
    const { claims } = read(
      '指标\t单位\t2022年\t2023年\n罚没收入\t万元\t1640.5\t1875.2\n行政处罚案件\t件\t320\t402',
    );
    expect(
      claims.map(({ value, unit, what, status }) => `${what} ${value}${unit} ${status}`),
    ).toEqual([
      '罚没收入 16405000元 prior',
      '罚没收入 18752000元 reported',
      '行政处罚案件 320件 prior',
      '行政处罚案件 402件 reported',
    ]);
  });

  it('takes units from the head or from the line above', () => {
    const { claims } = read('单位:件\n领域 | 立案 | 罚款(万元)\n交通 | 12 | 3.5');
    expect(claims.map(({ value, unit }) => `${value}${unit}`)).toEqual(['12件', '35000元']);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    '开展',
    '宣传',
    '活动',
    '3',
    '12',
    '万',
    '场',
    '件',
    '%',
    ',',
    '。',
    '“',
    '”',
    '《',
    '(',
    ')',
    '其中',
    '分别为',
    '同比增长',
    '的',
    '零',
    '第',
    '年',
    '\t',
    '|',
    '\n',
    '\ud800',
    '占',
    '三分之一',
    '不少于',
    '率',
    '等',
    '和',
    '为',
  );
  it('gives claims whose words stand where they say, the same each time', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const { claims, rejected } = read(text);
        for (const claim of claims) {
          expect(text.slice(claim.start, claim.end)).toBe(claim.text);
          expect(Number.isFinite(claim.value) && claim.value >= 0).toBe(true);
          if (claim.whatStart !== null)
            expect(text.slice(claim.whatStart, claim.whatEnd!)).toBe(claim.what);
        }
        for (const number of rejected)
          expect(text.slice(number.start, number.end)).toBe(number.text);
        expect(read(text).claims).toEqual(claims);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['digits', '9'.repeat(100_000)],
    ['亿', '亿'.repeat(100_000)],
    ['一', '一'.repeat(1_000_000)],
    ['又', '二又'.repeat(30_000)],
    ['opening quotes', '“1'.repeat(10_000)],
    ['claims without punctuation', '的1件'.repeat(3000)],
  ])('of nothing but %s is read', (_, text) => {
    const { claims } = read(text);
    expect(claims.every(({ value }) => Number.isFinite(value))).toBe(true);
  });
});

describe('very many', () => {
  it.each([
    ['rows of a table', '单位 | 件\n', '甲村 | 12\n', 150_000],
    ['rates on one line that do not match', '', '受理2件,办结1件,办结率10%;', 450_000],
  ])('%s are read', (_, head, part, claims) => {
    expect(read(`${head}${part.repeat(150_000)}`).claims).toHaveLength(claims);
  });
});
