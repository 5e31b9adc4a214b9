import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockFolder } from '../../../src/corpus/study/lock';
import { studyCorpus } from '../../../src/corpus/study/study';

let dir: string;
const place = (name: string): string => path.join(dir, name);
beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'fazhi-lock-'));
  mkdirSync(place('in'));
  for (const year of [2021, 2022, 2023]) {
    const report = `石桥街道${year}年度法治政府建设工作报告\n一、主要工作\n全年化解矛盾纠纷${year - 1900}件。\n`;
    writeFileSync(place(`in/${year}.txt`), report);
  }
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** A claim as a run of process `pid` on `host` writes it. */
function claim(folder: string, host: string, pid: number): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${encodeURIComponent(host)}~${pid}~unknown~1`), '');
}

describe('a folder that is claimed', () => {
  it('is nobody else’s until it is released', async () => {
    const folder = place('one');
    const lock = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toMatchObject({
      code: 'output-locked',
      message: expect.stringContaining(`process ${process.pid} on ${hostname()}`),
    });
    expect(readdirSync(folder)).toHaveLength(1);
    await lock.release();
    const next = await lockFolder(folder);
    await next.release();
    expect(readdirSync(dir)).not.toContain('one');
  });

  it('goes to at most one of many that come at once', async () => {
    const tries = Array.from({ length: 8 }, () => lockFolder(place('many')));
    const locks = (await Promise.allSettled(tries)).filter((one) => one.status === 'fulfilled');
    expect(locks.length).toBeLessThanOrEqual(1);
  });

  it('is free where the process that claimed it is gone', async () => {
    claim(place('dead'), hostname(), 2 ** 30);
    const lock = await lockFolder(place('dead'));
    expect(readdirSync(place('dead'))).toHaveLength(1);
    await lock.release();
  });

  it('stays with another machine, since nobody here can tell whether it still works', async () => {
    claim(place('far'), 'another-machine', 1);
    await expect(lockFolder(place('far'))).rejects.toThrow(
      /process 1 on another-machine; if it is no longer there, delete ".+far.another-machine~1~/,
    );
  });
});

describe('two studies into one folder', () => {
  const files = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

  it('at once: one is whole, the other is told, nothing is missing', async () => {
    await studyCorpus(place('in'), place('alone'), { workers: 0 });
    const runs = [1, 2].map(() => studyCorpus(place('in'), place('both'), { workers: 0 }));
    const ends = await Promise.allSettled(runs);
    for (const end of ends) {
      if (end.status === 'rejected') {
        expect(['output-locked', 'output-not-empty']).toContain(end.reason.code);
      }
    }
    // Both may have stepped back for the other; then a call alone does the work.
    if (ends.every((end) => end.status === 'rejected')) {
      await studyCorpus(place('in'), place('both'), { workers: 0 });
    }
    expect(files(place('both'))).toEqual(files(place('alone')));
  });
});
