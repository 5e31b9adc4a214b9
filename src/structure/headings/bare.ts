import { hasHanRun, isCommonHan } from '../../text/characters';
import type { Span } from '../../text/span';
import { itemMarkAt } from '../item-marks';
import { markerAt } from '../markers';
import type { FoundHeading } from './found-heading';
import { roleSaid } from './roles';
import { NEVER_BARE, TITLE_END } from './statements';

const MAX_BARE = 24;
const MAX_GENERIC_BARE = 32;
const MIN_PARAGRAPH = 25;
const NOT_IN_PART_NAME = /[。;,!?…“”《》<>|@#/\\]|[0-9]{5}|[0-9]{3}(?![0-9年])/;
const NOT_IN_BARE = /[。;:!?…<>|@#/\\*_=+]|年[0-9]{1,2}月/;

/**
 * Headings without an enumerator: short lines that name a part of a report (主要做法, 存在问题), and, where
 * at least two stand between long paragraphs, other short lines without punctuation; 【】 set a line off
 * whatever follows it.
 */
export function bareHeadings(
  text: string,
  lines: readonly Span[],
  enumerated: ReadonlyMap<number, FoundHeading>,
): FoundHeading[] {
  const named: FoundHeading[] = [];
  const generic: FoundHeading[] = [];
  lines.forEach((line, i) => {
    if (enumerated.has(i) || i + 1 >= lines.length) return;
    const length = line.end - line.start;
    if (length < 3 || length > MAX_GENERIC_BARE || opensItem(text, line)) return;
    const inBrackets = text[line.start] === '【' && text[line.end - 1] === '】';
    const colon = text[line.end - 1] === ':';
    const wordsStart = inBrackets ? line.start + 1 : line.start;
    const wordsEnd = colon || inBrackets ? line.end - 1 : line.end;
    const words = text.slice(wordsStart, wordsEnd);
    const namesPart = isPartName(words);
    if (!namesPart) {
      if (colon || !isPlainHeading(words)) return;
      const isAbove = !enumerated.has(i + 1) && isLong(text, lines[i + 1]!);
      if (!isAbove && !inBrackets) return;
    }
    (namesPart ? named : generic).push({
      line: i,
      marker: null,
      span: line,
      words: { start: wordsStart, end: wordsEnd },
      rest: { start: line.end, end: line.end },
      namesPart,
    });
  });
  const namedLines = new Set(named.map(({ line }) => line));
  const between = generic.filter(({ line }) => {
    const above = lines[line - 1];
    if (above === undefined) return false;
    return enumerated.has(line - 1) || namedLines.has(line - 1) || text[above.end - 1] === '。';
  });
  return between.length >= 2 ? [...named, ...generic] : named;
}

/** Whether an enumerator, 一是 or a bullet stands before the words of a line. */
function opensItem(text: string, { start }: Span): boolean {
  return markerAt(text, start) !== null || itemMarkAt(text, start, start, false) !== null;
}

/** Whether words name a part of a report: 主要做法, 存在问题. */
function isPartName(words: string): boolean {
  return (
    words.length <= MAX_BARE &&
    words.charAt(1) !== '是' &&
    !NOT_IN_PART_NAME.test(words) &&
    !NEVER_BARE.test(words) &&
    !TITLE_END.test(words) &&
    roleSaid(words) !== null
  );
}

function isLong(text: string, { start, end }: Span): boolean {
  return end - start >= MIN_PARAGRAPH && text.slice(start, end).includes('。');
}

function isPlainHeading(words: string): boolean {
  const opens = isCommonHan(words.charCodeAt(0)) || words.startsWith('“') || words.startsWith('《');
  const says = hasHanRun(words, 4) || [...words].filter(isHanCharacter).length >= MIN_HAN;
  return opens && says && !NOT_IN_BARE.test(words) && !TITLE_END.test(words);
}

const MIN_HAN = 6;
const isHanCharacter = (character: string): boolean => isCommonHan(character.charCodeAt(0));
