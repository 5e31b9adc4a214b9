import type { Scoring, Strength } from '../set/definition';

/** What of a piece of evidence decides how much it weighs. */
export interface WeighedItem {
  readonly strength: Strength;
  readonly weight: number;
  readonly sentence: number;
  /** Where it stands; empty for what is added to see what it would change. */
  readonly words: readonly { readonly clause: number }[];
  /** Items with the same key say the same thing twice. */
  readonly key: unknown;
}

/** What is said elsewhere in the block adds so much to what its best place says. */
const ELSEWHERE = 0.25;
/** What cannot decide alone stays this far below the threshold. */
const SHORT_OF_DECIDING = 0.5;

/**
 * What items, in text order, come to. Words of one theme that stand far apart in a long passage do not
 * add up to a statement; so the best two sentences that stand together count, and a quarter of what is
 * elsewhere strengthens them.
 * Never decreases when evidence is added. `lent` is what a heading or lead adds, less than 0 where it takes;
 * `counted` the clauses that count, `null` for all.
 */
export function weigh(
  items: readonly WeighedItem[],
  lent: number,
  counted: ReadonlySet<number> | null,
  scoring: Scoring,
): number {
  const counting = items.filter((item) => counts(item, counted));
  const all = sumOf(heaviest(counting, 0, counting.length));
  const added = lent < 0 && all + lent >= scoring.threshold ? 0 : lent; // said twice, it is not in passing
  let best = 0;
  let bestSum = 0;
  for (let from = 0; from < counting.length; ) {
    const { sentence } = counting[from]!;
    const next = afterSentence(counting, from, sentence);
    const said = heaviest(counting, from, afterSentence(counting, next, sentence + 1));
    const strength = strengthOf(said, added, scoring);
    if (strength > best) {
      best = strength;
      bestSum = sumOf(said);
    }
    from = next;
  }
  if (best < scoring.threshold) return best;
  return best + ELSEWHERE * Math.max(0, all - bestSum);
}

/** Whether an item stands in a clause that counts. */
export function counts(
  { words }: Pick<WeighedItem, 'words'>,
  clauses: ReadonlySet<number> | null,
): boolean {
  return clauses === null || words.some(({ clause }) => clauses.has(clause));
}

/** The first item from `from` on that stands after a sentence. */
function afterSentence(items: readonly WeighedItem[], from: number, sentence: number): number {
  let after = from;
  while (after < items.length && items[after]!.sentence <= sentence) after++;
  return after;
}

/** Of the items of a stretch that say the same, the one that weighs most. */
function heaviest(items: readonly WeighedItem[], from: number, to: number): WeighedItem[] {
  if (to - from === 1) return [items[from]!];
  const said = new Map<unknown, WeighedItem>();
  for (let i = from; i < to; i++) {
    const item = items[i]!;
    const known = said.get(item.key);
    if (known === undefined || known.weight < item.weight) said.set(item.key, item);
  }
  return [...said.values()];
}

/** Support counts where a heading or lead says what it supports, or stronger evidence stands in its sentence. */
function supported(items: readonly WeighedItem[], lent: number): readonly WeighedItem[] {
  if (lent > 0 || !items.some(({ strength }) => strength === 'supports')) return items;
  const stated = new Set<number>();
  for (const { strength, sentence } of items) if (strength !== 'supports') stated.add(sentence);
  return stated.size === 0 ? items : items.filter(({ sentence }) => stated.has(sentence));
}

function strengthOf(all: readonly WeighedItem[], lent: number, { threshold }: Scoring): number {
  const items = supported(all, lent);
  const total = sumOf(items) + lent;
  if (items.some(({ strength }) => strength === 'decides')) return total;
  const alone = items.length === 1 && lent <= 0;
  const onlySupports = lent <= 0 && items.every(({ strength }) => strength === 'supports');
  return alone || onlySupports ? Math.min(total, threshold - SHORT_OF_DECIDING) : total;
}

function sumOf(items: readonly WeighedItem[]): number {
  return items.reduce((sum, { weight }) => sum + weight, 0);
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
