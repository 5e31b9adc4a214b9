import periodsWords from '../../genre/claims/periods.yaml';
import { wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import { isYearAt } from '../years';

const WORDS = wordLists(periodsWords, 'earlierYear', 'timeless', 'upTo');
const EARLIER_YEAR = phraseTable(WORDS.earlierYear);
const NUMERALS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十一: 11,
  十二: 12,
};
const RANGE_MARKS = new CharacterSet('至到-—~');
const TIMELESS = phraseTable(WORDS.timeless);
const UP_TO = phraseTable(WORDS.upTo);

/** First and last day of the words for a period, as far as they and the report's year tell. */
export function boundsOf(text: string, reportYear: number | null): [string | null, string | null] {
  const years = yearsOf(text);
  const own = EARLIER_YEAR.within(text, 0, text.length)
    ? reportYear === null
      ? null
      : reportYear - 1
    : reportYear;
  const named = years[0] ?? own;
  if (named === null || TIMELESS.startingAt(text, 0, text.length) > 0) return [null, null];
  if (UP_TO.startingAt(text, 0, text.length) > 0)
    return [null, text.endsWith('目前') ? null : dayOf(text, named)[1]];
  const range = rangeMark(text);
  if (range > 0) {
    const first = dayOf(text.slice(0, range), named);
    const second = dayOf(text.slice(range + 1), years[1] ?? named);
    return [first[0], second[1]];
  }
  if (text.endsWith('以来') || text.endsWith('今年来')) return [dayOf(text, named)[0], null];
  return dayOf(text, named);
}

function yearsOf(text: string): number[] {
  const years: number[] = [];
  for (let at = 0; at + 4 < text.length; at++) {
    if (!isYearAt(text, at)) continue;
    years.push(Number(text.slice(at, at + 4)));
    at += 4;
  }
  return years;
}

/** Where the first 至, 到 or hyphen stands that no year alone ends the text after; -1 without one. */
function rangeMark(text: string): number {
  for (let at = 0; at < text.length; at++) {
    if (!RANGE_MARKS.has(text.charCodeAt(at))) continue;
    if (!/^20\d\d年底?$/.test(text.slice(at + 1))) return at;
  }
  return -1;
}

/** First and last day of a year, half, quarter, month or day. */
function dayOf(text: string, year: number): [string, string] {
  if (text.includes('上半年')) return months(year, 1, 6);
  if (text.includes('下半年')) return months(year, 7, 12);
  if (text.includes('季度')) {
    const upTo = /前([二三])季度/.exec(text);
    if (upTo !== null) return months(year, 1, NUMERALS[upTo[1]!]! * 3);
    const quarter = /([一二三四])季度/.exec(text);
    if (quarter !== null) {
      const last = NUMERALS[quarter[1]!]! * 3;
      return months(year, last - 2, last);
    }
  }
  const month = text.includes('月')
    ? /(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:(\d{1,2})日)?/.exec(text)
    : null;
  if (month === null) return months(year, 1, 12);
  const number = NUMERALS[month[1]!] ?? Number(month[1]);
  if (!(number >= 1 && number <= 12)) return months(year, 1, 12);
  const day = Number(month[2] ?? 0);
  if (day < 1 || day > daysIn(year, number)) return months(year, number, number);
  const date = iso(year, number, day);
  return [date, date];
}

function months(year: number, first: number, last: number): [string, string] {
  return [iso(year, first, 1), iso(year, last, daysIn(year, last))];
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
