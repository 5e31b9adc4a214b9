import type { Claim } from '../types';
import type { Reading } from './reading';

/** One cell of a panel of place × year × indicator: what a report gives for an indicator. */
export interface IndicatorFigure {
  /** Id of the indicator. */
  readonly id: string;
  /** The claim that gives it. */
  readonly claimId: string;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  /** Id of the unit family: cases, people, money. */
  readonly family: string;
  readonly bound: Claim['bound'];
  readonly status: Claim['status'];
  /** The year that it is of; of a target, `null`. Also `null` where it cannot be known. */
  readonly year: number | null;
  /** Of a target, the year that it aims at. */
  readonly targetYear: number | null;
  readonly period: Claim['period'];
  /** `false` where the words leave it open whether this is the whole. */
  readonly certain: boolean;
}

interface Candidate {
  readonly claim: Claim;
  readonly reading: Reading;
  readonly place: number;
}

/**
 * The figures of a report: of each indicator, unit family and status at most one, for the whole year and
 * the whole place; in text order. `readings` belong to `claims`, one to one.
 */
export function indicatorFigures(
  claims: readonly Claim[],
  readings: readonly Reading[],
  year: number | null,
): IndicatorFigure[] {
  const cells = new Map<string, Candidate[]>();
  claims.forEach((claim, place) => {
    const reading = readings[place]!;
    if (reading.indicator === null || claim.kind === 'change') return;
    if (claim.salience === 'rhetorical' || claim.each || reading.partOfYear) return;
    const key = `${reading.indicator} ${reading.family} ${claim.status}`;
    const known = cells.get(key);
    if (known === undefined) cells.set(key, [{ claim, reading, place }]);
    else known.push({ claim, reading, place });
  });
  const chosen = [...cells.values()].map(choose).filter((found) => found !== null);
  chosen.sort((a, b) => a.place - b.place);
  return chosen.map(({ claim, reading, certain }) => ({
    id: reading.indicator!,
    claimId: claim.id,
    value: claim.value,
    valueMax: claim.valueMax,
    unit: claim.unit,
    family: reading.family!,
    bound: claim.bound,
    status: claim.status,
    year: claim.status === 'target' ? null : yearOf(claim, year),
    targetYear: claim.status === 'target' ? yearOf(claim, year) : null,
    period: claim.period,
    certain,
  }));
}

/**
 * The whole of several: said in the preferred way, no part, the greatest (a whole is no less than its parts)
 * and, of equals, the first. Parts of one sentence that nobody adds up are no figure.
 */
function choose(candidates: readonly Candidate[]): (Candidate & { certain: boolean }) | null {
  const wholes = candidates.filter(({ reading }) => reading.part !== 'yes');
  if (wholes.length === 0) return null;
  const plain = preferredOf(wholes.filter(({ reading }) => reading.part === 'no'));
  const among = plain.length > 0 ? plain : preferredOf(wholes);
  const best = among.reduce((a, b) => (isMore(b, a) ? b : a));
  const later = laterLevel(wholes, best);
  if (later !== best) return { ...later, certain: true };
  if (plain.length > 0) return { ...best, certain: isAlone(best, plain) };
  const areListed = among.some(
    (other) => other !== best && other.claim.passageId === best.claim.passageId,
  );
  return areListed && best !== among[0] ? null : { ...best, certain: false };
}

/** Those that are said in the way that comes first. */
function preferredOf(candidates: readonly Candidate[]): readonly Candidate[] {
  const rank = candidates.reduce((least, { reading }) => Math.min(least, reading.rank), Infinity);
  return candidates.filter(({ reading }) => reading.rank === rank);
}

/** Rates and amounts of money are not added up: of those the first counts. */
function isMore(a: Candidate, b: Candidate): boolean {
  return a.reading.family !== 'share' && a.claim.value > b.claim.value;
}

const isAlone = (best: Candidate, others: readonly Candidate[]): boolean =>
  others.every((other) => other === best || other.claim.value === best.claim.value);

/** Of 由76%提升至95.3% the later level. */
function laterLevel(candidates: readonly Candidate[], best: Candidate): Candidate {
  const next = candidates.find(({ place }) => place === best.place + 1);
  return next !== undefined && next.claim.passageId === best.claim.passageId && isLater(best, next)
    ? next
    : best;
}

const GROWTH_REACH = 8;

function isLater(from: Candidate, to: Candidate): boolean {
  const gap = to.claim.start - from.claim.end;
  return gap > 0 && gap <= GROWTH_REACH && to.reading.follows;
}

function yearOf({ status, period }: Claim, year: number | null): number | null {
  const named = period?.to ?? period?.from ?? null;
  if (named !== null) return Number(named.slice(0, 4));
  if (status === 'reported') return year;
  if (year === null) return null;
  return status === 'target' ? year + 1 : year - 1;
}
