import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/corpus/csv';
import { formFigures } from '../../../src/corpus/presets/form-figures';
import { presetIndicators, presetOf } from '../../../src/corpus/presets/preset';
import { builtInIndicators } from '../../../src/index';
import { fazhi } from '../../cli/run';

/** The numbers of the three fixed tables of one report. */
interface Form {
  readonly rules: readonly [number, number, number];
  readonly documents: readonly [number, number, number];
  readonly licences: number;
  readonly penalties: number;
  readonly coercion: number;
  /** In 万元, as written. */
  readonly fees: string;
  /** Of the seven columns: natural persons, five kinds of organisations, all. */
  readonly received: readonly number[];
  readonly carriedOver: readonly number[];
  readonly granted: readonly number[];
  readonly inPart: readonly number[];
  readonly settled: readonly number[];
  readonly forward: readonly number[];
  /** Reviews, direct suits, suits after review: upheld, corrected, other, pending, all. */
  readonly disputes: readonly number[];
}

const LIUXI: Form = {
  rules: [0, 0, 0],
  documents: [3, 1, 17],
  licences: 412,
  penalties: 1286,
  coercion: 9,
  fees: '12.35',
  received: [38, 2, 0, 1, 0, 0, 41],
  carriedOver: [3, 0, 0, 0, 0, 0, 3],
  granted: [16, 1, 0, 1, 0, 0, 18],
  inPart: [5, 0, 0, 0, 0, 0, 5],
  settled: [37, 2, 0, 1, 0, 0, 40],
  forward: [4, 0, 0, 0, 0, 0, 4],
  disputes: [2, 1, 0, 1, 4, 1, 0, 0, 0, 1, 0, 1, 1, 0, 2],
};
const QINGYAN: Form = {
  ...LIUXI,
  documents: [12, 4, 86],
  licences: 20417,
  fees: '1,846.2',
  received: [195, 11, 1, 2, 3, 0, 212],
  settled: [190, 11, 1, 2, 3, 0, 207],
  disputes: [9, 3, 2, 0, 14, 4, 1, 0, 2, 7, 5, 0, 0, 1, 6],
};
const SHIQIAO: Form = { ...LIUXI, penalties: 0, fees: '0', received: [0, 0, 0, 0, 0, 0, 0] };

/** The rows of the tables: the cells, those that go over several rows only in the first of these. */
const rowsOf = (form: Form): string[][] => [
  ['第二十条第（一）项'],
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', ...form.rules.map(String)],
  ['行政规范性文件', ...form.documents.map(String)],
  ['第二十条第（五）项'],
  ['信息内容', '本年处理决定数量'],
  ['行政许可', String(form.licences)],
  ['第二十条第（六）项'],
  ['信息内容', '本年处理决定数量'],
  ['行政处罚', String(form.penalties)],
  ['行政强制', String(form.coercion)],
  ['第二十条第（八）项'],
  ['信息内容', '本年收费金额（单位：万元）'],
  ['行政事业性收费', form.fees],
];
const NONE = Array<string>(7).fill('0');
const applications = (form: Form): string[][] => [
  ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', '申请人情况'],
  ['自然人', '法人或其他组织', '总计'],
  ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
  ['一、本年新收政府信息公开申请数量', ...form.received.map(String)],
  ['二、上年结转政府信息公开申请数量', ...form.carriedOver.map(String)],
  ['三、本年度办理结果', '（一）予以公开', ...form.granted.map(String)],
  ['（二）部分公开（区分处理的，只计这一情形，不计其他答复情形）', ...form.inPart.map(String)],
  ['（三）不予公开', '1.属于国家秘密', ...NONE],
  ['2.其他法律行政法规禁止公开', ...NONE],
  ['（六）其他处理', '3.其他', ...NONE],
  ['（七）总计', ...form.settled.map(String)],
  ['四、结转下年度继续办理', ...form.forward.map(String)],
];
const disputes = (form: Form): string[][] => [
  ['行政复议', '行政诉讼'],
  ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计', '未经复议直接起诉', '复议后起诉'],
  [...['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'], ...['结果维持', '总计']],
  form.disputes.map(String),
];

/** A report with its tables as `table` writes them. */
function reportOf(
  issuer: string,
  year: number,
  form: Form,
  table: (rows: readonly string[][]) => string,
): string {
  return [
    `${issuer}${year}年政府信息公开工作年度报告`,
    '一、总体情况',
    `${year}年，${issuer}主动公开政府信息286条，举办政务公开培训2期。`,
    '二、主动公开政府信息情况',
    table(rowsOf(form)),
    '三、收到和处理政府信息公开申请情况',
    table(applications(form)),
    '四、政府信息公开行政复议、行政诉讼情况',
    table(disputes(form)),
    '五、存在的主要问题及改进情况',
    '公开栏更新不够及时。下一步，力争政策解读率达到100%。',
    '六、其他需要报告的事项',
    '收取信息处理费0元。',
  ].join('\n');
}
const byTabs = (rows: readonly string[][]): string => rows.map((row) => row.join('\t')).join('\n');
const bySpaces = (rows: readonly string[][]): string => rows.map((row) => row.join(' ')).join('\n');
/** As text is that was copied from a page: each cell on a line. */
const byLines = (rows: readonly string[][]): string => rows.flat().join('\n');
const asHtml = (rows: readonly string[][]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`).join('')}</table>`;

/** What the tables say, in the order of the form. */
const valuesOf = (form: Form, fees: number): number[] => [
  ...form.rules,
  ...form.documents,
  form.licences,
  form.penalties,
  form.coercion,
  fees,
  ...[form.received, form.carriedOver, form.granted, form.inPart, form.settled, form.forward].map(
    (row) => row[6]!,
  ),
  ...form.disputes,
];

const preset = presetOf('disclosure')!;

describe('the fixed tables of a report on disclosure', () => {
  it.each([
    ['tabs', byTabs],
    ['single spaces', bySpaces],
    ['a line for each cell', byLines],
    ['bars', (rows: readonly string[][]) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n')],
  ])('give 31 exact figures, their cells set apart by %s', (_, table) => {
    const figures = formFigures(reportOf('青砚县', 2023, QINGYAN, table), preset);
    expect(figures.map(({ indicator }) => indicator)).toEqual(Object.keys(preset.indicators));
    expect(figures.map(({ value }) => value)).toEqual(valuesOf(QINGYAN, 18462000));
  });

  it('give nothing of a row in which a number is missing: it is not told which', () => {
    const text = reportOf('柳溪镇', 2023, LIUXI, byTabs);
    const figures = formFigures(
      text.replace('行政规范性文件\t3\t1\t17', '行政规范性文件\t3\t17'),
      preset,
    );
    expect(figures.some(({ indicator }) => indicator.startsWith('documents-'))).toBe(false);
    expect(figures).toHaveLength(28);
  });

  it('are in doubt where the same row stands there twice and differs', () => {
    const text = reportOf('柳溪镇', 2023, LIUXI, byTabs);
    const figures = formFigures(`${text}\n行政处罚\t1300\n`, preset);
    const uncertain = figures.filter(({ certain }) => !certain);
    expect(uncertain).toMatchObject([{ indicator: 'penalties-decided', value: 1286 }]);
  });

  it('have indicators of their own, none of the register', () => {
    const known = new Set(builtInIndicators.indicators.map(({ id }) => id));
    expect(presetIndicators(preset).filter(({ id }) => known.has(id))).toEqual([]);
  });
});

describe('fazhi corpus --genre disclosure', () => {
  let dir: string;
  let err = '';
  const table = (name: string): Record<string, string>[] => {
    const [head = [], ...rows] = parseCsv(readFileSync(path.join(dir, 'study', name), 'utf8'));
    return rows.map((row) => Object.fromEntries(head.map((column, i) => [column, row[i] ?? ''])));
  };

  beforeAll(async () => {
    dir = mkdtempSync(path.join(os.tmpdir(), 'fazhi-disclosure-'));
    const put = (name: string, text: string): void => writeFileSync(path.join(dir, name), text);
    put('柳溪镇2023.txt', reportOf('柳溪镇', 2023, LIUXI, byTabs));
    const page = reportOf('青砚县', 2023, QINGYAN, asHtml)
      .split('\n')
      .map((line) => (line.startsWith('<') ? line : `<p>${line}</p>`));
    put('青砚县2023.html', `<html><body><article>${page.join('\n')}</article></body></html>`);
    put('石桥街道2022.txt', reportOf('石桥街道', 2022, SHIQIAO, byLines));
    put(
      '石桥街道2023.txt',
      '石桥街道2023年度法治政府建设工作报告\n一、主要工作\n开展普法宣传12场。',
    );
    const args = ['corpus', dir, '--out', path.join(dir, 'study'), '--genre', 'disclosure'];
    ({ err } = await fazhi([...args, '--workers', '0']));
  }, 60_000);
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('has the figures of the tables in the panel, of each report', () => {
    const panel = table('panel_indicators.csv').filter(
      ({ indicator }) => indicator! in preset.indicators,
    );
    const valuesIn = (report: string): number[] =>
      panel.filter((row) => row.report === report).map(({ value }) => Number(value));
    expect(valuesIn('柳溪镇2023.txt')).toEqual(valuesOf(LIUXI, 123500));
    expect(valuesIn('青砚县2023.html')).toEqual(valuesOf(QINGYAN, 18462000));
    expect(valuesIn('石桥街道2022.txt')).toEqual(valuesOf(SHIQIAO, 0));
    expect(panel[0]).toMatchObject({
      issuer: '柳溪镇',
      year: '2023',
      bound: 'exact',
      certain: 'true',
    });
    expect(panel.find(({ indicator }) => indicator === 'fees-charged')).toMatchObject({
      unit: '元',
      family: 'money',
      quote: '12.35',
      context: '行政事业性收费 12.35',
    });
  });

  it('leaves out what is no such report, and is called by the genre', () => {
    expect(err).toContain('1 left out of the figures: 1 not-this-genre');
    expect(readFileSync(path.join(dir, 'study/index.html'), 'utf8')).toContain(
      '<h1>政府信息公开年报语料</h1>',
    );
    expect(table('indicators.csv').map(({ indicator }) => indicator)).toContain('review-upheld');
  });

  it('knows what its sections are for', () => {
    const roles = table('sections.csv').filter(({ report }) => report === '柳溪镇2023.txt');
    expect(roles.map(({ role }) => role)).toEqual([
      ...['measures', 'results', 'results', 'results', 'problems', 'other'],
    ]);
  });

  it('is refused where it is not known', async () => {
    const { code, err: told } = await fazhi(['corpus', dir, '--out', 'x', '--genre', 'court']);
    expect([code, told]).toEqual([2, expect.stringMatching(/--genre takes disclosure; not court/)]);
  });
});
