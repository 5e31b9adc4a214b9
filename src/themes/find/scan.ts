import { CharacterSet } from '../../text/character-set';
import type { Span } from '../../text/span';
import { type CompiledThemes, FIGURE, LAW, TITLE, USE_BITS, USE_KIND, Use } from '../set/compile';
import { HitList } from './hits';
import { figureAt, NUMBER_BEGINS } from './measures';
import { type Cue, type MentionedSpan, maskCues, maskTitles } from './mentions';
import { OPENING, type Title, titleEnd, titleOf } from './titles';

/** A false friend: terms of `theme` inside it are no evidence; −1 stands for all themes. */
export interface GuardSpan extends Span {
  readonly theme: number;
}

/** Texts are read in stretches of whole lines, about as long as this: no array grows with the text. */
const STRETCH = 1 << 14;
/** What a figure or a title begins with. */
const BUILT_IN_BEGINS = new CharacterSet(NUMBER_BEGINS + String.fromCharCode(OPENING));
const LINE_END = 10;

/**
 * Finds the hits, guards and mentions of a text, stretch by stretch; nothing of what it looks for goes
 * over the end of a line.
 */
export class ThemeScanner {
  /** Of the stretch at hand; each is ordered by start, and of those that start together the longest first. */
  readonly hits: HitList = new HitList();
  mentioned: MentionedSpan[] = [];
  guards: GuardSpan[] = [];

  private from = 0;
  private to = 0;
  /** Where the word last ended that makes a title work of one's own: before the stretch, and in it. */
  private releasedBefore = -1;
  private released = -1;
  private cues: Cue[] = [];
  private releases: number[] = [];
  private titled: Title[] = [];
  private readonly found: number[] = [];
  private readonly titleMention: number;

  constructor(
    private readonly compiled: CompiledThemes,
    private readonly text: string,
  ) {
    this.titleMention = compiled.mentions.findIndex((mention) => mention.kind === 'title');
  }

  /** Reads on, or again, until the stretch at hand holds a span. Going back means to start over. */
  reach(span: Span): void {
    if (span.start >= this.from && span.end <= this.to) return;
    if (span.start < this.from) {
      this.read(0, 0, -1);
    } else if (span.start < this.to) {
      this.read(this.from, this.lineEnd(span.end), this.releasedBefore);
      return;
    }
    while (this.to < span.end) {
      let to = this.lineEnd(this.to + STRETCH);
      if (span.start < to && span.end > to) to = this.lineEnd(span.end);
      this.read(this.to, to, this.released);
    }
  }

  /** The first offset from `at` on at which a line ends, its end mark included. */
  private lineEnd(at: number): number {
    const mark = this.text.indexOf('\n', Math.max(0, at - 1));
    return mark < 0 ? this.text.length : mark + 1;
  }

  private read(from: number, to: number, released: number): void {
    const { compiled, text, hits, found } = this;
    const { terms } = compiled;
    this.from = from;
    this.to = to;
    this.releasedBefore = released;
    hits.count = 0;
    this.guards = [];
    this.mentioned = [];
    this.cues = [];
    this.releases = [];
    this.titled = [];
    let figuresFrom = from;
    let titlesFrom = from;
    let next = from < to ? text.charCodeAt(from) : LINE_END;
    for (let at = from; at < to; at++) {
      const unit = next;
      next = at + 1 < to ? text.charCodeAt(at + 1) : LINE_END;
      if (BUILT_IN_BEGINS.has(unit)) {
        if (unit === OPENING) {
          if (at >= titlesFrom) {
            const end = titleEnd(text, at);
            if (end > 0) this.addTitle(at, end);
            titlesFrom = Math.abs(end);
          }
        } else if (at >= figuresFrom) {
          const end = figureAt(text, at);
          if (end > 0) hits.add(at, end, FIGURE, -1);
          figuresFrom = Math.abs(end);
        }
      }
      if (!terms.mayBegin(unit, next)) continue;
      for (let i = terms.startingAt(text, at, to, found) - 1; i >= 0; i--) {
        this.addTerm(found[i]!, at);
      }
    }
    this.released = released;
    if (this.titleMention >= 0) {
      this.releases.sort((a, b) => a - b);
      this.released = maskTitles(
        this.titled,
        this.releases,
        released,
        this.titleMention,
        this.mentioned,
      );
    }
    this.cues.sort((a, b) => a.end - b.end || a.start - b.start);
    maskCues(compiled, text, this.cues, this.mentioned);
    this.mentioned.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  private addTitle(start: number, end: number): void {
    const title = titleOf(this.text, start, end);
    this.titled.push(title);
    this.hits.add(start, end, TITLE, -1);
    if (title.law) this.hits.add(start, end, LAW, -1);
  }

  private addTerm(term: number, start: number): void {
    const { terms, uses, mentions } = this.compiled;
    const end = start + terms.terms[term]!.length;
    for (let use = uses.first[term]!; use > 0; use = uses.next[use]!) {
      const code = uses.codes[use]!;
      const kind = code & USE_KIND;
      const index = code >> USE_BITS;
      if (kind === Use.list) this.hits.add(start, end, index, term);
      else if (kind === Use.guard) this.guards.push({ start, end, theme: index - 1 });
      else if (mentions[index]!.kind === 'title') this.releases.push(end);
      else this.cues.push({ start, end, mention: index });
    }
  }
}
