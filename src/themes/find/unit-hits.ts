import { SentenceEnds } from '../../text/sentences';
import type { Span } from '../../text/span';
import { type CompiledRule, type CompiledThemes, LAW, TITLE } from '../set/compile';
import { firstFrom, HitList } from './hits';
import { MentionCover } from './mention-cover';
import type { GuardSpan, ThemeScanner } from './scan';

/** A hit that is no evidence, and why: the number of the mention, or −1 for a guard. */
export interface SilencedHit extends Span {
  readonly list: number;
  readonly mention: number;
}

/**
 * One passage or heading with the hits that count in it: those outside mentions and common guards. One
 * view serves all units of a text, one after the other; what it says holds until the next is read.
 */
export class UnitView implements Span {
  start = 0;
  end = 0;
  /** In text order, the longest first of those that start together. */
  readonly hits: HitList = new HitList();
  /** By hit, the next of the same list; −1 after the last. */
  readonly next: number[] = [];
  /** By hit, the clause and the sentence that it stands in, once `place` was called. */
  readonly clauseOf: number[] = [];
  readonly sentenceOf: number[] = [];
  /** Where its clauses and sentences end, once `place` was called. */
  readonly parts: SentenceEnds = new SentenceEnds();
  /** Guards of single themes, by start. */
  readonly guards: GuardSpan[] = [];
  /** By theme, whether a term of its own occurs. */
  readonly hasTerms: boolean[];
  /** Whether any theme has a term of its own here or a rule that may hold; without either there is no evidence. */
  mayHoldEvidence = false;
  /** Whether a subject outside the set is named. */
  namesOutside = false;
  /** Rules whose lists all occur, in ascending order: the first `candidateCount` of `candidates`. */
  readonly candidates: number[] = [];
  candidateCount = 0;

  /** By list, its first and its last hit; −1 where it does not occur. */
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  /** By list, a hit before the clause that was asked for last, or the first hit. */
  private readonly reached: Int32Array;
  private readonly mentions: MentionCover;

  constructor(
    private readonly compiled: CompiledThemes,
    private readonly scanner: ThemeScanner,
    private readonly text: string,
  ) {
    this.hasTerms = compiled.themes.map(() => false);
    const lists = compiled.owner.length;
    this.first = new Int32Array(lists).fill(-1);
    this.last = new Int32Array(lists);
    this.reached = new Int32Array(lists);
    this.mentions = new MentionCover(compiled.exceptions);
  }

  /** The first hit of a list; −1 where it does not occur. */
  firstOf(list: number): number {
    return this.first[list]!;
  }

  has(list: number): boolean {
    return this.first[list]! >= 0;
  }

  /** The first hit of a list in a clause or after it; −1 without one. Quick where clauses are asked for in order. */
  firstInClause(list: number, clause: number): number {
    const first = this.first[list]!;
    if (first < 0 || this.clauseOf[first]! >= clause) return first;
    let hit = this.reached[list]!;
    if (this.clauseOf[hit]! >= clause) hit = first;
    let next = this.next[hit]!;
    while (next >= 0 && this.clauseOf[next]! < clause) {
      hit = next;
      next = this.next[hit]!;
    }
    this.reached[list] = hit;
    return next;
  }

  /** Reads another unit; pass `silenced` to learn which hits do not count. */
  read(unit: Span, silenced?: SilencedHit[]): void {
    this.clear();
    this.start = unit.start;
    this.end = unit.end;
    this.scanner.reach(unit);
    const { hits, guards } = this.scanner;
    const { mentions } = this;
    const mayBeMentioned = mentions.begin(this.scanner.mentioned, unit);
    let guard = firstFrom(guards, unit.start);
    let guardedTo = 0; // how far the common guards reach that have begun
    for (let i = hits.firstFrom(unit.start); i < hits.count; i++) {
      const start = hits.starts[i]!;
      if (start >= unit.end) break;
      const end = hits.ends[i]!;
      if (end > unit.end) continue;
      const list = hits.lists[i]!;
      for (; guard < guards.length && guards[guard]!.start <= start; guard++) {
        const { end: guardEnd, theme } = guards[guard]!;
        if (guardEnd > unit.end) continue;
        if (theme >= 0) this.guards.push(guards[guard]!);
        else if (guardEnd > guardedTo) guardedTo = guardEnd;
      }
      const isTitle = list === TITLE || list === LAW;
      const owner = this.compiled.owner[list]!;
      if (mayBeMentioned && mentions.covers(start, end, isTitle, owner)) {
        silenced?.push({
          start,
          end,
          list,
          mention: mentions.covering(start, end, isTitle, owner),
        });
        if (owner === -1 && guardedTo < end) this.spare(i, isTitle);
      } else if (guardedTo >= end) {
        silenced?.push({ start, end, list, mention: -1 });
      } else {
        this.add(start, end, list, hits.terms[i]!, owner);
      }
    }
    if (this.candidateCount > 0) this.settleCandidates();
    if (this.candidateCount > 0) this.mayHoldEvidence = true;
  }

  /** Adds a word of no theme that is only mentioned for the themes that count it all the same. */
  private spare(hit: number, isTitle: boolean): void {
    const { hits } = this.scanner;
    const start = hits.starts[hit]!;
    const end = hits.ends[hit]!;
    const spared = this.mentions.sparedFor(end, isTitle);
    if (spared.length === 0) return;
    this.add(start, end, hits.lists[hit]!, hits.terms[hit]!, -1);
    this.compiled.themes.forEach((_, theme) => {
      if (!spared.includes(theme)) this.guards.push({ start, end, theme });
    });
  }

  /** Finds the clauses and sentences of the unit, and which of them each hit stands in. */
  place(): void {
    const { parts, clauseOf, sentenceOf } = this;
    parts.read(this.text, this);
    const { clauses, sentences } = parts;
    let clause = 0;
    let sentence = 0;
    const { count, starts } = this.hits;
    for (let i = 0; i < count; i++) {
      const start = starts[i]!; // before the end of the last clause and sentence
      while (clauses[clause]! <= start) clause++;
      while (sentences[sentence]! <= start) sentence++;
      clauseOf[i] = clause;
      sentenceOf[i] = sentence;
    }
  }

  private clear(): void {
    const { hits } = this;
    for (let i = 0; i < hits.count; i++) this.first[hits.lists[i]!] = -1;
    hits.count = 0;
    if (this.guards.length > 0) this.guards.length = 0;
    this.candidateCount = 0;
    this.hasTerms.fill(false);
    this.namesOutside = false;
    this.mayHoldEvidence = false;
  }

  private add(start: number, end: number, list: number, term: number, owner: number): void {
    const hit = this.hits.count;
    this.hits.add(start, end, list, term);
    this.next[hit] = -1;
    if (this.first[list]! >= 0) this.next[this.last[list]!] = hit;
    else {
      this.first[list] = hit;
      this.reached[list] = hit;
      const rules = this.compiled.rulesByList[list]!;
      for (let i = 0; i < rules.length; i++) this.candidates[this.candidateCount++] = rules[i]!;
      if (owner >= 0) {
        this.hasTerms[owner] = true;
        this.mayHoldEvidence = true;
      } else if (owner < -1) this.namesOutside = true;
    }
    this.last[list] = hit;
  }

  /** Keeps the rules whose lists all occur, each once and in order. */
  private settleCandidates(): void {
    const { candidates, candidateCount } = this;
    const { rules } = this.compiled;
    let kept = 0;
    let isOrdered = true;
    for (let i = 0; i < candidateCount; i++) {
      const rule = candidates[i]!;
      if (!this.hasLists(rules[rule]!)) continue;
      if (kept > 0 && candidates[kept - 1]! >= rule) isOrdered = false;
      candidates[kept++] = rule;
    }
    if (!isOrdered) {
      candidates.length = kept;
      candidates.sort((a, b) => a - b);
      kept = 1;
      for (const rule of candidates) if (rule !== candidates[kept - 1]) candidates[kept++] = rule;
    }
    this.candidateCount = kept;
  }

  private hasLists({ all, any }: CompiledRule): boolean {
    const { first } = this;
    for (let i = 0; i < all.length; i++) if (first[all[i]!]! < 0) return false;
    if (any.length === 0) return true;
    for (let i = 0; i < any.length; i++) if (first[any[i]!]! >= 0) return true;
    return false;
  }
}
