import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calibration,
  cohensKappa,
  krippendorffAlpha,
  themeAgreement,
} from '../../../src/corpus/evaluate';

describe('cohensKappa', () => {
  it('follows the worked example of 50 grants, 20 and 15 agreed on', () => {
    const pairs: [string, string, number][] = [
      ['y', 'y', 20],
      ['y', 'n', 5],
      ['n', 'y', 10],
      ['n', 'n', 15],
    ];
    const a = pairs.flatMap(([one, , count]) => Array<string>(count).fill(one));
    const b = pairs.flatMap(([, other, count]) => Array<string>(count).fill(other));
    expect(cohensKappa(a, b)).toBeCloseTo(0.4, 12);
  });

  it('is 1 for the same labels and null without any', () => {
    expect(cohensKappa(['a', 'b'], ['a', 'b'])).toBe(1);
    expect(cohensKappa(['a', 'a'], ['a', 'a'])).toBe(1);
    expect(cohensKappa([], [])).toBeNull();
    expect(() => cohensKappa(['a'], [])).toThrow('1 and 0');
  });
});

describe('krippendorffAlpha', () => {
  it('follows Krippendorff’s nominal example of four observers with missing ratings', () => {
    const rows = [
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    ].map((row) => row.split(' ').map((label) => (label === '.' ? null : label)));
    expect(krippendorffAlpha(rows)).toBeCloseTo(0.743, 3);
  });

  it('is 1 exactly when everyone agrees', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }), (labels) => {
        expect(krippendorffAlpha([labels, labels])).toBe(1);
      }),
    );
    expect(krippendorffAlpha([['a'], [null]])).toBeNull();
  });
});

describe('themeAgreement', () => {
  it('compares what two annotators gave, theme by theme', () => {
    const [law, tea] = themeAgreement(
      [['法'], ['法', '茶'], []],
      [['法'], ['法'], []],
      ['法', '茶'],
    );
    expect(law).toMatchObject({ theme: '法', kappa: 1, alpha: 1 });
    expect(tea!.kappa).toBe(0);
  });
});

describe('calibration', () => {
  it('is the mean distance between score and part right', () => {
    const decisions = [0.95, 0.95, 0.95, 0.95, 0.55, 0.55].map((score, i) => ({
      score,
      right: i !== 3 && i !== 5,
    }));
    const result = calibration(decisions);
    expect(result.bins[9]).toMatchObject({ tags: 4, right: 0.75 });
    expect(result.bins[5]).toMatchObject({ tags: 2, right: 0.5 });
    expect(result.expectedCalibrationError).toBeCloseTo((0.2 * 4 + 0.05 * 2) / 6, 12);
  });
});
