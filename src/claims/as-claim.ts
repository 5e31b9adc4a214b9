import type { RawQuantity } from '../numbers/quantities';
import type { Block } from '../structure/types';
import type { Draft } from './draft';
import type { Reading } from './indicator';
import type { Rejection } from './rejection/rejection';
import type { Claim, RejectedNumber } from './types';

/** A draft as a claim; `first` is the number of the first claim of its passage, `place` its own place there. */
export function claimOf(
  text: string,
  draft: Draft,
  passage: Block,
  first: number,
  place: number,
  { indicator, stage, partOf }: Reading,
  themes: readonly string[],
): Claim {
  const span = draft.whatSpan;
  const idAt = (other: number | null): string | null =>
    other === null ? null : `c${first + other}`;
  return {
    id: `c${first + place}`,
    passageId: passage.kind === 'heading' ? null : passage.id,
    sectionId: passage.sectionId,
    start: draft.start,
    end: draft.end,
    text: text.slice(draft.start, draft.end),
    value: draft.value,
    valueMax: draft.valueMax,
    unit: draft.unit,
    bound: draft.bound,
    kind: draft.kind,
    direction: draft.direction,
    basis: draft.basis,
    changeOf: idAt(draft.changeOf),
    salience: draft.salience,
    indicator,
    stage,
    status: draft.status,
    what: draft.what,
    whatStart: span?.start ?? null,
    whatEnd: span?.end ?? null,
    action: draft.action,
    each: draft.each,
    period: draft.period,
    partOf: idAt(partOf),
    numerator: idAt(draft.numerator),
    base: idAt(draft.base),
    themes,
  };
}

/** A number that measures nothing, with its words and the reason. */
export function rejectedNumber(
  text: string,
  { quantity: { start, end }, why }: Rejection & { readonly quantity: RawQuantity },
): RejectedNumber {
  return { start, end, text: text.slice(start, end), why };
}
