import type { Claim, ClaimWarning } from './types';

/** A rate and the claims that it is the ratio of. */
export interface Ratio {
  readonly rate: Claim;
  readonly numerator: Claim;
  readonly base: Claim;
}

/** 其他, 其余: the list of parts is complete. */
const REST = /其他|其余|另/;

/** Parts that are more than their total, complete lists that do not add up, and rates that do not match. */
export function claimWarnings(
  text: string,
  claims: readonly Claim[],
  ratios: readonly Ratio[],
): ClaimWarning[] {
  const warnings: ClaimWarning[] = [];
  const parts = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.partOf !== null) {
      const list = parts.get(claim.partOf);
      if (list === undefined) parts.set(claim.partOf, [claim]);
      else list.push(claim);
    }
  }
  for (const ratio of ratios) {
    const warning = rateWarning(ratio);
    if (warning !== null) warnings.push(warning);
  }
  if (parts.size === 0) return warnings;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  for (const [id, members] of parts) {
    const total = byId.get(id)!;
    const exact = [total, ...members].every(
      ({ bound, valueMax }) => bound === 'exact' && valueMax === null,
    );
    if (!exact || members.length < 2) continue;
    const sum = Number(members.reduce((all, { value }) => all + value, 0).toFixed(6));
    const complete = REST.test(text.slice(total.end, members.at(-1)!.start).slice(-12));
    if (!complete || sum === total.value) continue;
    warnings.push({
      code: 'claims-do-not-add-up',
      message: `the parts of ${total.text} add up to ${sum}, not to ${total.value}`,
      claimIds: [total.id, ...members.map(({ id: part }) => part)],
    });
  }
  return warnings;
}

/** Beyond what rounding explains, in percentage points. */
const TOLERANCE = 0.6;

function rateWarning({ rate: claim, numerator, base }: Ratio): ClaimWarning | null {
  if (
    [claim, numerator, base].some(({ bound, valueMax }) => bound !== 'exact' || valueMax !== null)
  )
    return null;
  const rate = (numerator.value / base.value) * 100;
  if (Math.abs(rate - claim.value) <= TOLERANCE) return null;
  return {
    code: 'rate-does-not-match',
    message: `${claim.what ?? 'the rate'} is given as ${claim.text}, but ${numerator.text} of ${base.text} is ${rate.toFixed(1)}%`,
    claimIds: [claim.id, numerator.id, base.id],
  };
}
