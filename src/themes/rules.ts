import type { CompiledRule } from './compile';
import type { PlacedHit, UnitView } from './view';

/** Where the parts of a rule stand together in one window. */
export type RuleMatch = readonly PlacedHit[];

/**
 * Each window (clause, sentence, or the whole passage) of a unit in which a rule holds, with the hits
 * that make it hold. `visible` says which hits count for the rule's theme; `headingLists` are the lists
 * that occur in the headings above.
 */
export function matchRule(
  rule: CompiledRule,
  view: UnitView,
  visible: (hit: PlacedHit) => boolean,
  headingLists: ReadonlySet<number>,
): RuleMatch[] {
  if (rule.heading.length > 0 && !rule.heading.some((list) => headingLists.has(list))) return [];
  for (const list of rule.all) if (!view.byList.has(list)) return [];
  if (rule.any.length > 0 && !rule.any.some((list) => view.byList.has(list))) return [];
  const windowOf = (hit: PlacedHit): number =>
    rule.within === 'clause' ? hit.clause : rule.within === 'sentence' ? hit.sentence : 0;
  const grouped = (lists: readonly number[]): Map<number, PlacedHit[]>[] =>
    lists.map((list) => {
      const byWindow = new Map<number, PlacedHit[]>();
      for (const hit of view.byList.get(list) ?? []) {
        if (!visible(hit)) continue;
        const window = windowOf(hit);
        const same = byWindow.get(window);
        if (same === undefined) byWindow.set(window, [hit]);
        else same.push(hit);
      }
      return byWindow;
    });
  const all = grouped(rule.all);
  const any = grouped(rule.any);
  const none = grouped(rule.none);
  const windows = new Set<number>();
  if (all.length > 0) for (const window of all[0]!.keys()) windows.add(window);
  else for (const byWindow of any) for (const window of byWindow.keys()) windows.add(window);

  const matches: RuleMatch[] = [];
  for (const window of [...windows].sort((a, b) => a - b)) {
    if (none.some((byWindow) => byWindow.has(window))) continue;
    const parts = all.map((byWindow) => byWindow.get(window) ?? []);
    if (parts.some((hits) => hits.length === 0)) continue;
    const chosen = rule.inOrder === null ? apart(parts) : inOrder(parts, rule.inOrder);
    if (chosen === null) continue;
    if (any.length > 0) {
      const options = any.flatMap((byWindow) => byWindow.get(window) ?? []);
      const free = options.find((hit) => chosen.every((other) => !overlap(hit, other)));
      if (free === undefined) continue;
      chosen.push(free);
    }
    matches.push(chosen.sort((a, b) => a.start - b.start));
  }
  return matches;
}

/** One hit of each part so that no two overlap: the first that fits. */
function apart(parts: readonly (readonly PlacedHit[])[]): PlacedHit[] | null {
  const chosen: PlacedHit[] = [];
  for (const hits of parts) {
    const hit = hits.find((candidate) => chosen.every((other) => !overlap(candidate, other)));
    if (hit === undefined) return null;
    chosen.push(hit);
  }
  return chosen;
}

/** One hit of each part, in this order, each at most `distance` after the one before. */
function inOrder(parts: readonly (readonly PlacedHit[])[], distance: number): PlacedHit[] | null {
  // chains[i] = the chain that ends in hit i of the part at hand; later starts are never worse.
  let chains: { end: number; hits: PlacedHit[] }[] = parts[0]!.map((hit) => ({
    end: hit.end,
    hits: [hit],
  }));
  for (const hits of parts.slice(1)) {
    const longer: typeof chains = [];
    let nearest = -1;
    chains.sort((a, b) => a.end - b.end);
    for (const hit of hits) {
      while (nearest + 1 < chains.length && chains[nearest + 1]!.end <= hit.start) nearest++;
      const chain = chains[nearest];
      if (chain === undefined || hit.start - chain.end > distance) continue;
      longer.push({ end: hit.end, hits: [...chain.hits, hit] });
    }
    chains = longer;
  }
  return chains[0]?.hits ?? null;
}

function overlap(a: PlacedHit, b: PlacedHit): boolean {
  return a.start < b.end && b.start < a.end;
}
