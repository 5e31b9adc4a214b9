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
  /** Ids of its passages in the corpus, by document. */
  readonly passages: Readonly<Record<string, readonly string[]>>;
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
  readonly sampleVersion: 2;
  /** What was drawn: passages, or sentences of them. */
  readonly unit: 'passage' | 'sentence';
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
  /** What the units are. @default 'passage' */
  readonly unit?: 'passage' | 'sentence';
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
  const { size, themes, unit = 'passage', by = ['theme'], seed = 1 } = options;
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
    sampleVersion: 2,
    unit,
    seed,
    by,
    themes,
    strata: keys.map((key, stratum) => {
      const all = strata.get(key)!;
      const values = JSON.parse(key) as string[];
      return {
        of: Object.fromEntries(by.map((stratifier, i) => [stratifier, values[i]!])),
        size: all.length,
        drawn: shares[stratum]!,
        passages: idsByDocument(all),
        machine: machineCounts(all, themes),
      };
    }),
    units: shuffled(drawn, random).map((unit, i) => ({
      unit: `u${String(i + 1).padStart(width, '0')}`,
      ...unit,
    })),
  };
}

function idsByDocument(units: readonly SampleUnit[]): Record<string, string[]> {
  const ids: Record<string, string[]> = Object.create(null);
  for (const { document, passage } of units) {
    ids[document] ??= [];
    ids[document].push(passage);
  }
  return ids;
}

function machineCounts(units: readonly SampleUnit[], themes: readonly string[]) {
  return Object.fromEntries(
    themes.map((theme) => [theme, units.filter((unit) => unit.themes.includes(theme)).length]),
  );
}

/**
 * A sample with what the machine says now, for instance by a mended dictionary: who was drawn, from which
 * strata, stays. `units` are the passages of the same reports, read anew.
 * Throws `invalid-argument` where one of the passages is not among them, or has another text.
 */
export function predictedAgain(sample: Sample, units: readonly SampleUnit[]): Sample {
  const keyOf = (document: string, passage: string): string => JSON.stringify([document, passage]);
  const known = new Map(units.map((unit) => [keyOf(unit.document, unit.passage), unit]));
  const unitAt = (document: string, passage: string): SampleUnit => {
    const unit = known.get(keyOf(document, passage));
    if (unit !== undefined) return unit;
    throw new FazhiError(
      'invalid-argument',
      `the sample was drawn from ${document}, ${passage} among others, and the reports that are given have no such passage; give the same reports, or draw anew`,
    );
  };
  return {
    ...sample,
    strata: sample.strata.map((stratum) => {
      const now = Object.entries(stratum.passages).flatMap(([document, passages]) =>
        passages.map((passage) => unitAt(document, passage)),
      );
      if (now.length !== stratum.size) {
        throw new FazhiError(
          'invalid-argument',
          'the sample does not name the passages of its strata: an earlier version drew it; draw anew',
        );
      }
      return { ...stratum, machine: machineCounts(now, sample.themes) };
    }),
    units: sample.units.map((drawn) => {
      const { text, themes, primary } = unitAt(drawn.document, drawn.passage);
      if (text !== drawn.text) {
        throw new FazhiError(
          'invalid-argument',
          `${drawn.document}, ${drawn.passage} has another text than when the sample was drawn; draw anew`,
        );
      }
      return { ...drawn, themes, primary };
    }),
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
