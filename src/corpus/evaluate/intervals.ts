import { bootstrap, type Interval } from './bootstrap';
import type { ComparedPassage, Comparison } from './compare';
import { accuracy, addCounts, type Counts, NO_COUNTS } from './counts';

/** How often to draw, and from where in the row of random numbers. */
export interface Draws {
  readonly resamples?: number | undefined;
  readonly seed?: number | undefined;
}

/** 95 % bootstrap interval of the F1 of counts, one for each report, which are drawn; `null` without resamples. */
export function f1Interval(
  counts: readonly Counts[],
  { resamples = 1000, seed = 1 }: Draws,
): Interval | null {
  if (resamples === 0) return null;
  const f1 = (sample: readonly Counts[]): number[] => [
    accuracy(sample.reduce(addCounts, NO_COUNTS)).f1,
  ];
  return bootstrap(counts, f1, { resamples, seed })[0]!;
}

/** The counts of each theme over passages. */
export function themeCounts(
  passages: readonly ComparedPassage[],
  themes: readonly string[],
): Counts[] {
  return themes.map((theme) => {
    let [tp, fp, fn] = [0, 0, 0];
    for (const { gold, scores } of passages) {
      if (gold.themes.includes(theme)) {
        if (scores.has(theme)) tp++;
        else fn++;
      } else if (scores.has(theme)) fp++;
    }
    return { tp, fp, fn };
  });
}

/** Intervals of micro F1, macro F1 and each theme's F1, in this order. */
export function themeIntervals(
  comparisons: readonly Comparison[],
  themes: readonly string[],
  resampled: 'documents' | 'passages',
  { resamples = 1000, seed = 1 }: Draws,
): Interval[] | null {
  if (resamples === 0) return null;
  // Counts of each drawn unit, once; a resample only adds them up.
  const units =
    resampled === 'documents'
      ? comparisons.map((comparison) => themeCounts(comparison.passages, themes))
      : comparisons.flatMap(({ passages }) => passages.map((p) => themeCounts([p], themes)));
  const statistics = (sample: readonly (readonly Counts[])[]): number[] => {
    const sums = themes.map((_, t) => {
      let [tp, fp, fn] = [0, 0, 0];
      for (const counts of sample) {
        tp += counts[t]!.tp;
        fp += counts[t]!.fp;
        fn += counts[t]!.fn;
      }
      return { tp, fp, fn };
    });
    const f1 = sums.map((counts) => accuracy(counts).f1);
    return [accuracy(sums.reduce(addCounts, NO_COUNTS)).f1, mean(f1), ...f1];
  };
  return bootstrap(units, statistics, { resamples, seed });
}

/** 0 of none. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
