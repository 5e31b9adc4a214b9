import type { QuantityBound } from '../numerals/bounds';
import type { RawQuantity } from '../numerals/quantities';
import type { UnitKind } from '../numerals/unit-data';
import type { TextUnit } from '../structure/types';
import type { Span } from '../text/span';
import type { Claim, Period, RejectionReason } from './types';

/** A claim in the making: what the refiners pass on to each other. */
export interface Draft extends Span {
  readonly quantity: RawQuantity;
  readonly value: number;
  readonly valueMax: number | null;
  /** Name of the unit; empty when there is none. */
  readonly unit: string;
  readonly unitKind: UnitKind | null;
  readonly bound: QuantityBound;
  readonly kind: Claim['kind'];
  readonly direction: Claim['direction'];
  readonly basis: string | null;
  readonly salience: Claim['salience'];
  readonly status: Claim['status'];
  readonly what: string | null;
  readonly whatSpan: Span | null;
  /** `what` is a verb: no noun was found. */
  readonly bare: boolean;
  readonly action: string | null;
  readonly each: boolean;
  readonly period: Period | null;
  /** The draft that it is a part of, or a change of: its place among the drafts of the passage. */
  readonly partOf: number | null;
  readonly changeOf: number | null;
  /** Of a rate: the places of the drafts that it is the ratio of. */
  readonly numerator: number | null;
  readonly base: number | null;
  readonly indicator: string | null;
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
}

/** A stretch in which a number is part of a name or a word. */
export interface NamedSpan extends Span {
  readonly why: Extract<RejectionReason, 'name' | 'word'>;
}

/** A step that makes drafts better: it returns new drafts and changes none. */
export type Refiner = (context: UnitContext, drafts: readonly Draft[]) => readonly Draft[];

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
    indicator: null,
  };
}

/**
 * A draft with some fields changed. Every draft has one hidden class this way: a chain of object spreads
 * gives each step its own, and all that reads them becomes several times slower.
 */
export function revised(draft: Draft, changes: Partial<Draft>): Draft {
  const copy: Draft = {
    start: draft.start,
    end: draft.end,
    quantity: draft.quantity,
    value: draft.value,
    valueMax: draft.valueMax,
    unit: draft.unit,
    unitKind: draft.unitKind,
    bound: draft.bound,
    kind: draft.kind,
    direction: draft.direction,
    basis: draft.basis,
    salience: draft.salience,
    status: draft.status,
    what: draft.what,
    whatSpan: draft.whatSpan,
    bare: draft.bare,
    action: draft.action,
    each: draft.each,
    period: draft.period,
    partOf: draft.partOf,
    changeOf: draft.changeOf,
    numerator: draft.numerator,
    base: draft.base,
    indicator: draft.indicator,
  };
  return Object.assign(copy, changes);
}
