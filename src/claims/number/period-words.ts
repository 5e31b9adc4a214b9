import periodsWords from '../../genre/claims/periods.yaml';
import { wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import { isDigit } from '../../text/characters';

const WORDS = wordLists(
  periodsWords,
  'words',
  'partsOfYear',
  'cutoffs',
  'afterCutoff',
  'wholeYear',
  'since',
  'afterYear',
  'during',
);

const YEAR = '年'.charCodeAt(0);
const MONTH = '月'.charCodeAt(0);
const DAY = '日'.charCodeAt(0);
const OF_MONTH = '份'.charCodeAt(0);
const CUTOFF = '截'.charCodeAt(0);
const WHOLE = '全'.charCodeAt(0);
const UNTIL = '到'.charCodeAt(0);
const END = '底'.charCodeAt(0);
const LAST = '末'.charCodeAt(0);
const RANGE_MARKS = new CharacterSet('至到-—~');
const CHINESE_NUMERALS = new CharacterSet('一二三四五六七八九十');

/** Periods that are said in words. */
const PERIODS = phraseTable(WORDS.words);
const PARTS_OF_YEAR = phraseTable(WORDS.partsOfYear);
const CUTOFFS = phraseTable(WORDS.cutoffs);
const AFTER_CUTOFF = phraseTable(WORDS.afterCutoff);
const WHOLE_YEAR = phraseTable(WORDS.wholeYear);
const SINCE = phraseTable(WORDS.since);
const AFTER_YEAR = phraseTable(WORDS.afterYear);
const DURING = phraseTable(WORDS.during);

/**
 * Where the words for a period end that begin at `at`, by `to`; `at` where none do. Read by hand: as one
 * regular expression it takes longer to compile than a page has for all its periods.
 */
export function periodEnd(text: string, at: number, to: number): number {
  const first = text.charCodeAt(at);
  if (isDigit(first)) return datedEnd(text, at, to);
  if (first === CUTOFF && CUTOFFS.startingAt(text, at, to) > 0) return cutoffEnd(text, at + 2, to);
  if (first === UNTIL) {
    const limit = yearEnd(text, at + 1, to, false); // 到2025年底
    return limit === at + 1 ? at : passed(text, limit, to, END);
  }
  const year = WHOLE_YEAR.startingAt(text, at, to);
  if (first !== WHOLE) {
    const month = sinceMonthEnd(text, at + year, to);
    if (month > 0) return month;
  }
  const part = PARTS_OF_YEAR.startingAt(text, at + year, to);
  return at + (part > 0 ? year + part : PERIODS.startingAt(text, at, to));
}

/** The same where a digit begins them: 2023年上半年, 5月以来. */
function datedEnd(text: string, at: number, to: number): number {
  const range = rangeEnd(text, at, to);
  if (range > at) return range;
  const year = yearEnd(text, at, to, false);
  const since = sinceMonthEnd(text, year, to);
  if (since > 0) return since;
  if (year === at) return monthEnd(text, at, to);
  const part = PARTS_OF_YEAR.startingAt(text, year, to);
  if (part > 0) return year + part;
  const end = monthEnd(text, year, to);
  return end + AFTER_YEAR.startingAt(text, end, to);
}

/** 2023年1月1日至2023年12月31日期间, 2023年1月至6月. */
function rangeEnd(text: string, at: number, to: number): number {
  const year = yearEnd(text, at, to, true);
  if (year === at) return at;
  const first = dateEnd(text, year, to);
  if (first >= to || !RANGE_MARKS.has(text.charCodeAt(first))) return at;
  const last = dateEnd(text, yearEnd(text, first + 1, to, true), to);
  return last + DURING.startingAt(text, last, to);
}

/** 截至目前, 截至2023年12月底: what follows 截至. */
function cutoffEnd(text: string, at: number, to: number): number {
  const word = AFTER_CUTOFF.startingAt(text, at, to);
  if (word > 0) return at + word;
  const year = yearEnd(text, at, to, false);
  const month = numberedEnd(text, year, to, MONTH);
  if (month === year) {
    const end = passed(text, year, to, END);
    return end > year ? end : passed(text, year, to, LAST);
  }
  const day = numberedEnd(text, month, to, DAY);
  return day > month ? day : passed(text, month, to, END);
}

/** 5月以来, 十一月份以来; 0 without them. */
function sinceMonthEnd(text: string, at: number, to: number): number {
  let end = numberedEnd(text, at, to, MONTH);
  if (end === at) {
    while (end < to && end < at + 2 && CHINESE_NUMERALS.has(text.charCodeAt(end))) end++;
    if (end === at || end >= to || text.charCodeAt(end) !== MONTH) return 0;
    end++;
  }
  const since = SINCE.startingAt(text, end, to);
  return since === 0 ? 0 : end + since;
}

/** After 2023年 and the like; of this century, or of the last too. */
function yearEnd(text: string, at: number, to: number, anyCentury: boolean): number {
  const isYear =
    at + 5 <= to &&
    text.charCodeAt(at + 4) === YEAR &&
    isDigit(text.charCodeAt(at + 2)) &&
    isDigit(text.charCodeAt(at + 3)) &&
    (text.startsWith('20', at) || (anyCentury && text.startsWith('19', at)));
  return isYear ? at + 5 : at;
}

/** After 12月31日, of which each may be missing. */
function dateEnd(text: string, at: number, to: number): number {
  return numberedEnd(text, numberedEnd(text, at, to, MONTH), to, DAY);
}

function monthEnd(text: string, at: number, to: number): number {
  const end = numberedEnd(text, at, to, MONTH);
  return end === at ? at : passed(text, end, to, OF_MONTH);
}

/** After one or two digits and a mark; `at` where they do not stand there. */
function numberedEnd(text: string, at: number, to: number, mark: number): number {
  let end = at;
  while (end < to && end < at + 2 && isDigit(text.charCodeAt(end))) end++;
  return end > at && end < to && text.charCodeAt(end) === mark ? end + 1 : at;
}

function passed(text: string, at: number, to: number, mark: number): number {
  return at < to && text.charCodeAt(at) === mark ? at + 1 : at;
}
