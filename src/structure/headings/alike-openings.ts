import { isDigit } from '../../text/characters';
import { type Span, trimmed } from '../../text/span';
import { itemMarkAt } from '../item-marks';
import type { FoundHeading } from './found-heading';
import { roleSaid } from './roles';
import { OUTCOME, SHORTCOMING, STATEMENT, TOPIC } from './statements';

const MIN_OPENING = 3;
const MAX_OPENING = 22;
/** An opening that begins as headings do, or has two halves, may be as long as a heading is. */
const MAX_TOPIC = 38;
/** The words that name a part of the report, 下一步工作打算, are short. */
const MAX_PART = 12;
const MIN_REST = 20;
const MIN_ALIKE = 3;
const MAX_DIFFERENCE = 2;
/** How many lines on the next of a series may stand. */
const MAX_DISTANCE = 2;

interface Opening {
  readonly heading: FoundHeading;
  /** Its place among the paragraphs: items that stand on lines of their own belong to the one above. */
  readonly place: number;
  /** The lengths of its parts between commas. */
  readonly shape: readonly number[];
  /** What it ends in: a full stop, a colon or 】. */
  readonly closing: string;
  /** Whether it begins as headings do. */
  readonly isTopic: boolean;
  /** Whether it tells a lack. */
  readonly isLack: boolean;
}

/**
 * Openings without an enumerator that title their paragraphs (“突出领导抓统筹。镇党委会专题研究……”): only where at
 * least three paragraphs in a row open in the same form (or in words in 【】), or as headings do. One alone is a sentence like any
 * other. A paragraph that opens otherwise may stand among them.
 */
export function alikeOpenings(
  text: string,
  lines: readonly Span[],
  isTaken: (line: number) => boolean,
): FoundHeading[] {
  const found: FoundHeading[] = [];
  let run: Opening[] = [];
  let place = 0;
  const close = (): void => {
    if (holdsSeries(run)) for (const { heading } of run) found.push(heading);
    run = [];
  };
  lines.forEach((line, i) => {
    if (!isTaken(i) && opensItem(text, line)) return;
    const opening = isTaken(i) ? null : openingOf(text, line, i, place);
    const last = run.at(-1);
    if (last !== undefined) {
      const isNext = place - last.place <= MAX_DISTANCE && !isTaken(i);
      if (!isNext || (opening !== null && !areAlike(last, opening))) close();
    }
    if (opening !== null) run.push(opening);
    place++;
  });
  close();
  return found;
}

/** Whether so many of a run stand in a row. */
function holdsSeries(run: readonly Opening[]): boolean {
  return run.some(({ place }, i) => run[i + MIN_ALIKE - 1]?.place === place + MIN_ALIKE - 1);
}

function areAlike(a: Opening, b: Opening): boolean {
  if (a.closing !== b.closing) return false;
  if (a.closing === '】') return true;
  if (a.heading.namesPart || b.heading.namesPart) return true;
  if ((a.isTopic && b.isTopic) || (a.isLack && b.isLack)) return true;
  const parts = a.shape.length;
  if (parts !== b.shape.length) return false;
  if (parts === 1) return Math.abs(a.shape[0]! - b.shape[0]!) <= MAX_DIFFERENCE;
  return Math.abs(a.shape[0]! - b.shape[0]!) <= MAX_DIFFERENCE; // 简政放权,做好“减法”
}

const opensItem = (text: string, { start }: Span): boolean =>
  itemMarkAt(text, start, start, false) !== null;

function openingOf(text: string, line: Span, index: number, place: number): Opening | null {
  const isBracketed = text[line.start] === '【';
  const stop = text
    .slice(line.start, line.start + MAX_TOPIC + 1)
    .search(isBracketed ? '】' : /[。:]/);
  if (stop < MIN_OPENING) return null;
  const start = isBracketed ? line.start + 1 : line.start;
  const end = line.start + stop;
  const words = text.slice(start, end);
  if (/[;!?《》()]/.test(words) || [...words].some(isFigure) || STATEMENT.test(words)) return null;
  const shape = words.split(/[,、]/).map(({ length }) => length);
  const isTopic = TOPIC.test(words);
  const namesPart = shape.length === 1 && stop <= MAX_PART && roleSaid(words)?.strong === true;
  const isLong = words.length > MAX_OPENING || /[“”]/.test(words);
  const saysMore = isLong || OUTCOME.test(words);
  if (saysMore && shape.length === 1 && !isTopic && !namesPart && !isBracketed) return null;
  const rest = trimmed(text, { start: end + 1, end: line.end });
  if (rest.end - rest.start < MIN_REST) return null;
  return {
    heading: {
      line: index,
      marker: null,
      span: { start: line.start, end: end + 1 },
      words: { start, end },
      rest,
      namesPart,
    },
    place,
    shape,
    closing: text.charAt(end),
    isTopic,
    isLack: SHORTCOMING.test(words),
  };
}

const isFigure = (character: string): boolean => isDigit(character.charCodeAt(0));
