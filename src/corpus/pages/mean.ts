/** Quantiles of Student's t for a two-sided 95 % interval, by degrees of freedom from 1; beyond, the normal one. */
const T95 = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145,
  2.131, 2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048,
  2.045, 2.042,
];

/** A mean of shares that is gathered one by one. */
export interface Mean {
  count: number;
  sum: number;
  squares: number;
}

/** The mean with its 95 % interval, cut to 0 and 1; no interval for fewer than two. */
export function meanOf({ count, sum, squares }: Mean): {
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
} {
  const mean = count === 0 ? 0 : sum / count;
  if (count < 2) return { mean, low: null, high: null };
  const variance = Math.max(0, (squares - count * mean * mean) / (count - 1));
  const half = (T95[count - 2] ?? 1.96) * Math.sqrt(variance / count);
  return { mean, low: Math.max(0, mean - half), high: Math.min(1, mean + half) };
}
