import type { UnitView } from '../find/unit-hits';
import type { CompiledRule } from '../set/compile';
import type { Window } from '../set/definition';

/** Where the parts of a rule stand together in one window: hits of the view, in text order. */
export type RuleMatch = readonly number[];

/**
 * Each window (clause, sentence, or the whole passage) of a unit in which a rule holds, with the hits
 * that make it hold. `hidden` marks hits that do not count for the rule's theme; `headingLists` are the
 * lists that occur in the headings above. Looks at each hit of the rule's lists once.
 */
export function matchRule(
  rule: CompiledRule,
  view: UnitView,
  hidden: Uint8Array | null,
  headingLists: ReadonlySet<number>,
): readonly RuleMatch[] {
  const { all, any, heading } = rule;
  if (heading.length > 0 && !heading.some((list) => headingLists.has(list))) return NO_MATCHES;
  for (let i = 0; i < all.length; i++) if (!view.has(all[i]!)) return NO_MATCHES;
  const parts = new RuleParts(view, rule.within, hidden, rule);
  const leading = all.length > 0 ? 1 : any.length;
  let matches: RuleMatch[] | null = null;
  for (;;) {
    let window = NO_WINDOW;
    for (let part = 0; part < leading; part++) window = Math.min(window, parts.window(part));
    if (window === NO_WINDOW) return matches ?? NO_MATCHES;
    const match = matchIn(rule, parts, window);
    if (match !== null) {
      if (matches === null) matches = [match];
      else matches.push(match);
    }
    for (let part = 0; part < leading; part++) parts.seek(part, window + 1);
  }
}

const NO_MATCHES: readonly RuleMatch[] = [];
const NO_WINDOW = 0x7fffffff;

function matchIn(rule: CompiledRule, parts: RuleParts, window: number): RuleMatch | null {
  const { all, any, none, inOrder: distance } = rule;
  const afterAny = all.length + any.length;
  for (let i = 0; i < none.length; i++) if (parts.seek(afterAny + i, window)) return null;
  for (let i = 0; i < all.length; i++) if (!parts.seek(i, window)) return null;
  const hits = all.map((_, part) => parts.take(part, window));
  const chosen = distance === null ? apart(parts.view, hits) : inOrder(parts.view, hits, distance);
  if (chosen === null) return null;
  if (any.length > 0) {
    const free = firstFree(parts, all.length, afterAny, window, chosen);
    if (free < 0) return null;
    chosen.push(free);
  }
  return isAscending(chosen) ? chosen : chosen.sort((a, b) => a - b);
}

function isAscending(numbers: readonly number[]): boolean {
  for (let i = 1; i < numbers.length; i++) if (numbers[i - 1]! > numbers[i]!) return false;
  return true;
}

/** The lists of a rule one after the other, those of `all` first, each read window by window. */
class RuleParts {
  /** By part, the hit at hand: the first that was not passed; −1 after the last. */
  private readonly at: number[] = [];

  constructor(
    readonly view: UnitView,
    private readonly within: Window,
    private readonly hidden: Uint8Array | null,
    { all, any, none }: CompiledRule,
  ) {
    this.add(all);
    this.add(any);
    this.add(none);
  }

  private add(lists: readonly number[]): void {
    for (let i = 0; i < lists.length; i++) {
      this.at.push(this.visible(this.view.firstOf(lists[i]!)));
    }
  }

  /** The window of the hit at hand. */
  window(part: number): number {
    const hit = this.at[part]!;
    if (hit < 0) return NO_WINDOW;
    if (this.within === 'clause') return this.view.clauseOf[hit]!;
    return this.within === 'sentence' ? this.view.sentenceOf[hit]! : 0;
  }

  /** Passes what stands before a window; whether there is a hit in it. */
  seek(part: number, window: number): boolean {
    let own = this.window(part);
    while (own < window) {
      this.step(part);
      own = this.window(part);
    }
    return own === window;
  }

  /** The hits in a window, from the hit at hand on. */
  take(part: number, window: number): number[] {
    const hits: number[] = [];
    while (this.window(part) === window) {
      hits.push(this.at[part]!);
      this.step(part);
    }
    return hits;
  }

  private step(part: number): void {
    this.at[part] = this.visible(this.view.next[this.at[part]!]!);
  }

  private visible(from: number): number {
    let hit = from;
    if (this.hidden !== null) while (hit >= 0 && this.hidden[hit] === 1) hit = this.view.next[hit]!;
    return hit;
  }
}

/** The first hit of the parts of `any`, list by list, that overlaps none that is chosen; −1 without one. */
function firstFree(
  parts: RuleParts,
  from: number,
  to: number,
  window: number,
  chosen: readonly number[],
): number {
  for (let part = from; part < to; part++) {
    if (!parts.seek(part, window)) continue;
    for (const hit of parts.take(part, window)) if (isApart(parts.view, hit, chosen)) return hit;
  }
  return -1;
}

/** One hit of each part so that no two overlap: the first that fits. */
function apart(view: UnitView, parts: readonly (readonly number[])[]): number[] | null {
  const chosen: number[] = [];
  for (const hits of parts) {
    const hit = hits.find((candidate) => isApart(view, candidate, chosen));
    if (hit === undefined) return null;
    chosen.push(hit);
  }
  return chosen;
}

/** One hit of each part, in this order, each at most `distance` after the one before. */
function inOrder(
  view: UnitView,
  parts: readonly (readonly number[])[],
  distance: number,
): number[] | null {
  const { starts, ends } = view.hits;
  // The chains that end in a hit of the part at hand; later starts are never worse.
  let chains = parts[0]!.map((hit) => [hit]);
  const endOf = (chain: readonly number[]): number => ends[chain.at(-1)!]!;
  for (const hits of parts.slice(1)) {
    const longer: number[][] = [];
    let nearest = -1;
    chains.sort((a, b) => endOf(a) - endOf(b));
    for (const hit of hits) {
      while (nearest + 1 < chains.length && endOf(chains[nearest + 1]!) <= starts[hit]!) nearest++;
      const chain = chains[nearest];
      if (chain === undefined || starts[hit]! - endOf(chain) > distance) continue;
      longer.push([...chain, hit]);
    }
    chains = longer;
  }
  return chains[0] ?? null;
}

function isApart({ hits }: UnitView, hit: number, others: readonly number[]): boolean {
  const { starts, ends } = hits;
  for (let i = 0; i < others.length; i++) {
    const other = others[i]!;
    if (starts[hit]! < ends[other]! && starts[other]! < ends[hit]!) return false;
  }
  return true;
}
