import { CharacterSet } from '../../text/character-set';
import type { Span } from '../../text/span';
import { type CompiledThemes, FIGURE, LAW, TITLE } from '../set/compile';
import { measureAt, NUMBER_BEGINS } from './measures';
import { type Cue, type MentionedSpan, maskCues, maskTitles } from './mentions';
import { OPENING, type Title, titleEnd, titleOf } from './titles';
import { isAcrossWords } from './word-edges';

/** Where a list of the set occurs. */
export interface Occurrence extends Span {
  readonly list: number;
  /** The number of the term; −1 for a figure or a title. */
  readonly term: number;
}

/** A false friend: terms of `theme` inside it are no evidence; −1 stands for all themes. */
export interface GuardSpan extends Span {
  readonly theme: number;
}

/** What a stretch of text holds; each is ordered by start, and of those that start together the longest first. */
export interface Stretch extends Span {
  readonly occurrences: readonly Occurrence[];
  readonly mentioned: readonly MentionedSpan[];
  readonly guarded: readonly GuardSpan[];
  /** Where the word last ended that makes a title work of one's own; −1 without one. */
  readonly released: number;
}

/** Texts are read in stretches of whole lines, about as long as this: nothing grows with the text. */
const STRETCH = 1 << 14;
/** What a figure or a title begins with. */
const LINE_END = 10;
const BUILT_IN_BEGINS = new CharacterSet(NUMBER_BEGINS + String.fromCharCode(OPENING));

/**
 * Reads a text stretch by stretch: a function that gives the stretch in which a span stands. Spans are
 * asked for in text order; going back means to start over. Nothing that is looked for goes over a line end.
 */
export function textScanner(compiled: CompiledThemes, text: string): (span: Span) => Stretch {
  const start = { start: 0, end: 0, occurrences: [], mentioned: [], guarded: [], released: -1 };
  let before: Stretch = start;
  let current: Stretch = start;
  const lineEnd = (at: number): number => {
    const mark = text.indexOf('\n', Math.max(0, at - 1));
    return mark < 0 ? text.length : mark + 1;
  };
  const scanTo = (end: number): void => {
    current = scan(compiled, text, before.end, end, before.released);
  };
  return (span) => {
    if (span.start < current.start) {
      before = start;
      current = start;
    } else if (span.start < current.end && span.end > current.end) scanTo(lineEnd(span.end));
    while (current.end < span.end) {
      before = current;
      const end = lineEnd(current.end + STRETCH);
      scanTo(span.start < end && span.end > end ? lineEnd(span.end) : end);
    }
    return current;
  };
}

function scan(
  compiled: CompiledThemes,
  text: string,
  start: number,
  end: number,
  releasedBefore: number,
): Stretch {
  const { terms, uses, mentions } = compiled;
  const occurrences: Occurrence[] = [];
  const guarded: GuardSpan[] = [];
  const mentioned: MentionedSpan[] = [];
  const cues: Cue[] = [];
  const releases: number[] = [];
  const titles: Title[] = [];
  const found: number[] = [];
  /** Terms come in order, the longest first; a figure or a title finds its place among them. */
  const insert = (own: Occurrence): void => {
    let at = occurrences.push(own) - 1;
    for (; at > 0 && comesBefore(own, occurrences[at - 1]!); at--) {
      occurrences[at] = occurrences[at - 1]!;
    }
    occurrences[at] = own;
  };
  const addTitle = (title: Title): void => {
    titles.push(title);
    insert({ start: title.start, end: title.end, list: TITLE, term: -1 });
    if (title.law) insert({ start: title.start, end: title.end, list: LAW, term: -1 });
  };
  let figuresFrom = start;
  let titlesFrom = start;
  let next = start < end ? text.charCodeAt(start) : LINE_END;
  for (let at = start; at < end; at++) {
    const unit = next;
    next = at + 1 < end ? text.charCodeAt(at + 1) : LINE_END;
    const count = terms.mayBegin(unit, next) ? terms.startingAt(text, at, end, found) : 0;
    for (let i = count - 1; i >= 0; i--) {
      const term = found[i]!;
      const termEnd = at + terms.terms[term]!.length;
      const { lists, guards, mentions: cueOf } = uses[term]!;
      if (lists.length > 0 && !isAcrossWords(text, at, termEnd)) {
        for (const list of lists) occurrences.push({ start: at, end: termEnd, list, term });
      }
      for (const theme of guards) guarded.push({ start: at, end: termEnd, theme });
      for (const mention of cueOf) {
        if (mentions[mention]!.kind === 'title') releases.push(termEnd);
        else cues.push({ start: at, end: termEnd, mention });
      }
    }
    if (!BUILT_IN_BEGINS.has(unit)) continue;
    if (unit === OPENING) {
      if (at < titlesFrom) continue;
      const titleTo = titleEnd(text, at);
      if (titleTo > 0) addTitle(titleOf(text, at, titleTo));
      titlesFrom = Math.abs(titleTo);
    } else if (at >= figuresFrom) {
      const figureTo = measureAt(text, at);
      if (figureTo > 0) insert({ start: at, end: figureTo, list: FIGURE, term: -1 });
      figuresFrom = Math.abs(figureTo);
    }
  }
  const titleMention = mentions.findIndex((mention) => mention.kind === 'title');
  let released = releasedBefore;
  if (titleMention >= 0) {
    releases.sort((a, b) => a - b);
    released = maskTitles(titles, releases, released, titleMention, mentioned);
  }
  cues.sort((a, b) => a.end - b.end || a.start - b.start);
  maskCues(compiled, text, cues, mentioned);
  return {
    start,
    end,
    occurrences,
    mentioned: mentioned.sort(byPlace),
    guarded: guarded.sort(byPlace),
    released,
  };
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
const comesBefore = (own: Occurrence, other: Occurrence): boolean =>
  own.start === other.start &&
  (own.end > other.end || (own.end === other.end && own.list < other.list));
