import { clauseAround, sentenceAround } from '../clause';
import { type Draft, type Refiner, revised } from '../draft';
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
  /(?:20\d\d|19\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:至|到|-|—|~)(?:(?:20|19)\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:期间)?|(?:截至|截止)(?:目前|今年|(?:20\d\d年)?(?:\d{1,2}月(?:\d{1,2}日|底)?|底|末)?)|到20\d\d年底?|(?:20\d\d年|今年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?以来|(?:20\d\d年|今年|全年)?(?:上半年|下半年|前[二三]季度|第?[一二三四]季度)|(?:20\d\d年)(?:\d{1,2}月(?:份)?)?(?:度|以来)?|今年以来|今年来|本年度?|今年|全年|年内|一年来|去年同期|上年同期|去年|上年度?|五年来|近[三五]年来?|目前|年底前?|每(?:半?年|季度?|月|周|天|日|学期|两?个?月|两年)|\d{1,2}月(?:份)?/g;

/** Words for a period, and the period once it is known. */
interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  period: Period | null;
}

/** The stretch of time that a claim speaks of: named in its clause, or earlier in its sentence or passage. */
export const refinePeriods: Refiner = (context, drafts) => {
  const { text, from, to, year } = context;
  if (drafts.length === 0) return drafts;
  const found: Mention[] = [];
  PERIOD.lastIndex = 0;
  const passage = text.slice(from, to);
  for (const match of passage.matchAll(PERIOD)) {
    const start = from + match.index;
    if (text[start - 1] === '第' || match[0] === '') continue;
    found.push({ start, end: start + match[0].length, text: match[0], period: null });
  }
  if (found.length === 0) return drafts;
  let next = 0;
  return drafts.map((draft): Draft => {
    while (next < found.length && found[next]!.end <= draft.start) next++;
    if (next === 0) return draft;
    const clause = clauseAround(context, draft);
    const sentence = sentenceAround(context, draft);
    for (let i = next - 1; i >= Math.max(0, next - 8); i--) {
      const mention = found[i]!;
      const { start, text: words } = mention;
      const recurrent = words.startsWith('每');
      if (start >= clause.start) return revised(draft, { period: periodOf(mention, year) });
      if (recurrent || /^(?:去年|上年)/.test(words)) continue;
      if (start >= sentence.start || isLasting(words))
        return revised(draft, { period: periodOf(mention, year) });
    }
    return draft;
  });
};

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
