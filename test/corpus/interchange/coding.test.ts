import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/corpus/csv';
import { drawSample } from '../../../src/corpus/evaluate/sample';
import { readCodingFile, writeCodingFiles } from '../../../src/corpus/interchange/coding-files';
import { codingOfTable } from '../../../src/corpus/interchange/coding-table';
import { readWorkbook, writeWorkbook } from '../../../src/corpus/interchange/spreadsheet';

const THEMES = ['普法宣传', '法律顾问'];
const sample = drawSample(
  ['=1+1，开展宪法宣传𠮷活动', '聘请法律顾问2名\n审查合同6份', '召开会议4次'].map((text, i) => ({
    document: 'a.txt',
    passage: `p${i + 1}`,
    start: 0,
    end: text.length,
    text,
    heading: '主要工作',
    themes: i === 0 ? ['普法宣传'] : [],
    primary: null,
    year: 2023,
    level: null,
  })),
  { size: 3, themes: THEMES },
);
const unitOf = (text: string): string =>
  sample.units.find((unit) => unit.text.includes(text))!.unit;
const CODED = new Map([
  [unitOf('宪法'), ['普法宣传']],
  [unitOf('顾问'), ['普法宣传', '法律顾问']],
  [unitOf('会议'), []],
]);

let dir: string;
const place = (name: string): string => path.join(dir, name);
beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'fazhi-coding-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** A table as a coder fills it. */
function filled([head = [], ...rows]: string[][]): string[][] {
  return [
    head,
    ...rows.map((row) =>
      head.map((name, i) => {
        const themes = CODED.get(row[0]!)!;
        if (name === 'none') return themes.length === 0 ? '是' : '';
        return THEMES.includes(name) ? (themes.includes(name) ? '1' : '') : (row[i] ?? '');
      }),
    ),
  ];
}

describe('a sample that is coded in', () => {
  it('CSV shows no result of the machine and comes back as it was filled', async () => {
    await writeCodingFiles(sample, place('a'), 'csv');
    const table = readFileSync(place('a.csv'), 'utf8');
    expect(table).toMatch(/^\ufeffunit,heading,text,普法宣传,法律顾问,none,note\r\n/);
    expect(await readCodingFile(place('a.csv'), THEMES)).toEqual({
      coder: 'a.csv',
      units: new Map(),
    });
    const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
    const lines = filled(parseCsv(table)).map((row) => row.map(quote).join(','));
    writeFileSync(place('b.csv'), lines.join('\n'));
    expect((await readCodingFile(place('b.csv'), THEMES)).units).toEqual(CODED);
  });

  it('Excel keeps text as text, and comes back as it was filled', async () => {
    await writeCodingFiles(sample, place('a'), 'xlsx');
    const rows = await readWorkbook(readFileSync(place('a.xlsx')), 'a.xlsx');
    expect(rows.find(([unit]) => unit === unitOf('宪法'))![2]).toBe('=1+1，开展宪法宣传𠮷活动');
    const [head = [], ...cells] = filled(rows);
    writeFileSync(place('b.xlsx'), await writeWorkbook(head, cells, []));
    expect((await readCodingFile(place('b.xlsx'), THEMES)).units).toEqual(CODED);
    writeFileSync(place('c.xlsx'), 'no workbook');
    await expect(readCodingFile(place('c.xlsx'), THEMES)).rejects.toMatchObject({
      code: 'invalid-gold',
    });
  });

  it('Label Studio comes back with the choices that were made', async () => {
    await writeCodingFiles(sample, place('a'), 'label-studio');
    expect(readFileSync(place('label-studio.xml'), 'utf8')).toContain('<Choice value="法律顾问"/>');
    const tasks = JSON.parse(readFileSync(place('a.json'), 'utf8'));
    for (const { data, annotations } of tasks) {
      const { result } = annotations[0];
      const { id, value } = result[0];
      const choices = CODED.get(data.name)!;
      result.push({
        id,
        from_name: 'themes',
        to_name: 'text',
        type: 'choices',
        value: { ...value, choices },
      });
    }
    writeFileSync(place('b.json'), JSON.stringify(tasks));
    expect((await readCodingFile(place('b.json'), THEMES)).units).toEqual(CODED);
  });

  it('doccano comes back with the labels that were added', async () => {
    await writeCodingFiles(sample, place('a'), 'doccano');
    const lines = readFileSync(place('a.jsonl'), 'utf8').trim().split('\n');
    const labelled = lines.map((line) => {
      const task = JSON.parse(line);
      const [[start, end]] = task.label;
      for (const theme of CODED.get(task.fazhi.name)!)
        task.label.push([start, end, `theme:${theme}`]);
      return JSON.stringify(task);
    });
    writeFileSync(place('b.jsonl'), labelled.join('\n'));
    expect((await readCodingFile(place('b.jsonl'), THEMES)).units).toEqual(CODED);
  });

  it('brat comes back with the notes that were changed', async () => {
    await writeCodingFiles(sample, place('brat'), 'brat');
    for (const [unit, themes] of CODED) {
      const file = place(`brat/${unit}.ann`);
      const ann = readFileSync(file, 'utf8');
      writeFileSync(file, ann.replace('"themes":[]', `"themes":${JSON.stringify(themes)}`));
    }
    expect((await readCodingFile(place('brat'), THEMES)).units).toEqual(CODED);
  });
});

describe('a table that was filled wrongly', () => {
  const head = ['unit', 'text', '普法宣传', '法律顾问', 'none'];
  it.each([
    [
      'another mark',
      [head, ['u1', '', '2', '', '']],
      /row 2 \(u1\), column 普法宣传: 1 or 0 .* "2"/,
    ],
    ['a theme and none', [head, ['u1', '', '1', '', '1']], /row 2 \(u1\) has a theme, and none/],
    ['a passage twice', [head, ['u1', '', '1', '', ''], ['u1', '', '', '', '1']], /row 3 .* twice/],
    ['no column of a theme', [['unit', '普法宣传']], /no column for the theme 法律顾问/],
    ['a theme of another set', [[...head, '信访']], /the column 信访 is no theme/],
    ['no passages', [['text']], /no column “unit”/],
  ])('%s is refused with the place', (_, rows, message) => {
    expect(() => codingOfTable('a.csv', rows, THEMES)).toThrow(message);
  });
});
