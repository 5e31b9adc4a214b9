import { phraseTable } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import { isDigit } from '../../text/characters';
import { clauseStart, sentenceStart } from '../clause';
import type { Refiner } from '../draft';
import type { Period } from '../types';
import { isYearAt } from '../years';
import { periodEnd } from './period-words';

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
/** Words for a period, and the period once it is known. */
interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  period: Period | null;
}

/** The characters that a period begins with, digits aside, and those that can come second. */
const FIRST = new CharacterSet('截到今全上下前第一二三四五六七八九十本年去近目每');
const SECOND = new CharacterSet('至止2今年上下前第一二三四五六七八九十季月半内底来周天日学两个');
const YEAR = '年'.charCodeAt(0);
const MONTH = '月'.charCodeAt(0);
const ORDINAL = '第'.charCodeAt(0);
/** How many earlier mentions a claim can belong to. */
const REACH = 8;

/** The stretch of time that a claim speaks of: named in its clause, or earlier in its sentence or passage. */
export const refinePeriods: Refiner = (context, drafts) => {
  const { text, from, to, year } = context;
  const found = mentions(text, from, to, drafts.at(-1)!.start);
  if (found.length === 0) return;
  let next = 0;
  for (const draft of drafts) {
    while (next < found.length && found[next]!.end <= draft.start) next++;
    if (next === 0) continue;
    const clause = clauseStart(context, draft.start);
    let sentence = -1;
    for (let i = next - 1; i >= Math.max(0, next - REACH); i--) {
      const mention = found[i]!;
      const { start, text: words } = mention;
      if (start < clause) {
        if (words.startsWith('每') || EARLIER_YEAR.startingAt(words, 0, words.length) > 0) continue;
        if (sentence < 0) sentence = sentenceStart(context, draft.start);
        if (start < sentence && !isLasting(words)) continue;
      }
      draft.period = periodOf(mention, year);
      break;
    }
  }
};

/** The periods that a passage names, as far as `until`. */
function mentions(text: string, from: number, to: number, until: number): Mention[] {
  const found: Mention[] = [];
  for (let at = from; at < until; ) {
    const end = mayBegin(text, at) ? periodEnd(text, at, to) : at;
    if (end === at) {
      at++;
      continue;
    }
    if (text.charCodeAt(at - 1) !== ORDINAL)
      found.push({ start: at, end, text: text.slice(at, end), period: null });
    at = end;
  }
  return found;
}

/** Whether a period can begin here: 2023年, 3月 and 12月 of the digits, and the words for periods. */
function mayBegin(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (FIRST.has(unit)) return SECOND.has(text.charCodeAt(at + 1));
  if (!isDigit(unit)) return false;
  return (
    text.charCodeAt(at + 4) === YEAR ||
    text.charCodeAt(at + 1) === MONTH ||
    text.charCodeAt(at + 2) === MONTH
  );
}

const EARLIER_YEAR = phraseTable(['去年 上年']);
const LASTING = phraseTable(['以来 全年 半年 季度 截至 期间']);

/** A period that holds for the sentences after it too. */
function isLasting(text: string): boolean {
  return LASTING.within(text, 0, text.length) || (text.startsWith('20') && isYearAt(text, 0));
}

/** The period of a mention, worked out for the first claim that needs it. */
function periodOf(mention: Mention, year: number | null): Period {
  if (mention.period !== null) return mention.period;
  const { text } = mention;
  const [from, to] = bounds(text, year);
  mention.period = { text, from, to };
  return mention.period;
}

const RANGE_MARKS = new CharacterSet('至到-—~');
const TIMELESS = phraseTable(['每 目前 五年来 近']);
const UP_TO = phraseTable(['截至 截止 到']);

function bounds(text: string, reportYear: number | null): [string | null, string | null] {
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
