import type { QuantityBound } from '../numbers/bounds';
import type { RawQuantity } from '../numbers/quantities';
import type { UnitKind } from '../numbers/units';
import type { Span } from '../text/span';
import type { PassageContext } from './passage/passage-context';
import type { Claim, Period } from './types';

/** A claim in the making: each step of the reading returns new drafts with what it has found out. */
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
  /** What is counted without the verb that may begin it: what later numbers share. */
  readonly object: string | null;
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
  /** Why it says what it says: the rule that was the last to find something out; `null` where none did. */
  readonly because: Reason | null;
}

/** A rule, the words that it went by, what it found out from them, and why the draft said what it said before. */
export interface Reason {
  readonly rule: string;
  readonly words: Span;
  readonly finding: Finding;
  readonly before: Reason | null;
}

/** A step of the reading: the drafts of a passage, in text order, with what it has found out. */
export type Step = (context: PassageContext, drafts: readonly Draft[]) => readonly Draft[];

/** What a rule can find out about a number. */
export type Finding = Partial<Omit<Draft, 'quantity' | 'because'>>;

/** A draft with what a rule found out from some words. */
export function found(draft: Draft, rule: string, words: Span, finding: Finding): Draft {
  const { start, end } = words;
  const because = { rule, words: { start, end }, finding, before: draft.because };
  const next: Record<string, unknown> = copyOf(draft, because);
  for (const field in finding) next[field] = finding[field as keyof Finding];
  return next as unknown as Draft;
}

/** Field by field: a spread of so many takes five times as long, which the reading of a report feels. */
function copyOf(draft: Draft, because: Reason): { [field in keyof Draft]: Draft[field] } {
  return {
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
    object: draft.object,
    bare: draft.bare,
    action: draft.action,
    each: draft.each,
    period: draft.period,
    partOf: draft.partOf,
    changeOf: draft.changeOf,
    numerator: draft.numerator,
    base: draft.base,
    because,
  };
}

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
    object: null,
    bare: false,
    action: null,
    each: false,
    period: null,
    partOf: null,
    changeOf: null,
    numerator: null,
    base: null,
    because: null,
  };
}
