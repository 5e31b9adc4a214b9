import type { Scoring } from './definition';
import type { EvidenceItem } from './evidence';

/** How much the evidence for a theme in a unit comes to. */
export interface Weighed {
  /** The evidence: the best two sentences that stand together, and a quarter of what is elsewhere. */
  readonly total: number;
  /** By sentence of the unit, the evidence in it alone; without what the heading lends. */
  readonly bySentence: ReadonlyMap<number, number>;
}

/** What is said elsewhere in the unit adds so much to what its best place says. */
const ELSEWHERE = 0.25;
/** What cannot decide alone stays this far below the threshold. */
const SHORT_OF_DECIDING = 0.5;

const NOTHING: Weighed = { total: 0, bySentence: new Map() };

/**
 * Adds up evidence. Words of one theme that stand far apart in a long passage do not add up to a
 * statement; so the best window of two sentences counts, and the rest only strengthens it.
 * Never decreases when evidence is added.
 */
export function weigh(
  items: readonly EvidenceItem[],
  lent: number,
  scoring: Scoring,
  counts: (sentence: number) => boolean,
): Weighed {
  if (items.length === 0) return NOTHING;
  const bySentence = new Map<number, number>();
  const grouped = new Map<number, EvidenceItem[]>();
  for (const item of items) {
    if (!counts(item.sentence)) continue;
    const same = grouped.get(item.sentence);
    if (same === undefined) grouped.set(item.sentence, [item]);
    else same.push(item);
  }
  let best = 0;
  let bestSum = 0;
  for (const [sentence, own] of grouped) {
    bySentence.set(sentence, sum(distinct(own)));
    const window = distinct([...own, ...(grouped.get(sentence + 1) ?? [])]);
    const strength = evidenceOf(window, lent, scoring);
    if (strength > best) {
      best = strength;
      bestSum = sum(window);
    }
  }
  if (best < scoring.threshold) return { total: best, bySentence };
  const rest = sum(distinct([...grouped.values()].flat())) - bestSum;
  return { total: best + ELSEWHERE * Math.max(0, rest), bySentence };
}

function evidenceOf(items: readonly EvidenceItem[], lent: number, scoring: Scoring): number {
  let decides = 0;
  let company = 0;
  let supports = 0;
  for (const item of items) {
    if (item.strength === 'decides') decides += item.weight;
    else if (item.strength === 'company') company += item.weight;
    else supports += item.weight;
  }
  const total = decides + company + supports + lent;
  if (decides > 0) return total;
  const alone = items.length === 1 && lent === 0;
  const onlySupports = company === 0 && lent === 0;
  return alone || onlySupports ? Math.min(total, scoring.threshold - SHORT_OF_DECIDING) : total;
}

function distinct(items: readonly EvidenceItem[]): EvidenceItem[] {
  const byKey = new Map<string, EvidenceItem>();
  for (const item of items) {
    const known = byKey.get(item.key);
    if (known === undefined || known.weight < item.weight) byKey.set(item.key, item);
  }
  return [...byKey.values()];
}

function sum(items: readonly EvidenceItem[]): number {
  return items.reduce((total, item) => total + item.weight, 0);
}

/**
 * The score of an amount of evidence: from 0 to 1, never falling as it grows. What lacks company is far
 * less often right than what decides, so the score makes a step at the threshold.
 */
export function scoreOf(total: number, scoring: Scoring): number {
  const { threshold, slope, midpoint, undecided } = scoring;
  const decided = (evidence: number) => 1 / (1 + Math.exp(-slope * (evidence - midpoint)));
  const score =
    total >= threshold
      ? decided(total)
      : Math.min(undecided, decided(threshold)) * Math.max(0, total / threshold);
  return Math.round(score * 1000) / 1000;
}
