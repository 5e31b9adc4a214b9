import { FazhiError, shown } from '../../errors';
import { seededRandom } from './bootstrap';

/** A passage of a corpus that may be drawn, with what the machine says of it. */
export interface SampleUnit {
  readonly document: string;
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The headings above it. */
  readonly heading: string;
  readonly themes: readonly string[];
  readonly primary: string | null;
  readonly year: number | null;
  /** Level of government of the issuer. */
  readonly level: string | null;
}

/** By what a sample is stratified: the primary theme, the year, the level of government. */
export const STRATIFIERS = ['theme', 'year', 'level'] as const;
/** What a sample is stratified by. */
export type Stratifier = (typeof STRATIFIERS)[number];

/** Passages that are drawn alike. */
export interface Stratum {
  /** What its passages have in common; `(none)` where they have no such thing. */
  readonly of: Readonly<Partial<Record<Stratifier, string>>>;
  /** Passages in the corpus, and in the sample. */
  readonly size: number;
  readonly drawn: number;
  /** Passages of the corpus to which the machine gives each theme. */
  readonly machine: Readonly<Record<string, number>>;
}

/** A passage that was drawn: its number hides where it comes from. */
export interface DrawnUnit extends SampleUnit {
  readonly unit: string;
  /** Place of its stratum in the list. */
  readonly stratum: number;
}

/** A sample with all that is needed to conclude from it to the corpus. */
export interface Sample {
  readonly sampleVersion: 1;
  readonly seed: number;
  readonly by: readonly Stratifier[];
  readonly themes: readonly string[];
  readonly strata: readonly Stratum[];
  /** In an order that tells nothing. */
  readonly units: readonly DrawnUnit[];
}

/** How a sample is drawn. */
export interface SampleOptions {
  readonly size: number;
  readonly themes: readonly string[];
  /** @default ['theme'] */
  readonly by?: readonly Stratifier[];
  /** @default 1 */
  readonly seed?: number;
}

const NONE = '(none)';
/** What a stratum needs at least for an estimate of its variance. */
const LEAST = 2;

/**
 * A random sample of passages, stratified. Each stratum gets two at least, the rest goes by the square roots
 * of their sizes (power allocation, Bankier 1988), so that rare themes are seen often enough. The same units,
 * options and seed give the same sample. Throws `invalid-option` for a size below two of each stratum.
 */
export function drawSample(units: readonly SampleUnit[], options: SampleOptions): Sample {
  const { size, themes, by = ['theme'], seed = 1 } = options;
  const random = seededRandom(seed);
  const strata = new Map<string, SampleUnit[]>();
  for (const unit of units) {
    const key = JSON.stringify(by.map((stratifier) => valueIn(unit, stratifier)));
    const list = strata.get(key);
    if (list) list.push(unit);
    else strata.set(key, [unit]);
  }
  const keys = [...strata.keys()].sort();
  const shares = allocation(
    keys.map((key) => strata.get(key)!.length),
    size,
  );
  const drawn = keys.flatMap((key, stratum) =>
    shuffled(strata.get(key)!, random)
      .slice(0, shares[stratum])
      .map((unit) => ({ ...unit, stratum })),
  );
  const width = String(drawn.length).length;
  return {
    sampleVersion: 1,
    seed,
    by,
    themes,
    strata: keys.map((key, stratum) => {
      const all = strata.get(key)!;
      const values = JSON.parse(key) as string[];
      const count = (theme: string) => all.filter((unit) => unit.themes.includes(theme)).length;
      return {
        of: Object.fromEntries(by.map((stratifier, i) => [stratifier, values[i]!])),
        size: all.length,
        drawn: shares[stratum]!,
        machine: Object.fromEntries(themes.map((theme) => [theme, count(theme)])),
      };
    }),
    units: shuffled(drawn, random).map((unit, i) => ({
      unit: `u${String(i + 1).padStart(width, '0')}`,
      ...unit,
    })),
  };
}

function valueIn(unit: SampleUnit, stratifier: Stratifier): string {
  if (stratifier === 'theme') return unit.primary ?? NONE;
  return String((stratifier === 'year' ? unit.year : unit.level) ?? NONE);
}

/** How many each stratum gets. */
function allocation(sizes: readonly number[], size: number): number[] {
  const given = sizes.map((all) => Math.min(all, LEAST));
  const least = given.reduce((sum, some) => sum + some, 0);
  if (!Number.isInteger(size) || size < least) {
    throw new FazhiError(
      'invalid-option',
      `size is ${least} at least, for two passages of each of ${sizes.length} strata; not ${shown(size)}`,
    );
  }
  // One after the other goes where most is missing of what the square root of the size asks for.
  for (let left = size - least; left > 0; left--) {
    let neediest = -1;
    for (let i = 0; i < sizes.length; i++) {
      if (given[i]! >= sizes[i]!) continue;
      const need = (at: number): number => Math.sqrt(sizes[at]!) / (given[at]! + 1);
      if (neediest < 0 || need(i) > need(neediest)) neediest = i;
    }
    if (neediest < 0) break; // all are drawn
    given[neediest]!++;
  }
  return given;
}

/** In random order (Fisher and Yates). */
function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [out[i], out[other]] = [out[other]!, out[i]!];
  }
  return out;
}
