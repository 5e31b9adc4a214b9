import type { FactReader, Facts } from '../../facts/facts';
import { placesIn } from '../../facts/places';
import type { Span } from '../../text/span';
import { type CompiledThemes, FIGURE, LAW, TITLE } from '../set/compile';
import { measureAt } from './measures';
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

/**
 * Reads a text stretch by stretch: a function that gives the stretch in which a span stands. Spans are
 * asked for in text order; going back means to start over. Nothing that is looked for goes over a line end.
 * `places` are those whose names hold terms.
 */
export function textScanner(
  compiled: CompiledThemes,
  text: string,
  facts: FactReader,
  places: readonly string[] = [],
): (span: Span) => Stretch {
  const start = { start: 0, end: 0, occurrences: [], mentioned: [], guarded: [], released: -1 };
  let before: Stretch = start;
  let current: Stretch = start;
  const lineEnd = (at: number): number => {
    const mark = text.indexOf('\n', Math.max(0, at - 1));
    return mark < 0 ? text.length : mark + 1;
  };
  const scanTo = (end: number): void => {
    current = scan(compiled, text, facts.read(before.end, end), before.released, places);
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
  facts: Facts,
  releasedBefore: number,
  places: readonly string[],
): Stretch {
  const { uses, mentions } = compiled;
  const { start, end, words, starts, ends } = facts;
  const terms: Occurrence[] = [];
  const guarded: GuardSpan[] = placesIn(text, start, end, places).map(guardOfAll);
  const mentioned: MentionedSpan[] = [];
  const cues: Cue[] = [];
  const releases: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const use = uses[words[i]!];
    if (use === undefined) continue; // a word of the claims
    const at = starts[i]!;
    const termEnd = ends[i]!;
    const { lists, guards, mentions: cueOf } = use;
    if (lists.length > 0 && !isAcrossWords(text, at, termEnd)) {
      for (const list of lists) terms.push({ start: at, end: termEnd, list, term: words[i]! });
    }
    for (const theme of guards) guarded.push({ start: at, end: termEnd, theme });
    for (const mention of cueOf) {
      if (mentions[mention]!.kind === 'title') releases.push(termEnd);
      else cues.push({ start: at, end: termEnd, mention });
    }
  }
  const titles = titlesIn(text, facts.openings);
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
    occurrences: merged(merged(terms, figuresIn(text, facts.numerals)), occurrencesOf(titles)),
    mentioned: mentioned.sort(byPlace),
    guarded: guarded.sort(byPlace),
    released,
  };
}

/** A name as a guard of all themes: nothing in it is evidence. */
const guardOfAll = ({ start, end }: Span): GuardSpan => ({ start, end, theme: -1 });

/** The measures that begin at a numeral outside the one before; which number it is, the claims will say. */
function figuresIn(text: string, numerals: readonly number[]): Occurrence[] {
  const figures: Occurrence[] = [];
  let from = 0;
  for (const start of numerals) {
    if (start < from) continue;
    const end = measureAt(text, start);
    if (end > 0) figures.push({ start, end, list: FIGURE, term: -1 });
    from = Math.abs(end);
  }
  return figures;
}

/** The outermost titles. */
function titlesIn(text: string, openings: readonly number[]): Title[] {
  const titles: Title[] = [];
  let from = 0;
  for (const start of openings) {
    if (start < from || text.charCodeAt(start) !== OPENING) continue;
    const end = titleEnd(text, start);
    if (end > 0) titles.push(titleOf(text, start, end));
    from = Math.abs(end);
  }
  return titles;
}

function occurrencesOf(titles: readonly Title[]): Occurrence[] {
  return titles.flatMap(({ start, end, law }) => {
    const title = { start, end, list: TITLE, term: -1 };
    return law ? [title, { start, end, list: LAW, term: -1 }] : [title];
  });
}

/** Two rows of occurrences as one, in the order of both. */
function merged(a: readonly Occurrence[], b: readonly Occurrence[]): readonly Occurrence[] {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  const both: Occurrence[] = [];
  let next = 0;
  for (const occurrence of a) {
    while (next < b.length && comesBefore(b[next]!, occurrence)) both.push(b[next++]!);
    both.push(occurrence);
  }
  while (next < b.length) both.push(b[next++]!);
  return both;
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
const comesBefore = (own: Occurrence, other: Occurrence): boolean =>
  own.start < other.start ||
  (own.start === other.start &&
    (own.end > other.end || (own.end === other.end && own.list < other.list)));
