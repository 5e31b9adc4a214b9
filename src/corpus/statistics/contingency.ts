import { FazhiError, shown } from '../../errors';

/**
 * A table of two by two: how often something is (first) and is not (second row) in one place (first)
 * and in another (second column). Nothing is negative, and neither column is empty.
 */
export interface Contingency {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

/** The table of a word that occurs `first` times in `firstTotal` words and `second` in `secondTotal`. */
export function contingencyOf(
  first: number,
  firstTotal: number,
  second: number,
  secondTotal: number,
): Contingency {
  const table = { a: first, b: second, c: firstTotal - first, d: secondTotal - second };
  const cells = [table.a, table.b, table.c, table.d];
  const isTable = cells.every((cell) => Number.isFinite(cell) && cell >= 0);
  if (!isTable || firstTotal === 0 || secondTotal === 0) {
    throw new FazhiError(
      'invalid-argument',
      `${shown(first)} of ${shown(firstTotal)} against ${shown(second)} of ${shown(secondTotal)} is no table: counts are not negative, not above their totals, and totals are above 0`,
    );
  }
  return table;
}

/** Expected counts where rows and columns have nothing to do with each other. */
export function expected({ a, b, c, d }: Contingency): Contingency {
  const n = a + b + c + d;
  return {
    a: ((a + b) * (a + c)) / n,
    b: ((a + b) * (b + d)) / n,
    c: ((c + d) * (a + c)) / n,
    d: ((c + d) * (b + d)) / n,
  };
}

/**
 * Log-likelihood ratio G² = 2 Σ O ln(O/E) over the four cells (Dunning 1993, “Accurate methods for the
 * statistics of surprise and coincidence”). The two-cell form of Rayson & Garside (2000) leaves out the
 * second row, which adds next to nothing where the word is rare.
 */
export function logLikelihood(table: Contingency): number {
  const e = expected(table);
  const sum =
    cellInformation(table.a, e.a) +
    cellInformation(table.b, e.b) +
    cellInformation(table.c, e.c) +
    cellInformation(table.d, e.d);
  return Math.max(0, 2 * sum);
}

function cellInformation(observed: number, expectedCount: number): number {
  return observed === 0 ? 0 : observed * Math.log(observed / expectedCount);
}

/**
 * Pearson's chi-squared, Σ (O − E)² / E; with `yates`, each |O − E| is lessened by ½, never below 0
 * (Yates 1934, “Contingency tables involving small numbers and the χ² test”). 0 where a row is empty.
 */
export function chiSquared(table: Contingency, yates = false): number {
  if (table.a + table.b === 0 || table.c + table.d === 0) return 0;
  const e = expected(table);
  const apart = Math.abs(table.a - e.a); // the same in all four cells
  const distance = yates ? Math.max(0, apart - 0.5) : apart;
  if (distance === 0) return 0;
  return distance ** 2 * (1 / e.a + 1 / e.b + 1 / e.c + 1 / e.d);
}

/**
 * Binary logarithm of the ratio of the two relative frequencies; a count of 0 is taken as ½ (Hardie
 * 2014, “Log ratio: an informal introduction”). 1 means twice as frequent, −1 half as frequent.
 */
export function logRatio({ a, b, c, d }: Contingency): number {
  if (a === 0 && b === 0) return 0;
  return Math.log2((a || 0.5) / (a + c) / ((b || 0.5) / (b + d)));
}

/**
 * By how many percent the first relative frequency lies above the second (Gabrielatos & Marchi 2012,
 * “Keyness: appropriate metrics and practical issues”); `null` where the second is 0, so that there is
 * no such number.
 */
export function percentDifference({ a, b, c, d }: Contingency): number | null {
  if (b === 0) return null;
  const second = b / (b + d);
  return ((a / (a + c) - second) / second) * 100;
}
