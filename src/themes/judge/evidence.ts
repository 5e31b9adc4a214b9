import { firstWhere } from '../../text/bisect';
import { isDigit } from '../../text/characters';
import type { Span } from '../../text/span';
import type { BlockHits, Hit } from '../find/block-hits';
import type { CompiledGroup, CompiledRule, CompiledThemes, EvidenceSource } from '../set/compile';
import type { Strength } from '../set/definition';
import { matchRule } from './rules';

/** A piece of evidence for one theme in one block. */
export interface EvidenceItem {
  readonly source: EvidenceSource;
  readonly strength: Strength;
  readonly weight: number;
  readonly sentence: number;
  /** One for a term, one for each part of a rule. */
  readonly words: readonly Hit[];
  /** Items with the same key say the same thing twice: the number of a term, or a rule. */
  readonly key: EvidenceKey;
}

/** What a piece of evidence says; `added` for what is added to see what it would change. */
export type EvidenceKey = number | CompiledRule | 'added';

/** The term that a piece of evidence is; `null` for what a rule found. */
export function termOf({ terms }: CompiledThemes, { key }: EvidenceItem): string | null {
  return typeof key === 'number' ? terms.terms[key]! : null;
}

/** A hit of the theme's own that was not taken as evidence, and why. */
export interface DroppedHit extends Span {
  readonly group: CompiledGroup;
  readonly why: 'guard' | 'unless' | 'inside-longer-term';
}

/**
 * The evidence for a theme in a block, in text order; pass `dropped` to learn what was left out. `headingLists`
 * are the lists that occur in the headings above.
 */
export function evidenceFor(
  compiled: CompiledThemes,
  theme: number,
  block: BlockHits,
  isHeading: boolean,
  headingLists: ReadonlySet<number>,
  dropped?: DroppedHit[],
): readonly EvidenceItem[] {
  const own = block.ofTheme.get(theme);
  if (own === undefined && !block.rules.some((rule) => rule.theme === theme)) return NO_EVIDENCE;
  const item = (source: EvidenceSource, key: EvidenceKey, words: readonly Hit[]): EvidenceItem => ({
    source,
    strength: isHeading ? source.headingStrength : source.strength,
    weight: isHeading ? source.headingWeight : source.weight,
    sentence: words[0]!.sentence,
    words,
    key,
  });
  const items: EvidenceItem[] = [];
  let free = block.start;
  for (const hit of own ?? []) {
    const group = compiled.groups[hit.list]!;
    const why = hit.hiddenFrom.includes(theme)
      ? 'guard'
      : isTakenBack(block, hit, group)
        ? 'unless'
        : hit.start < free // hits come by start, the longest first: this one overlaps one that was taken
          ? 'inside-longer-term'
          : null;
    // What is taken back is still the word that stands there: no shorter one inside it is meant.
    if (why === 'unless') free = Math.max(free, hit.end);
    if (why !== null) {
      dropped?.push({ start: hit.start, end: hit.end, group, why });
      continue;
    }
    free = hit.end;
    items.push(item(group, hit.term, [hit]));
  }
  const ofTerms = items.length;
  for (const rule of block.rules) {
    if (rule.theme !== theme) continue;
    for (const words of matchRule(rule, block, headingLists)) items.push(item(rule, rule, words));
  }
  return items.length === ofTerms
    ? items
    : items.sort((a, b) => a.sentence - b.sentence || a.words[0]!.start - b.words[0]!.start);
}

const NO_EVIDENCE: readonly EvidenceItem[] = [];

/** Whether a word of its `unless` stands in the same clause, or one of its `notAmong` in the same enumeration. */
function isTakenBack(block: BlockHits, hit: Hit, { unless, notAmong }: CompiledGroup): boolean {
  return (
    unless.some((list) => isBeside(block, hit, list, isApart)) ||
    notAmong.some((list) => isBeside(block, hit, list, areMembers))
  );
}

/** Whether a hit of a list in the clause of a hit passes a test. */
function isBeside(
  { text, byList }: BlockHits,
  hit: Hit,
  list: number,
  test: (hit: Hit, other: Hit, text: string) => boolean,
): boolean {
  const others = byList.get(list);
  if (others === undefined) return false;
  let i = firstWhere(others.length, (place) => others[place]!.clause >= hit.clause);
  for (; i < others.length && others[i]!.clause === hit.clause; i++)
    if (test(hit, others[i]!, text)) return true;
  return false;
}

const isApart = (hit: Hit, other: Hit): boolean => other.end <= hit.start || other.start >= hit.end;

/** What stands between the members of an enumeration; how long a member is at most, and all of it. */
const JOINTS: ReadonlySet<string> = new Set('、和与及');
const LONGEST_MEMBER = 8;
const LONGEST_ENUMERATION = 40;

/** Whether two hits are members of one enumeration: 法官、驻村律师和网格员. */
function areMembers(hit: Hit, other: Hit, text: string): boolean {
  const from = Math.min(hit.end, other.end);
  const to = Math.max(hit.start, other.start);
  if (to - from > LONGEST_ENUMERATION) return false;
  let member = 0;
  let joints = 0;
  for (let at = from; at < to && member <= LONGEST_MEMBER; at++) {
    if (isDigit(text.charCodeAt(at))) return false; // each with its number is stated for itself
    const isJoint = JOINTS.has(text[at]!);
    member = isJoint ? 0 : member + 1;
    if (isJoint) joints++;
  }
  return joints > 0 && member <= LONGEST_MEMBER;
}
