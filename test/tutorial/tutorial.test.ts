import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { studyCorpus } from '../../src/corpus/study/study';

const works = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const PANDAS = works('python3', '-c', 'import pandas');
const R = works('Rscript', '--version');

let dir: string;
const place = (name: string): string => path.join(dir, name);

describe.skipIf(!PANDAS && !R)('the tutorial', () => {
  beforeAll(async () => {
    dir = mkdtempSync(path.join(tmpdir(), 'fazhi-tutorial-'));
    mkdirSync(place('in'));
    for (const [issuer, year, figure] of [
      ['石桥街道', 2021, 96],
      ['石桥街道', 2024, 128],
      ['柳溪镇', 2024, 64],
    ]) {
      const report = `${issuer}${year}年度法治政府建设工作报告\n一、主要工作\n全年排查矛盾纠纷${figure}件。\n开展法治宣传活动12场次。\n`;
      writeFileSync(place(`in/${issuer}${year}.txt`), report);
    }
    await studyCorpus(place('in'), place('study'), { workers: 0 });
  }, 60_000);
  afterAll(() => dir && rmSync(dir, { recursive: true, force: true }));

  const changes = (out: string): string[] =>
    readFileSync(path.join(out, 'disputes.csv'), 'utf8')
      .replaceAll('"', '')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(',').slice(0, 4).join(' '))
      .slice(1)
      .sort();

  it.skipIf(!PANDAS)(
    'goes from tables to a table and a figure in pandas',
    () => {
      mkdirSync(place('py'));
      execFileSync('python3', [
        path.join(import.meta.dirname, 'figure.py'),
        place('study'),
        place('py'),
      ]);
      expect(changes(place('py'))).toEqual([
        '柳溪镇 2024 64 ',
        '石桥街道 2021 96 ',
        '石桥街道 2024 128 32.0',
      ]);
    },
    60_000,
  );

  it.skipIf(!R)(
    'goes from tables to a table and a figure in R',
    () => {
      mkdirSync(place('r'));
      execFileSync('Rscript', [
        path.join(import.meta.dirname, 'figure.R'),
        place('study'),
        place('r'),
      ]);
      expect(changes(place('r'))).toContain('石桥街道 2024 128 32');
    },
    60_000,
  );
});
