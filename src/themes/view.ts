import { clauses, sentences } from '../text/sentences';
import type { Span } from '../text/span';
import { LAW, TITLE } from './compile';
import type { Hit, Scan } from './scan';

/** A hit with its place in the unit. */
export interface PlacedHit extends Hit {
  readonly clause: number;
  readonly sentence: number;
}

/** A hit that is no evidence, and why: the id of the mention, or `guard`. */
export interface SilencedHit extends Hit {
  readonly why: string;
}

/** One passage or heading with the hits that count in it. */
export interface UnitView extends Span {
  readonly sentences: readonly Span[];
  readonly clauses: readonly Span[];
  /** Hits outside mentions and common guards, in text order. */
  readonly hits: readonly PlacedHit[];
  /** List → its hits; theme → the hits of its own lists. */
  readonly byList: ReadonlyMap<number, readonly PlacedHit[]>;
  readonly byTheme: ReadonlyMap<number, readonly PlacedHit[]>;
  /** Guards of single themes in this unit. */
  readonly guards: readonly (Span & { readonly theme: number })[];
  readonly silenced: readonly SilencedHit[];
}

/** Cuts one unit out of a scan: its sentences and clauses, and which hits count. */
export function viewOf(scan: Scan, unit: Span): UnitView {
  const sentenceSpans = sentences(scan.text, unit);
  const clauseSpans = clauses(scan.text, unit);
  const mentioned = within(scan.mentioned, unit, true);
  const guards = within(scan.guards, unit, false);
  const common = guards.filter((guard) => guard.theme < 0);
  const hits: PlacedHit[] = [];
  const silenced: SilencedHit[] = [];
  const byList = new Map<number, PlacedHit[]>();
  const byTheme = new Map<number, PlacedHit[]>();
  let clause = 0;
  let sentence = 0;
  const coveredByMention = coverage(mentioned);
  const coveredByGuard = coverage(common);
  for (const hit of within(scan.hits, unit, false)) {
    while (clause < clauseSpans.length - 1 && clauseSpans[clause]!.end <= hit.start) clause++;
    while (sentence < sentenceSpans.length - 1 && sentenceSpans[sentence]!.end <= hit.start) {
      sentence++;
    }
    const isTitle = hit.list === TITLE || hit.list === LAW;
    const owner = scan.owner[hit.list]!;
    const mention = coveredByMention(hit, isTitle, owner);
    if (mention !== null) silenced.push({ ...hit, why: mention.by });
    else if (coveredByGuard(hit, false, -1) !== null) silenced.push({ ...hit, why: 'guard' });
    else {
      const placed = { start: hit.start, end: hit.end, list: hit.list, clause, sentence };
      hits.push(placed);
      append(byList, hit.list, placed);
      if (owner >= 0) append(byTheme, owner, placed);
    }
  }
  return {
    start: unit.start,
    end: unit.end,
    sentences: sentenceSpans,
    clauses: clauseSpans,
    hits,
    byList,
    byTheme,
    guards: guards.filter((guard) => guard.theme >= 0),
    silenced,
  };
}

function append<T>(map: Map<number, T[]>, key: number, value: T): void {
  const same = map.get(key);
  if (same === undefined) map.set(key, [value]);
  else same.push(value);
}

/** The part of an array ordered by start that lies in a unit (or touches it). */
function within<T extends Span>(ordered: readonly T[], unit: Span, touching: boolean): T[] {
  let low = 0;
  let high = ordered.length;
  const from = touching ? unit.start - LONGEST_MENTION : unit.start;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < ordered.length && ordered[i]!.start < unit.end; i++) {
    const span = ordered[i]!;
    if (touching ? span.end > unit.start : span.end <= unit.end) found.push(span);
  }
  return found;
}

const LONGEST_MENTION = 400;

/** Asks, for hits in text order, which span holds them; `except` spares a span that is the hit itself. */
function coverage<T extends Span & { readonly except?: readonly number[] }>(
  spans: readonly T[],
): (hit: Span, exceptItself: boolean, owner: number) => T | null {
  let first = 0;
  return (hit, exceptItself, owner) => {
    while (first < spans.length && spans[first]!.end <= hit.start) first++;
    for (let i = first; i < spans.length && spans[i]!.start <= hit.start; i++) {
      const span = spans[i]!;
      if (span.end < hit.end || span.except?.includes(owner)) continue;
      if (exceptItself && span.start === hit.start && span.end === hit.end) continue;
      return span;
    }
    return null;
  };
}
