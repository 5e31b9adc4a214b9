import type { RawQuantity } from '../../numbers/quantities';
import { CharacterSet } from '../../text/character-set';
import { isLatin } from '../../text/characters';
import type { Span } from '../../text/span';
import type { UnitContext } from '../draft';

/** What a rule of rejection looks for before a number that has a unit: 第, 前, 排名, 届, a bracket, a colon. */
const TELLING_BEFORE = new CharacterSet('第初前 名列居在届月年([:+×*N');
/** What a rule looks for after it: characters of dates, documents and places, and units that rules ask for. */
const TELLING_AFTER = new CharacterSet(
  '号届中大)]:+×*N 月日时年季周世条点分单幢栋座组路期起版级类甲后楼室弄街巷',
);
const TIMES = '次'.charCodeAt(0);
/** After 次, these may begin a meeting. */
const MEETING_STARTS = new CharacterSet('会全代党');
const LARGEST = 1e16;

/**
 * Whether a number surely measures something, as most do: Arabic digits with a unit, outside names and
 * quotations, and nothing next to it that a rule of rejection looks for. What it says yes to, no rule
 * rejects; a new rule has to look for something that is told of here.
 */
export function isPlainMeasure(context: UnitContext, quantity: RawQuantity): boolean {
  const { unit, numeral, numberStart, numberEnd, value, valueMax } = quantity;
  if (unit === null || !numeral.arabic || quantity.unitStart !== numberEnd) return false;
  const { text } = context;
  const after = text.charCodeAt(numberEnd);
  if (TELLING_BEFORE.has(text.charCodeAt(numberStart - 1)) || TELLING_AFTER.has(after))
    return false;
  if (after === TIMES && MEETING_STARTS.has(text.charCodeAt(numberEnd + 1))) return false;
  const { kind } = unit;
  if (kind === 'duration' || kind === 'noun' || kind === 'grade' || kind === 'age') return false;
  if (isLatin(after) || !(value <= LARGEST) || (valueMax !== null && !(valueMax <= LARGEST)))
    return false;
  const around = lastStartingBy(context.quoted, numberStart);
  if (around !== null && around.end > numberStart) return false;
  const name = lastStartingBy(context.names, numberStart);
  return name === null || name.end < numberEnd;
}

/** The last of spans in order, none of which overlap, that starts at `at` or before. */
export function lastStartingBy<T extends Span>(spans: readonly T[], at: number): T | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : spans[low - 1]!;
}
