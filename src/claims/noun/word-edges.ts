import wholeWords from '../../genre/claims/whole-words.yaml';
import { wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import type { Span } from '../../text/span';

const WORDS = phraseTable(wordLists(wholeWords, 'words').words);
const LONGEST = 7;

/** A stretch widened to the edges of the words that it begins or ends in: 享法庭 → 共享法庭. */
export function toWordEdges(text: string, { start, end }: Span, from: number, to: number): Span {
  const first = edgeBefore(text, start, from, to);
  return { start: first, end: edgeAfter(text, first, end, to) };
}

function edgeBefore(text: string, at: number, from: number, to: number): number {
  for (let start = Math.max(from, at - LONGEST + 1); start < at; start++)
    if (start + WORDS.startingAt(text, start, to) > at) return start;
  return at;
}

function edgeAfter(text: string, from: number, at: number, to: number): number {
  for (let start = Math.max(from, at - LONGEST + 1); start < at; start++) {
    const end = start + WORDS.startingAt(text, start, to);
    if (end > at) return end;
  }
  return at;
}
