import { isDigit } from '../../text/characters';
import { HAN_DIGITS, HAN_NUMERALS, HAN_YEAR, YEAR } from '../../text/marks';
import { isSpace } from '../../text/span';
import { hanOrdinal } from '../markers';

/** A date in figures as it stands in a text: 2024年1月15日, 2024-01-15. */
export interface FiguresDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** After the last figure of the day. */
  readonly end: number;
}

/** The date in figures that begins at an offset, of the years 1900 to 2099, or `null`. */
export function figuresDateAt(text: string, at: number): FiguresDate | null {
  if (!text.startsWith('20', at) && !text.startsWith('19', at)) return null;
  const yearEnd = at + 4;
  if (!isDigit(text.charCodeAt(at + 2)) || !isDigit(text.charCodeAt(at + 3))) return null;
  const monthStart = afterSeparator(text, yearEnd, '-/.年');
  const monthEnd = figuresEnd(text, monthStart);
  const dayStart = afterSeparator(text, monthEnd, '-/.月');
  const end = figuresEnd(text, dayStart);
  if (end < 0) return null;
  return {
    year: Number(text.slice(at, yearEnd)),
    month: Number(text.slice(monthStart, monthEnd)),
    day: Number(text.slice(dayStart, end)),
    end,
  };
}

/** After a separator with a space at most on each side; -1 where there is none. */
function afterSeparator(text: string, at: number, separators: string): number {
  if (at < 0) return -1;
  const mark = afterSpace(text, at);
  if (mark >= text.length || !separators.includes(text.charAt(mark))) return -1;
  return afterSpace(text, mark + 1);
}

function afterSpace(text: string, at: number): number {
  return isSpace(text.charCodeAt(at)) ? at + 1 : at;
}

/** After one or two figures; -1 where there are none. */
function figuresEnd(text: string, at: number): number {
  if (at < 0 || !isDigit(text.charCodeAt(at))) return -1;
  return isDigit(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
}

const HAN_NUMERAL = `[${HAN_NUMERALS}]{1,3}`;
const HAN_DATE = new RegExp(`(${HAN_YEAR})年(${HAN_NUMERAL})月(${HAN_NUMERAL})日`);

/** The first whole date of a string as ISO, or `null`. */
export function isoDate(text: string): string | null {
  for (let at = 0; at < text.length; at++) {
    const figures = figuresDateAt(text, at);
    if (figures) return iso(figures.year, figures.month, figures.day);
  }
  const han = text.includes('月') ? HAN_DATE.exec(text) : null;
  return han && iso(hanYear(han[1]!), hanOrdinal(han[2]!), hanOrdinal(han[3]!));
}

function iso(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 二〇二四 as a number; what is no digit counts as 〇. */
export function hanYear(word: string): number {
  return Number([...word].map((c) => Math.max(0, HAN_DIGITS.indexOf(c))).join(''));
}

const HAN_DATE_LINE = new RegExp(`^${HAN_YEAR}年${HAN_NUMERAL}月(?:${HAN_NUMERAL}日)?$`);
const FIGURES_LINE = /^(?:19|20)[0-9]{2}(?:年|[-/.])[0-9]{1,2}(?:月|[-/.])?(?:[0-9]{1,2}日?)?$/;
const MAX_DATE_LINE = 20;
/** What a line that is a date begins with: 2024年, 1999年, 二〇二四年, a bracket. */
const DATE_BEGINS = '12二(';

/** Whether a line is a date and nothing else: 2024年1月15日, 二〇二四年一月十五日. */
export function isDateLine(line: string): boolean {
  if (!DATE_BEGINS.includes(line.trimStart().charAt(0))) return false;
  const text = line.replace(/\s/g, '').replace(/^\(|\)$/g, '');
  return text.length <= MAX_DATE_LINE && (FIGURES_LINE.test(text) || HAN_DATE_LINE.test(text));
}

const DATE_AT_END = new RegExp(
  `(?:${YEAR}(?:年|[-/.])[0-9]{1,2}(?:月|[-/.])[0-9]{1,2}日?|${HAN_YEAR}年${HAN_NUMERAL}月${HAN_NUMERAL}日)$`,
);
const MAX_BYLINE = 80;

/** A line without the date that it ends in, in brackets or not: 云岫县司法局 2023年8月15日. */
export function withoutDate(line: string): string {
  if (line.length > MAX_BYLINE) return line;
  const plain = line.endsWith(')') ? line.slice(0, -1) : line;
  const date = DATE_AT_END.exec(plain.trimEnd());
  return date === null ? line : plain.slice(0, date.index).replace(/\($/, '').trimEnd();
}
