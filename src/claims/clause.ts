import type { UnitContext } from './draft';

/** What ends a clause: 1 for a mark inside a sentence, 2 for one that ends the sentence too. */
const ENDS = new Uint8Array(0x10000);
for (const mark of ',:') ENDS[mark.charCodeAt(0)] = 1;
for (const mark of '。;!?\n') ENDS[mark.charCodeAt(0)] = 2;
/** How far before a number the rules read; it keeps them linear in text without punctuation. */
const REACH = 120;

/** The beginning that was found last, and of which place; most places are asked for in text order. */
export interface LastStart {
  at: number;
  start: number;
}

/** What `clauseStart` and `sentenceStart` remember of a passage. */
export interface ClauseMemory {
  readonly clause: LastStart;
  readonly sentence: LastStart;
}

export function clauseMemory(): ClauseMemory {
  return { clause: { at: Infinity, start: 0 }, sentence: { at: Infinity, start: 0 } };
}

/** Where the clause begins that a place is in: after a comma, a full stop and the like. */
export function clauseStart({ text, from, starts }: UnitContext, at: number): number {
  return startOf(text, from, at, 1, starts.clause);
}

/** Where the sentence begins that a place is in, within reach. */
export function sentenceStart({ text, from, starts }: UnitContext, at: number): number {
  return startOf(text, from, at, 2, starts.sentence);
}

function startOf(text: string, from: number, at: number, least: number, last: LastStart): number {
  // What was read for an earlier place holds no mark, and need not be read again.
  const isLater = at >= last.at;
  const first = Math.max(isLater ? last.start : from, at - REACH);
  const known = isLater ? Math.max(last.at, first) : first;
  let start = at;
  while (start > known && ENDS[text.charCodeAt(start - 1)]! < least) start--;
  if (start === known) start = first;
  last.at = at;
  last.start = start;
  return start;
}
