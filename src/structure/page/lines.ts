import type { Span } from '../../text/span';
import { trimmed } from '../../text/span';
import { markerAt, mayBeginMarker } from '../markers';

/** The lines of a text that hold anything, trimmed, in order. */
export function readLines(text: string): Span[] {
  const lines: Span[] = [];
  const series = seriesFinder(text);
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = withoutMarkup(text, trimmed(text, { start, end }));
    if (line.end - line.start >= MIN_RUN_ON && series(line)) {
      for (const piece of splitRunOn(text, line)) lines.push(piece);
    } else if (line.end > line.start) lines.push(line);
    start = end + 1;
  }
  return lines;
}

/**
 * Tells of one line after another whether a series 一、二、 may begin in it. It looks for 一 in the whole
 * text, so that long lines are read at the speed of a search and not character by character.
 */
function seriesFinder(text: string): (line: Span) => boolean {
  let at = 0;
  return (line) => {
    if (at < line.start) at = indexOrEnd(text, '一', line.start);
    for (; at < line.end; at = indexOrEnd(text, '一', at + 1)) {
      const before = at === line.start || BREAKS.has(text.charAt(at - 1));
      if (before && markerAt(text, at)?.kind === 'han-dot') return true;
    }
    return false;
  };
}

function indexOrEnd(text: string, word: string, from: number): number {
  const at = text.indexOf(word, from);
  return at < 0 ? text.length : at;
}

const HASH = 35;
const STAR = 42;

/** A Markdown heading's # and the ** around a whole line are no part of it. */
function withoutMarkup(text: string, line: Span): Span {
  let { start, end } = line;
  const first = text.charCodeAt(start);
  if (first !== HASH && first !== STAR && text.charCodeAt(end - 1) !== STAR) return line;
  while (start < end && text.charCodeAt(start) === HASH) start++;
  const isStar = (at: number): boolean => text.charCodeAt(at) === STAR;
  let inner = trimmed(text, { start, end });
  if (isStar(inner.start) && isStar(inner.start + 1)) inner = { ...inner, start: inner.start + 2 };
  if (isStar(inner.end - 1) && isStar(inner.end - 2)) inner = { ...inner, end: inner.end - 2 };
  return inner.end > inner.start ? trimmed(text, inner) : { start, end: start };
}

/** Shorter lines are left alone: a paragraph may well enumerate inside itself. */
const MIN_RUN_ON = 100;
const BREAKS = new Set([' ', '\t', '。', ';', ':', '!', '?', '”', ')']);

/**
 * A page that lost its line ends (“…报告 某县人民政府: 2024年,… 一、主要工作 (一)…。二、…”) is cut again where
 * a reader would: before 一、二、三、 in their order, before （一） and 1. after a space or a full stop, and
 * at spaces after a full stop. A line without a run of 一、二、 stays whole.
 */
function splitRunOn(text: string, line: Span): Span[] {
  const cuts: number[] = [];
  let expected = 1;
  let formal = 0;
  for (let at = line.start; at < line.end; at++) {
    if (!mayBeginMarker(text.charCodeAt(at))) continue;
    const before = at === line.start ? ' ' : text.charAt(at - 1);
    if (!BREAKS.has(before)) continue;
    const marker = markerAt(text, at);
    if (!marker) continue;
    if (marker.kind === 'han-dot') {
      if (marker.number !== expected && marker.number !== 1) continue;
      expected = marker.number + 1;
      formal++;
      cuts.push(at);
    } else if (marker.kind === 'han-paren') {
      if (before === ' ' || before === '。' || before === '\t') cuts.push(at);
    } else if (marker.kind === 'arabic' && (before === ' ' || before === '。')) cuts.push(at);
  }
  if (formal < 2) return [line];
  const first = cuts[0]!;
  const all = new Set(cuts);
  for (let at = line.start + 1; at < line.end; at++) {
    if (text[at - 1] !== ' ') continue;
    const before = text.slice(Math.max(line.start, at - 3), at - 1).at(-1) ?? '';
    const head = at < first && !/^[0-9]{1,2}:[0-9]{2}/.test(text.slice(at, at + 5));
    if (head || before === '。' || before === ':') all.add(at);
  }
  const sorted = [...all].sort((a, b) => a - b);
  const pieces: Span[] = [];
  let start = line.start;
  for (const cut of [...sorted, line.end]) {
    const piece = trimmed(text, { start, end: cut });
    if (piece.end > piece.start) pieces.push(piece);
    start = cut;
  }
  return pieces;
}
