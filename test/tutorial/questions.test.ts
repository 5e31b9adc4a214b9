import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/corpus/csv';
import { studyCorpus } from '../../src/corpus/study/study';

/** Where DuckDB is: its command, or Python with its package. */
const works = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const COMMAND = works('duckdb', '--version');
const PYTHON = !COMMAND && works('python3', '-c', 'import duckdb');

/** What is true of the reports of three places and three years, before any of them is written. */
interface Truth {
  readonly issuer: string;
  readonly level: 'county' | 'township';
  readonly year: number;
  readonly disputes: number;
  /** Yuan for legal counsel. */
  readonly counsel: number;
  /** Disputes that the next year is to find. */
  readonly aim: number;
  readonly recycles: boolean;
}
const TRUTH: readonly Truth[] = [
  {
    issuer: '青砚县',
    level: 'county',
    year: 2021,
    disputes: 812,
    counsel: 36e4,
    aim: 850,
    recycles: false,
  },
  {
    issuer: '青砚县',
    level: 'county',
    year: 2022,
    disputes: 790,
    counsel: 38e4,
    aim: 900,
    recycles: false,
  },
  {
    issuer: '青砚县',
    level: 'county',
    year: 2023,
    disputes: 934,
    counsel: 38e4,
    aim: 950,
    recycles: false,
  },
  {
    issuer: '柳溪镇',
    level: 'township',
    year: 2021,
    disputes: 96,
    counsel: 5e4,
    aim: 110,
    recycles: false,
  },
  {
    issuer: '柳溪镇',
    level: 'township',
    year: 2022,
    disputes: 128,
    counsel: 6e4,
    aim: 120,
    recycles: true,
  },
  {
    issuer: '柳溪镇',
    level: 'township',
    year: 2023,
    disputes: 119,
    counsel: 6e4,
    aim: 130,
    recycles: false,
  },
  {
    issuer: '石桥街道',
    level: 'township',
    year: 2021,
    disputes: 64,
    counsel: 8e4,
    aim: 70,
    recycles: false,
  },
  {
    issuer: '石桥街道',
    level: 'township',
    year: 2022,
    disputes: 71,
    counsel: 8e4,
    aim: 80,
    recycles: false,
  },
  {
    issuer: '石桥街道',
    level: 'township',
    year: 2023,
    disputes: 85,
    counsel: 9e4,
    aim: 90,
    recycles: true,
  },
];
const RECYCLED =
  '班子成员带头走村入户，把办公桌搬到田间地头，把群众的操心事一件一件记在本子上，能当天办的绝不拖到第二天，让干部多跑路、群众少操心，邻里之间的和气慢慢多了起来。';

/** The paragraphs of a report, each of one theme. */
const paragraphsOf = ({ year, disputes, counsel, aim, recycles }: Truth) => ({
  work: [
    { theme: '普法宣传', text: `开展法治宣传活动${year - 1990}场，发放宣传资料${year - 1000}份。` },
    { theme: '矛盾调解', text: `排查矛盾纠纷${disputes}件。` },
    { theme: '法律顾问', text: `聘请法律顾问2名，支付法律顾问费${counsel / 1e4}万元。` },
    ...(recycles ? [{ theme: '(none)', text: RECYCLED }] : []),
  ],
  plans: [{ theme: '矛盾调解', text: `力争排查矛盾纠纷${aim}件以上。` }],
});

function reportOf(truth: Truth): string {
  const { work, plans } = paragraphsOf(truth);
  return [
    `${truth.issuer}${truth.year}年度法治政府建设工作报告`,
    '一、主要工作',
    ...work.map(({ text }) => text),
    '二、下一步打算',
    ...plans.map(({ text }) => text),
  ].join('\n');
}

/** How much of a report each theme has: the part of its paragraphs' characters. */
function shareOf(truth: Truth, theme: string): number {
  const { work, plans } = paragraphsOf(truth);
  const length = (list: readonly { readonly text: string }[]): number =>
    list.reduce((sum, { text }) => sum + text.length, 0);
  const all = [...work, ...plans];
  return length(all.filter((paragraph) => paragraph.theme === theme)) / length(all);
}

/** The statements of the tutorial, in its order. */
const SQL = /```sql\n([^`]+)```/
  .exec(readFileSync(path.join(import.meta.dirname, 'README.md'), 'utf8'))![1]!
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '' && !line.startsWith('--'));

let dir: string;
type Row = Readonly<Record<string, string>>;

/** The rows that DuckDB answers with, in the folder of the study. */
function ask(statement: string): Row[] {
  const out = path.join(dir, 'answer.csv');
  const copy = `COPY (${statement.replace(/;$/, '')}) TO '${out}' (HEADER)`;
  const script = `${readFileSync(path.join(dir, 'study/load.sql'), 'utf8')}\n${copy};`;
  const cwd = path.join(dir, 'study');
  if (COMMAND) execFileSync('duckdb', ['-c', script], { cwd });
  else {
    const program = 'import duckdb, sys; duckdb.connect().execute(sys.stdin.read())';
    execFileSync('python3', ['-c', program], { cwd, input: script });
  }
  return rowsOf(out);
}

function rowsOf(file: string): Row[] {
  const [head = [], ...rows] = parseCsv(readFileSync(file, 'utf8'));
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
}

const before = (truth: Truth): Truth | undefined =>
  TRUTH.find(({ issuer, year }) => issuer === truth.issuer && year === truth.year - 1);
/** As the statements sort: by the place's code points, then by year. */
const SORTED = [...TRUTH].sort((a, b) =>
  a.issuer === b.issuer ? a.year - b.year : a.issuer < b.issuer ? -1 : 1,
);

beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'fazhi-questions-'));
  mkdirSync(path.join(dir, 'reports'));
  for (const truth of TRUTH) {
    writeFileSync(path.join(dir, `reports/${truth.issuer}${truth.year}.txt`), reportOf(truth));
  }
  await studyCorpus(path.join(dir, 'reports'), path.join(dir, 'study'), {
    workers: 0,
    pages: false,
  });
}, 60_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const table = (name: string): Row[] => rowsOf(path.join(dir, `study/${name}.csv`));

describe('the tables of one run have what the five questions ask for', () => {
  const figures = (indicator: string, status: string): string[] =>
    table('panel_indicators')
      .filter((row) => row.indicator === indicator && row.status === status)
      .map(({ issuer, year, value }) => `${issuer} ${year} ${value}`)
      .sort();
  const truth = (value: (one: Truth) => number): string[] =>
    TRUTH.map((one) => `${one.issuer} ${one.year} ${value(one)}`).sort();

  it('the share of each theme in each report', () => {
    for (const { issuer, year, theme, primary_share } of table('panel_themes')) {
      const one = TRUTH.find((other) => other.issuer === issuer && other.year === Number(year))!;
      expect(Number(primary_share), `${issuer} ${year} ${theme}`).toBeCloseTo(
        shareOf(one, theme!),
        3,
      );
    }
  });

  it('disputes, what counsel cost, and what is aimed at', () => {
    expect(figures('disputes-found', 'reported')).toEqual(truth(({ disputes }) => disputes));
    expect(figures('disputes-found', 'target')).toEqual(truth(({ aim }) => aim));
    expect(figures('legal-counsel-spending', 'reported')).toEqual(truth(({ counsel }) => counsel));
  });

  it('text that two places share', () => {
    const shared = table('reuse').filter(({ relation }) => relation === 'others');
    expect(
      shared
        .map(({ issuer, other_issuer, characters }) => [issuer, other_issuer, characters])
        .sort(),
    ).toEqual([
      ['柳溪镇', '石桥街道', `${RECYCLED.length}`],
      ['石桥街道', '柳溪镇', `${RECYCLED.length}`],
    ]);
  });
});

describe.skipIf(!COMMAND && !PYTHON)('one line of SQL each answers', () => {
  const [themes, disputes, counsel, recycled, targets] = SQL as [
    string,
    string,
    string,
    string,
    string,
  ];

  it('how themes stand by year and level of government', () => {
    const rows = ask(themes);
    expect(rows).toHaveLength(3 * 2 * 6);
    for (const { year, government_level, theme, n, mean_share } of rows) {
      const reports = TRUTH.filter(
        (one) => one.year === Number(year) && one.level === government_level,
      );
      const sum = reports.reduce((total, one) => total + shareOf(one, theme!), 0);
      expect(Number(n)).toBe(reports.length);
      expect(Number(mean_share)).toBeCloseTo(sum / reports.length, 3);
    }
  });

  it('how many disputes each place has, and the change', () => {
    expect(
      ask(disputes).map(({ issuer, year, value, change }) => [issuer, year, value, change]),
    ).toEqual(
      SORTED.map((one) => {
        const earlier = before(one);
        const change = earlier === undefined ? '' : `${one.disputes - earlier.disputes}.0`;
        return [one.issuer, `${one.year}`, `${one.disputes}.0`, change];
      }),
    );
  });

  it('what legal counsel costs in each year', () => {
    expect(ask(counsel)).toEqual([
      { year: '2021', n: '3', yuan: '490000.0' },
      { year: '2022', n: '3', yuan: '520000.0' },
      { year: '2023', n: '3', yuan: '530000.0' },
    ]);
  });

  it('which places share text', () => {
    const characters = `${RECYCLED.length}`;
    expect(new Set(ask(recycled).map((row) => Object.values(row).join(' ')))).toEqual(
      new Set([`柳溪镇 石桥街道 ${characters}`, `石桥街道 柳溪镇 ${characters}`]),
    );
  });

  it('what of a year’s aims the next year reached', () => {
    const expected = SORTED.flatMap((one) => {
      const earlier = before(one);
      if (earlier === undefined) return [];
      return [[one.issuer, `${one.year}`, `${earlier.aim}.0`, `${one.disputes}.0`]];
    });
    const found = ask(targets).map((row) => [row.issuer, row.year, row.aimed_at, row.reached]);
    expect(found.sort()).toEqual(expected.sort());
  });
});
