import data from '../../genre/page/titles.yaml';
import { hasHanRun } from '../../text/characters';
import { HAN_YEAR, YEAR } from '../../text/marks';
import type { Span } from '../../text/span';
import type { SkippedBecause } from '../types';
import { isDateLine } from './dates';
import { endsAsOffice } from './issuers';
import { labelledValues, TITLE_LABELS } from './labels';

const words = data as Readonly<
  Record<
    | 'endings'
    | 'reports'
    | 'complete'
    | 'subjects'
    | 'second-line'
    | 'before'
    | 'surely'
    | 'often'
    | 'unfinished',
    string
  >
>;
const TITLE_END = new RegExp(`${words.endings}(?:\\s?[(〔《][^)〕》]{0,20}[)〕》])?$`);
/** Of the words that end a title those that only a report has. */
const REPORT_END = new RegExp(`${words.reports}(?:\\s?[(〔][^)〕]{0,20}[)〕])?$`);
const COMPLETE_END = new RegExp(`${words.complete}$`);
const SUBJECTS = new RegExp(words.subjects);
const SECOND_LINE = new RegExp(`^(?:${words['second-line']}|${YEAR}|${HAN_YEAR})`);
const SURELY = new RegExp(words.surely);
const OFTEN = new RegExp(words.often);
const UNFINISHED = new RegExp(`${words.unfinished}$`);
const MAX_TITLE = 90;
const MIN_TITLE = 6;

/** The pattern of what may stand before a title and is no part of a name: 印发, 【部门年报】. */
export const BEFORE_TITLE = new RegExp(`^(?:【[^】]{1,12}】)?(?:${words.before})?`);

/** How much a line looks like the title of a report; 0 where it cannot be one. */
export function titleScore(line: string): number {
  const text = line.trim();
  if (text.length < MIN_TITLE || text.length > MAX_TITLE) return 0;
  const ends = TITLE_END.test(text);
  if (!ends && !SURELY.test(text)) return 0;
  if (/[。;!?|>]/.test(text) || /^[一二三四五六七八九十]、/.test(text)) return 0;
  if (text.endsWith(':') || text.endsWith(',') || labelledValues(text).length > 0) return 0;
  const ofYear = YEAR_WORD.test(text);
  if (!ends && !ofYear) return 0;
  let score = 0;
  if (ends) score += 2;
  if (REPORT_END.test(text)) score += 2;
  if (ofYear) score += 2;
  if (SUBJECTS.test(text)) score += 1;
  if (OFTEN.test(text)) score += 1;
  return score;
}

const YEAR_WORD = new RegExp(`(?:${YEAR}|${HAN_YEAR})\\s?(?:年|-|—|至)`);

/** Whether a line is the first of a title's two lines: an office's name, or words that go on. */
export function opensTitle(line: string, next: string): boolean {
  const text = line.trim();
  if (text.length < 2 || text.length > 50 || /[。;:!?,|>/]/.test(text)) return false;
  if (labelledValues(text).length > 0) return false;
  if (UNFINISHED.test(text)) return true;
  if (endsAsOffice(text) && (endsAsOffice(next.trim()) || SECOND_LINE.test(next))) return true;
  return (
    YEAR_WORD.test(text) &&
    !COMPLETE_END.test(text) &&
    !YEAR_WORD.test(next) &&
    next.length <= 30 &&
    TITLE_END.test(next)
  );
}

/** Where a label of the page gives the title (标题:某局关于……的报告); empty where none does. */
export function labelledTitle(text: string, pageLines: readonly Span[]): readonly Span[] {
  for (const line of pageLines) {
    const words = text.slice(line.start, line.end);
    for (const { label, value, start } of labelledValues(words)) {
      if (!TITLE_LABELS.includes(label) || titleScore(value) === 0) continue;
      const from = line.start + words.indexOf(value, start + label.length);
      return [{ start: from, end: from + value.length }];
    }
  }
  return [];
}

/** How many lines a covering letter has at most, and how much a line looks like the title of what it covers. */
const LETTER_LINES = 12;
const COVERED = 5;

/**
 * The lines of the title below a covering letter (现将……随文上报。 with signature and date), as indices; empty where no
 * letter stands above it.
 */
export function titleBelowLetter(words: readonly string[], first: number): number[] {
  const end = Math.min(words.length - 2, first + LETTER_LINES);
  for (let i = first + 1; i < end; i++) {
    if (!isDateLine(words[i]!)) continue;
    const line = words[i + 1]!;
    const next = words[i + 2]!;
    if (opensTitle(line, next) && titleScore(line + next) >= COVERED) return [i + 1, i + 2];
    if (titleScore(line) >= COVERED) return [i + 1];
  }
  return [];
}

const MIN_PLAIN_TITLE = 8;
const MAX_PLAIN_TITLE = 60;

/** On a page whose title has none of the usual words, the line above the date and source is the title. */
export function titleAbovePageLine(
  words: readonly string[],
  furniture: readonly (SkippedBecause | null)[],
  end: number,
): number[] {
  for (let i = 1; i < end; i++) {
    if (furniture[i]?.why !== 'page-metadata' || furniture[i - 1] !== null) continue;
    const line = words[i - 1]!;
    const plain = line.length >= MIN_PLAIN_TITLE && line.length <= MAX_PLAIN_TITLE;
    if (plain && hasHanRun(line, 6) && !/[。:;]$/.test(line)) return [i - 1];
  }
  return [];
}
