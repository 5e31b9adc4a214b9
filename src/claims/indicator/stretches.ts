import { isDigit } from '../../text/characters';
import type { Draft } from '../draft';

/** Where the stretches of text begin that say what a number measures. */
export interface Stretches {
  /** Its own stretch: from the start of its clause, or from the number before. */
  readonly own: number;
  /** The clause, with the numbers before it in the same list. */
  readonly clause: number;
  readonly sentence: number;
  /** Where the words after the number end. */
  readonly after: number;
}

const CLAUSE_ENDS = new Set(',;:。!?\n');
const SENTENCE_ENDS = new Set('。!?\n');
const AFTER_ENDS = new Set(',;:。!?\n(');
const CLAUSE_REACH = 120;
const SENTENCE_REACH = 400;
const AFTER_REACH = 40;

export function stretchesOf(
  text: string,
  from: number,
  to: number,
  drafts: readonly Draft[],
  index: number,
): Stretches {
  const { start, end } = drafts[index]!;
  const previous = index === 0 ? from : Math.max(from, endOf(drafts[index - 1]!, start));
  const first = Math.max(from, start - CLAUSE_REACH);
  let clause = start;
  while (clause > first && !isEnd(text, clause - 1, CLAUSE_ENDS)) clause--;
  const earliest = Math.max(from, start - SENTENCE_REACH);
  let sentence = clause;
  while (sentence > earliest && !SENTENCE_ENDS.has(text[sentence - 1]!)) sentence--;
  const next = index + 1 < drafts.length ? drafts[index + 1]!.start : to;
  const last = Math.min(to, next, end + AFTER_REACH);
  let after = Math.min(end, to);
  while (after < last && !isEnd(text, after, AFTER_ENDS)) after++;
  return { own: Math.min(start, Math.max(previous, clause)), clause, sentence, after };
}

/** Where a number ends with the noun that follows it. */
function endOf({ end, whatSpan }: Draft, until: number): number {
  return whatSpan !== null && whatSpan.start >= end && whatSpan.end <= until ? whatSpan.end : end;
}

/** A comma between digits ends no clause. */
function isEnd(text: string, at: number, marks: ReadonlySet<string>): boolean {
  if (!marks.has(text[at]!)) return false;
  return !(
    text[at] === ',' &&
    isDigit(text.charCodeAt(at - 1)) &&
    isDigit(text.charCodeAt(at + 1))
  );
}
