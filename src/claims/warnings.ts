import type { Claim, ClaimWarning } from './types';

/** A rate and the claims that it is the ratio of. */
export interface Ratio {
  readonly rate: Claim;
  readonly numerator: Claim;
  readonly base: Claim;
}

/** A total and the claims that are parts of it. */
export interface Breakdown {
  readonly total: Claim;
  readonly parts: readonly Claim[];
}

/** 其他, 其余: the list of parts is complete. */
const REST = /其他|其余|另/;

/** Parts that are more than their total, complete lists that do not add up, and rates that do not match. */
export function claimWarnings(
  text: string,
  breakdowns: readonly Breakdown[],
  ratios: readonly Ratio[],
): ClaimWarning[] {
  const warnings: ClaimWarning[] = [];
  for (const ratio of ratios) {
    const warning = rateWarning(ratio);
    if (warning !== null) warnings.push(warning);
  }
  for (const breakdown of breakdowns) {
    const warning = sumWarning(text, breakdown);
    if (warning !== null) warnings.push(warning);
  }
  return warnings;
}

function sumWarning(text: string, { total, parts }: Breakdown): ClaimWarning | null {
  if (parts.length < 2) return null;
  const exact = [total, ...parts].every(
    ({ bound, valueMax }) => bound === 'exact' && valueMax === null,
  );
  if (!exact) return null;
  const sum = Number(parts.reduce((all, { value }) => all + value, 0).toFixed(6));
  const complete = REST.test(text.slice(total.end, parts.at(-1)!.start).slice(-12));
  if (!complete || sum === total.value) return null;
  return {
    code: 'claims-do-not-add-up',
    message: `the parts of ${total.text} add up to ${sum}, not to ${total.value}`,
    claimIds: [total.id, ...parts.map(({ id }) => id)],
  };
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
