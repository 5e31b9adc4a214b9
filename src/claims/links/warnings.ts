import linksWords from '../../genre/claims/links.yaml';
import { wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import type { Draft } from '../draft';
import type { Claim, ClaimWarning } from '../types';

const WORDS = wordLists(linksWords, 'rest');

/** 其他, 其余: the list of parts is complete. */
const REST = phraseTable(WORDS.rest);
const REST_REACH = 12;

/** The claim that a draft has become, by its place among the drafts of its passage. */
type ClaimAt = (place: number) => Claim;

/** Complete lists of parts that do not add up to their total, in one passage's claims. */
export function sumWarnings(
  text: string,
  drafts: readonly Draft[],
  claimAt: ClaimAt,
): ClaimWarning[] {
  let partsOf: Map<number, number[]> | null = null;
  for (let place = 0; place < drafts.length; place++) {
    const { partOf } = drafts[place]!;
    if (partOf === null) continue;
    partsOf ??= new Map();
    const parts = partsOf.get(partOf);
    if (parts === undefined) partsOf.set(partOf, [place]);
    else parts.push(place);
  }
  const warnings: ClaimWarning[] = [];
  if (partsOf === null) return warnings;
  for (const [total, parts] of partsOf) {
    if (parts.length < 2) continue;
    if (!isRest(text, drafts[total]!.end, drafts[parts.at(-1)!]!.start)) continue;
    const warning = sumWarning(claimAt(total), parts.map(claimAt));
    if (warning !== null) warnings.push(warning);
  }
  return warnings;
}

function sumWarning(total: Claim, parts: readonly Claim[]): ClaimWarning | null {
  if (!isExact(total) || !parts.every(isExact)) return null;
  const sum = Number(parts.reduce((all, { value }) => all + value, 0).toFixed(6));
  if (sum === total.value) return null;
  return {
    code: 'claims-do-not-add-up',
    message: `the parts of ${total.text} add up to ${sum}, not to ${total.value}`,
    claimIds: [total.id, ...parts.map(({ id }) => id)],
  };
}

/** Whether the last part of a list, before its number, is said to be the rest. */
function isRest(text: string, start: number, end: number): boolean {
  return REST.within(text, Math.max(start, end - REST_REACH), end);
}

/** Beyond what rounding explains, in percentage points. */
const TOLERANCE = 0.6;

/** Rates that are not what their numerator and base give, in one passage's claims. */
export function rateWarnings(drafts: readonly Draft[], claimAt: ClaimAt): ClaimWarning[] {
  const warnings: ClaimWarning[] = [];
  for (let place = 0; place < drafts.length; place++) {
    const { numerator, base } = drafts[place]!;
    if (numerator === null || base === null) continue;
    const warning = rateWarning(claimAt(place), claimAt(numerator), claimAt(base));
    if (warning !== null) warnings.push(warning);
  }
  return warnings;
}

function rateWarning(claim: Claim, numerator: Claim, base: Claim): ClaimWarning | null {
  if (!isExact(claim) || !isExact(numerator) || !isExact(base)) return null;
  const rate = (numerator.value / base.value) * 100;
  if (Math.abs(rate - claim.value) <= TOLERANCE) return null;
  return {
    code: 'rate-does-not-match',
    message: `${claim.what ?? 'the rate'} is given as ${claim.text}, but ${numerator.text} of ${base.text} is ${rate.toFixed(1)}%`,
    claimIds: [claim.id, numerator.id, base.id],
  };
}

const isExact = ({ bound, valueMax }: Claim): boolean => bound === 'exact' && valueMax === null;
