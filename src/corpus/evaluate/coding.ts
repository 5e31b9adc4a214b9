import { FazhiError } from '../../errors';
import { cohensKappa, krippendorffAlpha } from './agreement';
import { bootstrap, type Interval } from './bootstrap';

/** What a coder said: the themes of each unit that was coded; an empty list where it has none. */
export interface Coding {
  readonly coder: string;
  readonly units: ReadonlyMap<string, readonly string[]>;
}

/** How coders agree on a theme. */
export interface ThemeReliability {
  readonly theme: string;
  /** Units that two coders at least have coded. */
  readonly units: number;
  /** Of these codings, the part that has the theme. */
  readonly prevalence: number;
  /** Cohen's kappa; of more than two coders, the mean of all pairs (Light 1971). */
  readonly kappa: number | null;
  readonly kappaInterval: Interval | null;
  /** Krippendorff's alpha for nominal data. */
  readonly alpha: number | null;
  readonly alphaInterval: Interval | null;
}

/** A unit and theme on which coders differ. */
export interface CodingDifference {
  readonly unit: string;
  readonly theme: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** How agreement is measured. */
export interface AgreementOptions {
  /** Resamples of the units for the 95 % intervals; 0 for none. @default 1000 */
  readonly resamples?: number;
  /** @default 1 */
  readonly seed?: number;
}

/**
 * How coders agree on each theme, over the units that two of them at least have coded; intervals by bootstrap
 * over the units. Throws `invalid-argument` for fewer than two coders, or no unit in common.
 */
export function codingAgreement(
  codings: readonly Coding[],
  themes: readonly string[],
  { resamples = 1000, seed = 1 }: AgreementOptions = {},
): ThemeReliability[] {
  const units = sharedUnits(codings);
  return themes.map((theme) => {
    const ratings = units.map((unit) =>
      codings.map(({ units: coded }) => {
        const said = coded.get(unit);
        return said === undefined ? null : said.includes(theme) ? 'yes' : 'no';
      }),
    );
    const measures = (sample: readonly (readonly Rating[])[]): readonly (number | null)[] => [
      lightsKappa(sample, codings.length),
      krippendorffAlpha(codings.map((_, coder) => sample.map((unit) => unit[coder]!))),
    ];
    const [kappa, alpha] = measures(ratings);
    const intervals =
      resamples === 0
        ? []
        : bootstrap(ratings, (sample) => measures(sample).map((value) => value ?? 0), {
            resamples,
            seed,
          });
    const said = ratings.flat().filter((rating) => rating !== null);
    return {
      theme,
      units: units.length,
      prevalence: said.filter((rating) => rating === 'yes').length / said.length,
      kappa: kappa!,
      kappaInterval: intervals[0] ?? null,
      alpha: alpha!,
      alphaInterval: intervals[1] ?? null,
    };
  });
}

type Rating = 'yes' | 'no' | null;

function lightsKappa(ratings: readonly (readonly Rating[])[], coders: number): number | null {
  const kappas: number[] = [];
  for (let a = 0; a < coders; a++) {
    for (let b = a + 1; b < coders; b++) {
      const both = ratings.filter((unit) => unit[a] !== null && unit[b] !== null);
      const kappa = cohensKappa(
        both.map((unit) => unit[a]!),
        both.map((unit) => unit[b]!),
      );
      if (kappa !== null) kappas.push(kappa);
    }
  }
  return kappas.length === 0 ? null : kappas.reduce((sum, kappa) => sum + kappa, 0) / kappas.length;
}

function sharedUnits(codings: readonly Coding[]): string[] {
  if (codings.length < 2) {
    throw new FazhiError('invalid-argument', 'agreement is between two coders at least');
  }
  const counts = new Map<string, number>();
  for (const { units } of codings) {
    for (const unit of units.keys()) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const shared = [...counts].filter(([, coders]) => coders > 1).map(([unit]) => unit);
  if (shared.length > 0) return shared.sort();
  throw new FazhiError(
    'invalid-argument',
    `${codings.map(({ coder }) => coder).join(' and ')} have coded no unit in common`,
  );
}

/** Where coders differ, by unit and theme. */
export function codingDifferences(
  codings: readonly Coding[],
  themes: readonly string[],
): CodingDifference[] {
  return sharedUnits(codings).flatMap((unit) =>
    themes.flatMap((theme) => {
      const coded = codings.filter(({ units }) => units.has(unit));
      const [yes, no] = [true, false].map((wanted) =>
        coded
          .filter(({ units }) => units.get(unit)!.includes(theme) === wanted)
          .map(({ coder }) => coder),
      );
      return yes!.length > 0 && no!.length > 0 ? [{ unit, theme, yes: yes!, no: no! }] : [];
    }),
  );
}

/**
 * One coding of several: what all say of a unit, or else what the settled coding says; a unit on which coders
 * differ and that is not settled is left out.
 */
export function settledCoding(
  codings: readonly Coding[],
  settled: Coding | null,
): { readonly coding: Coding; readonly unsettled: readonly string[] } {
  const units = new Map<string, readonly string[]>(settled?.units ?? []);
  const unsettled = new Set<string>();
  for (const { units: coded } of codings) {
    for (const [unit, themes] of coded) {
      if (settled?.units.has(unit)) continue;
      const known = units.get(unit);
      if (known !== undefined && !isSameSet(known, themes)) unsettled.add(unit);
      units.set(unit, themes);
    }
  }
  for (const unit of unsettled) units.delete(unit);
  return { coding: { coder: 'settled', units }, unsettled: [...unsettled].sort() };
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return new Set(a).size === new Set(b).size && a.every((theme) => b.includes(theme));
}
