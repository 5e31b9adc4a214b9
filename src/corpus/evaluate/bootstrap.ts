/** The middle 95 % of a statistic over resamples. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Numbers from 0 to 1 that are the same for the same seed (Mulberry32, T. Ettinger). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Percentile bootstrap intervals of several statistics at once (Efron 1979): units are drawn with
 * replacement, `resamples` times, and the statistics computed anew.
 */
export function bootstrap<T>(
  units: readonly T[],
  statistics: (sample: readonly T[]) => readonly number[],
  { resamples, seed }: { readonly resamples: number; readonly seed: number },
): Interval[] {
  const random = seededRandom(seed);
  const values: number[][] = statistics(units).map(() => []);
  for (let r = 0; r < resamples; r++) {
    const sample = units.map(() => units[Math.floor(random() * units.length)]!);
    statistics(sample).forEach((value, i) => {
      values[i]!.push(value);
    });
  }
  return values.map((drawn) => {
    drawn.sort((a, b) => a - b);
    return { low: quantile(drawn, 0.025), high: quantile(drawn, 0.975) };
  });
}

/** The value below which a part of sorted values lies; 0 of none. */
export function quantile(sorted: readonly number[], at: number): number {
  if (sorted.length === 0) return 0;
  const place = at * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(sorted.length - 1, below + 1);
  return sorted[below]! + (sorted[above]! - sorted[below]!) * (place - below);
}
