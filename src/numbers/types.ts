/** A plain number as it stands in a text, before signs, fractions and units. */
export interface Magnitude {
  readonly start: number;
  readonly end: number;
  /** Never negative; `Infinity` for what no double can hold. */
  readonly value: number;
  /** Upper end of 五六百, 三五; `null` otherwise. */
  readonly valueMax: number | null;
  /** 余, 多, 来, 几 stand in it or end it: it is more than `value`. */
  readonly more: boolean;
  /** It begins with 数 or 几: it is at least `value`. */
  readonly vague: boolean;
  /** A scale without a digit (百, 万): a number only beside 余, 近, 上 and the like. */
  readonly bareScale: boolean;
  /** The one run of Arabic digits that it consists of; empty where there is more to it. */
  readonly plainDigits: string;
  /** Power of ten of the scales after its one run of digits (3千万: 7); 0 for anything else. */
  readonly scaleExponent: number;
  /** Whether it is written in Arabic digits (and scales at most). */
  readonly arabic: boolean;
  /** What makes it a numeral: it has no unit of its own, and is no part of one. */
  readonly unit: '';
  readonly fraction: false;
}

/** What a numeral says of its own accord about the thing measured. */
export type NumeralUnit = '' | '%' | '‰' | '‱';

/** A number with its sign, fraction or share words: 负3.9, 百分之九十五, 三分之一, 九成五, 半数. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly more: boolean;
  readonly vague: boolean;
  readonly bareScale: boolean;
  /** The unit that is part of the numeral (百分之, 成, 半数). */
  readonly unit: NumeralUnit;
  /** 三分之一, 3/5: a part of one. */
  readonly fraction: boolean;
  readonly arabic: boolean;
  /** Power of ten of the scales after its one run of digits. */
  readonly scaleExponent: number;
  /** The Arabic digits that it consists of; empty where there is more to it. */
  readonly plainDigits: string;
}

/** Which notations of mathematics and of everyday speech count, beyond those of reports. */
export interface NumeralOptions {
  /** Signs, exponents, 3/5, 40k, 八折. */
  readonly notations: boolean;
}
