import type { Span } from '../../text/span';
import type { Marker } from '../markers';

/** A heading as found in a line, before its place in the tree is known. */
export interface FoundHeading {
  /** Index of its line. */
  readonly line: number;
  /** `null` for a bare heading. */
  readonly marker: Marker | null;
  /** From its marker to its closing full stop. */
  readonly span: Span;
  /** Its words, without marker and closing punctuation. */
  readonly words: Span;
  /** What follows it in its own line; empty where it stands alone. */
  readonly rest: Span;
  /** A bare heading that names a part of a report, not a subject of its own. */
  readonly namesPart: boolean;
}
