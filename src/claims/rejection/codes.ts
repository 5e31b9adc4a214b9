import noClaimsWords from '../../genre/claims/no-claims.yaml';
import { wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import type { RawQuantity } from '../../numbers/quantities';
import { CharacterSet } from '../../text/character-set';
import { isDigit, isLatin } from '../../text/characters';
import { isCount } from '../passage/bare-count';
import type { PassageContext } from '../passage/passage-context';
import type { RejectionReason } from '../types';

const WORDS = wordLists(noClaimsWords, 'dialled', 'codes');

/** What stands before a number that is dialled, and before one that only tells things apart. */
const DIALLED = phraseTable(WORDS.dialled);
const CODES = phraseTable(WORDS.codes);
/** What joins the parts of one such number, and several of them. */
const JOINTS = new CharacterSet('0123456789- ()/—、:');
/** Before a number of two digits in a date or a time. */
const DATE_JOINTS = new CharacterSet('-:./·');
const LONGEST_RUN = 40;
const SERVICES = /^(?:110|119|120|122|[19][0-9]{4})$/;

/** Why digits that are dialled or that tell things apart measure nothing; `null` where they do neither. */
export function codeReason(context: PassageContext, quantity: RawQuantity): RejectionReason | null {
  const { text, from } = context;
  const { numberStart, unit, numeral, bound } = quantity;
  const { plainDigits } = numeral;
  if (unit !== null || plainDigits.length < 2 || bound !== 'exact') return null;
  if (SERVICES.test(plainDigits) && !isCount(context, quantity)) return 'telephone';
  let start = numberStart;
  const edge = Math.max(from, start - LONGEST_RUN);
  while (start > edge && JOINTS.has(text.charCodeAt(start - 1))) start--;
  if (DIALLED.endingAt(text, start, from) > 0) return 'telephone';
  if (CODES.endingAt(text, start, from) > 0) return 'identifier';
  const padded = plainDigits.startsWith('0') && !plainDigits.startsWith('0.');
  return padded && !DATE_JOINTS.has(text.charCodeAt(numberStart - 1)) ? 'identifier' : null;
}

/** Whether a Latin unit goes on as a code: the MB of 11330400MB0012. */
export function isInsideCode(text: string, { unit, unitStart, unitEnd }: RawQuantity): boolean {
  if (unit === null || !isLatin(text.charCodeAt(unitStart))) return false;
  const next = text.charCodeAt(unitEnd);
  return isDigit(next) || isLatin(next);
}

/** What a scan takes for digits: l8, 2O1, IO00. */
const LIKE_DIGITS = new CharacterSet('lIOo|');

/**
 * Whether letters that look like digits stand in a number, and no other letters beside them: what it was
 * cannot be said, and what is left of it is another number.
 */
export function isMisread(text: string, { numberStart, numberEnd }: RawQuantity): boolean {
  let start = numberStart;
  let end = numberEnd;
  while (isLikeDigit(text.charCodeAt(start - 1))) start--;
  while (isLikeDigit(text.charCodeAt(end))) end++;
  if (start === numberStart && end === numberEnd) return false;
  if (isLatin(text.charCodeAt(start - 1)) || isLatin(text.charCodeAt(end))) return false;
  return /[lIOo|]/.test(text.slice(start, numberStart) + text.slice(numberEnd, end));
}

const isLikeDigit = (code: number): boolean => isDigit(code) || LIKE_DIGITS.has(code);
