import { sentenceStart } from '../clause';
import type { Draft, Refiner } from '../draft';

const OF_WHICH = '其中';
const REACH = 12;
const SEMICOLON = 0x3b;

/** 其中…: the numbers after it, with the unit of the total before it, are parts of that total. */
export const refineParts: Refiner = (context, drafts) => {
  const { text, from } = context;
  const passage = text.slice(from, drafts.at(-1)!.start);
  let next = passage.indexOf(OF_WHICH);
  let mark = -1; // the last before the draft
  if (next < 0) return;
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]!;
    while (next >= 0 && from + next + OF_WHICH.length <= draft.start) {
      mark = from + next;
      next = passage.indexOf(OF_WHICH, next + 1);
    }
    if (mark < 0 || index === 0) continue;
    if (draft.kind !== 'level' || draft.unit === '%') continue;
    const sentence = sentenceStart(context, draft.start);
    if (mark < sentence || hasSemicolon(text, mark, draft.start)) continue;
    const total = totalBefore(drafts, index, mark, sentence);
    if (total >= 0 && drafts[total]!.value >= draft.value) draft.partOf = total;
  }
};

/** The last level before 其中, in its sentence, with the unit of a draft; -1 without one. */
function totalBefore(
  drafts: readonly Draft[],
  index: number,
  mark: number,
  sentence: number,
): number {
  for (let i = index - 1; i >= 0 && i >= index - REACH; i--) {
    const total = drafts[i]!;
    if (total.end > mark) continue;
    if (total.start < sentence) return -1;
    if (total.kind === 'level' && total.unit === drafts[index]!.unit) return i;
  }
  return -1;
}

function hasSemicolon(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === SEMICOLON) return true;
  return false;
}
