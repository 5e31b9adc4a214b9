import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze';
import { calendarDay } from '../../../src/corpus/tables/cells';
import { studyTables, type TableName } from '../../../src/corpus/tables/columns';
import { type ReportTable, reportRows } from '../../../src/corpus/tables/rows';

const THEMES = ['普法宣传', '行政执法', '矛盾调解', '法律顾问', '政务公开'];
const TEXT = [
  '石桥街道2023年度法治政府建设工作报告',
  '一、主要工作',
  '（一）化解矛盾纠纷。全年排查矛盾纠纷128起，三分之一的村实现零上访，群众满意率达九成以上。',
  '（二）落实三项制度，依据《条例》第十二条开展行政执法检查36次。',
  '（三）全年召开党建工作会议若干次。',
].join('\n');
const rows = reportRows(
  {
    ok: true,
    index: 0,
    id: '石桥街道.txt',
    text: TEXT,
    report: analyze(TEXT, { include: ['rejected'] }),
    place: { issuer: '石桥街道', year: 2023, region: '云岭县', level: 'township' },
    format: 'text',
    encoding: null,
    metadata: { title: null, publishedOn: null, source: null },
    hash: 'sha256:1',
    bytes: TEXT.length,
  },
  THEMES,
);
const tables = studyTables(THEMES);
/** The rows of a table as records with some of its columns. */
function records(table: ReportTable & TableName, ...names: string[]) {
  const places = names.map((name) => tables[table].columns.findIndex((one) => one.name === name));
  return rows[table].map((row) => places.map((place) => row[place] ?? null));
}

describe('the rows of a report', () => {
  it('have a cell for each column, but those that depend on other reports', () => {
    for (const table of Object.keys(rows) as ReportTable[]) {
      const later = table === 'reports' ? 5 : 0;
      for (const row of rows[table])
        expect([table, row.length]).toEqual([table, tables[table].columns.length - later]);
    }
  });

  it('give shares of the main theme that add up to 1, with the text without one', () => {
    const shares = records('panel_themes', 'theme', 'primary_share');
    expect(shares.map(([theme]) => theme)).toEqual([...THEMES, '(none)']);
    expect(shares.reduce((sum, [, share]) => sum + Number(share), 0)).toBeCloseTo(1, 5);
    expect(Number(shares.at(-1)![1])).toBeGreaterThan(0);
  });

  it('give 三分之一 and 九成 as shares in per cent, and say how they are written', () => {
    expect(
      records('claims', 'quote', 'unit', 'percent', 'share_form').filter(([, , , form]) => form),
    ).toEqual([
      ['三分之一', '', 33.333333, 'fraction'],
      ['九成以上', '%', 90, 'percent'],
    ]);
  });

  it('hold the whole text in segments, with what is said of each', () => {
    const segments = records('segments', 'text', 'block', 'claim');
    expect(segments.map(([text]) => text).join('')).toBe(TEXT);
    const claim = segments.filter(([, , id]) => id === 'c1');
    expect(claim.map(([text]) => text).join('')).toBe('128起');
    expect(new Set(claim.map(([, block]) => block))).toEqual(new Set(['passage']));
  });

  it('hold what was skipped, and the numbers that claim nothing, with the reason', () => {
    expect(records('skipped', 'reason', 'text')).toEqual([
      ['title', '石桥街道2023年度法治政府建设工作报告'],
    ]);
    expect(records('rejected', 'reason', 'quote')).toContainEqual(['article', '十二条']);
  });
});

it('a day that the calendar does not have is no date', () => {
  expect(['2024-02-29', '2023-02-29', '2023-13-01', '2023', null].map(calendarDay)).toEqual([
    '2024-02-29',
    null,
    null,
    null,
    null,
  ]);
});
