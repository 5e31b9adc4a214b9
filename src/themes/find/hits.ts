import type { Span } from '../../text/span';

/** Occurrences of terms as numbers: hit i is of list `lists[i]` and stands from `starts[i]` to `ends[i]`. */
export class HitList {
  /** What stands in the arrays from here on is left from before: they are used again and again. */
  count = 0;
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly lists: number[] = [];
  /** The number of the term; −1 for a hit of a built-in class. */
  readonly terms: number[] = [];

  /** Adds a hit that starts no earlier than the last one; of those that start together the longest comes first. */
  add(start: number, end: number, list: number, term: number): void {
    let at = this.count++;
    while (at > 0 && this.starts[at - 1] === start && this.comesBefore(end, list, at - 1)) {
      this.copy(at - 1, at);
      at--;
    }
    this.starts[at] = start;
    this.ends[at] = end;
    this.lists[at] = list;
    this.terms[at] = term;
  }

  /** The first hit that starts at an offset or after it. */
  firstFrom(start: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private comesBefore(end: number, list: number, other: number): boolean {
    const otherEnd = this.ends[other]!;
    return end > otherEnd || (end === otherEnd && list < this.lists[other]!);
  }

  private copy(from: number, to: number): void {
    this.starts[to] = this.starts[from]!;
    this.ends[to] = this.ends[from]!;
    this.lists[to] = this.lists[from]!;
    this.terms[to] = this.terms[from]!;
  }
}

/** The first of some spans, ordered by start, that starts at an offset or after it. */
export function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
