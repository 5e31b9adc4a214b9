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

describe('a count of what the writer groups is rhetorical', () => {
  it.each([
    '形成三种模式',
    '打造两大品牌',
    '明确九方面职责',
    '健全三级调解网络',
    '建立一整套制度',
    '推出16项举措',
  ])('%s', (text) => {
    expect(read(text).claims.map(({ salience }) => salience)).toEqual(['rhetorical']);
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
});

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
});

describe('parts, rates, periods', () => {
  it('knows the total that a number is a part of', () => {
    const { claims } = read('调解员88名,其中专职14名');
    expect(claims[1]!.partOf).toBe(claims[0]!.id);
  });

  it('knows the numerator and the base of a rate', () => {
    const [received, settled, rate] = read('受理纠纷318件,化解311件,化解率97.8%').claims;
    expect([rate!.numerator, rate!.base]).toEqual([settled!.id, received!.id]);
    expect([settled!.numerator, settled!.base]).toEqual([null, null]);
  });

  it('counts cases by their outcome', () => {
    expect(read('行政诉讼案件61件,败诉5件').claims[1]!.what).toBe('败诉案件');
  });

  it('takes what was just counted for the base of a rate of success', () => {
    const [settled, rate] = read('调处邻里纠纷260件,成功率98.1%').claims;
    expect([rate!.numerator, rate!.base]).toEqual([null, settled!.id]);
  });

  it('takes what was just counted for the numerator of a share of something else', () => {
    const [reached, share] = read('活动覆盖学生9.6万人,占在校学生的98%').claims;
    expect([share!.numerator, share!.base]).toEqual([reached!.id, null]);
  });

  it('warns of a complete list that does not add up', () => {
    const { warnings } = read('受理纠纷100件,其中邻里纠纷40件,婚姻纠纷30件,其他纠纷20件');
    expect(warnings).toEqual([
      {
        code: 'claims-do-not-add-up',
        message: 'the parts of 100件 add up to 90, not to 100',
        claimIds: ['c1', 'c2', 'c3', 'c4'],
      },
    ]);
  });

  it('warns of a rate that does not match its numbers', () => {
    const { warnings } = read('受理纠纷200件,化解100件,化解率90%');
    expect(warnings.map(({ code, claimIds }) => [code, claimIds])).toEqual([
      ['rate-does-not-match', ['c3', 'c2', 'c1']],
    ]);
  });

  it.each([
    ['今年以来化解纠纷2起', '今年以来', '2023-01-01', null],
    ['上半年化解纠纷2起', '上半年', '2023-01-01', '2023-06-30'],
    [
      '2022年11月至2023年10月期间,化解纠纷2起',
      '2022年11月至2023年10月期间',
      '2022-11-01',
      '2023-10-31',
    ],
    ['截至目前化解纠纷2起', '截至目前', null, null],
    ['每季度召开会议2次', '每季度', null, null],
    ['2024年2月化解纠纷2起', '2024年2月', '2024-02-01', '2024-02-29'],
  ])('%s is of %s', (sentence, text, from, to) => {
    expect(read(sentence).claims[0]!.period).toEqual({ text, from, to });
  });

  it('says what is per member', () => {
    expect(read('各社区各1名工作人员').claims[0]!.each).toBe(true);
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
