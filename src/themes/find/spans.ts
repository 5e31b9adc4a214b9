import { firstWhere } from '../../text/bisect';
import type { Span } from '../../text/span';

/** The first of some spans, ordered by start, that starts at an offset or after it. */
export function firstFrom(spans: readonly Span[], start: number): number {
  return firstWhere(spans.length, (place) => spans[place]!.start >= start);
}

/** Tells which of some spans, ordered by start, cover a place; asked for places in text order. */
export class Cover<T extends Span> {
  /** Those that have begun and not ended, as far as it was asked. */
  private open: T[] = [];

  constructor(
    private readonly spans: readonly T[],
    private next: number,
  ) {}

  /** The spans that begin no later and end no earlier. */
  over({ start, end }: Span): readonly T[] {
    const { spans } = this;
    if (this.open.length > 0) this.open = this.open.filter((span) => span.end > start);
    for (; this.next < spans.length && spans[this.next]!.start <= start; this.next++) {
      this.open.push(spans[this.next]!);
    }
    return this.open.length === 0 ? NONE : this.open.filter((span) => span.end >= end);
  }
}

const NONE: readonly never[] = [];
