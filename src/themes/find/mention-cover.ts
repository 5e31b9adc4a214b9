import type { Span } from '../../text/span';
import { firstFrom } from './hits';
import type { MentionedSpan } from './mentions';

/** A mention that begins further before a unit than this is not looked for. */
const LONGEST_MENTION = 400;

const NO_THEMES: readonly number[] = [];

/** Mentions with the same exceptions, as far as they have begun. */
interface Reach {
  /** Themes that count the words all the same. */
  readonly except: readonly number[];
  /** The furthest end of those that begin before the hit at hand, and of those that begin with it. */
  before: number;
  here: number;
}

/** Tells, for the hits of one unit in text order, which stand in words that are only mentioned. */
export class MentionCover {
  private readonly reaches: readonly Reach[];
  /** By mention, its place in `reaches`. */
  private readonly reachOf: readonly Reach[];
  private mentioned: readonly MentionedSpan[] = [];
  private first = 0;
  private next = 0;
  private at = 0;

  constructor(private readonly exceptions: readonly (readonly number[])[]) {
    const byExceptions = new Map<string, Reach>();
    this.reachOf = exceptions.map((except) => {
      const key = except.join();
      const known = byExceptions.get(key) ?? { except, before: 0, here: 0 };
      byExceptions.set(key, known);
      return known;
    });
    this.reaches = [...byExceptions.values()];
  }

  /** Begins a unit; the spans are ordered by start. Whether any of them may cover a hit of it. */
  begin(mentioned: readonly MentionedSpan[], unit: Span): boolean {
    const first = firstFrom(mentioned, unit.start - LONGEST_MENTION);
    if (first === mentioned.length || mentioned[first]!.start >= unit.end) return false;
    this.mentioned = mentioned;
    this.first = first;
    this.next = first;
    this.at = 0;
    for (const reach of this.reaches) {
      reach.before = 0;
      reach.here = 0;
    }
    return true;
  }

  /** Whether a hit is covered; a title is not covered by the mention that is the title itself. */
  covers(start: number, end: number, isTitle: boolean, owner: number): boolean {
    this.advance(start);
    if (this.next === this.first) return false;
    for (let i = 0; i < this.reaches.length; i++) {
      const { except, before, here } = this.reaches[i]!;
      if (before < end && (isTitle ? here <= end : here < end)) continue;
      if (except.length === 0 || !except.includes(owner)) return true;
    }
    return false;
  }

  /** The themes that count a word of none, asked after, although it is covered. */
  sparedFor(end: number, isTitle: boolean): readonly number[] {
    let spared: readonly number[] | null = null;
    for (const { except, before, here } of this.reaches) {
      if (before < end && (isTitle ? here <= end : here < end)) continue;
      spared = spared === null ? except : spared.filter((theme) => except.includes(theme));
    }
    return spared ?? NO_THEMES;
  }

  /** The mention, by number, that covers a hit which is covered. */
  covering(start: number, end: number, isTitle: boolean, owner: number): number {
    for (let i = this.first; i < this.next; i++) {
      const span = this.mentioned[i]!;
      if (span.end < end || this.exceptions[span.mention]!.includes(owner)) continue;
      if (isTitle && span.start === start && span.end === end) continue;
      return span.mention;
    }
    return -1;
  }

  private advance(start: number): void {
    const { mentioned } = this;
    if (start > this.at) {
      for (let i = 0; i < this.reaches.length; i++) {
        const reach = this.reaches[i]!;
        if (reach.here > reach.before) reach.before = reach.here;
        reach.here = 0;
      }
      this.at = start;
    }
    for (; this.next < mentioned.length && mentioned[this.next]!.start <= start; this.next++) {
      const span = mentioned[this.next]!;
      const reach = this.reachOf[span.mention]!;
      if (span.start < start) reach.before = Math.max(reach.before, span.end);
      else reach.here = Math.max(reach.here, span.end);
    }
  }
}
