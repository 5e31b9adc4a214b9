import { FazhiError, shown } from '../../errors';

/**
 * The chance of a chi-squared statistic at least this large with one degree of freedom: the upper tail
 * Q(½, x/2) of the gamma distribution, by its series below 1.5 and by Lentz's continued fraction above
 * (Press et al. 2007, Numerical Recipes §6.2). 1 at 0; far out it becomes 0, never `NaN`.
 */
export function chiSquaredPValue(statistic: number): number {
  if (Number.isNaN(statistic) || statistic < 0) {
    throw new FazhiError('invalid-argument', `a chi-squared statistic is not ${shown(statistic)}`);
  }
  const x = statistic / 2;
  if (x === 0) return 1;
  if (x > 745) return 0; // beyond the smallest number
  const front = Math.sqrt(x / Math.PI) * Math.exp(-x);
  return x < 1.5 ? 1 - front * lowerSeries(x) : front * upperFraction(x);
}

function lowerSeries(x: number): number {
  let term = 2;
  let sum = term;
  for (let n = 1; n < 200 && term > sum * 1e-17; n++) {
    term *= x / (n + 0.5);
    sum += term;
  }
  return sum;
}

function upperFraction(x: number): number {
  const tiny = 1e-300;
  let b = x + 0.5;
  let c = 1 / tiny;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < 500; i++) {
    const a = -i * (i - 0.5);
    b += 2;
    d = a * d + b;
    if (Math.abs(d) < tiny) d = tiny;
    c = b + a / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const change = d * c;
    h *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return h;
}

/** How p-values are corrected where many words are tested at once. */
export type Correction = 'holm' | 'benjamini-hochberg' | 'none';

const CORRECTIONS: readonly Correction[] = ['holm', 'benjamini-hochberg', 'none'];

/**
 * Adjusted p-values, in the order of the given ones. `holm` holds the chance of any false finding
 * (Holm 1979, “A simple sequentially rejective multiple test procedure”), `benjamini-hochberg` the
 * share of false findings (Benjamini & Hochberg 1995, “Controlling the false discovery rate”).
 */
export function adjustPValues(pValues: readonly number[], correction: Correction): number[] {
  if (!CORRECTIONS.includes(correction)) {
    throw new FazhiError(
      'invalid-option',
      `correction must be one of ${CORRECTIONS.join(', ')}, not ${shown(correction)}`,
    );
  }
  const count = pValues.length;
  if (correction === 'none') return [...pValues];
  const order = pValues.map((_, i) => i).sort((a, b) => pValues[a]! - pValues[b]! || a - b);
  const adjusted = new Array<number>(count);
  if (correction === 'holm') {
    let least = 0;
    order.forEach((index, rank) => {
      least = Math.max(least, Math.min(1, (count - rank) * pValues[index]!));
      adjusted[index] = least;
    });
    return adjusted;
  }
  let most = 1;
  for (let rank = count; rank >= 1; rank--) {
    const index = order[rank - 1]!;
    most = Math.min(most, (count / rank) * pValues[index]!);
    adjusted[index] = most;
  }
  return adjusted;
}
