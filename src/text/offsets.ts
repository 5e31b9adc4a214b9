import { firstWhere } from './bisect';
import type { Span } from './span';

const FIRST_CAPACITY = 64;

/**
 * The way back from a rewritten text to the one that it was made of. It knows the stretches that were
 * taken over as they are, and takes room for those only, not for every character.
 */
export interface OffsetMap {
  /** From `at` on, the rewritten text goes on with what stands at `from`. Called in text order. */
  continueAt(at: number, from: number): void;
  /** The span of the text before that a span of the rewritten text came from. */
  toSource(span: Span): Span;
}

/** A map for a text that begins with what the text before begins with. */
export function createOffsetMap(): OffsetMap {
  let begins = new Uint32Array(FIRST_CAPACITY);
  let origins = new Uint32Array(FIRST_CAPACITY);
  let count = 1;

  /** The last stretch that begins at or before an offset. */
  const stretchAt = (offset: number): number =>
    Math.max(0, firstWhere(count, (stretch) => begins[stretch]! > offset) - 1);
  const origin = (stretch: number, offset: number): number =>
    origins[stretch]! + offset - begins[stretch]!;

  return {
    continueAt: (at, from) => {
      if (count === begins.length) {
        begins = grown(begins);
        origins = grown(origins);
      }
      begins[count] = at;
      origins[count++] = from;
    },
    toSource: ({ start, end }) => {
      const stretch = stretchAt(start);
      const first = origin(stretch, start);
      if (end <= start) return { start: first, end: first };
      // Most spans end in the stretch in which they begin.
      const here = stretch + 1 === count || end <= begins[stretch + 1]!;
      return { start: first, end: origin(here ? stretch : stretchAt(end - 1), end - 1) + 1 };
    },
  };
}

function grown(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
