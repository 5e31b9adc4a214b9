import data from '../../genre/headings/headings.yaml';
import { hasHanRun, isCommonHan } from '../../text/characters';
import { isSpace, type Span, trimmed } from '../../text/span';
import { MARKER_RANKS, type Marker, markerAt } from '../markers';
import { roleSaid } from './roles';

/** A heading as found in a line, before its place in the tree is known. */
export interface FoundHeading {
  /** Index of its line. */
  readonly line: number;
  /** `null` for a bare heading. */
  readonly marker: Marker | null;
  /** From its marker to its closing full stop. */
  readonly span: Span;
  /** Its words, without marker and closing punctuation. */
  readonly words: Span;
  /** What follows it in its own line; empty where it stands alone. */
  readonly rest: Span;
  /** A bare heading that names a part of a report, not a subject of its own. */
  readonly namesPart: boolean;
}

interface Candidate extends FoundHeading {
  /** A whole sentence on a line of its own: a heading only if something stands under it. */
  readonly needsContent: boolean;
}

const MAX_FORMAL = 50;
const MAX_INFORMAL = 36;
const MAX_RUN_IN_FORMAL = 42;
const MAX_RUN_IN_INFORMAL = 30;
const MAX_COLON_RUN_IN = 24;
const MIN_REST = 6;

/** What a code unit is to the end of a heading. */
const Sign = { none: 0, terminator: 1, opening: 2, closing: 3, space: 4 } as const;
const SIGN = new Uint8Array(0x10000);
for (const [signs, kind] of [
  ['。;!?:', Sign.terminator],
  ['“《', Sign.opening],
  ['”》', Sign.closing],
  [' \t', Sign.space],
] as const) {
  for (const sign of signs) SIGN[sign.charCodeAt(0)] = kind;
}

const words = data as Readonly<
  Record<'statement' | 'opens-list' | 'never-bare' | 'title-ends', string>
>;
/** What a statement has: it tells what was done, and titles nothing. */
const STATEMENT = new RegExp(words.statement);
const OPENS_LIST = new RegExp(`^${words['opens-list']}`);
const NEVER_BARE = new RegExp(`^${words['never-bare']}`);
const TITLE_END = new RegExp(`${words['title-ends']}$`);

/**
 * The headings among the lines of a report: enumerated ones, alone or run into their paragraph
 * (“（一）强化组织领导。一是……”), and bare ones (主要做法). A full statement after an enumerator is an item.
 */
export function findHeadings(text: string, lines: readonly Span[]): FoundHeading[] {
  const candidates = lines.map((line, i) => enumeratedHeading(text, line, i));
  const byLine = new Map<number, FoundHeading>();
  for (const candidate of candidates) {
    if (candidate === null) continue;
    if (candidate.needsContent && !hasContent(text, candidates, candidate, lines)) continue;
    byLine.set(candidate.line, candidate);
  }
  for (const bare of bareHeadings(text, lines, byLine)) byLine.set(bare.line, bare);
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}

/** Whether text or a lower heading stands under a line, before the next enumerator of its rank. */
function hasContent(
  text: string,
  candidates: readonly (Candidate | null)[],
  candidate: Candidate,
  lines: readonly Span[],
): boolean {
  if (candidate.rest.end > candidate.rest.start) return true;
  if (endsList(text, candidates, candidate, lines)) return false;
  const next = candidate.line + 1;
  if (next >= lines.length) return false;
  const below = candidates[next];
  if (!below) return true;
  return MARKER_RANKS[below.marker!.kind] > MARKER_RANKS[candidate.marker!.kind];
}

/** Whether the line above is an item of the same list: then this one is an item too. */
function endsList(
  text: string,
  candidates: readonly (Candidate | null)[],
  { line, marker }: Candidate,
  lines: readonly Span[],
): boolean {
  if (line === 0) return false;
  const above = candidates[line - 1];
  if (above) return above.needsContent && above.marker!.kind === marker!.kind && !hasRest(above);
  const before = markerAt(text, lines[line - 1]!.start);
  return before?.kind === marker!.kind && before.number === marker!.number - 1;
}

function hasRest({ rest }: FoundHeading): boolean {
  return rest.end > rest.start;
}

function enumeratedHeading(text: string, line: Span, index: number): Candidate | null {
  const marker = markerAt(text, line.start);
  if (!marker || marker.end >= line.end) return null;
  if (marker.kind === 'article' && text[marker.end - 1] === '条') return null;
  const again = markerAt(text, marker.end);
  if (again?.kind === marker.kind) return null; // 一、二、三产业
  const formal = MARKER_RANKS[marker.kind] <= MARKER_RANKS['han-paren'];
  const stop = firstStop(text, marker.end, line.end);
  const sentence = { start: marker.end, end: stop };
  const closing = text.charAt(stop);
  const after = SIGN[text.charCodeAt(stop)] === Sign.terminator ? stop + 1 : stop;
  const rest = trimmed(text, { start: after, end: line.end });
  const length = sentence.end - sentence.start;
  const sentenceWords = text.slice(sentence.start, sentence.end);
  if (closing === ';' || length === 0) return null;
  const found = (needsContent: boolean): Candidate => ({
    line: index,
    marker,
    span: { start: line.start, end: trimmed(text, { start: line.start, end: after }).end },
    words: trimmed(text, sentence),
    rest,
    namesPart: false,
    needsContent,
  });
  if (rest.end - rest.start < MIN_REST && rest.end > rest.start) return null;
  if (rest.end === rest.start) {
    if (length > (formal ? MAX_FORMAL : MAX_INFORMAL)) return null;
    if (STATEMENT.test(sentenceWords) && (closing === '。' || !formal)) return null;
    const alone = stop === line.end;
    return found(closing === '。' || (alone && !formal));
  }
  const limit =
    closing === ':' ? MAX_COLON_RUN_IN : formal ? MAX_RUN_IN_FORMAL : MAX_RUN_IN_INFORMAL;
  if (length > limit || STATEMENT.test(sentenceWords)) return null;
  // What (1) and ① open inside a text are items, with or without a topic of their own.
  if (marker.kind === 'circled' || marker.kind === 'arabic-paren') return null;
  // （一）…。（二）…。 in one line is a list, and its first item no heading of the others.
  if (markerAt(text, rest.start)?.kind === marker.kind) return null;
  if (closing === ':' && OPENS_LIST.test(sentenceWords)) return null;
  return found(false);
}

/** End of the first sentence: its closing punctuation, or a gap that sets a heading off from its text. */
function firstStop(text: string, start: number, end: number): number {
  let quoted = 0;
  for (let at = start; at < end; at++) {
    const sign = SIGN[text.charCodeAt(at)];
    if (sign === Sign.none) continue;
    if (sign === Sign.opening) quoted++;
    else if (sign === Sign.closing) quoted = Math.max(0, quoted - 1);
    else if (quoted > 0) continue;
    else if (sign === Sign.terminator) return at;
    else if (at > start + 3) {
      let next = at;
      while (next < end && isSpace(text.charCodeAt(next))) next++;
      const wide = next - at >= 2;
      // “强化领导 压实责任” is one heading: a single gap ends it only where a sentence follows.
      if (wide || sentenceFollows(text, next, end)) return at;
      at = next - 1;
    }
  }
  return end;
}

const LOOK_AHEAD = 200;

/** “强化领导 压实责任” is one heading in two halves; a longer stretch after the gap, or one with commas or figures, is text. */
function sentenceFollows(text: string, start: number, end: number): boolean {
  const ahead = text.slice(start, Math.min(end, start + LOOK_AHEAD));
  const stop = ahead.search(/[。;:]/);
  const sentence = stop < 0 ? ahead : ahead.slice(0, stop);
  if (sentence.length > MAX_HALF) return true;
  return stop >= 0 && /[,0-9]/.test(sentence);
}

const MAX_HALF = 16;

const MAX_BARE = 24;
const MAX_GENERIC_BARE = 32;
const MIN_PARAGRAPH = 25;
const NOT_IN_PART_NAME = /[。;,!?…“”《》<>|@#/\\]|[0-9]{5}|[0-9]{3}(?![0-9年])/;
const NOT_IN_BARE = /[。;:!?…<>|@#/\\*_=+]|年[0-9]{1,2}月/;

/**
 * Headings without an enumerator: short lines that name a part of a report (主要做法, 存在问题), and, where
 * at least two stand between long paragraphs, other short lines without punctuation.
 */
function bareHeadings(
  text: string,
  lines: readonly Span[],
  enumerated: ReadonlyMap<number, FoundHeading>,
): FoundHeading[] {
  const named: FoundHeading[] = [];
  const generic: FoundHeading[] = [];
  lines.forEach((line, i) => {
    if (enumerated.has(i) || i + 1 >= lines.length) return;
    const length = line.end - line.start;
    if (length < 3 || length > MAX_GENERIC_BARE || markerAt(text, line.start)) return;
    const colon = text[line.end - 1] === ':';
    const wordsEnd = colon ? line.end - 1 : line.end;
    const words = text.slice(line.start, wordsEnd);
    const namesPart = isPartName(words);
    if (!namesPart) {
      const next = lines[i + 1]!;
      if (colon || enumerated.has(i + 1) || !isLong(text, next) || !isPlainHeading(words)) return;
    }
    (namesPart ? named : generic).push({
      line: i,
      marker: null,
      span: line,
      words: { start: line.start, end: wordsEnd },
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
  return opens && hasHanRun(words, 4) && !NOT_IN_BARE.test(words) && !TITLE_END.test(words);
}
