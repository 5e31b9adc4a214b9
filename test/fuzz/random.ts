/** A generator of pseudo-random numbers (mulberry32): the same seed gives the same numbers everywhere. */
export class Random {
  constructor(private state: number) {}

  /** From 0 to 1, 1 excluded. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 to `end`, `end` excluded. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** One of these. */
  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  /** A string of up to `most` of what `make` makes. */
  many(most: number, make: () => string): string {
    return Array.from({ length: this.below(most + 1) }, make).join('');
  }
}
