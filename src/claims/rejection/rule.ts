import type { RawQuantity } from '../../numbers/quantities';
import { firstWhere } from '../../text/bisect';
import type { Span } from '../../text/span';
import type { PassageContext } from '../passage/passage-context';
import type { RejectionReason } from '../types';

/** Why a number claims nothing; `null` where the rule has nothing against it. */
export type Rule = (context: PassageContext, quantity: RawQuantity) => RejectionReason | null;

/** The last of spans in order, none of which overlap, that starts at `at` or before. */
export function lastStartingBy<T extends Span>(spans: readonly T[], at: number): T | null {
  const next = firstWhere(spans.length, (place) => spans[place]!.start > at);
  return next === 0 ? null : spans[next - 1]!;
}

/** The span, of spans in order, that holds a stretch; `null` without one. */
export function spanAround<T extends Span>(
  spans: readonly T[],
  start: number,
  end: number,
): T | null {
  const span = lastStartingBy(spans, start);
  return span !== null && span.end > start && span.end >= end ? span : null;
}
