import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze';
import type {
  CorpusOptions,
  CorpusProgress,
  CorpusResult,
  CorpusSource,
} from '../../../src/corpus';
import { analyzeCorpus } from '../../../src/corpus/run/analyze-corpus';
import { buildCorpus } from '../built';
import { corpusTexts, type Expected, generateCorpus } from '../formats/generate';

let dir: string;
let expected: Map<string, Expected>;
let built: Awaited<ReturnType<typeof buildCorpus>>;
beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'fazhi-run-'));
  expected = generateCorpus(path.join(dir, 'corpus'), 40, corpusTexts());
  built = await buildCorpus('run');
}, 60_000);
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
  built.remove();
});

async function all(source: CorpusSource, options: CorpusOptions = {}): Promise<CorpusResult[]> {
  const results: CorpusResult[] = [];
  for await (const result of analyzeCorpus(source, { workers: 0, ...options }))
    results.push(result);
  return results;
}

describe('a corpus of all formats and encodings, one file in twenty damaged', () => {
  it('gives every good file the analysis of its text, every damaged one an error record', async () => {
    const results = await all(path.join(dir, 'corpus'), { workers: 2, workerUrl: built.worker });
    expect(results.map((result) => result.id).sort()).toEqual([...expected.keys()].sort());
    for (const result of results) {
      const wanted = expected.get(result.id)!;
      if ('code' in wanted) {
        expect(result).toMatchObject({ ok: false, code: wanted.code });
      } else {
        const report = result.ok ? result.report : null;
        const facts = (one: typeof report) =>
          one?.claims.map((claim) => [claim.value, claim.unit, claim.bound, claim.status]);
        expect([result.id, facts(report)]).toEqual([result.id, facts(analyze(wanted.text))]);
      }
    }
  }, 60_000);

  it('gives the same results in the same order without workers', async () => {
    const source = path.join(dir, 'corpus');
    const alone = await all(source);
    expect(await all(source, { workers: 2, workerUrl: built.worker })).toEqual(alone);
  }, 60_000);
});

describe('a run', () => {
  const items = Array.from({ length: 12 }, (_, i) => ({
    id: `${i}`,
    text: `石桥街道2023年度法治政府建设工作报告\n一、主要工作\n化解矛盾纠纷${i + 1}件。`,
  }));

  it('takes texts that are in memory, from any iterable', async () => {
    const results = await all(new Set(items));
    expect(results.map((result) => result.ok && result.report.claims[0]?.value)).toEqual(
      items.map((_, i) => i + 1),
    );
  });

  it('says how far it is after each file', async () => {
    const seen: CorpusProgress[] = [];
    await all(items, { onProgress: (progress) => seen.push(progress) });
    expect(seen.map(({ done, failed, total, id }) => [done, failed, total, id])).toEqual(
      items.map((item, i) => [i + 1, 0, 12, item.id]),
    );
  });

  it('reads no more than it needs while nobody takes its results', async () => {
    let taken = 0;
    async function* source() {
      for (const item of items) {
        taken++;
        yield item;
      }
    }
    const run = analyzeCorpus(source(), { workers: 2, workerUrl: built.worker });
    await run.next();
    expect(taken).toBeLessThanOrEqual(5);
    await run.return();
  });

  it('is stopped by a signal', async () => {
    const stop = new AbortController();
    const run = all(items, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(run).rejects.toMatchObject({ name: 'FazhiError', code: 'aborted' });
  });

  it('gives a file that takes too long an error record and goes on', async () => {
    const slow = {
      id: 'slow',
      text: '镇村干部走访群众，听取意见，协调解决困难。\n'.repeat(600_000),
    };
    const results = await all([slow, items[0]!], {
      workers: 1,
      timeout: 1500,
      workerUrl: built.worker,
    });
    expect(results[0]).toMatchObject({ ok: false, id: 'slow', code: 'timed-out' });
    expect(results[1]).toMatchObject({ ok: true, id: '0' });
  }, 60_000);

  it('refuses options that cannot be before it reads anything', async () => {
    await expect(all(items, { workers: -1 })).rejects.toMatchObject({ code: 'invalid-option' });
    await expect(all(items, { places: { pattern: '{place}' } })).rejects.toThrow(
      /known are \{issuer\}/,
    );
    await expect(all(path.join(dir, 'nowhere'))).rejects.toMatchObject({ code: 'file-not-found' });
  });
});

describe('the files of a folder', () => {
  it('count once, however they are reached, and whatever they are called', async () => {
    const folder = path.join(dir, 'links');
    mkdirSync(path.join(folder, '深/层'), { recursive: true });
    writeFileSync(path.join(folder, '深/层/它 说"好"\n的.txt'), '化解矛盾纠纷128件。');
    symlinkSync(folder, path.join(folder, '深/loop'));
    symlinkSync(path.join(folder, '深/层/它 说"好"\n的.txt'), path.join(folder, 'link.txt'));
    linkSync(path.join(folder, '深/层/它 说"好"\n的.txt'), path.join(folder, 'hard.txt'));
    symlinkSync(path.join(folder, 'gone'), path.join(folder, 'nowhere.txt'));
    writeFileSync(path.join(folder, 'style.css'), 'p {}');
    writeFileSync(path.join(folder, '~$lock.docx'), '');
    const results = await all(folder);
    expect(results.map((result) => [result.id, result.ok])).toEqual([
      ['hard.txt', true],
      ['nowhere.txt', false],
    ]);
  });

  it('an empty folder is said to be empty', async () => {
    mkdirSync(path.join(dir, 'empty'));
    await expect(all(path.join(dir, 'empty'))).rejects.toThrow(/holds no file that can be read/);
  });
});
