import { isCommonHan } from '../../text/characters';
import { SENTENCE_ENDS } from '../../text/marks';
import { type Span, trimmed } from '../../text/span';
import { FOLLOWING, type ItemMark, itemMarkAt, mayBeginItem } from '../item-marks';
import type { Passage } from '../types';

/** A passage inside a paragraph: its lead, or one of its items. */
export interface ParagraphPart extends Span {
  readonly kind: Passage['kind'];
  readonly marker: string;
}

/**
 * The parts of a paragraph: the lead and the items of `一是…二是…`, `首先…其次…`, `第一，…第二，…`,
 * `（1）…；（2）…` or `①…②…`; one body part where there are no items. The series that begins first
 * decides; what another series enumerates inside an item stays in that item. Linear in the length.
 */
export function paragraphParts(text: string, span: Span): ParagraphPart[] {
  const marks = withFirst(text, span, itemMarks(text, span));
  const chosen = marks.length === 0 ? marks : chooseSeries(marks, span);
  if (chosen.length === 0) return [partOf(text, span.start, span.end, 'body', '')];
  const parts: ParagraphPart[] = [];
  const lead = partOf(text, span.start, chosen[0]!.start, 'lead', '');
  if (lead.end > lead.start) parts.push(lead);
  chosen.forEach((mark, i) => {
    const end = chosen[i + 1]?.start ?? span.end;
    const marker = text.slice(mark.start, mark.end).trim();
    parts.push(partOf(text, mark.start, end, 'item', marker));
  });
  return parts;
}

function partOf(
  text: string,
  from: number,
  to: number,
  kind: ParagraphPart['kind'],
  marker: string,
): ParagraphPart {
  const { start, end } = trimmed(text, { start: from, end: to });
  return { start, end, kind, marker };
}

/** The next number, or the one after it: a number is left out now and then. */
function continues(last: ItemMark, mark: ItemMark): boolean {
  return mark.number > last.number && mark.number <= last.number + 2;
}

function chooseSeries(marks: readonly ItemMark[], span: Span): ItemMark[] {
  const groups = new Map<string, ItemMark[]>();
  for (const mark of marks) {
    const group = groups.get(mark.series) ?? [];
    const last = group.at(-1);
    const follows = last !== undefined && (mark.number === FOLLOWING || continues(last, mark));
    if (mark.number === 1 || follows) {
      group.push(mark);
      groups.set(mark.series, group);
    } else if (!last && mark.start === span.start) {
      // an item of a series that began in an earlier paragraph
      groups.set(mark.series, [mark]);
    }
  }
  const series = [...groups.values()]
    .map((group) => completed(group, span))
    .filter((group) => group.length > 0);
  series.sort((a, b) => a[0]!.start - b[0]!.start);
  return series[0] ?? [];
}

const MIN_WEAK_ITEM = 12;

/** The marks of a series that form a list: a lone 一是 is none unless the paragraph begins with it. */
function completed(group: readonly ItemMark[], span: Span): ItemMark[] {
  const marks = group.filter((mark, i) => {
    if (!mark.weak) return true;
    const end = group[i + 1]?.start ?? span.end;
    return end - mark.start >= MIN_WEAK_ITEM;
  });
  if (marks.length >= 2) return marks;
  const only = marks[0];
  return only && only.start === span.start ? marks : [];
}

/** All places of a paragraph where an item may begin, in text order. */
function itemMarks(text: string, span: Span): ItemMark[] {
  const marks: ItemMark[] = [];
  for (let at = span.start; at < span.end; at++) {
    const previous = at === span.start ? LINE_END : text.charCodeAt(at - 1);
    if (isCommonHan(previous)) continue; // as nearly everywhere
    const before = BREAK[previous]!;
    if (before === Break.none) continue;
    const code = text.charCodeAt(at);
    if (!mayBeginItem(code)) continue;
    const strong = before === Break.strong || (before === Break.gap && isGap(text, at, span.start));
    if (!strong && before !== Break.weak) continue;
    const mark = itemMarkAt(text, at, span.start, !strong);
    if (mark && mark.end <= span.end) {
      marks.push(mark);
      at = mark.end - 1;
    }
  }
  return marks;
}

/** The marks with the 一是 that stands behind its subject (司法所一是排查纠纷。二是……): the 二是 shows what it is. */
function withFirst(text: string, span: Span, marks: readonly ItemMark[]): readonly ItemMark[] {
  const at = marks.findIndex(({ series }) => series === FIRST.series);
  const second = marks[at];
  if (second === undefined || second.number !== 2 || second.start === span.start) return marks;
  const start = span.start + text.slice(span.start, second.start).lastIndexOf(FIRST.words);
  if (start <= span.start || NOT_FIRST.includes(text.charAt(start - 1))) return marks;
  const first = { series: FIRST.series, number: 1, start, end: start + 2, weak: second.weak };
  return [...marks.slice(0, at), first, ...marks.slice(at)].sort((a, b) => a.start - b.start);
}

const FIRST = { series: 'han-是', words: '一是' } as const;
/** 统一是, 之一是, 第一是 */
const NOT_FIRST = '统之唯第同';

/** What a code unit before an item is. */
const Break = { none: 0, strong: 1, weak: 2, gap: 3 } as const;
const STRONG_BREAK = `${SENTENCE_ENDS}:\n`;
const LINE_END = 10;
const BREAK = new Uint8Array(0x10000);
for (const [marks, kind] of [
  [STRONG_BREAK, Break.strong],
  [',、', Break.weak],
  [' \t', Break.gap],
] as const) {
  for (const mark of marks) BREAK[mark.charCodeAt(0)] = kind;
}

function isGap(text: string, at: number, start: number): boolean {
  let i = at - 1;
  if (text[i] !== ' ' && text[i] !== '\t') return false;
  while (i >= start && (text[i] === ' ' || text[i] === '\t')) i--;
  return i < start || STRONG_BREAK.includes(text.charAt(i));
}
