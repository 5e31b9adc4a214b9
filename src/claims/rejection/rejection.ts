import type { RawQuantity } from '../../numbers/quantities';
import type { PassageContext } from '../passage/passage-context';
import type { RejectionReason } from '../types';
import { codeReason } from './codes';
import { dateReason } from './dates';
import { documentNumber, inTitle } from './documents';
import { isMeasuredDuration } from './durations';
import { enumerator } from './enumerators';
import { gradeReason } from './grades';
import { identifier, measureless, named, quotation } from './names';
import { ordinalReason, sessionReason } from './ordinals';
import { placeReason } from './places';
import type { Rule } from './rule';
import { settlement } from './settlements';
import { alongside, together } from './words';

const LARGEST = 1e16;

const tooLarge: Rule = (_, { value, valueMax }) =>
  Math.abs(valueMax ?? value) > LARGEST || !Number.isFinite(value) ? 'too-large' : null;

const duration: Rule = (context, quantity) =>
  quantity.unit?.kind === 'duration' && !isMeasuredDuration(context, quantity) ? 'time' : null;

/** The rules by name, in the order in which they are asked: the more certain reason first. */
export const RULES: readonly (readonly [name: string, rule: Rule])[] = [
  ['too-large', tooLarge],
  ['in-title', inTitle],
  ['ordinal', ordinalReason],
  ['document-number', documentNumber],
  ['session', sessionReason],
  ['code', codeReason],
  ['date', dateReason],
  ['name', named],
  ['place', placeReason],
  ['settlement', settlement],
  ['enumerator', enumerator],
  ['together', together],
  ['alongside', alongside],
  ['identifier', identifier],
  ['quotation', quotation],
  ['grade', gradeReason],
  ['duration', duration],
  ['no-measure', measureless],
];

/** Why a number is no claim, and the first rule that says so. */
export interface Rejection {
  readonly rule: string;
  readonly why: RejectionReason;
}

/** The first reason for which a number is no claim; `null` for a claim. */
export function rejectionOf(context: PassageContext, quantity: RawQuantity): Rejection | null {
  // Eighteen rules for each number: until it is optimised, a loop that takes each pair apart costs more than they do.
  for (let i = 0; i < RULES.length; i++) {
    const why = RULES[i]![1](context, quantity);
    if (why !== null) return { rule: RULES[i]![0], why };
  }
  return null;
}
