import type { Span } from '../text/span';
import type { CompiledTheme } from './compile';
import type { Strength } from './definition';
import { matchRule } from './rules';
import type { PlacedHit, UnitView } from './view';

/** A piece of evidence for one theme in one unit. */
export interface EvidenceItem {
  /** `theme/id` of the term group or rule. */
  readonly rule: string;
  readonly strength: Strength;
  readonly weight: number;
  readonly sentence: number;
  /** Clauses of the unit in which its words stand. */
  readonly clauses: readonly number[];
  /** The words: one span for a term, one for each part of a rule. */
  readonly spans: readonly Span[];
  /** Items with the same key say the same thing twice. */
  readonly key: string;
}

/** A hit of the theme's own that was not taken as evidence, and why. */
export interface DroppedHit extends Span {
  readonly rule: string;
  readonly why: 'guard' | 'unless' | 'inside-longer-term';
}

/** The evidence for a theme in a unit, in text order; pass `dropped` to learn what was left out. */
export function evidenceFor(
  theme: CompiledTheme,
  themeIndex: number,
  text: string,
  view: UnitView,
  isHeading: boolean,
  headingLists: ReadonlySet<number>,
  dropped?: DroppedHit[],
): EvidenceItem[] {
  if (view.hits.length === 0) return []; // every term and every rule needs a hit
  const guards = view.guards.filter((guard) => guard.theme === themeIndex);
  const visible = (hit: PlacedHit): boolean =>
    guards.length === 0 ||
    !guards.some((guard) => guard.start <= hit.start && hit.end <= guard.end);
  const items: EvidenceItem[] = [];
  let free = view.start;
  for (const hit of view.byTheme.get(themeIndex) ?? []) {
    const group = theme.groups.get(hit.list)!;
    if (!visible(hit)) {
      dropped?.push({ start: hit.start, end: hit.end, rule: group.name, why: 'guard' });
    } else if (group.unless.length > 0 && isTakenBack(view, hit, group.unless)) {
      dropped?.push({ start: hit.start, end: hit.end, rule: group.name, why: 'unless' });
    } else if (hit.start < free) {
      // Hits come by start, the longest first: this one overlaps a term that was taken.
      dropped?.push({
        start: hit.start,
        end: hit.end,
        rule: group.name,
        why: 'inside-longer-term',
      });
    } else {
      free = hit.end;
      items.push({
        rule: group.name,
        strength: isHeading ? group.headingStrength : group.strength,
        weight: isHeading ? group.headingWeight : group.weight,
        sentence: hit.sentence,
        clauses: [hit.clause],
        spans: [{ start: hit.start, end: hit.end }],
        key: text.slice(hit.start, hit.end),
      });
    }
  }
  for (const rule of theme.rules) {
    for (const match of matchRule(rule, view, visible, headingLists)) {
      items.push({
        rule: rule.name,
        strength: isHeading ? rule.headingStrength : rule.strength,
        weight: isHeading ? rule.headingWeight : rule.weight,
        sentence: match[0]!.sentence,
        clauses: [...new Set(match.map((hit) => hit.clause))],
        spans: match.map(({ start, end }) => ({ start, end })),
        key: rule.name,
      });
    }
  }
  return items.sort((a, b) => a.sentence - b.sentence || a.spans[0]!.start - b.spans[0]!.start);
}

function isTakenBack(view: UnitView, hit: PlacedHit, unless: readonly number[]): boolean {
  return unless.some((list) =>
    view.byList
      .get(list)
      ?.some(
        (other) =>
          other.clause === hit.clause && (other.end <= hit.start || other.start >= hit.end),
      ),
  );
}
