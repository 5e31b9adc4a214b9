import type { Comparison } from './compare';

/** The tags of one range of scores. */
export interface CalibrationBin {
  /** Scores from `from` up to `to`; the last bin holds 1 too. */
  readonly from: number;
  readonly to: number;
  readonly tags: number;
  /** Mean score, and the part of the tags that is right; `null` in an empty bin. */
  readonly score: number | null;
  readonly right: number | null;
}

/** How far scores are from the part of tags that is right. */
export interface Calibration {
  readonly tags: number;
  /** Mean distance between score and part right, weighted by the tags of each bin (Naeini et al. 2015). */
  readonly expectedCalibrationError: number;
  readonly bins: readonly CalibrationBin[];
}

/** Calibration of scored decisions, in bins of equal width. */
export function calibration(
  decisions: readonly { readonly score: number; readonly right: boolean }[],
  bins = 10,
): Calibration {
  const filled = Array.from({ length: bins }, () => ({ tags: 0, score: 0, right: 0 }));
  for (const { score, right } of decisions) {
    const bin = filled[Math.min(bins - 1, Math.floor(score * bins))]!;
    bin.tags++;
    bin.score += score;
    if (right) bin.right++;
  }
  let error = 0;
  for (const bin of filled) error += Math.abs(bin.score - bin.right);
  return {
    tags: decisions.length,
    expectedCalibrationError: decisions.length === 0 ? 0 : error / decisions.length,
    bins: filled.map((bin, i) => ({
      from: i / bins,
      to: (i + 1) / bins,
      tags: bin.tags,
      score: bin.tags === 0 ? null : bin.score / bin.tags,
      right: bin.tags === 0 ? null : bin.right / bin.tags,
    })),
  };
}

/** Calibration of the theme tags of compared reports. */
export function themeCalibration(comparisons: readonly Comparison[], bins = 10): Calibration {
  const decisions = comparisons.flatMap(({ passages }) =>
    passages.flatMap(({ gold, given, scores }) =>
      given.map((theme) => ({ score: scores.get(theme)!, right: gold.themes.includes(theme) })),
    ),
  );
  return calibration(decisions, bins);
}
