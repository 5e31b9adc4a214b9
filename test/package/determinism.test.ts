import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../src/index';
import { inputs } from '../fuzz/inputs';
import { reports } from '../report/gold';
import { bundleCore } from './bundle';

const folder = mkdtempSync(path.join(tmpdir(), 'fazhi-determinism-'));
const core = path.join(folder, 'fazhi.cjs');
const texts = path.join(folder, 'texts.json');
const all = [...[...reports.values()].slice(0, 8), ...inputs(11, 60)];
/** Prints the fingerprint of what the bundled core says of all texts. */
const SCRIPT = `
  const { analyze } = require(${JSON.stringify(core)});
  const texts = JSON.parse(require('node:fs').readFileSync(${JSON.stringify(texts)}, 'utf8'));
  const hash = require('node:crypto').createHash('sha256');
  for (const text of texts) hash.update(JSON.stringify(analyze(text)));
  const result = hash.digest('hex');`;

function ownFingerprint(): string {
  const hash = createHash('sha256');
  for (const text of all) hash.update(JSON.stringify(analyze(text)));
  return hash.digest('hex');
}

const own = ownFingerprint();

describe('the same bytes', () => {
  beforeAll(async () => {
    await bundleCore(core, { platform: 'node', format: 'cjs' });
    writeFileSync(texts, JSON.stringify(all));
  }, 30_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('come twice in one process, whatever was analysed in between', () => {
    for (const text of inputs(12, 50)) analyze(text);
    expect(ownFingerprint()).toBe(own);
  });

  it.each([
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' },
  ])('come in a process of its own with $TZ and $LANG', (env) => {
    const printed = execFileSync(process.execPath, ['-e', `${SCRIPT} console.log(result)`], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', ...env },
    });
    expect(printed.trim()).toBe(own);
  });

  it('come in worker threads that run at the same time', async () => {
    const run = (): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const source = `${SCRIPT} require('node:worker_threads').parentPort.postMessage(result)`;
        const worker = new Worker(source, { eval: true });
        worker.once('message', resolve);
        worker.once('error', reject);
      });
    expect(await Promise.all([run(), run()])).toEqual([own, own]);
  });
});
