import type { QuantityBound } from '../numbers/bounds';
import type { RawQuantity } from '../numbers/quantities';
import type { UnitKind } from '../numbers/units';
import type { TextUnit } from '../structure/types';
import type { Span } from '../text/span';
import type { ClauseMemory } from './clause';
import type { Claim, Period, RejectionReason } from './types';

/**
 * A claim in the making. The refiners complete it one after the other, in place: it belongs to the
 * extraction of its passage, and nothing outside ever sees it.
 */
export interface Draft {
  start: number;
  end: number;
  readonly quantity: RawQuantity;
  value: number;
  valueMax: number | null;
  /** Name of the unit; empty when there is none. */
  unit: string;
  unitKind: UnitKind | null;
  bound: QuantityBound;
  kind: Claim['kind'];
  direction: Claim['direction'];
  basis: string | null;
  salience: Claim['salience'];
  status: Claim['status'];
  what: string | null;
  whatSpan: Span | null;
  /** `what` is a verb: no noun was found. */
  bare: boolean;
  action: string | null;
  each: boolean;
  period: Period | null;
  /** The draft that it is a part of, or a change of: its place among the drafts of the passage. */
  partOf: number | null;
  changeOf: number | null;
  /** Of a rate: the places of the drafts that it is the ratio of. */
  numerator: number | null;
  base: number | null;
}

/** The passage or heading that drafts stand in. */
export interface UnitContext {
  readonly text: string;
  readonly unit: TextUnit;
  /** Where its own text starts, after the marker. */
  readonly from: number;
  readonly to: number;
  /** Quoted stretches and titles in 《》, in order. */
  readonly quoted: readonly Span[];
  /** Names, slogans and words with numbers, in order. */
  readonly names: readonly NamedSpan[];
  readonly year: number | null;
  readonly starts: ClauseMemory;
}

/** A stretch in which a number is part of a name or a word. */
export interface NamedSpan extends Span {
  readonly why: Extract<RejectionReason, 'name' | 'word'>;
}

/** A step that completes the drafts of a passage, which are in text order. */
export type Refiner = (context: UnitContext, drafts: readonly Draft[]) => void;

/** A draft of a quantity, with nothing but the number understood. */
export function draftOf(quantity: RawQuantity): Draft {
  return {
    start: quantity.start,
    end: quantity.end,
    quantity,
    value: Math.abs(quantity.value),
    valueMax: quantity.valueMax,
    unit: quantity.unit?.name ?? '',
    unitKind: quantity.unit?.kind ?? null,
    bound: quantity.bound,
    kind: 'level',
    direction: null,
    basis: null,
    salience: 'core',
    status: 'reported',
    what: null,
    whatSpan: null,
    bare: false,
    action: null,
    each: false,
    period: null,
    partOf: null,
    changeOf: null,
    numerator: null,
    base: null,
  };
}
