import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleCore } from '../package/bundle';
import { FIRST, reports } from '../report/gold';

/*
 * Ratios, never times: both sides run in turns in one process, so a slow or busy machine slows both.
 * The bounds are a third above what was measured when they were last set; lower them when it gets faster.
 */

/** Time of the analysis over that of one plain pass of a regular expression (see below). */
const MOST_TIMES_A_PLAIN_PASS = 180;
/** Time of a character in a text of 100,000 over that in one of 10,000. */
const MOST_GROWTH = 1.4;
/** Time of a character in a text that is made to be slow over that in reports. */
const MOST_TIMES_A_REPORT = 3;

const PLAIN =
  /[0-9][0-9.,]*|[一二三四五六七八九十百千万亿]+|法治|执法|普法|调解|信访|律师|法律顾问|公开/g;

// Bundled, as users run it: the test runner's own way of loading modules makes every call slower.
const folder = mkdtempSync(path.join(tmpdir(), 'fazhi-speed-'));
const core = path.join(folder, 'fazhi.mjs');
await bundleCore(core, { platform: 'node', format: 'esm' });
const { createAnalyzer } = (await import(
  pathToFileURL(core).href
)) as typeof import('../../src/index');
afterAll(() => rmSync(folder, { recursive: true }));

const analyzer = createAnalyzer();
// The texts with which the bounds were measured.
const REPORTS = [...reports].flatMap(([name, text]) => (FIRST.test(name) ? [text] : [])).join('\n');
const ofLength = (length: number): string =>
  REPORTS.repeat(Math.ceil(length / REPORTS.length)).slice(0, length);

function plainPass(text: string): number {
  let count = 0;
  for (const match of text.matchAll(PLAIN)) count += match[0].length;
  return count;
}

/** The median over rounds of the time of `run` over the time of `mark`, each run in turn. */
function ratio(run: () => unknown, mark: () => unknown, rounds = 9): number {
  const timed = (work: () => unknown): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const ratios = Array.from({ length: rounds }, () => timed(run) / timed(mark));
  return ratios.sort((a, b) => a - b)[rounds >> 1]!;
}

describe('speed, as a guard against slips', () => {
  const short = ofLength(10_000);
  const long = ofLength(100_000);
  const times = (count: number, work: () => unknown) => () => {
    for (let i = 0; i < count; i++) work();
  };

  it('stays near a plain pass over the same text', () => {
    times(15, () => analyzer.analyze(short))();
    const found = ratio(
      times(2, () => analyzer.analyze(short)),
      times(40, () => plainPass(short)),
    );
    expect(found * 20).toBeLessThan(MOST_TIMES_A_PLAIN_PASS);
  });

  it('does not fall as a text grows', () => {
    const found = ratio(
      () => analyzer.analyze(long),
      times(10, () => analyzer.analyze(short)),
      5,
    );
    expect(found).toBeLessThan(MOST_GROWTH);
  });

  it.each([
    ['digits', '7'],
    ['numerals', '万'],
    ['tens', '十'],
    ['scales in turn', '万亿'],
    ['decimal points', '1.'],
    ['shares', '5%'],
    ['ranges', '3至5次'],
    ['headings', '一、法治\n'],
    ['lines', '法\n'],
    ['title marks', '《'],
    ['brackets', '（'],
    ['spaces', ' '],
    ['colons', '：'],
    ['theme words', '法律顾问'],
    ['table cells', '1\t'],
  ])('does not fall on nothing but %s', (_, piece) => {
    const text = piece.repeat(10_000 / piece.length);
    analyzer.analyze(text);
    const found = ratio(
      () => analyzer.analyze(text),
      () => analyzer.analyze(short),
      5,
    );
    expect(found).toBeLessThan(MOST_TIMES_A_REPORT);
  });
});
