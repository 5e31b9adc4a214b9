import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPool } from '../../../src/corpus/run/pool';
import { buildCorpus } from '../built';

const dir = mkdtempSync(path.join(tmpdir(), 'fazhi-pool-'));
let built: Awaited<ReturnType<typeof buildCorpus>>;
beforeAll(async () => {
  built = await buildCorpus('pool');
}, 60_000);
afterAll(() => {
  rmSync(dir, { recursive: true });
  built.remove();
});

/** A worker module of our own making. */
function module(name: string, source: string): URL {
  const file = path.join(dir, name);
  writeFileSync(file, source);
  return pathToFileURL(file);
}

const task = (id: string) => ({
  index: 0,
  item: { id, text: '化解矛盾纠纷128件。' },
  options: {},
  study: null,
});

describe('a pool whose workers cannot start', () => {
  it.each([
    ['there is no such file', () => pathToFileURL(path.join(dir, 'nowhere.js'))],
    ['the place is no file', () => new URL('https://example.org/corpus-worker.js')],
    ['the module throws', () => module('throws.mjs', "throw new Error('broken')")],
    ['the module is another one', () => module('other.mjs', 'export default 1;')],
    ['the module ends the thread', () => module('exits.mjs', 'process.exit(3)')],
  ])('says so with a code and a remedy: %s', async (_, url) => {
    await expect(openPool({ workers: 2, workerUrl: url() })).rejects.toMatchObject({
      code: 'invalid-option',
      message: expect.stringMatching(
        /the workers cannot start from .+ set workerUrl .+ workers to 0/,
      ),
    });
  });

  it('refuses a workerUrl that is no URL', async () => {
    await expect(openPool({ workerUrl: './worker.js' as never })).rejects.toThrow(
      /workerUrl is a URL object, not "\.\/worker\.js"/,
    );
  });
});

describe('a pool', () => {
  it('carries out tasks in as many threads as it has', async () => {
    const pool = await openPool({ workers: 2, workerUrl: built.worker });
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((id) => pool.run(task(id))));
    expect(answers.map((answer) => JSON.parse(answer).id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    await pool.close();
  });

  it('replaces a thread that died for the next task', async () => {
    const mortal = module(
      'mortal.mjs',
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', ({ item }) =>
         item.id === 'bad' ? process.exit(9) : parentPort.postMessage({ answer: item.id }));
       parentPort.postMessage('ready');`,
    );
    const pool = await openPool({ workers: 1, workerUrl: mortal });
    await expect(pool.run(task('bad'))).rejects.toThrow('the worker ended with code 9');
    expect(await pool.run(task('good'))).toBe('good');
    await pool.close();
  });

  it('starts nothing more once it is closed', async () => {
    const pool = await openPool({ workers: 1, workerUrl: built.worker });
    await pool.close();
    await expect(pool.run(task('late'))).rejects.toMatchObject({ code: 'aborted' });
  });
});
