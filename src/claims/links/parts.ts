import linkWords from '../../genre/claims/links.yaml';
import { wordLists } from '../../match/word-lists';
import { wordsOf } from '../../match/word-table';
import { type Draft, found, type Step } from '../draft';
import { sentenceStart } from '../passage/clause-start';

const WORDS = wordLists(linkWords, 'ofWhich', 'oneFamily');
const FAMILY = new Set(wordsOf(WORDS.oneFamily));
const [OF_WHICH] = wordsOf(WORDS.ofWhich) as [string];
const REACH = 12;
const SEMICOLON = 0x3b;

/** 其中…: the numbers after it, with the unit of the total before it, are parts of that total. */
export const parts: Step = (context, drafts) => {
  const { text, from } = context;
  const passage = text.slice(from, drafts.at(-1)!.start);
  let next = passage.indexOf(OF_WHICH);
  let mark = -1; // the last before the draft
  if (next < 0) return drafts;
  return drafts.map((draft, index) => {
    while (next >= 0 && from + next + OF_WHICH.length <= draft.start) {
      mark = from + next;
      next = passage.indexOf(OF_WHICH, next + 1);
    }
    if (mark < 0 || index === 0 || draft.kind !== 'level' || draft.unit === '%') return draft;
    const sentence = sentenceStart(context, draft.start);
    if (mark < sentence || hasSemicolon(text, mark, draft.start)) return draft;
    const total = totalBefore(drafts, index, mark, sentence);
    if (total < 0 || drafts[total]!.value < draft.value) return draft;
    const words = { start: mark, end: mark + OF_WHICH.length };
    return found(draft, 'part-of', words, { partOf: total });
  });
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
    if (total.kind === 'level' && isOneFamily(total.unit, drafts[index]!.unit)) return i;
  }
  return -1;
}

/** 件 and 起 count the same kind of thing. */
function isOneFamily(a: string, b: string): boolean {
  return a === b || (FAMILY.has(a) && FAMILY.has(b));
}

function hasSemicolon(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === SEMICOLON) return true;
  return false;
}
