import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/corpus/evaluate/bootstrap';
import type { Coding } from '../../../src/corpus/evaluate/coding';
import { correctedShares } from '../../../src/corpus/evaluate/corrected-shares';
import { drawSample, type SampleUnit } from '../../../src/corpus/evaluate/sample';

const THEMES = ['普法宣传', '法律顾问'];
/** Passages of which the machine gives `counts` of each theme and of none. */
function passages(counts: Readonly<Record<string, number>>): SampleUnit[] {
  return Object.entries(counts).flatMap(([theme, count]) =>
    Array.from({ length: count }, (_, i) => ({
      document: `${i % 7}.txt`,
      passage: `p${i}`,
      start: 0,
      end: 4,
      text: `${theme}${i}`,
      heading: '',
      themes: theme === '无' ? [] : [theme],
      primary: theme === '无' ? null : theme,
      year: 2021 + (i % 2),
      level: 'township',
    })),
  );
}

describe('a sample of passages', () => {
  const units = passages({ 普法宣传: 400, 法律顾问: 16, 无: 100 });
  const sample = drawSample(units, { size: 60, themes: THEMES });

  it('has of each stratum by the square root of its size, so that rare themes are seen', () => {
    expect(sample.strata.map(({ of, size, drawn }) => [of.theme, size, drawn])).toEqual([
      ['(none)', 100, 18],
      ['普法宣传', 400, 35],
      ['法律顾问', 16, 7],
    ]);
    expect(sample.strata[1]!.machine).toEqual({ 普法宣传: 400, 法律顾问: 0 });
  });

  it('is the same for the same seed, and another for another', () => {
    const texts = (seed: number) =>
      drawSample(units, { size: 60, themes: THEMES, seed }).units.map(({ text }) => text);
    expect(texts(1)).toEqual(sample.units.map(({ text }) => text));
    expect(texts(2)).not.toEqual(texts(1));
  });

  it('numbers its passages in an order that tells nothing of their stratum', () => {
    expect(sample.units.slice(0, 3).map(({ unit }) => unit)).toEqual(['u01', 'u02', 'u03']);
    expect(new Set(sample.units.slice(0, 20).map(({ stratum }) => stratum)).size).toBe(3);
  });

  it('takes all of a corpus that is smaller, and two of each stratum at least', () => {
    expect(drawSample(units.slice(0, 9), { size: 50, themes: THEMES }).units).toHaveLength(9);
    const by = ['theme', 'year'] as const;
    expect(() => drawSample(units, { size: 11, themes: THEMES, by })).toThrow(
      /size is 12 at least, for two passages of each of 6 strata; not 11/,
    );
  });
});

describe('shares corrected by a coded sample', () => {
  /** Of 100 passages the machine calls 40 普法宣传; people read four of each kind. */
  const sample = drawSample(passages({ 普法宣传: 40, 无: 60 }), { size: 8, themes: ['普法宣传'] });
  const coding = (isWrong: (stratum: number, place: number) => boolean): Coding => {
    const places = [0, 0];
    return {
      coder: '甲',
      units: new Map(
        sample.units.map(({ unit, stratum, themes }) => {
          const wrong = isWrong(stratum, places[stratum]!++);
          const has = themes.length > 0 !== wrong;
          return [unit, has ? ['普法宣传'] : []];
        }),
      ),
    };
  };

  it('are the machine’s plus the mean of its errors, each stratum by its size', () => {
    expect(sample.strata.map(({ drawn }) => drawn)).toEqual([4, 4]);
    // One of four that the machine called nothing is 普法宣传: 0.40 + 0.60 × 1/4.
    const [share] = correctedShares(
      sample,
      coding((stratum, place) => stratum === 0 && place === 0),
    );
    expect(share).toMatchObject({ theme: '普法宣传', passages: 100, coded: 8, machine: 0.4 });
    expect(share!.corrected).toBeCloseTo(0.55, 10);
    // 0.6² × (1 − 4/60) × 0.25 / 4 = 0.021; ± 1.96 × √0.021
    expect(share!.low).toBeCloseTo(0.55 - 1.959964 * Math.sqrt(0.021), 6);
  });

  it('have an interval also where the sample shows no error: three of the coded to both sides', () => {
    const [share] = correctedShares(
      sample,
      coding(() => false),
    );
    expect(share).toMatchObject({ corrected: 0.4 });
    expect(share!.high - 0.4).toBeCloseTo((3 / 8) * (1 - 8 / 100), 10);
  });

  it('hold the truth in about 95 of 100 samples, though the machine is wrong in a fifth', () => {
    const random = seededRandom(7);
    const units = passages({ 普法宣传: 300, 无: 500 });
    const truth = new Map(units.map((unit) => [unit.text, random() < 0.2]));
    const isTrue = (unit: SampleUnit) => unit.themes.length > 0 !== truth.get(unit.text);
    const share = units.filter(isTrue).length / units.length;
    let held = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const drawn = drawSample(units, { size: 120, themes: ['普法宣传'], seed });
      const said = new Map(
        drawn.units.map((unit) => [unit.unit, isTrue(unit) ? ['普法宣传'] : []]),
      );
      const [found] = correctedShares(drawn, { coder: '甲', units: said });
      if (found!.low <= share && share <= found!.high) held++;
    }
    expect(held / 200).toBeGreaterThan(0.9);
    expect(held / 200).toBeLessThan(0.99);
  });

  it('are refused where a stratum was not coded, or the sample is not stratified so', () => {
    const units = new Map(
      sample.units.flatMap(({ unit, stratum }) => (stratum === 0 ? [[unit, []]] : [])),
    );
    expect(() => correctedShares(sample, { coder: '甲', units })).toThrow(
      /no passage of the stratum 普法宣传 is coded/,
    );
    expect(() => correctedShares(sample, { coder: '甲', units }, 'year')).toThrow(
      /stratified by theme, not by year/,
    );
  });
});
