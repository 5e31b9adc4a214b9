import type { Span } from '../text/span';
import type { Draft, Reason } from './draft';
import type { Reading } from './indicator';
import type { Rejection } from './rejection/rejection';
import type { Claim, ClaimExplanation, ClaimFinding, RejectedNumber } from './types';

type Value = ClaimFinding['value'];

/** Fields of a draft that are ids of other claims in a claim. */
const LINKS = new Set<keyof Draft>(['partOf', 'changeOf', 'numerator', 'base']);
/** Fields of a draft that no claim has, or that say where it stands. */
const OWN = new Set<keyof Draft>(['start', 'end', 'unitKind', 'whatSpan', 'object', 'bare']);

/** Why a claim says what it says: of each field, the last rule that set it and the words that it went by. */
export function claimExplanation(
  text: string,
  claim: Claim,
  draft: Draft,
  reading: Reading,
): ClaimExplanation {
  const found = new Map<string, ClaimFinding>();
  const put = (field: string, value: Value, rule: string, words: Span): void => {
    const { start, end } = words;
    found.set(field, { field, value, rule, start, end, text: text.slice(start, end) });
  };
  const { numberStart, numberEnd, unitStart, unitEnd, unit, bound } = draft.quantity;
  put('value', claim.value, 'number', { start: numberStart, end: numberEnd });
  if (unit !== null) put('unit', claim.unit, 'unit', { start: unitStart, end: unitEnd });
  if (bound !== 'exact') put('bound', claim.bound, 'bound', draft.quantity);
  put('status', claim.status, 'as-the-section', draft);
  for (const { rule, words, finding } of reasonsOf(draft)) {
    for (const field of Object.keys(finding) as (keyof Draft)[]) {
      if (OWN.has(field)) continue;
      const value = LINKS.has(field) ? claim[field as keyof Claim] : finding[field as 'value'];
      put(field, (value ?? null) as Value, rule, words);
    }
  }
  const { indicator, stage } = reading;
  const words = draft.whatSpan ?? draft;
  if (indicator !== null) put('indicator', indicator, `indicators/${indicator}`, words);
  if (stage !== null) put('stage', stage, 'stage', words);
  const { id, start, end } = claim;
  return { id, start, end, text: claim.text, rejected: null, findings: [...found.values()] };
}

/** Why a number claims nothing; `id` is its own among the rejected numbers. */
export function rejectionExplanation(
  number: RejectedNumber,
  id: string,
  { rule, why }: Rejection,
): ClaimExplanation {
  const { start, end, text } = number;
  return { id, start, end, text, rejected: { rule, why }, findings: [] };
}

/** The reasons of a draft, the first first. */
function reasonsOf(draft: Draft): Reason[] {
  const reasons: Reason[] = [];
  for (let reason = draft.because; reason !== null; reason = reason.before) reasons.unshift(reason);
  return reasons;
}
