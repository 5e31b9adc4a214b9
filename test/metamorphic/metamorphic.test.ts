import { describe, expect, it } from 'vitest';
import { Random } from '../fuzz/random';
import { reports } from '../report/gold';
import { rates } from './rates';

// Other reports: FAZHI_SEED=2. All of them, with the rates: npm run test:rates
const SEED = Number(process.env.FAZHI_SEED ?? 1);
const REPORTS = 8;
/** Of the theme tags or claims of a sample so small, one is more than 0.2 %: none may change. */
const MOST_ALTERED = 0;

describe(`changes that alter nothing of what a report says, on a sample from seed ${SEED}`, () => {
  const random = new Random(SEED);
  const sample = new Map(
    [...reports]
      .map((report) => ({ report, at: random.next() }))
      .sort((a, b) => a.at - b.at)
      .slice(0, REPORTS)
      .map(({ report }) => report),
  );

  it.each(rates(sample))('$change: the same $what', ({ said, altered, examples }) => {
    expect(said).toBeGreaterThan(0);
    expect(altered, examples.join('\n')).toBeLessThanOrEqual(MOST_ALTERED);
  });
});
