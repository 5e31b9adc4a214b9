import data from '../../genre/page/furniture.yaml';
import menuWords from '../../genre/page/menu-words.yaml';
import { CharacterSet } from '../../text/character-set';
import { isCommonHan } from '../../text/characters';
import { isSpace } from '../../text/span';
import type { SkippedBecause, SkipReason } from '../types';
import { isPageDescription, isToolLine, labelledValues } from './labels';

interface LinePattern {
  readonly id: string;
  readonly why: SkipReason;
  readonly pattern: RegExp;
  /** The longest line that the pattern may claim. */
  readonly longest: number;
  /** Also between the paragraphs of the report; the others only before its first and after its last. */
  readonly anywhere: boolean;
  /** Also of what reads as a sentence of a report does. */
  readonly sentences: boolean;
}

const PATTERNS: readonly LinePattern[] = (
  data as readonly (Omit<LinePattern, 'pattern'> & { pattern: string })[]
).map((entry) => ({ ...entry, pattern: new RegExp(entry.pattern, 'i') }));
const OF_SENTENCES = PATTERNS.filter(({ sentences }) => sentences);
const { words, 'never-headings': neverHeadings } = menuWords as Readonly<
  Record<'words' | 'never-headings', readonly string[]>
>;
const MENU = new Set(words);
const MENU_BEGINS = new CharacterSet(words.map((word) => word.charAt(0)).join(''));
const MAX_DESCRIPTION = 260;

/**
 * Why a line is page furniture, or `null` for a line of the report.
 * @param outside whether the line stands before the report's first or after its last line.
 */
export function furnitureAt(line: string, outside: boolean): SkippedBecause | null {
  const text = line.trim();
  if (text.length <= MAX_DESCRIPTION) {
    const values = labelledValues(text);
    if (isPageDescription(text, values)) {
      return isToolLine(values)
        ? { why: 'page-tools', rule: 'tool-labels' }
        : { why: 'page-metadata', rule: 'labels' };
    }
  }
  const sentence = isSentence(text);
  for (const { id, why, pattern, longest, anywhere } of sentence ? OF_SENTENCES : PATTERNS) {
    if ((anywhere || outside) && text.length <= longest && pattern.test(text)) {
      return { why, rule: id };
    }
  }
  if (!sentence && isMenuLine(text) && (outside || isCertainMenu(text)))
    return { why: 'navigation', rule: 'menu-words' };
  return null;
}

const MIN_SENTENCE = 12;

/** A sentence of a report, which may well speak of two-dimensional codes or of a telephone number. */
function isSentence(text: string): boolean {
  if (text.length < MIN_SENTENCE) return false;
  const last = text.charAt(text.length - 1);
  if (last !== '。' && last !== ';') return false;
  if (text.includes(',') || text.includes('、')) return true;
  return /^[(（]?[一二三四五六七八九十0-9]{1,2}[)）.是]/.test(text);
}

const MAX_MENU = 200;
const MENU_GAPS = '|/·、>»,()[]【】<';

/** A line of nothing but menu words: 首页 | 政务公开 | 互动交流. */
function isMenuLine(text: string): boolean {
  if (text.length > MAX_MENU) return false;
  let count = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isMenuGap(text, at)) {
      if (at === start && !MENU_BEGINS.has(text.charCodeAt(at))) return false;
      continue;
    }
    if (at > start) {
      if (!isMenuWord(text.slice(start, at))) return false;
      count++;
    }
    start = at + 1;
  }
  return count > 0;
}

function isMenuGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return !isCommonHan(code) && (MENU_GAPS.includes(text.charAt(at)) || isSpace(code));
}

function isMenuWord(word: string): boolean {
  return MENU.has(word) || (word.endsWith(':') && MENU.has(word.slice(0, -1)));
}

/** Between a report's paragraphs 政务公开 alone is a heading; several menu words, or a tool's, are a menu. */
function isCertainMenu(text: string): boolean {
  if (/[\s|/·、>»]/.test(text)) return true;
  const small = text.toLowerCase();
  return neverHeadings.some((word) => small.startsWith(word));
}
