import { CharacterSet } from '../../text/character-set';
import { isDigit } from '../../text/characters';
import { clauseStart, sentenceStart } from '../clause';
import type { Refiner } from '../draft';
import type { Period } from '../types';

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
const PERIOD =
  /(?:20\d\d|19\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:至|到|-|—|~)(?:(?:20|19)\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:期间)?|(?:截至|截止)(?:目前|今年|(?:20\d\d年)?(?:\d{1,2}月(?:\d{1,2}日|底)?|底|末)?)|到20\d\d年底?|(?:20\d\d年|今年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?以来|(?:20\d\d年|今年|全年)?(?:上半年|下半年|前[二三]季度|第?[一二三四]季度)|(?:20\d\d年)(?:\d{1,2}月(?:份)?)?(?:度|以来)?|今年以来|今年来|本年度?|今年|全年|年内|一年来|去年同期|上年同期|去年|上年度?|五年来|近[三五]年来?|目前|年底前?|每(?:半?年|季度?|月|周|天|日|学期|两?个?月|两年)|\d{1,2}月(?:份)?/y;

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
        if (words.startsWith('每') || /^(?:去年|上年)/.test(words)) continue;
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
  let passage = ''; // only where a period may be named: what ends the passage ends the period
  for (let at = from; at < until; ) {
    if (!mayBegin(text, at)) {
      at++;
      continue;
    }
    if (passage === '') passage = text.slice(from, to);
    PERIOD.lastIndex = at - from;
    const match = PERIOD.exec(passage);
    if (match === null) {
      at++;
      continue;
    }
    const end = at + match[0].length;
    if (text.charCodeAt(at - 1) !== ORDINAL)
      found.push({ start: at, end, text: match[0], period: null });
    at = end;
  }
  return found;
}

/** Whether a period can begin here: 2023年, 3月 and 12月 of the digits, and the words of `PERIOD`. */
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

/** A period that holds for the sentences after it too. */
function isLasting(text: string): boolean {
  return /以来|全年|半年|季度|截至|期间|^20\d\d年/.test(text);
}

/** The period of a mention, worked out for the first claim that needs it. */
function periodOf(mention: Mention, year: number | null): Period {
  if (mention.period !== null) return mention.period;
  const { text } = mention;
  const [from, to] = bounds(text, year);
  mention.period = { text, from, to };
  return mention.period;
}

function bounds(text: string, reportYear: number | null): [string | null, string | null] {
  const years = [...text.matchAll(/(20\d\d|19\d\d)年/g)].map((match) => Number(match[1]));
  const named =
    years[0] ??
    (/去年|上年/.test(text) ? (reportYear === null ? null : reportYear - 1) : reportYear);
  if (named === null || /^(?:每|目前|五年来|近)/.test(text)) return [null, null];
  if (/^(?:截至|截止|到)/.test(text))
    return [null, /目前$/.test(text) ? null : dayOf(text, named)[1]];
  const ends = /(?:至|到|-|—|~)(?!20\d\d年底?$)/.exec(text);
  if (ends !== null && ends.index > 0 && named !== null) {
    const first = dayOf(text.slice(0, ends.index), named);
    const second = dayOf(text.slice(ends.index + 1), years[1] ?? named);
    return [first[0], second[1]];
  }
  if (/以来$|今年来$/.test(text)) return [dayOf(text, named)[0], null];
  return dayOf(text, named);
}

/** First and last day of a year, half, quarter, month or day. */
function dayOf(text: string, year: number): [string, string] {
  const span = (first: number, last: number): [string, string] => [
    iso(year, first, 1),
    iso(year, last, daysIn(year, last)),
  ];
  if (text.includes('上半年')) return span(1, 6);
  if (text.includes('下半年')) return span(7, 12);
  const upTo = /前([二三])季度/.exec(text);
  if (upTo !== null) return span(1, NUMERALS[upTo[1]!]! * 3);
  const quarter = /([一二三四])季度/.exec(text);
  if (quarter !== null) return span(NUMERALS[quarter[1]!]! * 3 - 2, NUMERALS[quarter[1]!]! * 3);
  const month = /(\d{1,2}|[一二三四五六七八九十]{1,2})月/.exec(text);
  if (month === null) return span(1, 12);
  const number = NUMERALS[month[1]!] ?? Number(month[1]);
  if (!(number >= 1 && number <= 12)) return span(1, 12);
  const day = /月(\d{1,2})日/.exec(text);
  if (day === null || Number(day[1]) < 1 || Number(day[1]) > daysIn(year, number))
    return span(number, number);
  const date = iso(year, number, Number(day[1]));
  return [date, date];
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
