/**
 * The corpus of 2,000 reports in all formats and encodings, one in twenty damaged: correctness, speed of one
 * worker and two, memory from 200 to 2,000 files, and ten runs killed at random moments.
 * Run: npx vitest run --config test/bench/vitest.config.ts corpus
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze';
import { buildCorpus } from '../corpus/built';
import { corpusTexts, type Expected, generateCorpus } from '../corpus/formats/generate';

const FILES = Number(process.env.FAZHI_BENCH_FILES ?? 2000);
let dir: string;
let built: Awaited<ReturnType<typeof buildCorpus>>;
let expected: Map<string, Expected>;
const place = (name: string): string => path.join(dir, name);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'fazhi-bench-'));
  expected = generateCorpus(place('corpus'), FILES, corpusTexts());
  built = await buildCorpus('bench');
}, 600_000);
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
  built.remove();
});

/** Runs a script that uses `fazhi` in a process of its own; gives what it prints as JSON. */
function inProcess<T>(script: string, killAfter: number | null = null): Promise<T | null> {
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import * as fazhi from ${JSON.stringify(built.corpus)};\n${script}`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  const timer = killAfter === null ? null : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve) => {
    child.on('exit', () => {
      if (timer) clearTimeout(timer);
      resolve(out === '' ? null : (JSON.parse(out) as T));
    });
  });
}

const iterate = (folder: string, workers: number) =>
  inProcess<{ seconds: number; early: number; late: number; peak: number; files: number }>(`
    const began = performance.now();
    let files = 0;
    const memory = [];
    for await (const _ of fazhi.analyzeCorpus(${JSON.stringify(folder)}, { workers: ${workers} })) {
      files++;
      memory.push(process.memoryUsage().rss);
    }
    const middle = (from, to) => {
      const part = memory.slice(files * from, files * to).sort((a, b) => a - b);
      return part[part.length >> 1];
    };
    const [early, late, peak] = [middle(0.1, 0.3), middle(0.8, 1), Math.max(...memory)];
    console.log(JSON.stringify({ files, early, late, peak, seconds: (performance.now() - began) / 1000 }));
  `).then((result) => result!);

const study = (out: string, killAfter: number | null = null) =>
  inProcess<{ seconds: number }>(
    `
    const began = performance.now();
    await fazhi.studyCorpus(${JSON.stringify(place('corpus'))}, ${JSON.stringify(out)}, { formats: ['csv', 'jsonl', 'parquet'] });
    console.log(JSON.stringify({ seconds: (performance.now() - began) / 1000 }));
  `,
    killAfter,
  );

/** One hash over every file below a folder, its name and its bytes. */
function hashOf(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(path.relative(folder, file)).update(readFileSync(file));
  return hash.digest('hex');
}

describe(`${FILES} generated reports`, () => {
  it('every good file is analysed as its text, every damaged one is an error', async () => {
    const { analyzeCorpus } = (await import(built.corpus)) as typeof import('../../src/corpus');
    const wanted = new Map<string, string>();
    const facts = (report: ReturnType<typeof analyze>): string =>
      JSON.stringify([
        report.claims.map((claim) => [
          claim.value,
          claim.unit,
          claim.bound,
          claim.status,
          claim.themes,
        ]),
        report.passages.map((passage) => passage.themes.map((tag) => tag.theme)),
      ]);
    const wrong: string[] = [];
    for await (const result of analyzeCorpus(place('corpus'))) {
      const must = expected.get(result.id)!;
      if ('code' in must) {
        if (result.ok || result.code !== must.code) wrong.push(result.id);
        continue;
      }
      if (!wanted.has(must.text)) wanted.set(must.text, facts(analyze(must.text)));
      if (!result.ok || facts(result.report) !== wanted.get(must.text)) wrong.push(result.id);
    }
    say(`wrong: ${wrong.length} of ${expected.size} ${wrong.slice(0, 12).join(' ')}`);
    expect(wrong.length).toBe(0);
  }, 900_000);

  it('two workers on two cores are at least 1.8 times as fast as one, and memory is flat', async () => {
    expect(availableParallelism()).toBeGreaterThan(1);
    const one = await iterate(place('corpus'), 1);
    const two = await iterate(place('corpus'), 2);
    const mb = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
    say(
      `one worker ${one.seconds.toFixed(1)} s, two ${two.seconds.toFixed(1)} s: ${(one.seconds / two.seconds).toFixed(2)} times`,
    );
    say(
      `memory of two workers: ${mb(two.early)} from file ${FILES * 0.1} on, ${mb(two.late)} at the end, peak ${mb(two.peak)}`,
    );
    expect(one.seconds / two.seconds).toBeGreaterThan(1.8);
    expect(two.late / two.early).toBeLessThan(1.25);
  }, 900_000);

  it('ten runs killed at random moments end in the same bytes', async () => {
    const { seconds } = (await study(place('whole')))!;
    say(`a study undisturbed: ${seconds.toFixed(1)} s`);
    const whole = hashOf(place('whole'));
    const out = place('killed');
    let kills = 0;
    while (kills < 10 && !existsSync(path.join(out, 'manifest.json'))) {
      await study(out, 1000 + Math.random() * seconds * 250);
      kills++;
    }
    if (!existsSync(path.join(out, 'manifest.json'))) await study(out);
    say(`killed ${kills} times`);
    expect(hashOf(out)).toBe(whole);
  }, 1_800_000);
});
