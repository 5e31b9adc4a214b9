import { checkArgument, checkKnownOptions } from '../../arguments';
import { FazhiError } from '../../errors';
import type { Report } from '../../report';
import { cohensKappa, krippendorffAlpha } from './agreement';
import type { Interval } from './bootstrap';
import { type Calibration, themeCalibration } from './calibration';
import { type ComparedPassage, type Comparison, compare } from './compare';
import {
  type Accuracy,
  accuracy,
  addCounts,
  type Counts,
  NO_COUNTS,
  ratio,
  type Share,
} from './counts';
import type { EvaluationError } from './errors';
import type { Gold } from './gold';
import { f1Interval, mean, themeCounts, themeIntervals } from './intervals';

/** Options of `evaluate`. */
export interface EvaluateOptions {
  /** The themes that are scored. @default those that occur in gold or reports, in order of first use */
  readonly themes?: readonly string[];
  /** Resamples for the confidence intervals; 0 for none. @default 1000 */
  readonly resamples?: number;
  /** @default 1 */
  readonly seed?: number;
}

/** Accuracy with the interval of its F1 over the reports. */
export interface CountedAccuracy extends Accuracy {
  /** 95 % bootstrap interval of F1; `null` without resamples, and of fewer than ten reports. */
  readonly f1Interval: Interval | null;
}

/** How one theme was recognised. */
export interface ThemeEvaluation extends Accuracy {
  readonly theme: string;
  /** 95 % bootstrap interval of F1; `null` without resamples. */
  readonly f1Interval: Interval | null;
  /** Cohen's kappa between gold and report over all passages. */
  readonly kappa: number | null;
  readonly alpha: number | null;
}

/** Passages with this primary theme in the gold that got that one. */
export interface ConfusionCell {
  readonly gold: string | null;
  readonly given: string | null;
  readonly passages: number;
}

/** How reports compare with gold. Ratios are from 0 to 1, `null` where there is nothing to count. */
export interface Evaluation {
  readonly documents: number;
  readonly passages: number;
  readonly themes: {
    readonly micro: Accuracy;
    readonly microInterval: Interval | null;
    readonly macroF1: number;
    readonly macroInterval: Interval | null;
    readonly per: readonly ThemeEvaluation[];
    /** Part of the passages with exactly the right themes. */
    readonly exactPassages: number | null;
    /** Part of the passages with a theme in the gold whose primary theme is right. */
    readonly primary: number | null;
    /** Primary themes, gold against report; only cells that occur, largest first. */
    readonly confusion: readonly ConfusionCell[];
    readonly calibration: Calibration;
  };
  readonly claims: CountedAccuracy & {
    readonly bound: number | null;
    readonly status: number | null;
    readonly kind: number | null;
    readonly what: number | null;
    readonly whatExact: number | null;
  };
  /** What the claims measure; of reports whose gold says it. */
  readonly measures: {
    readonly indicators: CountedAccuracy;
    /** The reports' own rows of a panel. */
    readonly figures: CountedAccuracy;
    readonly partOf: CountedAccuracy;
    readonly base: CountedAccuracy;
    readonly period: number | null;
  };
  readonly structure: { readonly headings: CountedAccuracy; readonly role: number | null };
  readonly meta: number | null;
  /** What is drawn for the intervals: reports where there are ten or more, else passages. */
  readonly resampled: 'documents' | 'passages';
  readonly errors: readonly EvaluationError[];
}

const FEWEST_DOCUMENTS_TO_RESAMPLE = 10;

/**
 * Compares reports with gold, one report for each gold in the same order: themes, primary themes,
 * claims, structure, metadata. A gold passage is answered by the passages and headings of the report
 * that share at least half of the shorter of the two.
 * Throws `FazhiError` (`invalid-argument`) where the numbers of golds and reports differ, or a report was made
 * without a part that is compared.
 */
export function evaluate(
  gold: readonly Gold[],
  predicted: readonly Report[],
  options: EvaluateOptions = {},
): Evaluation {
  checkArgument(Array.isArray(gold), 'gold', 'a list of gold reports', gold);
  checkArgument(Array.isArray(predicted), 'predicted', 'a list of reports', predicted);
  checkKnownOptions(options, ['themes', 'resamples', 'seed']);
  if (gold.length !== predicted.length) {
    throw new FazhiError(
      'invalid-argument',
      `evaluate takes a report for each gold, but there are ${gold.length} golds and ${predicted.length} reports`,
    );
  }
  const themes = options.themes ?? occurring(gold, predicted);
  const comparisons = gold.map((document, i) => compare(document, predicted[i]!, themes));
  const passages = comparisons.flatMap((comparison) => comparison.passages);
  const resampled = comparisons.length >= FEWEST_DOCUMENTS_TO_RESAMPLE ? 'documents' : 'passages';
  const intervals = themeIntervals(comparisons, themes, resampled, options);
  const counts = themeCounts(passages, themes);
  const counted = (countsOf: (comparison: Comparison) => Counts): CountedAccuracy => {
    const each = comparisons.map(countsOf);
    return {
      ...accuracy(each.reduce(addCounts, NO_COUNTS)),
      f1Interval: resampled === 'documents' ? f1Interval(each, options) : null,
    };
  };
  const claimRatio = (key: 'bound' | 'status' | 'kind' | 'what' | 'whatExact') =>
    ratio(added(comparisons.map((comparison) => comparison.claims[key])));
  const scored = passages.filter((passage) => passage.primaryRight !== null);
  return {
    documents: comparisons.length,
    passages: passages.length,
    themes: {
      micro: accuracy(counts.reduce(addCounts, NO_COUNTS)),
      microInterval: intervals?.[0] ?? null,
      macroF1: mean(counts.map((count) => accuracy(count).f1)),
      macroInterval: intervals?.[1] ?? null,
      per: themes.map((theme, t) => {
        const said = (given: (passage: ComparedPassage) => readonly string[]) =>
          passages.map((passage) => (given(passage).includes(theme) ? 'yes' : 'no'));
        const one = said((passage) => passage.gold.themes);
        const other = said((passage) => passage.given);
        return {
          theme,
          ...accuracy(counts[t]!),
          f1Interval: intervals?.[2 + t] ?? null,
          kappa: cohensKappa(one, other),
          alpha: krippendorffAlpha([one, other]),
        };
      }),
      exactPassages: ratio({
        right: passages.filter((passage) => passage.exact).length,
        of: passages.length,
      }),
      primary: ratio({
        right: scored.filter((passage) => passage.primaryRight).length,
        of: scored.length,
      }),
      confusion: confusion(comparisons),
      calibration: themeCalibration(comparisons),
    },
    claims: {
      ...counted(({ claims }) => claims.counts),
      bound: claimRatio('bound'),
      status: claimRatio('status'),
      kind: claimRatio('kind'),
      what: claimRatio('what'),
      whatExact: claimRatio('whatExact'),
    },
    measures: {
      indicators: counted(({ measures }) => measures.indicators),
      figures: counted(({ measures }) => measures.figures),
      partOf: counted(({ measures }) => measures.partOf),
      base: counted(({ measures }) => measures.base),
      period: ratio(added(comparisons.map((comparison) => comparison.measures.period))),
    },
    structure: {
      headings: counted(({ headings }) => headings),
      role: ratio(added(comparisons.map((comparison) => comparison.role))),
    },
    meta: ratio(added(comparisons.map((comparison) => comparison.meta))),
    resampled,
    errors: comparisons.flatMap((comparison) => comparison.errors),
  };
}

function occurring(gold: readonly Gold[], predicted: readonly Report[]): string[] {
  const themes = new Set<string>();
  for (const { passages } of gold)
    for (const passage of passages) for (const theme of passage.themes) themes.add(theme);
  for (const report of predicted) {
    for (const passage of report.passages) for (const tag of passage.themes) themes.add(tag.theme);
  }
  return [...themes];
}

function confusion(comparisons: readonly Comparison[]): ConfusionCell[] {
  const cells = new Map<string, { gold: string | null; given: string | null; passages: number }>();
  for (const { passages } of comparisons) {
    for (const { gold, given, primary } of passages) {
      if (gold.themes.length === 0 && given.length === 0) continue;
      const key = JSON.stringify([gold.primary, primary]);
      const cell = cells.get(key) ?? { gold: gold.primary, given: primary, passages: 0 };
      cell.passages++;
      cells.set(key, cell);
    }
  }
  return [...cells.values()].sort((a, b) => b.passages - a.passages);
}

function added(shares: readonly Share[]): Share {
  return shares.reduce(
    (sum, share) => ({ right: sum.right + share.right, of: sum.of + share.of }),
    {
      right: 0,
      of: 0,
    },
  );
}
