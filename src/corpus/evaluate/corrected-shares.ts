import { FazhiError } from '../../errors';
import type { Coding } from './coding';
import type { DrawnUnit, Sample, Stratifier } from './sample';

/** The share of passages that have a theme, as the machine counts them and as it is after correction. */
export interface CorrectedShare {
  readonly theme: string;
  /** The year or level that it is of; `null` for the whole corpus. */
  readonly of: string | null;
  /** Passages in the corpus, and those that were coded. */
  readonly passages: number;
  readonly coded: number;
  readonly machine: number;
  readonly corrected: number;
  /** 95 % interval of the corrected share, from 0 to 1. */
  readonly low: number;
  readonly high: number;
}

/** Quantile of the normal distribution for 95 %. */
const Z = 1.959964;

/**
 * Shares of themes corrected by a hand-coded sample: the machine's share plus the mean of its errors in the
 * sample, each stratum by its size. Source: the difference estimator for stratified samples (Cochran 1977,
 * §7.1; Särndal, Swensson & Wretman 1992, §6.3), as used for labels of machines by Egami, Hinck, Stewart &
 * Wei 2023, “Using imperfect surrogates for downstream inference: design-based supervised learning”. The
 * interval is normal, with the correction for finite strata; it holds whatever errors the machine makes. Where
 * the sample shows no error, it reaches 3/n to both sides (rule of three, Hanley & Lippman-Hand 1983).
 *
 * With `by`, which the sample has to be stratified by, one share for each of its values.
 * Throws `invalid-argument` where a stratum has no coded passage, or the sample is not stratified by `by`.
 */
export function correctedShares(
  sample: Sample,
  coding: Coding,
  by: Exclude<Stratifier, 'theme'> | null = null,
): CorrectedShare[] {
  if (by !== null && !sample.by.includes(by)) {
    throw new FazhiError(
      'invalid-argument',
      `the sample is stratified by ${sample.by.join(', ')}, not by ${by}; draw one that is`,
    );
  }
  const coded = codedByStratum(sample, coding);
  const values = by === null ? [null] : [...new Set(sample.strata.map(({ of }) => of[by]!))].sort();
  return values.flatMap((value) => {
    const inside = sample.strata.flatMap(({ of }, i) =>
      by === null || of[by] === value ? [i] : [],
    );
    return sample.themes.map((theme) => ({
      theme,
      of: value,
      ...estimate(sample, coded, inside, theme),
    }));
  });
}

/** A coded passage: what the machine said, and what people said. */
export interface CodedUnit {
  readonly unit: DrawnUnit;
  readonly said: readonly string[];
}

/** The coded passages of each stratum. Throws `invalid-argument` for a stratum without any. */
export function codedByStratum(sample: Sample, coding: Coding): CodedUnit[][] {
  const coded: CodedUnit[][] = sample.strata.map(() => []);
  for (const unit of sample.units) {
    const said = coding.units.get(unit.unit);
    if (said !== undefined) coded[unit.stratum]!.push({ unit, said });
  }
  const empty = coded.findIndex((units) => units.length === 0);
  if (empty < 0) return coded;
  const name = Object.values(sample.strata[empty]!.of).join(', ');
  throw new FazhiError(
    'invalid-argument',
    `no passage of the stratum ${name} is coded and settled; code one at least`,
  );
}

function estimate(
  sample: Sample,
  coded: readonly (readonly CodedUnit[])[],
  strata: readonly number[],
  theme: string,
): Omit<CorrectedShare, 'theme' | 'of'> {
  const errorsOf = (stratum: number): number[] =>
    coded[stratum]!.map(
      ({ unit, said }) => Number(said.includes(theme)) - Number(unit.themes.includes(theme)),
    );
  const passages = strata.reduce((sum, i) => sum + sample.strata[i]!.size, 0);
  const pooled = variance(strata.flatMap(errorsOf));
  let machine = 0;
  let correction = 0;
  let spread = 0;
  for (const i of strata) {
    const { size, machine: given } = sample.strata[i]!;
    const errors = errorsOf(i);
    const weight = size / passages;
    machine += given[theme]! / passages;
    correction += weight * mean(errors);
    // One passage alone tells nothing of its stratum's variance: that of all stands in.
    const own = errors.length > 1 ? variance(errors) : pooled;
    spread += weight ** 2 * (1 - errors.length / size) * (own / errors.length);
  }
  const corrected = clipped(machine + correction);
  const known = strata.reduce((sum, i) => sum + coded[i]!.length, 0);
  const isFaultless = strata.every((i) => errorsOf(i).every((error) => error === 0));
  const half = isFaultless ? (3 / known) * (1 - known / passages) : Z * Math.sqrt(spread);
  return {
    passages,
    coded: known,
    machine,
    corrected,
    low: clipped(machine + correction - half),
    high: clipped(machine + correction + half),
  };
}

const clipped = (share: number): number => Math.min(1, Math.max(0, share));

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function variance(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
}
