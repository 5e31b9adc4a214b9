import type { Draft, Step } from './draft';
import { parts } from './links/parts';
import { rates } from './links/rates';
import { respective } from './links/respective';
import { series } from './links/series';
import { nameNumber } from './noun/name-number';
import { change } from './number/change';
import { distantBound } from './number/distant-bound';
import { nothingHappened } from './number/nothing-happened';
import { perMember } from './number/per-member';
import { period } from './number/period';
import { rhetoric } from './number/rhetoric';
import { status } from './number/status';
import type { PassageContext } from './passage/passage-context';

/**
 * The way from a number to a claim, in this order. First what a number says itself; then the nouns; then
 * what links it to other numbers. A step may go by what the steps before it found out, and by nothing else:
 *
 * - `nothing-happened` moves the start of a number over 未发生 and makes it exact; all others read from there.
 * - `distant-bound` looks for 至少 before the number and leaves changes alone, so it stands before `change`,
 *   which takes the verb into the number.
 * - `per-member` stands before `rhetoric`: 各一名 counts, 一名 groups.
 * - `status` asks whether a number is a level, so it stands after `change`.
 * - `series` gives a number the verb or the unit of its neighbour, before the nouns: a change takes no noun
 *   that stands after it.
 * - `noun` says what is counted; `respective` deals the nouns of one list out again, `parts` needs the units
 *   only, and `rates` knows a rate by its noun.
 */
export const STEPS: readonly (readonly [name: string, step: Step])[] = [
  ['nothing-happened', nothingHappened],
  ['distant-bound', distantBound],
  ['change', change],
  ['per-member', perMember],
  ['rhetoric', rhetoric],
  ['status', status],
  ['period', period],
  ['series', series],
  ['noun', nameNumber],
  ['respective', respective],
  ['parts', parts],
  ['rates', rates],
];

/** The drafts of a passage, read to the end. */
export function readDrafts(context: PassageContext, drafts: readonly Draft[]): readonly Draft[] {
  return STEPS.reduce((read, [, step]) => step(context, read), drafts);
}
