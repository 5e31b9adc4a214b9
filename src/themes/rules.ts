import type { CompiledRule } from './compile';
import type { Window } from './definition';
import type { UnitView } from './view';

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
): RuleMatch[] {
  const { within, heading } = rule;
  if (heading.length > 0 && !heading.some((list) => headingLists.has(list))) return [];
  for (const list of rule.all) if (!view.has(list)) return [];
  const reader = (list: number): WindowReader => new WindowReader(view, list, within, hidden);
  const all = rule.all.map(reader);
  const any = rule.any.map(reader);
  const none = rule.none.map(reader);
  const leading = all.length > 0 ? all.slice(0, 1) : any;
  const matches: RuleMatch[] = [];
  for (;;) {
    let window = Number.POSITIVE_INFINITY;
    for (const part of leading) window = Math.min(window, part.window);
    if (window === Number.POSITIVE_INFINITY) return matches;
    const match = matchIn(rule, view, window, all, any, none);
    if (match !== null) matches.push(match);
    for (const part of leading) part.pass(window);
  }
}

function matchIn(
  rule: CompiledRule,
  view: UnitView,
  window: number,
  all: readonly WindowReader[],
  any: readonly WindowReader[],
  none: readonly WindowReader[],
): RuleMatch | null {
  for (const part of none) if (part.seek(window)) return null;
  for (const part of all) if (!part.seek(window)) return null;
  const parts = all.map((part) => part.hits());
  const chosen = rule.inOrder === null ? apart(view, parts) : inOrder(view, parts, rule.inOrder);
  if (chosen === null) return null;
  if (any.length > 0) {
    const free = firstFree(view, any, window, chosen);
    if (free < 0) return null;
    chosen.push(free);
  }
  return chosen.sort((a, b) => a - b);
}

/** Reads the hits of a list that count, window by window. */
class WindowReader {
  /** The window of the hit at hand; infinite after the last. */
  window = 0;
  private hit: number;

  constructor(
    private readonly view: UnitView,
    list: number,
    private readonly within: Window,
    private readonly hidden: Uint8Array | null,
  ) {
    this.hit = view.firstOf(list);
    this.settle();
  }

  /** Goes to the first hit in a window or after it; whether it stands in the window. */
  seek(window: number): boolean {
    while (this.window < window) this.step();
    return this.window === window;
  }

  /** Leaves a window behind. */
  pass(window: number): void {
    while (this.window <= window) this.step();
  }

  /** The hits in the window at hand. */
  hits(): number[] {
    const hits: number[] = [];
    const { window } = this;
    if (window === Number.POSITIVE_INFINITY) return hits;
    while (this.window === window) {
      hits.push(this.hit);
      this.step();
    }
    return hits;
  }

  private step(): void {
    this.hit = this.view.next[this.hit]!;
    this.settle();
  }

  private settle(): void {
    const { view, hidden, within } = this;
    if (hidden !== null)
      while (this.hit >= 0 && hidden[this.hit] === 1) this.hit = view.next[this.hit]!;
    if (this.hit < 0) this.window = Number.POSITIVE_INFINITY;
    else if (within === 'clause') this.window = view.clauseOf[this.hit]!;
    else this.window = within === 'sentence' ? view.sentenceOf[this.hit]! : 0;
  }
}

/** The first hit of `any`, list by list, that overlaps none that is chosen; −1 without one. */
function firstFree(
  view: UnitView,
  any: readonly WindowReader[],
  window: number,
  chosen: readonly number[],
): number {
  for (const part of any) {
    if (!part.seek(window)) continue;
    for (const hit of part.hits()) if (isApart(view, hit, chosen)) return hit;
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
  for (const other of others) {
    if (hits.starts[hit]! < hits.ends[other]! && hits.starts[other]! < hits.ends[hit]!)
      return false;
  }
  return true;
}
