import type { Automaton } from './automaton';

/** An occurrence of a term. */
export interface TermMatch {
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The occurrences that remain when the longest match wins: from left to right, the one that starts
 * first, and of those the longest; what overlaps it is dropped (印度 never fires inside 印度尼西亚).
 */
export function longestMatches(
  automaton: Automaton,
  text: string,
  start = 0,
  end = text.length,
): TermMatch[] {
  const all: TermMatch[] = [];
  automaton.scan(text, start, end, (pattern, from, to) => {
    all.push({ pattern, start: from, end: to });
  });
  all.sort((a, b) => a.start - b.start || b.end - a.end || a.pattern - b.pattern);
  const kept: TermMatch[] = [];
  let free = start;
  for (const match of all) {
    if (match.start < free) continue;
    kept.push(match);
    free = match.end;
  }
  return kept;
}
