import type { TermTree } from '../match/term-tree';
import { firstWhere } from '../text/bisect';
import type { Span } from '../text/span';

/**
 * What stands in a stretch of a text, found in one pass over its characters: themes, indicators and the names
 * that hold numbers all read from this, and none of them reads the text for its own words again. A word has
 * a number in the table that they share, and each of them knows what the number is to it.
 */
export interface Facts extends Span {
  /** The words of the table, by where they start, the longest first of those that start together; row by row. */
  readonly words: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Where the characters stand that a number may start with. */
  readonly numerals: readonly number[];
  /** Where quotations and titles open. */
  readonly openings: readonly number[];
}

/** What a number may start with. */
const NUMERALS = '0123456789一二三四五六七八九十百千万两零〇余多几';
const OPENINGS = '“‘《<「『〔【"';
const NUMERAL = 1;
const OPENING = 2;
const MARKS = new Uint8Array(0x10000);
for (const character of NUMERALS) MARKS[character.charCodeAt(0)] = NUMERAL;
for (const character of OPENINGS) MARKS[character.charCodeAt(0)] = OPENING;
/** Stands after the last character of a stretch; no word goes over a line end. */
const LINE_END = 10;

/** Reads the facts of a stretch; a word must end in it. */
export function readFacts(table: TermTree, text: string, start: number, end: number): Facts {
  const words: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const numerals: number[] = [];
  const openings: number[] = [];
  const found: number[] = [];
  const foundEnds: number[] = [];
  let next = start < end ? text.charCodeAt(start) : LINE_END;
  for (let at = start; at < end; at++) {
    const code = next;
    next = at + 1 < end ? text.charCodeAt(at + 1) : LINE_END;
    const count = table.mayBegin(code, next)
      ? table.startingAt(text, at, end, found, foundEnds)
      : 0;
    for (let i = count - 1; i >= 0; i--) {
      words.push(found[i]!);
      starts.push(at);
      ends.push(foundEnds[i]!);
    }
    const mark = MARKS[code]!;
    if (mark === NUMERAL) numerals.push(at);
    else if (mark === OPENING) openings.push(at);
  }
  return { start, end, words, starts, ends, numerals, openings };
}

/** The facts of one text, for all who read from them. */
export interface FactReader {
  /** Reads a stretch, and keeps it until the next is read. */
  read(start: number, end: number): Facts;
  /** Facts that hold those of a span: the stretch that was read last where it covers the span. */
  over(span: Span): Facts;
  /** Reads a stretch of these words, which stand apart from what is being read. */
  apart(words: string, start: number, end: number): Facts;
}

/** A reader of the facts of a text; a stretch that holds several passages is read once for all of them. */
export function factReader(table: TermTree, text: string): FactReader {
  let last: Facts | null = null;
  const read = (start: number, end: number): Facts => {
    last = readFacts(table, text, start, end);
    return last;
  };
  return {
    read,
    over: (span) =>
      last !== null && last.start <= span.start && span.end <= last.end
        ? last
        : read(span.start, span.end),
    apart: (words, start, end) => readFacts(table, words, start, end),
  };
}

/** The place of the first number that is not below another, in a row in order. */
export function firstFrom(row: readonly number[], from: number): number {
  return firstWhere(row.length, (place) => row[place]! >= from);
}
