import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type StudyManifest, studyCorpus } from '../../../src/corpus';
import { FazhiError } from '../../../src/errors';
import { countOperations, withFault } from './failing-fs';

vi.mock('node:fs/promises', async (load) => {
  const { failing } = await import('./failing-fs');
  return failing(await load<typeof import('node:fs/promises')>());
});
vi.mock('node:fs', async (load) => {
  const { failing } = await import('./failing-fs');
  return failing(await load<typeof import('node:fs')>());
});

let dir: string;
const place = (name: string): string => path.join(dir, name);
const report = (year: number, figure: number): string =>
  `石桥街道${year}年度法治政府建设工作报告\n一、主要工作\n全年化解矛盾纠纷${figure}件。\n二、下一步打算\n力争开展普法活动50场次。\n`;

beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'fazhi-faults-'));
  mkdirSync(place('in/云岭县'), { recursive: true });
  writeFileSync(place('in/云岭县/2022.txt'), report(2022, 96));
  writeFileSync(place('in/空.txt'), '');
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const study = (out: string): Promise<StudyManifest> =>
  studyCorpus(place('in'), out, { workers: 0 });

/** Every file below a folder, with a hash of its bytes. */
function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        path.relative(folder, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

/** Names of the files that are not the same in two folders. */
function differing(folder: string, wanted: Readonly<Record<string, string>>): string[] {
  const found = contents(folder);
  const names = new Set([...Object.keys(found), ...Object.keys(wanted)]);
  return [...names].filter((name) => found[name] !== wanted[name]);
}

describe('a study whose nth operation on files fails', () => {
  it.each([
    ['before it is done', false, 1],
    ['after it is done', true, 4], // every fourth: each costs two studies
  ])(
    '%s: nothing is silently wrong, and the next call finishes it',
    async (_, after, step) => {
      const whole = await study(place(`whole-${after}`));
      const wanted = contents(place(`whole-${after}`));
      const operations = await countOperations(() => study(place(`count-${after}`)));
      expect(operations).toBeGreaterThan(100);
      for (let n = 1; n <= operations; n += step) {
        const out = place(`${after}-${n}`);
        let manifest: StudyManifest | null = null;
        const error = await withFault(n, after, async () => {
          manifest = await study(out);
        });
        if (error === null) {
          // It came to an end: what is not as it should be has its error, itself or its folder.
          const results = new Map(manifest!.inputs.map(({ id, result }) => [id, result]));
          const wrong = whole.inputs
            .map(({ id, result }) => [
              result,
              results.get(id) ?? results.get(`${path.dirname(id)}/`),
            ])
            .filter(([result, found]) => found !== result);
          for (const [, found] of wrong) expect([n, found]).toEqual([n, 'file-unreadable']);
          // What could not be tidied up is by the next call.
          if (existsSync(path.join(out, '.unfinished/settings'))) await study(out);
          if (wrong.length === 0) expect([n, differing(out, wanted)]).toEqual([n, []]);
        } else {
          expect([n, error]).toEqual([n, expect.any(FazhiError)]);
          expect(['output-unwritable', 'file-unreadable']).toContain((error as FazhiError).code);
          await study(out);
          expect([n, differing(out, wanted)]).toEqual([n, []]);
        }
        rmSync(out, { recursive: true });
      }
    },
    120_000,
  );
});
