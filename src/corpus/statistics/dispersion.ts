/** How evenly a word is spread over the parts of a corpus; `null` where there are less than two parts. */
export interface Dispersion {
  /** Juilland's D: 1 where every part has the same relative frequency, 0 where one part has all. */
  readonly juillandD: number | null;
  /** Gries' DP: 0 where it is spread as the parts' sizes are, towards 1 where it keeps to small parts. */
  readonly griesDP: number | null;
  /** DP divided by its largest possible value, 1 − the smallest part's share. */
  readonly griesDPNorm: number | null;
}

/** Sizes of the parts of a corpus, by name, and their sum. */
export interface Parts {
  readonly sizes: ReadonlyMap<string, number>;
  readonly total: number;
  readonly smallest: number;
}

/** The parts that hold something at all. */
export function partsOf(sizes: ReadonlyMap<string, number>): Parts {
  const filled = new Map([...sizes].filter(([, size]) => size > 0));
  let total = 0;
  let smallest = Number.POSITIVE_INFINITY;
  for (const size of filled.values()) {
    total += size;
    smallest = Math.min(smallest, size);
  }
  return { sizes: filled, total, smallest };
}

/**
 * The dispersion of a word by its counts in the parts where it occurs.
 *
 * D = 1 − V / √(n − 1), V being the standard deviation (of the population) of the relative frequencies in
 * the n parts divided by their mean (Juilland, Brodin & Davidovitch 1970, Frequency Dictionary of French
 * Words). DP = ½ Σ |v − s|, v being a part's share of the word and s its share of the corpus (Gries 2008,
 * “Dispersions and adjusted frequencies in corpora”); normalised as in Lijffijt & Gries (2012).
 */
export function dispersion(counts: ReadonlyMap<string, number>, parts: Parts): Dispersion {
  const n = parts.sizes.size;
  let occurrences = 0;
  for (const count of counts.values()) occurrences += count;
  if (n < 2 || occurrences === 0) return { juillandD: null, griesDP: null, griesDPNorm: null };
  let sum = 0;
  let squares = 0;
  let apart = 0;
  let covered = 0; // share of the corpus in the parts where the word occurs
  for (const [part, count] of counts) {
    const size = parts.sizes.get(part);
    if (size === undefined) continue;
    const relative = count / size;
    sum += relative;
    squares += relative * relative;
    apart += Math.abs(count / occurrences - size / parts.total);
    covered += size / parts.total;
  }
  const mean = sum / n;
  const variance = Math.max(0, squares / n - mean * mean);
  const griesDP = within01((apart + (1 - covered)) / 2);
  return {
    juillandD: within01(1 - Math.sqrt(variance) / mean / Math.sqrt(n - 1)),
    griesDP,
    griesDPNorm: within01(griesDP / (1 - parts.smallest / parts.total)),
  };
}

function within01(value: number): number {
  return Math.min(1, Math.max(0, value));
}
