import type { RawQuantity } from '../numerals/quantities';
import { CharacterSet } from '../text/character-set';
import { isDigit, isHan } from '../text/characters';
import type { UnitContext } from './draft';
import { phraseTable } from './phrases';
import type { RejectionReason } from './types';

/** Why a number is no claim, as far as one rule knows. */
export type Rule = (context: UnitContext, quantity: RawQuantity) => RejectionReason | null;

const POINT = 0x2e;
const SESSION = '届'.charCodeAt(0);
const YEAR = '年'.charCodeAt(0);
const MONTH = '月'.charCodeAt(0);
const DAY = '日'.charCodeAt(0);
const YEAR_WORDS = new CharacterSet('年度版届级');
const GRADE = '级'.charCodeAt(0);

/** 2023年, 11月, 2023.11.5, 8:30, 三年级. */
export const date: Rule = (
  { text, from },
  { numberStart, numberEnd, numeral, unit, unitStart, valueMax, end },
) => {
  const after = text.charCodeAt(numberEnd);
  const unitWord = unit === null ? 0 : text.charCodeAt(unitStart);
  if (numeral.plainDigits.length === 4 && isYear(text, numberStart, numberStart + 4)) {
    if (unit !== null && (unit.name === '年' || unit.name === '年度')) return 'date';
    if (unit === null && (!isHan(after) || YEAR_WORDS.has(after))) return 'date';
  }
  if (unit?.name === '年' && numeral.value >= 1900 && numeral.value <= 2100) return 'date';
  if (
    unitWord === YEAR &&
    text.charCodeAt(numberEnd - 5) === POINT &&
    /\.(?:19|20)\d\d$/.test(text.slice(numberStart, numberEnd))
  )
    return 'date';
  if (unitWord === MONTH || unitWord === DAY || after === MONTH) {
    const alone =
      unitWord === DAY &&
      text.charCodeAt(numberStart - 1) !== MONTH &&
      !isAfterMonth(text, numberStart, from);
    return alone ? null : 'date';
  }
  if (unitWord === YEAR && valueMax === null && text.charCodeAt(end) === GRADE)
    return 'age-or-grade';
  if (isClock(text, numberStart, numberEnd)) return 'time';
  if (unit === null && isDateLike(text, numberStart, numberEnd)) return 'date';
  return null;
};

const CONGRESS = '大'.charCodeAt(0);
const PLENARY = '中'.charCodeAt(0);

const MEETINGS = phraseTable(['全会 全体会议 代表大会 党代会']);

/** 二十大, 三中全会, 第一次会议. */
export const session: Rule = ({ text }, { numberStart, numberEnd, numeral, unit }) => {
  const after = text.charCodeAt(numberEnd);
  if (after === SESSION) return 'session';
  if (after === PLENARY && text.startsWith('中全会', numberEnd)) return 'session';
  if (
    after === CONGRESS &&
    !numeral.arabic &&
    (unit === null || unit.name === '大') &&
    numeral.value >= 7 &&
    numeral.value <= 30
  )
    return 'session';
  if (unit?.name !== '次') return null;
  if (text.charCodeAt(numberStart - 1) === SESSION) return 'session';
  return MEETINGS.startingAt(text, numberEnd + 1, text.length) > 0 &&
    /[届会大]/.test(text.slice(Math.max(0, numberStart - 2), numberStart))
    ? 'session'
    : null;
};

/** Whether a stretch is a year of these times. */
export function isYear(text: string, start: number, end: number): boolean {
  if (end - start !== 4) return false;
  const year = Number(text.slice(start, end));
  return year >= 1900 && year <= 2100;
}

const DATE_JOINTS = new CharacterSet('.·-/—、');

/** 2023.11, 12.4, 2023-11: digits joined by points or hyphens without a unit. */
function isDateLike(text: string, start: number, end: number): boolean {
  return (
    (DATE_JOINTS.has(text.charCodeAt(start - 1)) && isDigit(text.charCodeAt(start - 2))) ||
    (DATE_JOINTS.has(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1)))
  );
}

const COLON = 0x3a;
const HOUR = '时'.charCodeAt(0);
const SHARP = '许'.charCodeAt(0);

function isClock(text: string, start: number, end: number): boolean {
  const after = text.charCodeAt(end);
  if (text.charCodeAt(start - 1) === COLON && isDigit(text.charCodeAt(start - 2))) return true;
  if (after === COLON) return isDigit(text.charCodeAt(end + 1)) && end - start <= 2;
  return after === HOUR && text.charCodeAt(end + 1) === SHARP;
}

/** Whether 月 stands within the few characters before a day. */
function isAfterMonth(text: string, at: number, from: number): boolean {
  for (let i = Math.max(from, at - 4); i < at; i++) if (text.charCodeAt(i) === MONTH) return true;
  return false;
}

/** Whether 2023年 or 1998年 stands here. */
export function isYearAt(text: string, at: number): boolean {
  return (
    text.charCodeAt(at + 4) === YEAR &&
    isDigit(text.charCodeAt(at + 2)) &&
    isDigit(text.charCodeAt(at + 3)) &&
    (text.startsWith('20', at) || text.startsWith('19', at))
  );
}
