import { randomBeta } from './beta';
import { type Interval, quantile, seededRandom } from './bootstrap';
import type { Coding } from './coding';
import { codedByStratum } from './corrected-shares';
import { type Accuracy, accuracy } from './counts';
import type { Sample } from './sample';

/** How a theme was recognised in the corpus, by the coded sample; counts are of passages of the corpus. */
export interface SampleAccuracy extends Accuracy {
  readonly theme: string;
  readonly coded: number;
  /** 95 % intervals. */
  readonly f1Interval: Interval;
  readonly precisionInterval: Interval;
  readonly recallInterval: Interval;
}

/** How the intervals are drawn. */
export interface SampleAccuracyOptions {
  /** @default 2000 */
  readonly draws?: number;
  /** @default 1 */
  readonly seed?: number;
}

/** Passages to which the machine gives a theme, or to which it does not, in one stratum. */
interface Cell {
  /** In the corpus. */
  readonly size: number;
  readonly coded: number;
  /** Of those coded, which have the theme. */
  readonly having: number;
}

/** The cells of a stratum: what the machine gives the theme, and what it does not. */
type Cells = readonly [given: Cell, notGiven: Cell];

/**
 * Precision, recall and F1 of each theme in the whole corpus. How many passages of a stratum the machine gives
 * the theme is known; the sample says which part of these, and of the others, has it (post-stratification,
 * Cochran 1977, §5A.9). Where a stratum has none coded of one kind, the part of all strata stands in.
 *
 * The intervals are the middle 95 % of draws of these parts from their posterior distributions, by Jeffreys'
 * prior (Brown, Cai & DasGupta 2001), which is shared among the strata that
 * have such passages; what is coded is certain. So a sample
 * without errors gives no interval without width, unless it is the whole corpus.
 * Throws `invalid-argument` where a stratum has no coded passage.
 */
export function sampleAccuracy(
  sample: Sample,
  coding: Coding,
  { draws = 2000, seed = 1 }: SampleAccuracyOptions = {},
): SampleAccuracy[] {
  const strata = codedByStratum(sample, coding);
  return sample.themes.map((theme) => {
    const cells = strata.map((coded, i): Cells => {
      const { size, machine } = sample.strata[i]!;
      const cell = (given: boolean, all: number): Cell => {
        const own = coded.filter(({ unit }) => unit.themes.includes(theme) === given);
        const having = own.filter(({ said }) => said.includes(theme)).length;
        return { size: all, coded: own.length, having };
      };
      return [cell(true, machine[theme]!), cell(false, size - machine[theme]!)];
    });
    const estimate = accuracy(countsBy(cells, partsSeen(cells)));
    const random = seededRandom(seed);
    const drawn = Array.from({ length: draws }, () =>
      accuracy(countsBy(cells, partsDrawn(cells, random))),
    );
    const interval = (measure: 'f1' | 'precision' | 'recall'): Interval => {
      const values = drawn.map((one) => one[measure]).sort((a, b) => a - b);
      const own = estimate[measure];
      return {
        low: Math.min(own, quantile(values, 0.025)),
        high: Math.max(own, quantile(values, 0.975)),
      };
    };
    return {
      theme,
      coded: strata.flat().length,
      ...estimate,
      f1Interval: interval('f1'),
      precisionInterval: interval('precision'),
      recallInterval: interval('recall'),
    };
  });
}

/** The part that has the theme, of what is not coded of a cell of each stratum. */
type Parts = (stratum: number, kind: 0 | 1) => number;

function countsBy(cells: readonly Cells[], part: Parts): { tp: number; fp: number; fn: number } {
  const counts = { tp: 0, fp: 0, fn: 0 };
  const having = (stratum: number, kind: 0 | 1): number => {
    const cell = cells[stratum]![kind];
    return cell.having + (cell.size - cell.coded) * part(stratum, kind);
  };
  cells.forEach(([given], stratum) => {
    const right = having(stratum, 0);
    counts.tp += right;
    counts.fp += given.size - right;
    counts.fn += having(stratum, 1);
  });
  return counts;
}

function partsSeen(cells: readonly Cells[]): Parts {
  const ofAll = ([0, 1] as const).map((kind) => {
    const sum = (what: 'coded' | 'having'): number =>
      cells.reduce((total, pair) => total + pair[kind][what], 0);
    return sum('having') / (sum('coded') || 1);
  });
  return (stratum, kind) => {
    const { coded, having } = cells[stratum]![kind];
    return coded === 0 ? ofAll[kind]! : having / coded;
  };
}

function partsDrawn(cells: readonly Cells[], random: () => number): Parts {
  const priors = ([0, 1] as const).map((kind) => {
    const strata = cells.filter((pair) => pair[kind].size > 0).length;
    return 1 / (2 * Math.max(1, strata));
  });
  return (stratum, kind) => {
    const { coded, having } = cells[stratum]![kind];
    return randomBeta(having + priors[kind]!, coded - having + priors[kind]!, random);
  };
}
