import type { Scoring, Strength } from '../set/definition';

/** What of a piece of evidence decides how much it weighs. */
export interface WeighedItem {
  readonly strength: Strength;
  readonly weight: number;
  readonly sentence: number;
  /** Items with the same key say the same thing twice. */
  readonly key: number;
}

/** How much the evidence for a theme in a unit comes to. */
export interface Weighed {
  /** The evidence: the best two sentences that stand together, and a quarter of what is elsewhere. */
  readonly total: number;
  /** Whether the first sentence of the unit holds evidence. */
  readonly opens: boolean;
}

/** What is said elsewhere in the unit adds so much to what its best place says. */
const ELSEWHERE = 0.25;
/** What cannot decide alone stays this far below the threshold. */
const SHORT_OF_DECIDING = 0.5;

/** So many items are compared with each other; for more, a table says which of them say the same. */
const FEW = 16;

/** Adds up evidence; one scale serves many units. */
export class Scale {
  /** By key, the round in which it was last put on the scale, and its place there; made when many items come. */
  private rounds: Int32Array | null = null;
  private places: Int32Array | null = null;
  private round = 0;
  /** What lies on the scale: of items that say the same, the one that weighs most. */
  private readonly items: WeighedItem[] = [];
  private count = 0;

  constructor(
    private readonly scoring: Scoring,
    private readonly keys: number,
  ) {}

  /**
   * What items, in text order, come to. Words of one theme that stand far apart in a long passage do not
   * add up to a statement; so the best window of two sentences counts, and the rest only strengthens it.
   * Never decreases when evidence is added. `lent` is what a heading or lead adds; `counted` the
   * sentences that count, `null` for all.
   */
  weigh(items: readonly WeighedItem[], lent: number, counted: ReadonlySet<number> | null): Weighed {
    let best = 0;
    let bestSum = 0;
    let opens = false;
    for (let from = 0; from < items.length; ) {
      const { sentence } = items[from]!;
      const after = afterSentence(items, from, sentence);
      if (counted === null || counted.has(sentence)) {
        if (sentence === 0) opens = true;
        const goesOn = counted === null || counted.has(sentence + 1);
        this.clear();
        this.put(items, from, goesOn ? afterSentence(items, after, sentence + 1) : after);
        const strength = this.strength(lent);
        if (strength > best) {
          best = strength;
          bestSum = this.sum();
        }
      }
      from = after;
    }
    if (best < this.scoring.threshold) return { total: best, opens };
    this.clear();
    for (let from = 0; from < items.length; ) {
      const { sentence } = items[from]!;
      const after = afterSentence(items, from, sentence);
      if (counted === null || counted.has(sentence)) this.put(items, from, after);
      from = after;
    }
    return { total: best + ELSEWHERE * Math.max(0, this.sum() - bestSum), opens };
  }

  private clear(): void {
    this.round++;
    this.count = 0;
  }

  private put(items: readonly WeighedItem[], from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const item = items[i]!;
      const place = items.length <= FEW ? this.placeAmongFew(item.key) : this.placeOf(item.key);
      if (place === this.count) this.items[this.count++] = item;
      else if (this.items[place]!.weight < item.weight) this.items[place] = item;
    }
  }

  /** Where an item with a key lies on the scale, or is to lie: the count where there is none. */
  private placeAmongFew(key: number): number {
    let place = 0;
    while (place < this.count && this.items[place]!.key !== key) place++;
    return place;
  }

  private placeOf(key: number): number {
    this.rounds ??= new Int32Array(this.keys);
    this.places ??= new Int32Array(this.keys);
    if (this.rounds[key] !== this.round) {
      this.rounds[key] = this.round;
      this.places[key] = this.count;
    }
    return this.places[key]!;
  }

  private strength(lent: number): number {
    let decides = 0;
    let company = 0;
    let supports = 0;
    for (let i = 0; i < this.count; i++) {
      const { strength, weight } = this.items[i]!;
      if (strength === 'decides') decides += weight;
      else if (strength === 'company') company += weight;
      else supports += weight;
    }
    const total = decides + company + supports + lent;
    if (decides > 0) return total;
    const alone = this.count === 1 && lent === 0;
    const onlySupports = company === 0 && lent === 0;
    return alone || onlySupports
      ? Math.min(total, this.scoring.threshold - SHORT_OF_DECIDING)
      : total;
  }

  private sum(): number {
    let sum = 0;
    for (let i = 0; i < this.count; i++) sum += this.items[i]!.weight;
    return sum;
  }
}

/** The first item from `from` on that stands in another sentence. */
function afterSentence(items: readonly WeighedItem[], from: number, sentence: number): number {
  let after = from;
  while (after < items.length && items[after]!.sentence === sentence) after++;
  return after;
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
