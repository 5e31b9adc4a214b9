import type { Claim } from '../../claims/types';
import type { Report } from '../../report';
import { pairedClaims } from './claims';
import { type Counts, NO_COUNTS, type Share } from './counts';
import type { NoteError } from './errors';
import type { Gold, GoldClaim } from './gold';
import { common } from './match';

/** How what claims measure compares with gold, in one report; over the claims found. */
export interface MeasureComparison {
  /** The indicator of each claim. */
  readonly indicators: Counts;
  /** The report's cells of a panel: of each indicator and unit family the right number. */
  readonly figures: Counts;
  /** Links from a part to its total, and from a rate to its base; in reports whose gold has such links. */
  readonly partOf: Counts;
  readonly base: Counts;
  /** Stretches of time with the right first and last day. */
  readonly period: Share;
}

/** Compares the indicators, figures, links and periods of a report with gold, where the gold has them. */
export function compareMeasures(gold: Gold, report: Report, note: NoteError): MeasureComparison {
  const wanted = gold.passages.flatMap((passage) => passage.claims ?? []);
  const pairs = pairedClaims(wanted, report.claims);
  const isLabelled = wanted.some(({ indicator }) => indicator !== undefined);
  return {
    indicators: isLabelled ? compareIndicators(pairs, note) : NO_COUNTS,
    figures: isLabelled ? compareFigures(wanted, pairs, report, note) : NO_COUNTS,
    partOf: compareLinks('partOf', pairs, report.claims, note),
    base: compareLinks('base', pairs, report.claims, note),
    period: comparePeriods(pairs, note),
  };
}

type Pairs = ReadonlyMap<GoldClaim, Claim>;

function compareIndicators(pairs: Pairs, note: NoteError): Counts {
  let [tp, fp, fn] = [0, 0, 0];
  for (const [want, { indicator }] of pairs) {
    const right = want.indicator ?? null;
    if (indicator === right) {
      if (right !== null) tp++;
      continue;
    }
    if (indicator !== null) fp++;
    if (right !== null) fn++;
    note('indicator', `${want.quote} (${want.what}): gold ${right} got ${indicator}`, want);
  }
  return { tp, fp, fn };
}

/**
 * The reported figures of a report against those of the gold, by indicator and family. A figure whose claim
 * has the right indicator but is no figure in the gold, a part, counts neither way.
 */
function compareFigures(
  wanted: readonly GoldClaim[],
  pairs: Pairs,
  report: Report,
  note: NoteError,
): Counts {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const goldOf = new Map([...pairs].map(([want, claim]) => [claim, want]));
  const open = new Set(wanted.filter(({ figure }) => figure === true));
  let [tp, fp] = [0, 0];
  for (const figure of report.indicators) {
    if (figure.status !== 'reported') continue;
    const claim = claims.get(figure.claimId)!;
    const want = [...open].find(
      ({ indicator, value }) => indicator === figure.id && value === figure.value,
    );
    if (want !== undefined) {
      open.delete(want);
      tp++;
    } else if (goldOf.get(claim)?.indicator !== figure.id) {
      fp++;
      note('figure-extra', `${figure.id} ${figure.family}: ${claim.text} (${claim.what})`, claim);
    }
  }
  for (const want of open) {
    note('figure-missed', `${want.indicator}: ${want.quote} (${want.what})`, want);
  }
  return { tp, fp, fn: open.size };
}

/** Links as the gold has them: none are expected of a report whose gold has none at all. */
function compareLinks(
  key: 'partOf' | 'base',
  pairs: Pairs,
  claims: readonly Claim[],
  note: NoteError,
): Counts {
  if (![...pairs.keys()].some((want) => want[key] !== undefined)) return NO_COUNTS;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  let [tp, fp, fn] = [0, 0, 0];
  for (const [want, claim] of pairs) {
    const there = want[key];
    const other = claim[key] === null ? undefined : byId.get(claim[key]);
    if (there === undefined && other === undefined) continue;
    const isRight =
      there !== undefined &&
      other !== undefined &&
      common({ start: there, end: there + 1 }, other) > 0;
    if (isRight) {
      tp++;
      continue;
    }
    if (other !== undefined) fp++;
    if (there !== undefined) fn++;
    note(key, `${want.quote} (${want.what}): got ${other?.text ?? 'none'}`, want);
  }
  return { tp, fp, fn };
}

function comparePeriods(pairs: Pairs, note: NoteError): Share {
  let [right, of] = [0, 0];
  for (const [{ period, quote }, claim] of pairs) {
    if (period === undefined) continue;
    of++;
    const got = `${claim.period?.from ?? '..'}/${claim.period?.to ?? '..'}`;
    if (claim.period !== null && got === period) right++;
    else note('period', `${quote}: gold ${period} got ${got}`, claim);
  }
  return { right, of };
}
