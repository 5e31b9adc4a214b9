import leadWords from '../../genre/claims/around-numbers.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import { isYearAt } from '../years';

const WORDS = {
  ...wordLists(leadWords, 'comparisonEnds', 'comparisons', 'comparisonTails', 'comparisonAdverbs'),
  ...wordLists(leadWords, 'earlierLevels', 'earlierLeads', 'yearLeads', 'yearTails'),
};
/** The last characters of whatever is cut off. */
const ENDS = characterSet(WORDS.comparisonEnds);
const COMPARISONS = phraseTable(WORDS.comparisons);
const TAILS = phraseTable(WORDS.comparisonTails);
const ADVERBS = phraseTable(WORDS.comparisonAdverbs);
const EARLIER_LEVELS = phraseTable(WORDS.earlierLevels);
const EARLIER_LEADS = phraseTable(WORDS.earlierLeads);
const YEAR_LEADS = characterSet(WORDS.yearLeads);
const YEAR_TAILS = phraseTable(WORDS.yearTails);
const THAN = new CharacterSet('较比与');
/** None of these stands between such a word and what is compared with. */
const NOT_COMPARED = new CharacterSet(',。;的率量');
const OF = '的'.charCodeAt(0);
const YEAR = '年'.charCodeAt(0);
const YEAR_LENGTH = 4;
const WRITTEN_DIGITS = new CharacterSet('〇零○一二三四五六七八九');
const REACH = 14;
const LONGEST_COMPARED = 8;

/** How much of the end of a stretch says what a number is compared with, or of which year it is. */
export function cutoffLength(text: string, start: number, end: number, unit: string): number {
  if (end <= start || !ENDS.has(text.charCodeAt(end - 1))) return 0;
  const first = Math.max(start, end - REACH);
  const compared = unit === '倍' ? earlierLevel(text, first, end) : comparison(text, first, end);
  return compared > 0 ? compared : ofYear(text, first, end);
}

const withoutOf = (text: string, end: number): number =>
  text.charCodeAt(end - 1) === OF ? end - 1 : end;

/** 是上年的1.3倍: the length of the level that a number is a multiple of. */
function earlierLevel(text: string, first: number, end: number): number {
  const levelEnd = withoutOf(text, end);
  const level = EARLIER_LEVELS.endingAt(text, levelEnd, first) || yearBefore(text, first, levelEnd);
  if (level === 0) return 0;
  return end - levelEnd + level + EARLIER_LEADS.endingAt(text, levelEnd - level, first);
}

/** 同比, 较上年同期又: the length of a comparison with an earlier time. */
function comparison(text: string, first: number, end: number): number {
  const adverb = end - ADVERBS.endingAt(text, end, first);
  const whole = COMPARISONS.endingAt(text, adverb, first);
  if (whole > 0) return end - adverb + whole;
  const tailEnd = withoutOf(text, adverb);
  const tailStart = tailEnd - TAILS.endingAt(text, tailEnd, first);
  if (tailStart === tailEnd) return 0;
  let than = -1;
  for (let at = tailStart - 1; at >= first && tailStart - at - 1 <= LONGEST_COMPARED; at--) {
    const code = text.charCodeAt(at);
    if (THAN.has(code) && at < tailStart - 1) than = at;
    if (NOT_COMPARED.has(code)) break;
  }
  return than < 0 ? 0 : end - than;
}

/** 由2022年度的: the length of a year that a number is of. */
function ofYear(text: string, first: number, end: number): number {
  const tailEnd = withoutOf(text, end);
  const yearEnd = tailEnd - YEAR_TAILS.endingAt(text, tailEnd, first);
  const year = yearBefore(text, first, yearEnd);
  if (year === 0) return 0;
  const start = yearEnd - year;
  return end - start + (start > first && YEAR_LEADS.has(text.charCodeAt(start - 1)) ? 1 : 0);
}

/** The length of a year that ends at a place: 2022年, 二〇二二年. */
function yearBefore(text: string, first: number, end: number): number {
  const start = end - YEAR_LENGTH - 1;
  if (start < first || text.charCodeAt(end - 1) !== YEAR) return 0;
  return isYearAt(text, start) || isWritten(text, start) ? YEAR_LENGTH + 1 : 0;
}

function isWritten(text: string, start: number): boolean {
  for (let at = start; at < start + YEAR_LENGTH; at++)
    if (!WRITTEN_DIGITS.has(text.charCodeAt(at))) return false;
  return true;
}
