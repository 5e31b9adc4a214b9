import { SentenceEnds } from '../../text/sentences';
import type { Span } from '../../text/span';
import { type CompiledRule, type CompiledThemes, LAW, TITLE } from '../set/compile';
import type { MentionedSpan } from './mentions';
import type { GuardSpan, Occurrence, Stretch } from './scan';
import { Cover, firstFrom } from './spans';

/** An occurrence of a list in a passage or heading that counts there. */
export interface Hit extends Occurrence {
  /** The clause and the sentence of the block in which it starts. */
  readonly clause: number;
  readonly sentence: number;
  /** Themes for which it does not count: a guard of theirs, or a mention that others except, covers it. */
  readonly hiddenFrom: readonly number[];
}

/** An occurrence that is no evidence, and why: the number of the mention, or −1 for a guard. */
export interface SilencedHit extends Occurrence {
  readonly mention: number;
}

/** What counts in one passage or heading: the occurrences outside mentions and common guards. */
export interface BlockHits extends Span {
  /** The whole text, into which all offsets are. */
  readonly text: string;
  /** In text order, the longest first of those that start together. */
  readonly hits: readonly Hit[];
  readonly silenced: readonly SilencedHit[];
  readonly byList: ReadonlyMap<number, readonly Hit[]>;
  /** By theme, the hits of its own terms. */
  readonly ofTheme: ReadonlyMap<number, readonly Hit[]>;
  /** Subjects outside the set that it names, by owner number. */
  readonly outside: ReadonlySet<number>;
  /** Rules whose lists all occur, of all themes, in their order. */
  readonly rules: readonly CompiledRule[];
  /** Where its clauses and its sentences end. */
  readonly clauses: readonly number[];
  readonly sentences: readonly number[];
}

/** A mention that begins further before a block than this is not looked for. */
const LONGEST_MENTION = 400;

/** The hits of a block that stands in a stretch. */
export function hitsIn(
  compiled: CompiledThemes,
  text: string,
  { occurrences, mentioned, guarded }: Stretch,
  block: Span,
): BlockHits {
  const { start, end } = block;
  const mentions = new Cover(mentioned, firstFrom(mentioned, start - LONGEST_MENTION));
  const guards = new Cover(guarded, firstFrom(guarded, start));
  const isInside = (guard: Span): boolean => guard.end <= end;
  const hits: Mutable<Hit>[] = [];
  const silenced: SilencedHit[] = [];
  const byList = new Map<number, Hit[]>();
  const ofTheme = new Map<number, Hit[]>();
  const outside = new Set<number>();
  for (let i = firstFrom(occurrences, start); i < occurrences.length; i++) {
    const found = occurrences[i]!;
    if (found.start >= end) break;
    if (found.end > end) continue;
    const guarding = guards.over(found);
    const covering = mentions.over(found);
    const { silencedBy, hiddenFrom } =
      guarding.length === 0 && covering.length === 0
        ? UNCOVERED
        : standing(compiled, found, guarding.filter(isInside), covering);
    const { list, term } = found;
    if (silencedBy !== null)
      silenced.push({ start: found.start, end: found.end, list, term, mention: silencedBy });
    if (hiddenFrom === null) continue;
    const hit = {
      start: found.start,
      end: found.end,
      list,
      term,
      clause: 0,
      sentence: 0,
      hiddenFrom,
    };
    hits.push(hit);
    addTo(byList, list, hit);
    const owner = compiled.owner[list]!;
    if (owner >= 0) addTo(ofTheme, owner, hit);
    else if (owner < -1) outside.add(owner);
  }
  const rules = rulesInReach(compiled, byList);
  const ends = new SentenceEnds();
  // Without either there is no evidence, and nobody asks where it stands.
  if (ofTheme.size > 0 || rules.length > 0) {
    ends.read(text, block);
    place(hits, ends);
  }
  const { clauses, sentences } = ends;
  return { text, start, end, hits, silenced, byList, ofTheme, outside, rules, clauses, sentences };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function addTo(groups: Map<number, Hit[]>, key: number, hit: Hit): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [hit]);
  else known.push(hit);
}

/** Notes the clause and the sentence of each hit. */
function place(hits: readonly Mutable<Hit>[], { clauses, sentences }: SentenceEnds): void {
  let clause = 0;
  let sentence = 0;
  for (const hit of hits) {
    while (clauses[clause]! <= hit.start) clause++;
    while (sentences[sentence]! <= hit.start) sentence++;
    hit.clause = clause;
    hit.sentence = sentence;
  }
}

/** The rules of a set whose lists all occur, in their order. */
function rulesInReach(
  { rulesByList }: CompiledThemes,
  byList: BlockHits['byList'],
): readonly CompiledRule[] {
  const rules = new Set<CompiledRule>();
  for (const list of byList.keys()) {
    for (const rule of rulesByList[list]!) if (mayHold(rule, byList)) rules.add(rule);
  }
  return rules.size === 0 ? NO_RULES : [...rules].sort((a, b) => a.number - b.number);
}

const NO_RULES: readonly CompiledRule[] = [];

/** Whether each list of `all` occurs, and one of `any`. */
export function mayHold({ all, any }: CompiledRule, byList: BlockHits['byList']): boolean {
  for (const list of all) if (!byList.has(list)) return false;
  return any.length === 0 || any.some((list) => byList.has(list));
}

/** What covers an occurrence, and what follows from it. */
interface Standing {
  /** The mention that makes it no evidence, by number; −1 for a guard, `null` where it counts. */
  readonly silencedBy: number | null;
  /** Themes for which it does not count; `null` where it counts for none. */
  readonly hiddenFrom: readonly number[] | null;
}

const UNCOVERED: Standing = { silencedBy: null, hiddenFrom: [] };

function standing(
  compiled: CompiledThemes,
  found: Occurrence,
  guarding: readonly GuardSpan[],
  mentioning: readonly MentionedSpan[],
): Standing {
  const owner = compiled.owner[found.list]!;
  const hiddenFrom = guarding.map(({ theme }) => theme);
  const isGuarded = hiddenFrom.includes(-1);
  const covering = mentioning.filter((span) => !isItself(span, found));
  const mention = covering.find((span) => !isExcepted(compiled, span, owner))?.mention;
  if (mention === undefined && !isGuarded) return { silencedBy: null, hiddenFrom };
  const silencedBy = mention ?? -1;
  if (owner !== -1 || isGuarded) return { silencedBy, hiddenFrom: null };
  // A word of no theme that is only mentioned still counts for the themes that except the mention.
  const others = compiled.themes.flatMap((_, theme) =>
    covering.every((span) => isExcepted(compiled, span, theme)) ? [] : [theme],
  );
  const counts = others.length < compiled.themes.length;
  return { silencedBy, hiddenFrom: counts ? [...hiddenFrom, ...others] : null };
}

/** A title is not covered by the mention that is the title itself. */
function isItself(mention: Span, { start, end, list }: Occurrence): boolean {
  const isTitle = list === TITLE || list === LAW;
  return isTitle && mention.start === start && mention.end === end;
}

function isExcepted(
  { exceptions }: CompiledThemes,
  { mention }: MentionedSpan,
  theme: number,
): boolean {
  return exceptions[mention]!.includes(theme);
}
