import { describe, expect, it } from 'vitest';
import { createAnalyzer, FazhiError, parseThemeSet, type ThemeSet } from '../../src/index';
import { tinySet } from '../themes/tiny-set';
import { inputs } from './inputs';
import { Random } from './random';
import { checkSound } from './sound';

// A longer run: FAZHI_FUZZ=1000000 FAZHI_FUZZ_SEED=2 npx vitest run test/fuzz
const COUNT = Number(process.env.FAZHI_FUZZ ?? 2500);
const SEED = Number(process.env.FAZHI_FUZZ_SEED ?? 1);
const LONG = 24 * 3_600_000;
/** A short text that takes longer than this hangs; a busy machine does not make it so slow. */
const HANG = 5000;

/** Analyses a text; gives what is wrong with the report, or `null`. */
function fault(analyzer: ReturnType<typeof createAnalyzer>, text: string): string | null {
  const start = performance.now();
  try {
    checkSound(text, analyzer.analyze(text));
  } catch (error) {
    return String(error);
  }
  const time = performance.now() - start;
  return time < HANG ? null : `took ${time} ms`;
}

describe(`fuzzing from seed ${SEED}`, () => {
  it(
    `finds ${COUNT} texts analysed soundly`,
    () => {
      const analyzer = createAnalyzer({ include: ['rejected'] });
      const faults: { text: string; why: string }[] = [];
      for (const text of inputs(SEED, COUNT)) {
        const why = fault(analyzer, text);
        if (why !== null) faults.push({ text, why });
        if (faults.length >= 5) break;
      }
      expect(faults).toEqual([]);
    },
    LONG,
  );

  it(
    'finds theme sets that were changed at random refused with a FazhiError, or sound',
    () => {
      const random = new Random(SEED);
      const texts = [...inputs(SEED, 50)];
      let accepted = 0;
      for (let i = 0; i < Math.max(300, COUNT / 100); i++) {
        const set = changed(random, JSON.parse(JSON.stringify(tinySet)));
        try {
          const analyzer = createAnalyzer({ themes: set as ThemeSet });
          const text = random.pick(texts);
          checkSound(text, analyzer.analyze(text));
          accepted++;
        } catch (error) {
          expect(error).toBeInstanceOf(FazhiError);
        }
      }
      expect(accepted).toBeGreaterThan(0);
      expect(parseThemeSet(tinySet)).toBe(tinySet);
    },
    LONG,
  );
});

const VALUES: readonly (() => unknown)[] = [
  () => null,
  () => '',
  () => '法治',
  () => '__proto__',
  () => 'constructor',
  () => 0,
  () => -1,
  () => Number.NaN,
  () => [],
  () => ({}),
  () => ['法治', '执法'],
  () => JSON.parse('{"__proto__":{"polluted":true}}'),
];

/** Plain data with one to three values replaced, removed or doubled somewhere inside. */
function changed(random: Random, data: unknown): unknown {
  for (let i = random.below(3); i >= 0; i--) {
    let at = data as Record<string, unknown>;
    for (;;) {
      const keys = Object.keys(at);
      if (keys.length === 0) break;
      const key = random.pick(keys);
      const inner = at[key];
      if (inner !== null && typeof inner === 'object' && random.next() < 0.85) {
        at = inner as Record<string, unknown>;
        continue;
      }
      if (random.next() < 0.2) delete at[key];
      else if (random.next() < 0.3 && Array.isArray(at)) at.push(inner);
      else at[key] = random.pick(VALUES)();
      break;
    }
  }
  return data;
}
