import { firstWhere } from '../../text/bisect';
import { type BlockHits, type Hit, mayHold } from '../find/block-hits';
import type { CompiledRule } from '../set/compile';

/**
 * Each window (clause, sentence, or the whole passage) of a block in which a rule holds, with the hits
 * that make it hold, in text order. `headingLists` are the lists that occur in the headings above.
 */
export function matchRule(
  rule: CompiledRule,
  block: BlockHits,
  headingLists: ReadonlySet<number>,
): readonly (readonly Hit[])[] {
  const { any, none, heading, inOrder: distance } = rule;
  if (heading.length > 0 && !heading.some((list) => headingLists.has(list))) return NO_MATCHES;
  if (!mayHold(rule, block.byList)) return NO_MATCHES;
  const matches: Hit[][] = [];
  for (const window of windowsOf(rule, block)) {
    const parts = partsIn(rule, block, window);
    if (parts === null) continue;
    const hitsOf = (list: number) => hitsInWindow(rule, block, list, window);
    if (none.some((list) => hitsOf(list).length > 0)) continue;
    const chosen = distance === null ? apart(parts) : inOrder(parts, distance);
    if (chosen === null) continue;
    if (any.length > 0) {
      const free = any.flatMap(hitsOf).find((hit) => isApart(hit, chosen));
      if (free === undefined) continue;
      chosen.push(free);
    }
    matches.push(chosen.sort((a, b) => a.start - b.start || b.end - a.end || a.list - b.list));
  }
  return matches;
}

const NO_MATCHES: readonly never[] = [];

/** The windows in which the first list of `all`, or one of `any`, occurs. */
function windowsOf({ all, any, within }: CompiledRule, { byList }: BlockHits): readonly number[] {
  if (within === 'passage') return [0];
  const windows = new Set<number>();
  for (const list of all.length > 0 ? all.slice(0, 1) : any) {
    for (const hit of byList.get(list) ?? []) windows.add(hit[within]);
  }
  return all.length > 0 ? [...windows] : [...windows].sort((a, b) => a - b);
}

/** The hits of each list of `all` in a window; `null` where one has none, as in most windows. */
function partsIn(rule: CompiledRule, block: BlockHits, window: number): (readonly Hit[])[] | null {
  const parts: (readonly Hit[])[] = [];
  for (const list of rule.all) {
    const hits = hitsInWindow(rule, block, list, window);
    if (hits.length === 0) return null;
    parts.push(hits);
  }
  return parts;
}

/** The hits of a list in a window that count for the rule's theme. */
function hitsInWindow(
  { within, theme }: CompiledRule,
  { byList }: BlockHits,
  list: number,
  window: number,
): readonly Hit[] {
  const hits = byList.get(list);
  if (hits === undefined) return NO_MATCHES;
  let from = 0;
  let to = hits.length;
  if (within !== 'passage') {
    from = firstWhere(hits.length, (place) => hits[place]![within] >= window);
    to = from;
    while (to < hits.length && hits[to]![within] === window) to++;
  }
  if (from === to) return NO_MATCHES;
  return hits.slice(from, to).filter(({ hiddenFrom }) => !hiddenFrom.includes(theme));
}

/** One hit of each part so that no two overlap: the first that fits. */
function apart(parts: readonly (readonly Hit[])[]): Hit[] | null {
  const chosen: Hit[] = [];
  for (const hits of parts) {
    const hit = hits.find((candidate) => isApart(candidate, chosen));
    if (hit === undefined) return null;
    chosen.push(hit);
  }
  return chosen;
}

/** One hit of each part, in this order, each at most `distance` after the one before. */
function inOrder(parts: readonly (readonly Hit[])[], distance: number): Hit[] | null {
  // The chains that end in a hit of the part at hand; later starts are never worse.
  let chains = parts[0]!.map((hit) => [hit]);
  const endOf = (chain: readonly Hit[]): number => chain.at(-1)!.end;
  for (const hits of parts.slice(1)) {
    const longer: Hit[][] = [];
    let nearest = -1;
    chains.sort((a, b) => endOf(a) - endOf(b));
    for (const hit of hits) {
      while (nearest + 1 < chains.length && endOf(chains[nearest + 1]!) <= hit.start) nearest++;
      const chain = chains[nearest];
      if (chain === undefined || hit.start - endOf(chain) > distance) continue;
      longer.push([...chain, hit]);
    }
    chains = longer;
  }
  return chains[0] ?? null;
}

function isApart(hit: Hit, others: readonly Hit[]): boolean {
  return others.every((other) => hit.start >= other.end || other.start >= hit.end);
}
