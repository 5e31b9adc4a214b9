import { describe, expect, it } from 'vitest';
import {
  adjustPValues,
  association,
  chiSquared,
  chiSquaredPValue,
  contingencyOf,
  dispersion,
  logDice,
  logLikelihood,
  logRatio,
  partsOf,
  percentDifference,
} from '../../../src/corpus/statistics';

/** Words in Manning & Schütze's corpus, Foundations of Statistical Natural Language Processing, ch. 5. */
const N = 14_307_668;

describe('association, against the worked figures of Manning & Schütze (1999)', () => {
  it('t-score of “new companies” (§5.3.1)', () => {
    expect(association(8, 15_828, 4_675, N).tScore).toBeCloseTo(0.999932, 6);
  });

  it('chi-squared of “new companies” (§5.3.3)', () => {
    const table = contingencyOf(8, 15_828, 4_667, N - 15_828);
    expect(chiSquared(table)).toBeCloseTo(1.55, 2);
  });

  it.each([
    ['most powerful', 12_593, 932, 150, 1291.32],
    ['politically powerful', 379, 932, 10, 100.5],
    ['powerful force', 932, 3_424, 13, 80.37],
    ['powerful symbol', 932, 291, 6, 57.29],
  ])(
    'likelihood ratio of “%s” (table 5.12; to the digit as other programs give it)',
    (_, x, y, xy, g2) => {
      expect(association(xy, x, y, N).g2).toBeCloseTo(g2, 2);
    },
  );

  it('mutual information of “Ayatollah Ruhollah” (table 5.14)', () => {
    expect(association(20, 42, 20, N).pmi).toBeCloseTo(18.38, 2);
  });
});

describe('chi-squared and G², against the documented output of SciPy', () => {
  // scipy.stats.chi2_contingency([[176, 230], [21035, 21018]])
  const aspirin = { a: 176, b: 230, c: 21_035, d: 21_018 };

  it('with Yates’ correction, and its p-value', () => {
    expect(chiSquared(aspirin, true)).toBeCloseTo(6.892569132546561, 10);
    expect(chiSquaredPValue(chiSquared(aspirin, true))).toBeCloseTo(0.008655478161175739, 12);
  });

  it('are close to each other without it, as they must be in a large sample', () => {
    expect(chiSquared(aspirin)).toBeCloseTo(logLikelihood(aspirin), 1);
  });
});

describe('p-values with one degree of freedom', () => {
  it.each([
    [3.841458820694124, 0.05],
    [6.634896601021214, 0.01],
    [10.827566170662733, 0.001],
    [15.136705226623606, 0.0001],
    [0.01579077409343122, 0.9],
  ])('the tabulated critical value %f has p = %f', (statistic, p) => {
    expect(chiSquaredPValue(statistic) / p).toBeCloseTo(1, 9);
  });

  it('stay numbers far out', () => {
    expect(chiSquaredPValue(0)).toBe(1);
    expect(chiSquaredPValue(1400)).toBeGreaterThan(0);
    expect(chiSquaredPValue(1e9)).toBe(0);
    expect(chiSquaredPValue(Number.POSITIVE_INFINITY)).toBe(0);
  });
});

describe('corrections, on the fifteen p-values of Benjamini & Hochberg (1995, §3.2)', () => {
  const p = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
    0.6528, 0.759, 1,
  ];

  it('Benjamini–Hochberg rejects the four smallest at 0.05', () => {
    const adjusted = adjustPValues(p, 'benjamini-hochberg');
    expect(adjusted.filter((value) => value <= 0.05)).toHaveLength(4);
    expect(adjusted[3]).toBeCloseTo(0.035625, 6);
  });

  it('Holm rejects the three smallest', () => {
    const adjusted = adjustPValues(p, 'holm');
    expect(adjusted.filter((value) => value <= 0.05)).toHaveLength(3);
    expect(adjusted.slice(0, 4).map((value) => Number(value.toFixed(4)))).toEqual([
      0.0015, 0.0056, 0.0247, 0.114,
    ]);
  });

  it('keep the order in which they were given, and none is `none`', () => {
    expect(adjustPValues([0.5, 0.01], 'holm')).toEqual([0.5, 0.02]);
    expect(adjustPValues([0.5, 0.01], 'none')).toEqual([0.5, 0.01]);
    expect(adjustPValues([], 'holm')).toEqual([]);
  });
});

describe('dispersion, on the corpus of five parts of Gries (2008)', () => {
  // b a m n i b e u p | b a s a t b e w q n | b c a g a b e s t a | b a g h a b e a a t | b a h a a b e a x a t
  const parts = partsOf(new Map([9, 10, 10, 10, 11].map((size, i) => [`${i}`, size])));
  const counts = (...list: number[]) =>
    new Map(list.map((count, i) => [`${i}`, count] as const).filter(([, count]) => count > 0));

  it('of the letter a: D = 0.785, DP = 0.18, normalised 0.22', () => {
    const { juillandD, griesDP, griesDPNorm } = dispersion(counts(1, 2, 3, 4, 5), parts);
    expect(juillandD).toBeCloseTo(0.785, 3);
    expect(griesDP).toBeCloseTo(0.18, 10);
    expect(griesDPNorm).toBeCloseTo(0.22, 2);
  });

  it('of what stands in one part only: D = 0, DP = 1 less that part’s share', () => {
    const { juillandD, griesDP, griesDPNorm } = dispersion(counts(2), parts);
    expect(juillandD).toBeCloseTo(0, 10);
    expect(griesDP).toBeCloseTo(0.82, 10);
    expect(griesDPNorm).toBeCloseTo(1, 10);
  });

  it('is not defined over a single part', () => {
    const single = partsOf(new Map([['0', 9]]));
    expect(dispersion(counts(3), single)).toEqual({
      juillandD: null,
      griesDP: null,
      griesDPNorm: null,
    });
  });
});

describe('effect sizes', () => {
  // Hardie (2014): 0.0006 in corpus A against 0.0002 in corpus B is three times as much.
  const threefold = contingencyOf(600, 1_000_000, 200, 1_000_000);

  it('log ratio of three times as much is log2 3', () => {
    expect(logRatio(threefold)).toBeCloseTo(1.585, 3);
  });

  it('%DIFF of three times as much is 200 %', () => {
    expect(percentDifference(threefold)).toBeCloseTo(200, 10);
  });

  it('a count of 0 is taken as a half in a log ratio, and has no %DIFF', () => {
    const absent = contingencyOf(8, 1000, 0, 1000);
    expect(logRatio(absent)).toBe(4);
    expect(percentDifference(absent)).toBeNull();
  });

  it('logDice is 14 where two words only occur together, one less where half as often (Rychlý 2008)', () => {
    expect(logDice(50, 50, 50)).toBe(14);
    expect(logDice(25, 50, 50)).toBe(13);
    expect(logDice(1, 16_384, 16_384)).toBe(0);
  });

  it('NPMI is 1 for what only occurs together, 0 for what is independent (Bouma 2009)', () => {
    expect(association(10, 10, 10, 1000).npmi).toBeCloseTo(1, 12);
    expect(association(10, 100, 100, 1000).npmi).toBeCloseTo(0, 12);
    expect(association(10, 10, 10, 10).npmi).toBe(1);
  });
});

describe('tables that cannot be', () => {
  it.each([
    [5, 4, 0, 10],
    [0, 0, 1, 10],
    [-1, 10, 0, 10],
    [Number.NaN, 10, 0, 10],
  ])('are refused: %d of %d against %d of %d', (a, m, b, n) => {
    expect(() => contingencyOf(a, m, b, n)).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });

  it('and so are associations', () => {
    expect(() => association(5, 4, 9, 100)).toThrow(/contradict/);
    expect(() => association(0, 4, 9, 100)).toThrow(/contradict/);
  });
});
