import { describe, expect, it } from 'vitest';
import { randomBeta } from '../../../src/corpus/evaluate/beta';
import { seededRandom } from '../../../src/corpus/evaluate/bootstrap';
import type { Coding } from '../../../src/corpus/evaluate/coding';
import {
  drawSample,
  predictedAgain,
  type Sample,
  type SampleUnit,
} from '../../../src/corpus/evaluate/sample';
import { sampleAccuracy } from '../../../src/corpus/evaluate/sample-accuracy';

const THEME = '社区矫正';
/** A corpus of passages, the first of which the machine gives the theme. */
function corpus(all: number, given: number): SampleUnit[] {
  return Array.from({ length: all }, (_, i) => ({
    document: `${i % 5}.txt`,
    passage: `p${i}`,
    start: 0,
    end: 3,
    text: `第${i}段`,
    heading: '',
    themes: i < given ? [THEME] : [],
    primary: i < given ? THEME : null,
    year: 2023,
    level: 'county',
  }));
}
/** What a coder says who finds the theme in these passages. */
const codingBy = (sample: Sample, has: (unit: SampleUnit) => boolean): Coding => ({
  coder: '甲',
  units: new Map(sample.units.map((unit) => [unit.unit, has(unit) ? [THEME] : []])),
});
const numberOf = ({ passage }: SampleUnit): number => Number(passage.slice(1));

describe('accuracy in the whole corpus, by a coded sample', () => {
  it('lets each coded passage stand for those of its stratum to which the machine says the same', () => {
    const sample = drawSample(corpus(100, 40), { size: 8, themes: [THEME] });
    expect(sample.strata.map(({ size, drawn }) => [size, drawn])).toEqual([
      [60, 4],
      [40, 4],
    ]);
    // One of four that the machine left out has the theme: it stands for 15. The 40 of the machine are right.
    const missed = sample.units.find(({ themes }) => themes.length === 0)!;
    const has = (unit: SampleUnit) => unit.themes.length > 0 || unit.passage === missed.passage;
    const [found] = sampleAccuracy(sample, codingBy(sample, has));
    expect(found).toMatchObject({ tp: 40, fp: 0, fn: 15, precision: 1, recall: 40 / 55, coded: 8 });
  });

  it('has intervals that reach out also where the sample shows no error, and none where all is coded', () => {
    const units = corpus(100, 40);
    const accuracyOf = (size: number) => {
      const sample = drawSample(units, { size, themes: [THEME] });
      return sampleAccuracy(
        sample,
        codingBy(sample, ({ themes }) => themes.length > 0),
      )[0]!;
    };
    const some = accuracyOf(20);
    expect([some.f1, some.f1Interval.high]).toEqual([1, 1]);
    expect(some.f1Interval.low).toBeLessThan(0.95);
    expect(accuracyOf(100).f1Interval).toEqual({ low: 1, high: 1 });
  });

  it('hold the truth in 95 of 100 samples at least, of a theme that is missed in a fifth', () => {
    const units = corpus(600, 60);
    const random = seededRandom(3);
    // 54 of the 60 are right, and 14 of the others have the theme.
    const isTrue = units.map((_, i) => (i < 60 ? random() < 0.9 : i < 74));
    const right = isTrue.filter((is, i) => is && i < 60).length;
    const f1 = (2 * right) / (60 + right + 14);
    let held = 0;
    for (let seed = 1; seed <= 100; seed++) {
      const sample = drawSample(units, { size: 120, themes: [THEME], seed });
      const coding = codingBy(sample, (unit) => isTrue[numberOf(unit)]!);
      const [found] = sampleAccuracy(sample, coding, { draws: 400 });
      if (found!.f1Interval.low <= f1 && f1 <= found!.f1Interval.high) held++;
    }
    expect(held).toBeGreaterThanOrEqual(90);
  });

  it('tells what a mended dictionary is worth on what is coded already', () => {
    const sample = drawSample(corpus(100, 40), { size: 30, themes: [THEME] });
    const coding = codingBy(sample, (unit) => numberOf(unit) < 60);
    expect(sampleAccuracy(sample, coding)[0]!.recall).toBeLessThan(0.8);
    const mended = predictedAgain(sample, corpus(100, 60));
    expect(mended.strata.map(({ machine }) => machine[THEME])).toEqual([20, 40]);
    expect(sampleAccuracy(mended, coding)[0]).toMatchObject({ precision: 1, recall: 1 });
  });

  it('refuses other reports than those from which the sample was drawn', () => {
    const sample = drawSample(corpus(100, 40), { size: 30, themes: [THEME] });
    expect(() => predictedAgain(sample, corpus(99, 40))).toThrow(/4\.txt, p99.* no such passage/);
    const changed = corpus(100, 40).map((unit) => ({ ...unit, text: '别的话' }));
    expect(() => predictedAgain(sample, changed)).toThrow(/has another text than when/);
    const strata = sample.strata.map((stratum) => ({ ...stratum, passages: {} }));
    expect(() => predictedAgain({ ...sample, strata }, corpus(100, 40))).toThrow(
      /does not name the passages of its strata/,
    );
  });
});

describe('random numbers of the beta distribution', () => {
  it.each([
    [0.5, 20.5],
    [3, 2],
    [0.1, 0.1],
  ])('of %d and %d have its mean and variance', (a, b) => {
    const random = seededRandom(5);
    const values = Array.from({ length: 20_000 }, () => randomBeta(a, b, random));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(mean).toBeCloseTo(a / (a + b), 2);
    expect(variance).toBeCloseTo((a * b) / ((a + b) ** 2 * (a + b + 1)), 2);
  });
});
