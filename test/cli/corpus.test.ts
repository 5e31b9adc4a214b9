import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main';

let dir: string;
const place = (name: string): string => path.join(dir, name);
beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'fazhi-cli-corpus-'));
  mkdirSync(place('in/云岭县'), { recursive: true });
  const report = (figure: number) =>
    `石桥街道2023年度法治政府建设工作报告\n一、主要工作\n全年化解矛盾纠纷${figure}件。\n`;
  writeFileSync(place('in/云岭县/石桥街道2023.txt'), report(128));
  writeFileSync(place('in/云岭县/石桥街道2024.txt'), report(131));
  writeFileSync(place('in/年报.doc'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Calls the command line; gives its exit code and what it wrote. */
async function call(args: string[], interactive = false) {
  let out = '';
  let err = '';
  const code = await main(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    colour: false,
    columns: 80,
    interactive,
    pieces: async function* () {},
  });
  return { code, out, err };
}

describe('fazhi corpus', () => {
  it('writes a study, says how far it is in plain lines, and tells of errors', async () => {
    const { code, out, err } = await call([
      'corpus',
      place('in'),
      '--out',
      place('a'),
      '--workers',
      '0',
      '--excel',
    ]);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('3/3 files, 1 failed');
    expect(err).toContain('2 reports in');
    expect(readFileSync(place('a/errors.csv'), 'utf8')).toMatch(
      /soffice --headless --convert-to docx/,
    );
    expect(readFileSync(place('a/claims.csv'), 'utf8')).toMatch(
      /^\ufeffreport,region,issuer,year,/,
    );
  });

  it('tells what is left out of the figures and which metadata fit nothing, and where to look', async () => {
    mkdirSync(place('mixed'));
    const report = '石桥街道2023年度法治政府建设工作报告\n一、主要工作\n全年化解矛盾纠纷128件。\n';
    writeFileSync(place('mixed/a.txt'), report);
    writeFileSync(place('mixed/副本.txt'), report);
    writeFileSync(place('mixed/b.html'), '<title>404</title><p>您访问的页面不存在</p>');
    writeFileSync(place('lost.csv'), 'file,issuer\n丢失.txt,甲\n');
    const args = ['corpus', place('mixed'), '--workers', '0', '--metadata', place('lost.csv')];
    const { code, err } = await call([...args, '--out', place('some')]);
    expect(code).toBe(0);
    expect(err.trimEnd().split('\n').slice(-3)).toEqual([
      '2 left out of the figures: 1 error-page, 1 duplicate (--all: none)',
      'to look at: 1 metadata-without-file',
      `each with its reason in ${place('some')}/warnings.*`,
    ]);
    const claims = (out: string) =>
      readFileSync(place(`${out}/claims.csv`), 'utf8').match(/128件,/g)!;
    expect(claims('some')).toHaveLength(1);
    await call([...args, '--out', place('every'), '--all']);
    expect(claims('every')).toHaveLength(2);
  });

  it('draws a bar where there is a terminal, and takes it away at the end', async () => {
    const { err } = await call(
      ['corpus', place('in'), '-o', place('bar'), '--workers', '0', '--no-pages'],
      true,
    );
    expect(err).toContain('████████████████████████ 3/3 files');
    expect(err).toMatch(/\r\u001b\[2K2 reports in/);
    expect(existsSync(place('bar/reports'))).toBe(false);
  });

  it('takes issuer, year and region from a table or from the names', async () => {
    writeFileSync(place('meta.csv'), 'file,issuer,region\n云岭县/石桥街道2023.txt,"甲,乙",丙\n');
    await call([
      'corpus',
      place('in'),
      '-o',
      place('meta'),
      '--workers',
      '0',
      '--metadata',
      place('meta.csv'),
      '--names',
      '{region}/{issuer}{year}',
    ]);
    expect(
      readFileSync(place('meta/reports.csv'), 'utf8')
        .split('\r\n')
        .map((line) => line.split(/,(?=石|报|20|"|丙|云)/).slice(0, 4))
        .slice(1, 3),
    ).toEqual([
      ['云岭县/石桥街道2023.txt', '丙', '"甲,乙"', expect.stringMatching(/^2023/)],
      ['云岭县/石桥街道2024.txt', '云岭县', '石桥街道', expect.stringMatching(/^2024/)],
    ]);
  });

  it.each([
    [['corpus', 'in'], /--out OUT is missing/, 2],
    [['corpus'], /no DIR given/, 2],
    [['corpus', 'in', '--out', 'x', '--format', 'xlsx'], /--format takes csv, jsonl, parquet/, 2],
    [['corpus', 'nowhere', '--out', 'x'], /there is no file or folder "nowhere"/, 1],
  ])('a call that cannot be: %s', async (args, message, exit) => {
    const { code, err } = await call(args);
    expect(err).toMatch(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(code).toBe(exit);
  });

  it('an output folder that is in the way is left alone, with one line', async () => {
    const { code, err } = await call([
      'corpus',
      place('in'),
      '--out',
      place('in'),
      '--workers',
      '0',
    ]);
    expect([code, err]).toEqual([
      1,
      `fazhi corpus: ${JSON.stringify(place('in'))} is not empty; choose another folder\n`,
    ]);
  });
});

describe('fazhi diff', () => {
  it('says nothing differs, or what does', async () => {
    expect(await call(['diff', place('a'), place('a')])).toMatchObject({
      code: 0,
      out: 'the results are the same\n',
    });
    writeFileSync(
      place('in/云岭县/石桥街道2024.txt'),
      '石桥街道2024年度法治政府建设工作报告\n一、主要工作\n全年化解矛盾纠纷140件。\n',
    );
    await call(['corpus', place('in'), '--out', place('b'), '--workers', '0']);
    const { code, out } = await call(['diff', place('a'), place('b')]);
    expect(code).toBe(1);
    expect(out).toContain('云岭县/石桥街道2024.txt (the file changed)');
    expect(out).toMatch(/− 131件: 131 .+\n.+\+ 140件: 140/);
  });
});

describe('fazhi view', () => {
  it('writes a page, to a file or to standard output', async () => {
    const file = place('in/云岭县/石桥街道2023.txt');
    const { out } = await call(['view', file]);
    expect(out).toMatch(/^<!doctype html>/);
    expect(out).toContain('128件');
    await call(['view', file, '--out', place('page.html')]);
    expect(readFileSync(place('page.html'), 'utf8')).toBe(out);
  });
});
