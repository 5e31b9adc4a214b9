import noClaimsWords from '../../genre/claims/no-claims.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import type { RawQuantity } from '../../numbers/quantities';
import { CharacterSet } from '../../text/character-set';
import { isDigit, isHan } from '../../text/characters';
import type { PassageContext } from '../passage/passage-context';
import type { RejectionReason } from '../types';
import { isYear } from '../years';

const WORDS = wordLists(noClaimsWords, 'yearWords', 'notHour', 'partsOfDay');

const YEAR = '年'.charCodeAt(0);
const MONTH = '月'.charCodeAt(0);
const DAY = '日'.charCodeAt(0);
const WEEK = '周'.charCodeAt(0);
const STAR = '星'.charCodeAt(0);
const PERIOD = '期'.charCodeAt(0);
const YEAR_WORDS = characterSet(WORDS.yearWords);
const GRADE = '级'.charCodeAt(0);
const POINT = 0x2e;
const AGE = '代'.charCodeAt(0);

/** Why a number that is part of a date or of a time of day claims nothing. */
export function dateReason(context: PassageContext, quantity: RawQuantity): RejectionReason | null {
  const { text, from } = context;
  const { numberStart, numberEnd, numeral, unit, unitStart, valueMax, end } = quantity;
  const after = text.charCodeAt(numberEnd);
  const unitWord = unit === null ? 0 : text.charCodeAt(unitStart);
  if (numeral.plainDigits.length === 4 && isYear(text, numberStart, numberStart + 4)) {
    if (unit !== null && (unit.name === '年' || unit.name === '年度')) return 'date';
    if (unit === null && (!isHan(after) || YEAR_WORDS.has(after))) return 'date';
  }
  if (unit?.name === '年' && numeral.value >= 1900 && numeral.value <= 2100) return 'date';
  if (unitWord === YEAR) {
    if (text.charCodeAt(end) === AGE) return 'date';
    if (valueMax === null && text.charCodeAt(end) === GRADE) return 'age-or-grade';
    if (
      text.charCodeAt(numberEnd - 5) === POINT &&
      /\.(?:19|20)\d\d$/.test(text.slice(numberStart, numberEnd))
    )
      return 'date';
  }
  if (unitWord === MONTH || unitWord === DAY || after === MONTH) {
    const alone =
      unitWord === DAY &&
      text.charCodeAt(numberStart - 1) !== MONTH &&
      !text.startsWith('日、', numberStart - 2) &&
      !isAfterMonth(text, numberStart, from);
    return alone ? null : 'date';
  }
  if (unit?.name === '季度' && text.charCodeAt(numberStart - 1) === YEAR) return 'date';
  if (unit === null && isNamedTime(text, quantity)) return 'date';
  if (isClock(text, numberStart, numberEnd) || isTimeOfDay(context, quantity)) return 'time';
  return unit === null && isDateLike(text, numberStart, numberEnd) ? 'date' : null;
}

/** 周三, 星期六, 八月十五; 5月1日起, whose 日 begins a word with what follows; 20世纪. */
function isNamedTime(text: string, { numberStart, numberEnd, numeral }: RawQuantity): boolean {
  const before = text.charCodeAt(numberStart - 1);
  if (before === MONTH) return !numeral.arabic || text.charCodeAt(numberEnd) === DAY;
  if (!numeral.arabic && before === WEEK) return true;
  if (!numeral.arabic && before === PERIOD) return text.charCodeAt(numberStart - 2) === STAR;
  return text.startsWith('世纪', numberEnd);
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

function isClock(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start - 1) === COLON && isDigit(text.charCodeAt(start - 2))) return true;
  return text.charCodeAt(end) === COLON && isDigit(text.charCodeAt(end + 1)) && end - start <= 2;
}

const HOUR = '时'.charCodeAt(0);
const HOURS = new CharacterSet('时点');
/** After a number, 时 begins a word with these: 3时段. */
const NOT_HOUR = characterSet(WORDS.notHour);
const PARTS_OF_DAY = phraseTable(WORDS.partsOfDay);

/** 9时, 11时30分, 下午3点. */
function isTimeOfDay(
  { text, from }: PassageContext,
  { numberStart, numberEnd, unit }: RawQuantity,
): boolean {
  if (unit === null) {
    return (
      text.charCodeAt(numberEnd) === HOUR &&
      numberEnd - numberStart <= 2 &&
      !NOT_HOUR.has(text.charCodeAt(numberEnd + 1))
    );
  }
  if (unit.name === '点') return PARTS_OF_DAY.endingAt(text, numberStart, from) > 0;
  return (
    unit.name === '分' &&
    HOURS.has(text.charCodeAt(numberStart - 1)) &&
    isDigit(text.charCodeAt(numberStart - 2))
  );
}

/** Whether 月 stands within the few characters before a day. */
function isAfterMonth(text: string, at: number, from: number): boolean {
  for (let i = Math.max(from, at - 4); i < at; i++) if (text.charCodeAt(i) === MONTH) return true;
  return false;
}
