import { isCommonHan } from '../../text/characters';
import { isSpace, type Span, trimmed } from '../../text/span';
import { MARKER_RANKS, markerAt } from '../markers';
import type { FoundHeading } from './found-heading';
import { roleSaid } from './roles';
import { OPENS_LIST, STATEMENT } from './statements';

/** A heading with an enumerator, as its line shows it. */
export interface Candidate extends FoundHeading {
  /** A whole sentence on a line of its own: a heading only if something stands under it. */
  readonly needsContent: boolean;
}

const MAX_FORMAL = 64;
const MAX_INFORMAL = 36;
const MAX_RUN_IN_FORMAL = 64;
const MAX_RUN_IN_INFORMAL = 30;
const MAX_COLON_RUN_IN = 24;
const MIN_REST = 6;
const MAX_PART = 16;

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

/** The heading that a line with an enumerator is or begins with; `null` where it is an item. */
export function enumeratedHeading(text: string, line: Span, index: number): Candidate | null {
  const marker = markerAt(text, line.start);
  if (!marker || marker.end >= line.end) return null;
  if (marker.kind === 'article' && text[marker.end - 1] === '条') return null;
  const again = markerAt(text, marker.end);
  if (again?.kind === marker.kind) return null; // 一、二、三产业
  const formal = MARKER_RANKS[marker.kind] <= MARKER_RANKS['han-paren'];
  const stop = beforeItems(text, marker.end, firstStop(text, marker.end, line.end), line.end);
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
    const states = STATEMENT.test(sentenceWords) && !namesPart(sentenceWords);
    if (states && (closing === '。' || !formal)) return null;
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

/** Whether words name a part of a report, though one of them may stand in a statement: 全年工作完成情况. */
function namesPart(words: string): boolean {
  return words.length <= MAX_PART && !words.includes(',') && roleSaid(words) !== null;
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

const FIRST_ITEM = '一是';
const SECOND_ITEM = '二是';
const MIN_TOPIC = 6;

/** The end of a heading that lost its full stop: before the 一是 that a 二是 follows in its line. */
function beforeItems(text: string, start: number, stop: number, end: number): number {
  const item = text.slice(start, stop).indexOf(FIRST_ITEM);
  if (item < MIN_TOPIC || text.charAt(stop) !== '。') return stop;
  const follows = text.slice(stop, end).includes(SECOND_ITEM);
  return follows && isCommonHan(text.charCodeAt(start + item - 1)) ? start + item : stop;
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
