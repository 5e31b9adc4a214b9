import type { Claim } from '../../claims/types';
import type { Counts, Share } from './counts';
import type { NoteError } from './errors';
import type { Gold, GoldClaim } from './gold';
import { common } from './match';

/** How the claims of one report compare with gold; shares are over the claims found. */
export interface ClaimComparison {
  readonly counts: Counts;
  readonly bound: Share;
  readonly status: Share;
  readonly kind: Share;
  /** The counted thing, by its head noun. */
  readonly what: Share;
  /** The counted thing, to the letter. */
  readonly whatExact: Share;
}

/**
 * Finds each core claim of the gold among the claims of a report: same value, same unit, overlapping
 * place. Marginal claims count neither way, nor do claims that the report itself calls rhetorical.
 */
export function compareClaims(
  gold: Gold,
  claims: readonly Claim[],
  note: NoteError,
): ClaimComparison {
  const goldClaims = gold.passages.flatMap((passage) => passage.claims ?? []);
  const pairs = pairedClaims(goldClaims, claims);
  const taken = new Set(pairs.values());
  let fn = 0;
  const right = { bound: 0, status: 0, kind: 0, what: 0, whatExact: 0 };
  for (const want of goldClaims.filter((claim) => claim.core)) {
    const claim = pairs.get(want);
    if (claim === undefined) {
      fn++;
      const there = claims.find((claim) => common(want, claim) > 0);
      const got = there === undefined ? '' : ` got ${there.value}${there.unit} "${there.text}"`;
      note('claim-missed', `${want.quote} = ${want.value}${want.unit} (${want.what})${got}`, want);
      continue;
    }
    for (const key of ['bound', 'status', 'kind'] as const) {
      const got = key === 'status' && claim.status === 'prior' ? 'reported' : claim[key];
      if (got === want[key]) right[key]++;
      else note(key, `${want.quote} (${want.what}): gold ${want[key]} got ${claim[key]}`, want);
    }
    if (letters(claim.what) === letters(want.what)) right.whatExact++;
    if (isSameThing(want.what, claim.what)) right.what++;
    else note('what', `${want.quote}: gold ${want.what} got ${claim.what}`, want);
  }
  let fp = 0;
  claims.forEach((claim) => {
    if (taken.has(claim) || claim.salience === 'rhetorical') return;
    if (goldClaims.some((want) => !want.core && common(want, claim) > 0)) return;
    fp++;
    note('claim-extra', `${claim.text} = ${claim.value}${claim.unit} (${claim.what})`, claim);
  });
  const of = taken.size;
  const share = (key: keyof typeof right): Share => ({ right: right[key], of });
  return {
    counts: { tp: of, fp, fn },
    bound: share('bound'),
    status: share('status'),
    kind: share('kind'),
    what: share('what'),
    whatExact: share('whatExact'),
  };
}

/** The claim of a report for each core claim of the gold that was found, in text order. */
export function pairedClaims(
  goldClaims: readonly GoldClaim[],
  claims: readonly Claim[],
): ReadonlyMap<GoldClaim, Claim> {
  const pairs = new Map<GoldClaim, Claim>();
  const taken = new Set<number>();
  for (const want of goldClaims.filter((claim) => claim.core)) {
    const index = claims.findIndex((claim, i) => !taken.has(i) && isSameClaim(want, claim));
    if (index < 0) continue;
    taken.add(index);
    pairs.set(want, claims[index]!);
  }
  return pairs;
}

function isSameClaim(want: GoldClaim, claim: Claim): boolean {
  return (
    claim.salience !== 'rhetorical' &&
    common(want, claim) > 0 &&
    isSameNumber(claim.value, want.value) &&
    isSameNumber(claim.valueMax, want.valueMax ?? null) &&
    plainUnit(claim.unit) === plainUnit(want.unit)
  );
}

function isSameNumber(a: number | null, b: number | null): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

function plainUnit(unit: string): string {
  return unit.replace('％', '%').replace(/^个(?=百分点|工作日|小时|月)/, '');
}

function letters(what: string | null): string {
  return (what ?? '').replace(/[\s的“”"'《》、,，和及与各类项共]/g, '');
}

/** Two names of a thing agree when one holds the other, or both end in the same head noun. */
function isSameThing(a: string | null, b: string | null): boolean {
  const one = letters(a);
  const other = letters(b);
  if (one === other) return true;
  if (one === '' || other === '') return false;
  return one.includes(other) || other.includes(one) || one.slice(-2) === other.slice(-2);
}
