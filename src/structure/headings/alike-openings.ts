import { isDigit } from '../../text/characters';
import { type Span, trimmed } from '../../text/span';
import { itemMarkAt } from '../item-marks';
import type { FoundHeading } from './found-heading';
import { OUTCOME, STATEMENT } from './statements';

const MIN_OPENING = 4;
const MAX_OPENING = 22;
const MIN_REST = 20;
const MIN_ALIKE = 3;
const MAX_DIFFERENCE = 2;
/** How many lines on the next of a series may stand. */
const MAX_DISTANCE = 2;

interface Opening {
  readonly heading: FoundHeading;
  /** The lengths of its parts between commas. */
  readonly shape: readonly number[];
}

/**
 * Openings without an enumerator that title their paragraphs (“突出领导抓统筹。镇党委会专题研究……”): only where at
 * least three paragraphs in a row open in the same form. One alone is a sentence like any other. A paragraph
 * that opens otherwise may stand among them.
 */
export function alikeOpenings(
  text: string,
  lines: readonly Span[],
  isTaken: (line: number) => boolean,
): FoundHeading[] {
  const found: FoundHeading[] = [];
  let run: Opening[] = [];
  const close = (): void => {
    if (holdsSeries(run)) found.push(...run.map(({ heading }) => heading));
    run = [];
  };
  lines.forEach((line, i) => {
    const opening = isTaken(i) ? null : openingOf(text, line, i);
    const last = run.at(-1);
    if (last !== undefined) {
      const isNext = i - last.heading.line <= MAX_DISTANCE && !isTaken(i);
      if (!isNext || (opening !== null && !areAlike(last, opening))) close();
    }
    if (opening !== null) run.push(opening);
  });
  close();
  return found;
}

/** Whether so many of a run stand in a row. */
function holdsSeries(run: readonly Opening[]): boolean {
  return run.some(
    ({ heading }, i) => run[i + MIN_ALIKE - 1]?.heading.line === heading.line + MIN_ALIKE - 1,
  );
}

function areAlike({ shape: a }: Opening, { shape: b }: Opening): boolean {
  return (
    a.length === b.length &&
    a.every((length, i) => Math.abs(length - b[i]!) <= (a.length > 1 ? 1 : MAX_DIFFERENCE))
  );
}

function openingOf(text: string, line: Span, index: number): Opening | null {
  if (itemMarkAt(text, line.start, line.start, false) !== null) return null;
  const stop = text.slice(line.start, line.start + MAX_OPENING + 1).indexOf('。');
  if (stop < MIN_OPENING) return null;
  const end = line.start + stop;
  const words = text.slice(line.start, end);
  if (
    /[;:!?“”《》()]/.test(words) ||
    [...words].some(isFigure) ||
    STATEMENT.test(words) ||
    OUTCOME.test(words)
  )
    return null;
  const rest = trimmed(text, { start: end + 1, end: line.end });
  if (rest.end - rest.start < MIN_REST) return null;
  return {
    heading: {
      line: index,
      marker: null,
      span: { start: line.start, end: end + 1 },
      words: { start: line.start, end },
      rest,
      namesPart: false,
    },
    shape: words.split(/[,、]/).map(({ length }) => length),
  };
}

const isFigure = (character: string): boolean => isDigit(character.charCodeAt(0));
