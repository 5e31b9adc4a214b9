import { FazhiError } from '../../errors';

/**
 * Cohen's kappa of two raters who labelled the same units: 1 for full agreement, 0 for chance; 1 too
 * where both gave all units one and the same label. `null` without units.
 * Source: Cohen 1960. Throws `FazhiError` (`invalid-argument`) for ratings of different length.
 */
export function cohensKappa(a: readonly string[], b: readonly string[]): number | null {
  if (a.length !== b.length) {
    throw new FazhiError(
      'invalid-argument',
      `kappa compares ratings of the same units, but there are ${a.length} and ${b.length}`,
    );
  }
  if (a.length === 0) return null;
  const ofA = new Map<string, number>();
  const ofB = new Map<string, number>();
  let agreed = 0;
  a.forEach((label, i) => {
    ofA.set(label, (ofA.get(label) ?? 0) + 1);
    ofB.set(b[i]!, (ofB.get(b[i]!) ?? 0) + 1);
    if (label === b[i]) agreed++;
  });
  const observed = agreed / a.length;
  let expected = 0;
  for (const [label, count] of ofA)
    expected += (count / a.length) * ((ofB.get(label) ?? 0) / a.length);
  return expected === 1 ? 1 : (observed - expected) / (1 - expected);
}

/**
 * Krippendorff's alpha for nominal labels of any number of raters, missing ratings (`null`) allowed:
 * 1 for full agreement, 0 for chance. `ratings[r][u]` is what rater r said of unit u. `null` where no
 * unit has two ratings. Source: Krippendorff 2011, “Computing Krippendorff's alpha-reliability”.
 */
export function krippendorffAlpha(ratings: readonly (readonly (string | null)[])[]): number | null {
  const units = Math.max(0, ...ratings.map((rater) => rater.length));
  const totals = new Map<string, number>();
  let pairable = 0;
  let disagreement = 0;
  for (let u = 0; u < units; u++) {
    const counts = new Map<string, number>();
    let rated = 0;
    for (const rater of ratings) {
      const label = rater[u] ?? null;
      if (label === null) continue;
      rated++;
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    if (rated < 2) continue;
    pairable += rated;
    for (const [label, count] of counts) {
      totals.set(label, (totals.get(label) ?? 0) + count);
      disagreement += (count * (rated - count)) / (rated - 1);
    }
  }
  if (pairable === 0) return null;
  let expected = 0;
  for (const count of totals.values()) expected += count * (pairable - count);
  expected /= pairable - 1;
  return expected === 0 ? 1 : 1 - disagreement / expected;
}

/** Whether each of two annotators gave each theme, for the agreement between them. */
export interface ThemeAgreement {
  readonly theme: string;
  readonly kappa: number | null;
  readonly alpha: number | null;
}

/**
 * How two annotators agree on each theme, over passages that they both labelled in the same order.
 * Throws `FazhiError` (`invalid-argument`) where the numbers of passages differ.
 */
export function themeAgreement(
  a: readonly (readonly string[])[],
  b: readonly (readonly string[])[],
  themes: readonly string[],
): ThemeAgreement[] {
  return themes.map((theme) => {
    const said = (labels: readonly (readonly string[])[]) =>
      labels.map((given) => (given.includes(theme) ? 'yes' : 'no'));
    const [one, other] = [said(a), said(b)];
    return { theme, kappa: cohensKappa(one, other), alpha: krippendorffAlpha([one, other]) };
  });
}
