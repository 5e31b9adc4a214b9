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
  { tree, firstPattern }: Automaton,
  text: string,
  start = 0,
  end = text.length,
): TermMatch[] {
  const kept: TermMatch[] = [];
  for (let at = start; at < end; ) {
    const term = tree.longestAt(text, at, end);
    if (term < 0) {
      at++;
      continue;
    }
    const after = at + tree.terms[term]!.length;
    kept.push({ pattern: firstPattern[term]!, start: at, end: after });
    at = after;
  }
  return kept;
}
