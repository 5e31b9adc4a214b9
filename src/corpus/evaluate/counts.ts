/** How often right, too much, and too little. */
export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** Precision, recall and their harmonic mean, each from 0 to 1; 0 where there is nothing to divide by. */
export interface Accuracy extends Counts {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const NO_COUNTS: Counts = { tp: 0, fp: 0, fn: 0 };

export function addCounts(a: Counts, b: Counts): Counts {
  return { tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn };
}

export function accuracy({ tp, fp, fn }: Counts): Accuracy {
  const precision = tp / (tp + fp || 1);
  const recall = tp / (tp + fn || 1);
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1, tp, fp, fn };
}

/** A share that may have nothing to count: `null` then. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export function ratio({ right, of }: Share): number | null {
  return of > 0 ? right / of : null;
}
