import { describe, expect, it } from 'vitest';
import {
  type Coding,
  codingAgreement,
  codingDifferences,
  settledCoding,
} from '../../../src/corpus/evaluate/coding';

/** A coding written as one letter for each unit: + has the theme, − has not, a space is not coded. */
const coding = (coder: string, marks: string): Coding => ({
  coder,
  units: new Map(
    [...marks].flatMap((mark, i) =>
      mark === ' ' ? [] : [[`u${i + 1}`, mark === '+' ? ['法律顾问'] : []]],
    ),
  ),
});
const 甲 = coding('甲', '++++−−−−−−');
const 乙 = coding('乙', '+++−−−−−− ');

describe('the agreement of coders', () => {
  it('is kappa and alpha over what both have coded, with intervals', () => {
    // Both yes 3, both no 5, one differs: po = 8/9, pe = (4×3 + 5×6)/81.
    const [found] = codingAgreement([甲, 乙], ['法律顾问']);
    expect(found).toMatchObject({ theme: '法律顾问', units: 9 });
    expect(found!.kappa).toBeCloseTo((8 / 9 - 42 / 81) / (1 - 42 / 81), 10);
    expect(found!.alpha).toBeCloseTo(0.779, 3);
    expect(found!.kappaInterval!.low).toBeLessThan(found!.kappa!);
    expect(found!.kappaInterval!.high).toBeLessThanOrEqual(1);
  });

  it('is the mean of all pairs where there are three', () => {
    const [found] = codingAgreement([甲, 甲, 乙], ['法律顾问'], { resamples: 0 });
    const [pair] = codingAgreement([甲, 乙], ['法律顾问'], { resamples: 0 });
    expect(found!.kappa).toBeCloseTo((1 + 2 * pair!.kappa!) / 3, 10);
    expect(found!.kappaInterval).toBeNull();
  });

  it('is not there for one coder, or without a unit in common', () => {
    expect(() => codingAgreement([甲], ['法律顾问'])).toThrow(/two coders at least/);
    expect(() => codingAgreement([甲, coding('丙', '')], ['法律顾问'])).toThrow(
      /甲 and 丙 have coded no unit in common/,
    );
  });
});

describe('what coders differ on', () => {
  it('is listed with who said what', () => {
    expect(codingDifferences([甲, 乙], ['法律顾问'])).toEqual([
      { unit: 'u4', theme: '法律顾问', yes: ['甲'], no: ['乙'] },
    ]);
  });

  it('is left out of the settled coding, unless it was settled', () => {
    const open = settledCoding([甲, 乙], null);
    expect([open.coding.units.size, open.unsettled]).toEqual([9, ['u4']]);
    const settled = settledCoding([甲, 乙], coding('丁', '   +'));
    expect([settled.coding.units.get('u4'), settled.unsettled]).toEqual([['法律顾问'], []]);
  });
});
