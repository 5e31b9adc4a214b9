import type { Span } from '../../text/span';

/** Longest match that is looked for, in characters. */
const LONGEST_MATCH = 200;

/** Whether a character fits. */
export type Test = (character: string) => boolean;

/** A state of the automaton: it reads a character and goes on to `next`, or goes on to all of `also` at once. */
export interface State {
  readonly test: Test | null;
  next: number;
  also: number[];
}

/** A piece of a pattern: where it begins, and the state that it ends in. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** States that are reached together, and where each character leads from them; worked out when it is met. */
interface Reached {
  readonly states: readonly number[];
  readonly isEnd: boolean;
  readonly next: Map<string, Reached | null>;
}

/** Sets of states that are remembered; more are worked out anew. */
const MOST_REMEMBERED = 1000;

/** Gives the length of the longest match at a place, in characters; -1 where there is none. */
export function matcher(states: readonly State[], whole: Piece) {
  let remembered = new Map<string, Reached>();
  const reachedFrom = (from: readonly number[]): Reached => {
    const seen = new Set<number>();
    const open = [...from];
    while (open.length > 0) {
      const one = open.pop()!;
      if (seen.has(one)) continue;
      seen.add(one);
      open.push(...states[one]!.also);
    }
    const all = [...seen].sort((a, b) => a - b);
    const known = remembered.get(all.join());
    if (known) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered = new Map();
    const reached = { states: all, isEnd: seen.has(whole.end), next: new Map() };
    remembered.set(all.join(), reached);
    return reached;
  };
  const step = (reached: Reached, character: string): Reached | null => {
    const next = reached.states.flatMap((one) => {
      const { test, next } = states[one]!;
      return test?.(character) ? [next] : [];
    });
    const found = next.length === 0 ? null : reachedFrom(next);
    reached.next.set(character, found);
    return found;
  };
  const first = reachedFrom([whole.start]);
  return (characters: readonly string[], from: number): number => {
    let current = first;
    let longest = current.isEnd ? 0 : -1;
    const most = Math.min(characters.length, from + LONGEST_MATCH);
    for (let at = from; at < most; at++) {
      const known = current.next.get(characters[at]!);
      const next = known === undefined ? step(current, characters[at]!) : known;
      if (next === null) break;
      current = next;
      if (current.isEnd) longest = at + 1 - from;
    }
    return longest;
  };
}

/** The matches from left to right that do not overlap, in UTF-16 units. */
export function findAll(
  characters: readonly string[],
  matchAt: (characters: readonly string[], from: number) => number,
): Span[] {
  const spans: Span[] = [];
  let start = 0; // in UTF-16 units
  for (let at = 0; at < characters.length; ) {
    const length = Math.max(0, matchAt(characters, at));
    const units = characters
      .slice(at, at + Math.max(1, length))
      .reduce((sum, one) => sum + one.length, 0);
    if (length > 0) spans.push({ start, end: start + units });
    start += units;
    at += Math.max(1, length);
  }
  return spans;
}
