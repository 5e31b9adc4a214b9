import { hasHanRun, isCommonHan } from '../../text/characters';
import type { Span } from '../../text/span';
import { itemMarkAt } from '../item-marks';
import { markerAt } from '../markers';
import type { FoundHeading } from './found-heading';
import { roleSaid } from './roles';
import { NEVER_BARE, STATEMENT, TITLE_END, TOPIC } from './statements';

const MAX_BARE = 24;
const MAX_GENERIC_BARE = 32;
const MIN_PARAGRAPH = 25;
const NOT_IN_PART_NAME = /[。;,!?…“”《》<>|@#/\\]|[0-9]{5}|[0-9]{3}(?![0-9年])/;
/** What names the tables at the end of a report, and elsewhere a table of its section. */
const APPENDED = /^附:/;
const NOT_IN_BARE = /[。;:!?…<>|@#/\\*_=+]|年[0-9]{1,2}月/;

/** How a line is set off as a heading: by nothing, by 【】, a bullet before it, or a mark after it. */
type Style = 'plain' | 'brackets' | 'bullet' | 'colon' | 'stop';

/** Of the lines of a style so many must be headings by their form: a mark after them is a sentence's too. */
const MIN_OF_STYLE: Readonly<Record<Style, number>> = {
  plain: 2,
  brackets: 2,
  bullet: 2,
  colon: 3,
  stop: 3,
};

interface BareHeading extends FoundHeading {
  readonly style: Style;
}

/**
 * Headings without an enumerator: short lines that name a part of a report (主要做法, 存在问题), and, where
 * several of one style stand between long paragraphs, other short lines without punctuation, with a bullet
 * before or a mark after them; 【】 set a line off whatever follows it.
 */
export function bareHeadings(
  text: string,
  lines: readonly Span[],
  enumerated: ReadonlyMap<number, FoundHeading>,
): FoundHeading[] {
  const named: BareHeading[] = [];
  const generic: BareHeading[] = [];
  const lastProse = lines.findLastIndex(({ start, end }) => text.slice(start, end).includes('。'));
  lines.forEach((line, i) => {
    if (enumerated.has(i) || i + 1 >= lines.length) return;
    const bare = bareLine(text, line);
    if (bare === null) return;
    const { style, words: span } = bare;
    const words = text.slice(span.start, span.end);
    const heading = { line: i, marker: null, span: line, rest: { start: line.end, end: line.end } };
    const isAbove = !enumerated.has(i + 1) && isLong(text, lines[i + 1]!);
    const last = named.at(-1);
    if (isPartName(words) && (i > lastProse || !APPENDED.test(words))) {
      const introduces =
        style === 'colon' &&
        isUnderLike(
          text,
          enumerated.get(i - 1) ?? (last?.line === i - 1 ? last : undefined),
          words,
        );
      if (introduces) return; // 存在的问题主要有: under 二、存在的问题
      const found: BareHeading = { ...heading, words: span, namesPart: true, style };
      // 法治建设取得成效。 may be a sentence like any other
      (style === 'stop' ? generic : named).push(found);
    } else if (isPlainHeading(words) && (isAbove || style === 'brackets')) {
      if ((style === 'colon' || style === 'stop') && STATEMENT.test(words)) return;
      if (style === 'colon' && !TOPIC.test(words) && !words.includes(',')) return; // 具体做法有:
      generic.push({ ...heading, words: span, namesPart: false, style });
    }
  });
  const namedLines = new Set(named.map(({ line }) => line));
  const between = generic.filter(({ line, style }) => {
    const above = lines[line - 1];
    if (above === undefined) return style !== 'plain';
    return (
      enumerated.has(line - 1) || namedLines.has(line - 1) || /[。:]/.test(text[above.end - 1]!)
    );
  });
  const ofStyle = (style: Style): number => between.filter((own) => own.style === style).length;
  const enough = (Object.keys(MIN_OF_STYLE) as Style[]).filter(
    (style) => ofStyle(style) >= MIN_OF_STYLE[style],
  );
  return [...named, ...between.filter(({ style }) => enough.includes(style))];
}

/** How a short line is set off, and its words without what sets it off; `null` where it opens an item. */
function bareLine(text: string, line: Span): { style: Style; words: Span } | null {
  if (line.end - line.start < MIN_BARE || line.end - line.start > MAX_LINE) return null;
  if (markerAt(text, line.start) !== null) return null;
  let { start, end } = line;
  let style: Style = 'plain';
  const item = itemMarkAt(text, start, start, false);
  if (item !== null) {
    if (item.series !== 'bullet') return null;
    style = 'bullet';
    const bullet = text[start];
    while (text[start] === bullet || text[start] === ' ') start++;
  } else if (text[start] === '【' && text[end - 1] === '】') {
    style = 'brackets';
    start++;
    end--;
  }
  const mark = text[end - 1];
  if (style !== 'brackets' && (mark === ':' || mark === '。')) {
    end--;
    if (style === 'plain') style = mark === ':' ? 'colon' : 'stop';
  }
  return end - start > MAX_GENERIC_BARE || end <= start ? null : { style, words: { start, end } };
}

const MIN_BARE = 3;
/** With a bullet, a space and a mark. */
const MAX_LINE = MAX_GENERIC_BARE + 4;

/** Whether the line above is a heading that stands alone and names the same part of the report. */
function isUnderLike(text: string, above: FoundHeading | undefined, words: string): boolean {
  if (above === undefined || above.rest.end > above.rest.start) return false;
  const said = roleSaid(text.slice(above.words.start, above.words.end));
  return said !== null && said.role === roleSaid(words)?.role;
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
  return (
    end - start >= MIN_PARAGRAPH &&
    text.slice(start, end).includes('。') &&
    itemMarkAt(text, start, start, false)?.series !== 'bullet'
  );
}

function isPlainHeading(words: string): boolean {
  const opens = isCommonHan(words.charCodeAt(0)) || words.startsWith('“') || words.startsWith('《');
  const says = hasHanRun(words, 4) || [...words].filter(isHanCharacter).length >= MIN_HAN;
  return opens && says && !NOT_IN_BARE.test(words) && !TITLE_END.test(words);
}

const MIN_HAN = 6;
const isHanCharacter = (character: string): boolean => isCommonHan(character.charCodeAt(0));
