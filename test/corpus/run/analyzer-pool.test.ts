import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AnalyzerPool, createPool } from '../../../src/corpus/run/analyzer-pool';
import { analyze } from '../../../src/index';
import { themesFromNotation } from '../../../src/themes/set/convert';
import { buildCorpus } from '../built';

let built: Awaited<ReturnType<typeof buildCorpus>>;
let pool: AnalyzerPool;
beforeAll(async () => {
  built = await buildCorpus('analyzer-pool');
  pool = await createPool({ workers: 1, workerUrl: built.worker, maxWaiting: 2 });
}, 60_000);
afterAll(async () => {
  await pool.close();
  built.remove();
});

const TEXT = '全年开展法治宣传活动38场，化解矛盾纠纷128件。';
/** Takes a thread some seconds. */
const LONG = '全年开展法治宣传活动38场，化解矛盾纠纷128件。\n'.repeat(100_000);

describe('a pool of analyzers', () => {
  it('gives the report that analyze gives', async () => {
    expect(await pool.analyze(TEXT)).toEqual(analyze(TEXT));
  });

  it('goes by the options of the text before its own', async () => {
    const { rejected } = await pool.analyze('根据第十条，开展普法38场。', {
      include: ['rejected'],
    });
    expect(rejected).toHaveLength(1);
    expect(await pool.analyze('根据第十条，开展普法38场。')).not.toHaveProperty('rejected');
  });

  it('gives up a text that is under way, and goes on with the next in a new thread', async () => {
    const stop = new AbortController();
    const long = pool.analyze(LONG, { signal: stop.signal });
    const next = pool.analyze(TEXT);
    await new Promise((resolve) => setTimeout(resolve, 200));
    stop.abort('the client has gone');
    await expect(long).rejects.toMatchObject({ code: 'aborted', cause: 'the client has gone' });
    expect((await next).claims).toHaveLength(2);
  });

  it('gives up a text that waits, without a thread', async () => {
    const stop = new AbortController();
    const first = pool.analyze(TEXT);
    const waiting = pool.analyze(TEXT, { signal: stop.signal });
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'aborted' });
    expect((await first).claims).toHaveLength(2);
  });

  it('does not begin a text that was given up before', async () => {
    await expect(pool.analyze(TEXT, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'aborted',
    });
  });

  it('refuses a text when as many wait as may', async () => {
    const taken = ['a', 'b', 'c'].map(() => pool.analyze(TEXT));
    await expect(pool.analyze(TEXT)).rejects.toMatchObject({ code: 'pool-full' });
    await Promise.all(taken);
    expect((await pool.analyze(TEXT)).claims).toHaveLength(2);
  });

  it('throws what analyze throws, without a thread where it can', async () => {
    await expect(pool.analyze(42 as never)).rejects.toMatchObject({ code: 'text-not-a-string' });
    await expect(pool.analyze(TEXT, { maxCharacters: 5 })).rejects.toMatchObject({
      code: 'text-too-long',
    });
    await expect(pool.analyze(TEXT, { minscore: 1 } as never)).rejects.toThrow(
      /unknown option "minscore"; known are/,
    );
    await expect(pool.analyze(TEXT, { signal: 'stop' as never })).rejects.toMatchObject({
      code: 'invalid-argument',
    });
    await expect(pool.analyze('8'.repeat(1_100_000))).rejects.toMatchObject({
      code: 'text-too-dense',
    });
  });

  it('ends a text that takes longer than it may', async () => {
    const hasty = await createPool({ workers: 1, workerUrl: built.worker, timeout: 50 });
    await expect(hasty.analyze(LONG)).rejects.toThrow('the text took longer than 50 milliseconds');
    await hasty.close();
  });

  it('gives up what is under way and what waits when it is closed', async () => {
    const closing = await createPool({ workers: 1, workerUrl: built.worker });
    const texts = [closing.analyze(LONG), closing.analyze(TEXT)].map((text) =>
      text.catch((error) => error.code),
    );
    await closing.close();
    expect(await Promise.all(texts)).toEqual(['aborted', 'aborted']);
    await expect(closing.analyze(TEXT)).rejects.toMatchObject({ code: 'aborted' });
  });

  it('analyses by a theme set of the caller’s', async () => {
    const source = 'id: six\nextends: five\nthemes:\n  社区矫正: 社区矫正 入矫宣告\n';
    const themes = themesFromNotation(source, 'six.yaml');
    const six = await createPool({ workers: 1, workerUrl: built.worker, analyze: { themes } });
    expect((await six.analyze('组织入矫宣告12次。')).passages[0]?.primary).toBe('社区矫正');
    await six.close();
  });
});

describe('a pool without threads', () => {
  it('analyses in the caller’s thread', async () => {
    const here = await createPool({ workers: 0 });
    expect((await here.analyze(TEXT)).claims).toHaveLength(2);
    await here.close();
    await expect(here.analyze(TEXT)).rejects.toMatchObject({ code: 'aborted' });
  });
});

describe('the options of a pool', () => {
  it.each([
    [{ threads: 2 }, /options has no "threads"; known are workers, timeout/],
    [{ workers: -1 }, /workers is a whole number from 0 to 1024, not -1/],
    [{ timeout: 0 }, /timeout is a number above 0, not 0/],
    [{ maxWaiting: 1.5 }, /maxWaiting is a whole number from 0 on, or Infinity, not 1.5/],
    [{ analyze: { minScore: 2 } }, /minScore is a number from 0 to 1, not 2/],
  ])('are refused at once: %j', async (options, message) => {
    await expect(createPool(options as never)).rejects.toThrow(message);
  });
});
