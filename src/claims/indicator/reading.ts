import type { CompiledWay } from './compile';

/** What a claim was read as, and what matters for choosing the figure of a report. */
export interface Reading {
  /** The id of the indicator; `null` where the claim measures something else. */
  readonly indicator: string | null;
  readonly stage: string | null;
  /** The id of the unit family; `null` without an indicator. */
  readonly family: string | null;
  /** The place of the way that says it among those of its indicator: the first is preferred. */
  readonly rank: number;
  /** Said to be a part: of a total before it, by a way or by words of kinds, places or campaigns. */
  readonly part: 'no' | 'maybe' | 'yes';
  /** The place among the numbers of its passage of the total that it is a part of; `null` without one. */
  readonly partOf: number | null;
  /** Of a part of the year only: 上半年, 5月以来. */
  readonly partOfYear: boolean;
  /** It is the later level of a change from the number before it: 由76%提升至95.3%. */
  readonly follows: boolean;
}

/** A reading with the way that it was found by; `null` without one. */
export interface Found {
  readonly reading: Reading;
  readonly way: CompiledWay | null;
}

export const NOTHING: Reading = {
  indicator: null,
  stage: null,
  family: null,
  rank: 0,
  part: 'no',
  partOf: null,
  partOfYear: false,
  follows: false,
};
