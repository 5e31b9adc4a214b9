import linkWords from '../../genre/claims/links.yaml';
import { wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import type { Draft } from '../draft';
import type { Claim, ClaimWarning, Contradiction } from '../types';

/** 其他, 其余: the list of parts is complete. */
const REST = phraseTable(wordLists(linkWords, 'rest').rest);
const REST_REACH = 12;
/** Beyond what rounding explains, in percentage points. */
const TOLERANCE = 0.6;

/** Figures of one passage that contradict each other: rates, then complete lists of parts. */
export function contradictions(text: string, drafts: readonly Draft[]): readonly Contradiction[] {
  return [...wrongRates(drafts), ...wrongSums(text, drafts)];
}

/** Rates that are not what their numerator and base give. */
function wrongRates(drafts: readonly Draft[]): Contradiction[] {
  const wrong: Contradiction[] = [];
  drafts.forEach((rate, place) => {
    if (rate.numerator === null || rate.base === null) return;
    const numerator = drafts[rate.numerator]!;
    const base = drafts[rate.base]!;
    if (!isExact(rate) || !isExact(numerator) || !isExact(base)) return;
    const expected = percentOf(numerator, base);
    if (Math.abs(expected - rate.value) > TOLERANCE)
      wrong.push({ code: 'rate-does-not-match', places: [place, rate.numerator, rate.base] });
  });
  return wrong;
}

/** Complete lists of parts that do not add up to their total. */
function wrongSums(text: string, drafts: readonly Draft[]): Contradiction[] {
  if (!drafts.some(({ partOf }) => partOf !== null)) return [];
  const partsOf = new Map<number, number[]>();
  drafts.forEach(({ partOf }, place) => {
    if (partOf !== null) partsOf.set(partOf, [...(partsOf.get(partOf) ?? []), place]);
  });
  const wrong: Contradiction[] = [];
  for (const [total, parts] of partsOf) {
    if (parts.length < 2) continue;
    if (!isRest(text, drafts[total]!.end, drafts[parts.at(-1)!]!.start)) continue;
    const all = [total, ...parts];
    if (!all.every((place) => isExact(drafts[place]!))) continue;
    if (sumOf(parts.map((place) => drafts[place]!)) !== drafts[total]!.value)
      wrong.push({ code: 'claims-do-not-add-up', places: all });
  }
  return wrong;
}

/** Whether the last part of a list, before its number, is said to be the rest. */
function isRest(text: string, start: number, end: number): boolean {
  return REST.within(text, Math.max(start, end - REST_REACH), end);
}

type Figure = Pick<Claim, 'value'>;

const isExact = ({ bound, valueMax }: Draft): boolean => bound === 'exact' && valueMax === null;
const percentOf = (part: Figure, whole: Figure): number => (part.value / whole.value) * 100;
const sumOf = (figures: readonly Figure[]): number =>
  Number(figures.reduce((all, { value }) => all + value, 0).toFixed(6));

/** A contradiction in the words of the claims of its passage. */
export function contradictionWarning(
  { code, places }: Contradiction,
  claims: readonly Claim[],
): ClaimWarning {
  const [claim, ...others] = places.map((place) => claims[place]!) as [Claim, ...Claim[]];
  const claimIds = [claim.id, ...others.map(({ id }) => id)];
  if (code === 'claims-do-not-add-up') {
    const message = `the parts of ${claim.text} add up to ${sumOf(others)}, not to ${claim.value}`;
    return { code, message, claimIds };
  }
  const [numerator, base] = others as [Claim, Claim];
  const percent = percentOf(numerator, base).toFixed(1);
  const message = `${claim.what ?? 'the rate'} is given as ${claim.text}, but ${numerator.text} of ${base.text} is ${percent}%`;
  return { code, message, claimIds };
}
