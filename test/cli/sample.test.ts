import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvRow, parseCsv } from '../../src/corpus/csv';
import { fazhi } from './run';

let dir: string;
const place = (name: string): string => path.join(dir, name);

beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'fazhi-sample-'));
  mkdirSync(place('in'));
  for (const year of [2021, 2022, 2023]) {
    const report = [
      `石桥街道${year}年度法治政府建设工作报告`,
      '一、主要工作',
      `（一）开展法治宣传活动${year - 1990}场次，发放宣传资料2000余份。`,
      `（二）排查化解矛盾纠纷${year - 1900}起，调解成功率98%。`,
      '（三）聘请法律顾问2名，审查合同6份。',
      `（四）召开党建工作会议${year - 2018}次。`,
    ];
    writeFileSync(place(`in/${year}.txt`), report.join('\n'));
  }
  writeFileSync(place('in/404.html'), '<title>404</title><p>您访问的页面不存在</p>');
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Fills a coder's table by rule. */
function code(from: string, to: string, themesOf: (text: string) => string[]): void {
  const [head = [], ...rows] = parseCsv(readFileSync(place(from), 'utf8'));
  const filled = rows.map((row) => {
    const themes = themesOf(row[2]!);
    return head.map((name, i) =>
      i < 3
        ? row[i]!
        : themes.includes(name) || (name === 'none' && themes.length === 0)
          ? '1'
          : '',
    );
  });
  writeFileSync(place(to), [head, ...filled].map(csvRow).join(''));
}

describe('fazhi sample, agree and evaluate --coded', () => {
  it('draw, compare two coders, settle, and correct the shares', async () => {
    const drawn = await fazhi(['sample', place('in'), '--out', place('c'), '--size', '12']);
    expect(drawn.code).toBe(0);
    expect(drawn.err).toMatch(
      /404\.html: left out: .+\n12 of 12 passages in 4 strata, for 2 coders/,
    );
    expect(readFileSync(place('c/coder-1.csv'), 'utf8')).not.toContain('primary');
    expect(readFileSync(place('c/instructions.md'), 'utf8')).toContain('## 法律顾问 (');

    const themesOf = (text: string): string[] => {
      if (text.includes('宣传')) return ['普法宣传'];
      if (text.includes('纠纷')) return ['矛盾调解'];
      return text.includes('顾问') ? ['法律顾问'] : [];
    };
    code('c/coder-1.csv', 'c/甲.csv', themesOf);
    code('c/coder-2.csv', 'c/乙.csv', (text) => (text.includes('31场') ? [] : themesOf(text)));
    const both = [place('c/甲.csv'), place('c/乙.csv')];
    const agreed = await fazhi(['agree', place('c'), ...both, '--settle', place('c/settle.csv')]);
    expect(agreed.out).toMatch(/普法宣传 +12 +0\.208 +0\.750/);
    expect(agreed.out).toMatch(/1 differences\nu\d\d\t普法宣传\t\+ 甲\.csv\t− 乙\.csv\t.*31场次/);
    expect(readFileSync(place('c/settle.csv'), 'utf8')).toContain('甲.csv: 普法宣传; 乙.csv: none');

    const coded = both.flatMap((file) => ['--coded', file]);
    const open = await fazhi(['evaluate', place('c'), ...coded]);
    expect(open.out).toContain('11 of 12 passages coded; 1 on which coders differ left out');
    code('c/settle.csv', 'c/settled.csv', themesOf);
    const settled = ['--settled', place('c/settled.csv')];
    const { out } = await fazhi(['evaluate', place('c'), ...coded, ...settled, '--format', 'csv']);
    expect(out.split('\r\n').slice(0, 2)).toEqual([
      'theme,group,machine,corrected,low,high,passages,coded',
      '普法宣传,,0.25,0.25,0.25,0.25,12,12',
    ]);
  });

  it.each([
    [['sample', 'in'], /--out FOLDER is missing/, 2],
    [['sample', 'in', '--out', 'x', '--by', 'place'], /--by takes theme, year, level/, 2],
    [['agree', 'x', 'a.csv'], /two CODINGs at least/, 2],
    [['agree', '/nowhere', 'a.csv', 'b.csv'], /holds no sample: it has no key\.json/, 1],
    [['evaluate', 'x', '--settled', 'y'], /--settled and --by go with --coded/, 2],
  ])('a call that cannot be: %s', async (args, message, exit) => {
    const { code, err } = await fazhi(args);
    expect([code, err]).toEqual([exit, expect.stringMatching(message)]);
  });

  it('never write over what coders have begun', async () => {
    const again = await fazhi(['sample', place('in'), '--out', place('c')]);
    expect([again.code, again.err]).toEqual([
      1,
      expect.stringMatching(/is not empty; what coders wrote/),
    ]);
  });
});
