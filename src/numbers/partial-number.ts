import type { Magnitude } from './types';

/** How far a number of several parts is read. */
export interface PartialNumber {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  at: number;
  /** What is closed by 万, 亿 and 兆, and what is below them. */
  wan: number;
  yi: number;
  zhao: number;
  section: number;
  /** A digit or run of digits that waits for its scale, -1 without one; of 五六 both ends. */
  pending: number;
  pendingMax: number;
  pendingSingle: boolean;
  /** The only digits so far, as a string, and the power of ten of the scales after them. */
  digits: string;
  exponent: number;
  /** How many runs of digits and how many scales are read. */
  runs: number;
  scales: number;
  /** Exponent of the scale read last, 0 once a 零 follows. */
  lastScale: number;
  /** 十七八, 五六百: what the upper end adds over the value; -1 without one. */
  spread: number;
  more: boolean;
  vague: boolean;
  bareScale: boolean;
  /** 百二, 千三: the leading 一 left out. */
  startsBare: boolean;
  arabic: boolean;
  tooLong: boolean;
  /** The value, where it is known before the end: 零点四, 三点五亿. */
  exact: number | null;
}

/** Whether the number may go on after what was read. */
export type GoesOn = boolean;

/** A number of which nothing is read yet. */
export function nothingRead(text: string, start: number, end: number): PartialNumber {
  return {
    text,
    start,
    end,
    at: start,
    wan: 0,
    yi: 0,
    zhao: 0,
    section: 0,
    pending: -1,
    pendingMax: -1,
    pendingSingle: false,
    digits: '',
    exponent: 0,
    runs: 0,
    scales: 0,
    lastScale: 0,
    spread: -1,
    more: false,
    vague: false,
    bareScale: false,
    startsBare: false,
    arabic: true,
    tooLong: false,
    exact: null,
  };
}

/** Adds what still waits for a scale; 四百五 is 450 and 三万五 is 35000. */
export function settle(number: PartialNumber): void {
  const { pending, pendingMax, pendingSingle, lastScale } = number;
  if (pending < 0) return;
  const implied = lastScale >= 2 && pendingSingle && pending > 0 ? 10 ** (lastScale - 1) : 1;
  number.section += pending * implied;
  if (pendingMax >= 0) number.spread = (pendingMax - pending) * implied;
  number.pending = -1;
  number.pendingMax = -1;
}

/** What is read of a number, all parts added up. */
export const sumOf = ({ zhao, yi, wan, section }: PartialNumber): number =>
  zhao + yi + wan + section;

/** The number as it is told once no more of it is read. */
export function magnitudeOf(number: PartialNumber, value: number): Magnitude {
  const { text, start, at: end, runs, scales, spread, more, vague, arabic } = number;
  const oneRun = runs === 1 && number.pendingMax < 0 && spread < 0 && !vague;
  return {
    start,
    end,
    value,
    valueMax: spread > 0 ? value + spread : null,
    more,
    vague,
    bareScale: number.bareScale && runs === 0,
    plainDigits: arabic && runs === 1 && scales === 0 && !more ? text.slice(start, end) : '',
    scaleExponent: oneRun ? number.exponent : 0,
    arabic: arabic && runs > 0,
    unit: '',
    fraction: false,
  };
}
