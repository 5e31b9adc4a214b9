import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type StudyOptions, studyCorpus } from '../../../src/corpus/study/study';
import { contents } from './contents';

let dir: string;
const place = (name: string): string => path.join(dir, name);
const write = (name: string, issuer: string, figure: number): void => {
  mkdirSync(path.dirname(place(`in/${name}`)), { recursive: true });
  writeFileSync(
    place(`in/${name}`),
    `${issuer}2023年度法治政府建设工作报告\n一、主要工作\n全年化解矛盾纠纷${figure}件。\n`,
  );
};
const study = (out: string, options: StudyOptions = {}) =>
  studyCorpus(place('in'), place(out), { workers: 0, ...options });

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'fazhi-extend-'));
  write('b.txt', '石桥街道', 128);
  write('c.txt', '柳溪镇', 64);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('a finished study that is extended by new files', () => {
  it('ends in the bytes of a run over all of them', async () => {
    await study('out');
    write('a.txt', '北亭乡', 32);
    write('d.txt', '石桥街道', 128); // a duplicate of what was there
    await study('out');
    await study('fresh');
    expect(contents(place('out'))).toEqual(contents(place('fresh')));
  });

  it('does not analyse again what it knows', async () => {
    await study('out');
    const page = place(`out/reports/${readdirSync(place('out/reports'))[0]}`);
    writeFileSync(page, 'as it was left');
    write('a.txt', '北亭乡', 32);
    await study('out');
    expect(readFileSync(page, 'utf8')).toBe('as it was left');
  });

  it('reads again what changed, and what is of another place by a new table', async () => {
    const places = (sidecar: string): StudyOptions => ({ places: { sidecar } });
    await study('out', places('file,issuer\nb.txt,甲\n'));
    write('c.txt', '柳溪镇', 65);
    write('a.txt', '北亭乡', 32);
    const later = places('file,issuer\nb.txt,乙\na.txt,丙\n');
    await study('out', later);
    await study('fresh', later);
    expect(contents(place('out'))).toEqual(contents(place('fresh')));
  });

  it('is finished by the same call where it was stopped', async () => {
    await study('out');
    write('a.txt', '北亭乡', 32);
    write('d.txt', '元岭乡', 16);
    const stop = new AbortController();
    const onProgress = (): void => stop.abort();
    await expect(study('out', { signal: stop.signal, onProgress })).rejects.toMatchObject({
      code: 'aborted',
    });
    await study('out');
    await study('fresh');
    expect(contents(place('out'))).toEqual(contents(place('fresh')));
  });

  it('is refused other options, and a call that leaves files out', async () => {
    await study('out');
    const before = contents(place('out'));
    await expect(study('out', { formats: ['jsonl'] })).rejects.toThrow(
      /holds a finished run of other options/,
    );
    rmSync(place('in/b.txt'));
    await expect(study('out')).rejects.toThrow(
      /1 files that this call does not have, such as "b\.txt"/,
    );
    expect(contents(place('out'))).toEqual(before);
  });
});
