import type { UnitContext } from './draft';

/** What ends a clause: 1 for a mark inside a sentence, 2 for one that ends the sentence too. */
const ENDS = new Uint8Array(0x10000);
for (const mark of ',:') ENDS[mark.charCodeAt(0)] = 1;
for (const mark of '。;!?\n') ENDS[mark.charCodeAt(0)] = 2;
/** How far before a number the rules read; it keeps them linear in text without punctuation. */
const REACH = 120;

/** Where the clause begins that a place is in: after a comma, a full stop and the like. */
export function clauseStart(context: UnitContext, at: number): number {
  return startOf(context, at, 1);
}

/** Where the sentence begins that a place is in, within reach. */
export function sentenceStart(context: UnitContext, at: number): number {
  return startOf(context, at, 2);
}

function startOf({ text, from }: UnitContext, at: number, least: number): number {
  const first = Math.max(from, at - REACH);
  let start = at;
  while (start > first && ENDS[text.charCodeAt(start - 1)]! < least) start--;
  return start;
}
