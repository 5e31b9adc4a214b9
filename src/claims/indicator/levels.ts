import linkWords from '../../genre/claims/links.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import { YEAR } from '../../text/marks';
import type { Draft } from '../draft';

const WORDS = wordLists(linkWords, 'grownTo', 'otherYears', 'reached');
const GROWN_TO = characterSet(WORDS.grownTo);
const SAME_AGAIN = phraseTable([...WORDS.otherYears, ...WORDS.reached]);
const IN_FIGURES = new RegExp(`^${YEAR}年$`);
const JOINT = /^[,;、(]/;
/** How far the later level is from the earlier. */
const REACH = 8;

/** Whether a number is what something has grown or fallen to: 由76%提升至95.3%. */
export const isGrownTo = (text: string, start: number): boolean =>
  GROWN_TO.has(text.charCodeAt(start - 1));

/** Whether words say no more than another year or a verb of reaching. */
function saysSameAgain(words: string): boolean {
  const plain = words.replace(JOINT, '');
  return SAME_AGAIN.has(plain, 0, plain.length) || IN_FIGURES.test(plain);
}

/**
 * Whether a number is another level of what was counted shortly before in the same unit: 由42人扩充到57人,
 * 今年46件,去年39件. `own` is where the words begin that stand before it.
 */
export function isLaterLevel(
  text: string,
  own: number,
  drafts: readonly Draft[],
  index: number,
): boolean {
  const before = drafts[index - 1];
  const { start, unit, kind } = drafts[index]!;
  if (before === undefined || before.kind === 'change' || kind === 'change') return false;
  if (before.unit !== unit || start - before.end > REACH) return false;
  return isGrownTo(text, start) || saysSameAgain(text.slice(own, start));
}
