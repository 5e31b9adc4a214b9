import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { pageName } from '../../../src/corpus/study/item';
import { type StudyOptions, studyCorpus } from '../../../src/corpus/study/study';

const homes: string[] = [];
let dir: string;
const place = (name: string): string => path.join(dir, name);
const report = (figure: number): string =>
  `石桥街道2023年度法治政府建设工作报告\n一、主要工作\n全年化解矛盾纠纷${figure}件。\n`;

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'fazhi-resume-'));
  homes.push(dir);
  mkdirSync(place('in'));
  for (const name of ['a', 'b', 'c']) writeFileSync(place(`in/${name}.txt`), report(128));
});
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

const study = (options: StudyOptions = {}) =>
  studyCorpus(place('in'), place('out'), { workers: 0, ...options });

/** Begins a study and stops it when so many files are done. */
async function stopAfter(files: number): Promise<void> {
  const stop = new AbortController();
  const onProgress = ({ done }: { done: number }): void => {
    if (done === files) stop.abort();
  };
  await expect(study({ signal: stop.signal, onProgress })).rejects.toMatchObject({
    code: 'aborted',
  });
}
const claims = (): string => readFileSync(place('out/claims.csv'), 'utf8');

describe('a study that is resumed', () => {
  it('reads a file anew whose bytes changed, though its size and its time are the same', async () => {
    const then = new Date('2024-01-01');
    utimesSync(place('in/a.txt'), then, then);
    await stopAfter(2);
    writeFileSync(place('in/a.txt'), report(999));
    utimesSync(place('in/a.txt'), then, then);
    await study();
    expect(claims()).toContain('999件');
  });

  it('tries a file again that could not be read', async () => {
    writeFileSync(place('in/0.docx'), 'no Word file');
    await stopAfter(1);
    writeFileSync(place('in/0.docx'), `<html><body><p>${report(777)}</p></body></html>`);
    const manifest = await study();
    expect(manifest.counts.errors).toBe(0);
    expect(claims()).toContain('777件');
  });

  it('makes a page again that is gone', async () => {
    await stopAfter(2);
    rmSync(place(`out/.unfinished/reports/${pageName('a.txt')}`));
    await study();
    expect(readdirSync(place('out/reports'))).toHaveLength(3);
  });

  it('is not done while a table of its manifest is missing or cut', async () => {
    await study();
    writeFileSync(place('out/claims.csv'), claims().slice(0, 100));
    await expect(study()).rejects.toThrow(/claims\.csv is missing or cut/);
  });
});

describe('options that cannot be', () => {
  it.each([
    ['a pattern', { places: { pattern: '{regoin}' } }, /known are \{issuer\}/],
    ['a number of workers', { workers: -1 }, /workers is a whole number/],
    ['a time', { timeout: 0 }, /timeout is a number above 0/],
    ['a form of the tables', { formats: ['xlsx' as 'csv'] }, /formats holds csv, jsonl, parquet/],
  ])('%s is refused before a folder is made', async (_, options, message) => {
    await expect(study(options)).rejects.toThrow(message);
    expect(existsSync(place('out'))).toBe(false);
    await study(); // and nothing blocks the right call
  });
});

describe('what is found in a folder', () => {
  it('does not include the pages of studies, finished or not', async () => {
    await studyCorpus(place('in'), place('in/first'), { workers: 0 });
    mkdirSync(place('in/second/.unfinished'), { recursive: true });
    writeFileSync(place('in/second/x.html'), `<p>${report(1)}</p>`);
    const manifest = await study();
    expect(manifest.inputs.map(({ id }) => id)).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(manifest.counts.studies).toBe(2);
    const pages = studyCorpus(place('in/first'), place('third'), { workers: 0 });
    await expect(pages).rejects.toThrow(/holds a study and not reports/);
  });

  it.skipIf(process.getuid?.() === 0)('has an error for a folder that is closed', async () => {
    mkdirSync(place('in/closed'));
    chmodSync(place('in/closed'), 0);
    const { inputs } = await study();
    chmodSync(place('in/closed'), 0o700);
    expect(inputs.at(-1)).toMatchObject({ id: 'closed/', hash: null, result: 'file-unreadable' });
  });

  it.skipIf(process.platform !== 'linux')('includes files whose names are GBK bytes', async () => {
    // 报告 in GBK
    const name = Buffer.from([0xb1, 0xa8, 0xb8, 0xe6, ...Buffer.from('.txt')]);
    writeFileSync(Buffer.concat([Buffer.from(`${place('in')}/`), name]), report(55));
    const manifest = await study();
    expect(manifest.inputs.map(({ id }) => id)).toContain('报告.txt');
    expect(manifest.counts.errors).toBe(0);
  });

  it('has a page for each report, whatever the reports are called', () => {
    expect(pageName('县/报告.txt')).toMatch(/^报告-[0-9a-f]{32}\.html$/);
    expect(pageName('甲/报告.txt')).not.toBe(pageName('乙/报告.txt'));
  });
});
