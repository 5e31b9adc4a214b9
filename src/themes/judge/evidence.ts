import type { Span } from '../../text/span';
import type { UnitView } from '../find/unit-hits';
import type { CompiledGroup, CompiledThemes, EvidenceSource } from '../set/compile';
import type { Strength } from '../set/definition';
import { matchRule, type RuleMatch } from './rules';

/** A word of a piece of evidence. */
export interface EvidenceWord extends Span {
  /** The clause of the unit in which it stands. */
  readonly clause: number;
  /** The number of its term; −1 for a figure or a title. */
  readonly term: number;
}

/** A piece of evidence for one theme in one unit. */
export interface EvidenceItem {
  readonly source: EvidenceSource;
  readonly strength: Strength;
  readonly weight: number;
  readonly sentence: number;
  /** One for a term, one for each part of a rule. */
  readonly words: readonly EvidenceWord[];
  /** Items with the same key say the same thing twice. */
  readonly key: number;
}

/** A key that no evidence of a text has: for what is added to see what it would change. */
export const ADDED_KEY = 0;
const FIRST_RULE_KEY = 1;

/** How many different keys there are: each rule has one, and each term. */
export function evidenceKeys({ rules, terms }: CompiledThemes): number {
  return FIRST_RULE_KEY + rules.length + terms.terms.length;
}

/** The term that a piece of evidence is; `null` for what a rule found. */
export function termOf({ rules, terms }: CompiledThemes, { key }: EvidenceItem): string | null {
  return terms.terms[key - FIRST_RULE_KEY - rules.length] ?? null;
}

/** A hit of the theme's own that was not taken as evidence, and why. */
export interface DroppedHit extends Span {
  readonly group: CompiledGroup;
  readonly why: 'guard' | 'unless' | 'inside-longer-term';
}

const NO_EVIDENCE: readonly EvidenceItem[] = [];

/**
 * The evidence for a theme in a unit whose hits are placed, in text order; pass `dropped` to learn what
 * was left out.
 */
export function evidenceFor(
  compiled: CompiledThemes,
  theme: number,
  view: UnitView,
  isHeading: boolean,
  headingLists: ReadonlySet<number>,
  dropped?: DroppedHit[],
): readonly EvidenceItem[] {
  if (!mayHaveEvidence(compiled, theme, view)) return NO_EVIDENCE;
  const hidden = hiddenFor(theme, view);
  const items: EvidenceItem[] = [];
  if (view.hasTerms[theme]) {
    addTerms(compiled, theme, view, isHeading, hidden, items, dropped);
  }
  const ofTerms = items.length;
  for (let i = 0; i < view.candidateCount; i++) {
    const number = view.candidates[i]!;
    const rule = compiled.rules[number]!;
    if (rule.theme !== theme) continue;
    for (const match of matchRule(rule, view, hidden, headingLists)) {
      items.push(itemOf(rule, FIRST_RULE_KEY + number, view, match, isHeading));
    }
  }
  if (items.length > ofTerms) {
    items.sort((a, b) => a.sentence - b.sentence || a.words[0]!.start - b.words[0]!.start);
  }
  return items;
}

function mayHaveEvidence(compiled: CompiledThemes, theme: number, view: UnitView): boolean {
  if (view.hasTerms[theme]) return true;
  for (let i = 0; i < view.candidateCount; i++) {
    if (compiled.rules[view.candidates[i]!]!.theme === theme) return true;
  }
  return false;
}

function addTerms(
  compiled: CompiledThemes,
  theme: number,
  view: UnitView,
  isHeading: boolean,
  hidden: Uint8Array | null,
  items: EvidenceItem[],
  dropped?: DroppedHit[],
): void {
  const { starts, ends, lists, terms, count } = view.hits;
  const { owner, groups, rules } = compiled;
  const firstTermKey = FIRST_RULE_KEY + rules.length;
  let free = view.start;
  for (let hit = 0; hit < count; hit++) {
    const list = lists[hit]!;
    if (owner[list] !== theme) continue;
    const group = groups[list]!;
    const start = starts[hit]!;
    const end = ends[hit]!;
    if (hidden !== null && hidden[hit] === 1) {
      dropped?.push({ start, end, group, why: 'guard' });
    } else if (group.unless.length > 0 && isTakenBack(view, hit, group.unless)) {
      dropped?.push({ start, end, group, why: 'unless' });
    } else if (start < free) {
      // Hits come by start, the longest first: this one overlaps a term that was taken.
      dropped?.push({ start, end, group, why: 'inside-longer-term' });
    } else {
      free = end;
      items.push(itemOf(group, firstTermKey + terms[hit]!, view, [hit], isHeading));
    }
  }
}

function itemOf(
  source: EvidenceSource,
  key: number,
  { hits, clauseOf, sentenceOf }: UnitView,
  match: RuleMatch,
  isHeading: boolean,
): EvidenceItem {
  const { starts, ends, terms } = hits;
  return {
    source,
    strength: isHeading ? source.headingStrength : source.strength,
    weight: isHeading ? source.headingWeight : source.weight,
    sentence: sentenceOf[match[0]!]!,
    words: match.map((hit) => ({
      start: starts[hit]!,
      end: ends[hit]!,
      clause: clauseOf[hit]!,
      term: terms[hit]!,
    })),
    key,
  };
}

/** By hit, 1 where a guard of the theme hides it; `null` where the unit holds no guard of it. */
function hiddenFor(theme: number, view: UnitView): Uint8Array | null {
  const guards = view.guards.filter((guard) => guard.theme === theme);
  if (guards.length === 0) return null;
  const { starts, ends, count } = view.hits;
  const hidden = new Uint8Array(count);
  let next = 0;
  let guardedTo = 0; // how far the guards reach that have begun
  for (let hit = 0; hit < count; hit++) {
    for (; next < guards.length && guards[next]!.start <= starts[hit]!; next++) {
      guardedTo = Math.max(guardedTo, guards[next]!.end);
    }
    if (guardedTo >= ends[hit]!) hidden[hit] = 1;
  }
  return hidden;
}

/** Whether a word of one of these lists stands in the same clause, apart from the hit. */
function isTakenBack(view: UnitView, hit: number, unless: readonly number[]): boolean {
  const { starts, ends } = view.hits;
  const clause = view.clauseOf[hit]!;
  for (const list of unless) {
    for (let other = view.firstInClause(list, clause); other >= 0; other = view.next[other]!) {
      if (view.clauseOf[other]! > clause) break;
      if (ends[other]! <= starts[hit]! || starts[other]! >= ends[hit]!) return true;
    }
  }
  return false;
}
