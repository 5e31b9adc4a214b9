import leadWords from '../../genre/claims/around-numbers.yaml';
import characterWords from '../../genre/claims/one-character-words.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import { lastWithin } from './stretch-before';
import { LEADING_TABLE } from './word-tables';

const WORDS = wordLists(leadWords, 'copulas', 'comparisonEnds', 'remarks');
const REMARKS = phraseTable(WORDS.remarks);
/** What stands in such brackets is short: 村(社区). */
const LONGEST_PART = 3;
/** The last characters of what `YEAR_END`, `TIMES_END` and `BASIS_END` match. */
const CUTOFF_ENDS = characterSet(WORDS.comparisonEnds);
const YEAR_END =
  /(?:由|从|自|比|较)?(?:(?:19|20)\d\d|[一二][九〇零○][〇零○一二三四五六七八九]{2})年(?:度|同期)?的?$/;
const TIMES_END =
  /(?:是|为|达到?|相当于)?(?:上年度?|去年|前年|上一年|20\d\d年|同期|去年同期|年初)的?$/;
const BASIS_END =
  /(?:同比|环比|(?:较|比|与)(?:[^,。;的率量]{1,8})(?:年|期|月|初|前|底|时限|度|水平|往|相比)的?)(?:也|又|均|再|分别|净)?$/;
const SPACE = 0x20;
const CLOSE = 0x29;
const LONGEST_REMARK = 40;
const RATE = '率'.charCodeAt(0);
const COPULAS = characterSet(WORDS.copulas);
const ENDING_IN_COPULA = phraseTable(wordLists(characterWords, 'endingInCopula').endingInCopula);

/** Drops 共, 为, 达 and the like at the end, and a remark in brackets. */
export function trimEnd(text: string, at: number, edge: number): { end: number; copula: boolean } {
  let end = at;
  let copula = false;
  for (;;) {
    while (end > edge && text.charCodeAt(end - 1) === SPACE) end--;
    const last = text.charCodeAt(end - 1);
    if (last === CLOSE && end - 1 > edge) {
      const open = lastWithin(text, '(', end - 2, Math.max(edge, end - LONGEST_REMARK));
      if (open > edge && end - open < LONGEST_REMARK && !isPartOfNoun(text, open, end)) {
        end = open;
        continue;
      }
    }
    const length = LEADING_TABLE.endingAt(text, end, edge);
    if (length === 0) return { end, copula };
    if (ENDING_IN_COPULA.endingAt(text, end, 0) > length) return { end, copula };
    if (length > 1 && last === RATE) return { end, copula };
    if (COPULAS.has(text.charCodeAt(end - length))) copula = true;
    end -= length;
  }
}

/** 村(社区): whether a remark in brackets is part of the noun before it. */
function isPartOfNoun(text: string, open: number, end: number): boolean {
  for (let length = REMARKS.startingAt(text, open + 1, end - 1); length > 0; length--)
    if (REMARKS.has(text, open + 1, open + 1 + length) && end - 2 - open - length <= LONGEST_PART)
      return !text.slice(open + 1, end - 1).includes(')');
  return false;
}

/** How much of the end of a stretch says what a number is compared with, or of which year it is. */
export function cutoffLength(text: string, start: number, end: number, unit: string): number {
  if (end <= start || !CUTOFF_ENDS.has(text.charCodeAt(end - 1))) return 0;
  const tail = text.slice(Math.max(start, end - 14), end);
  // many reports need no more than to be asked whether a word of comparison stands there
  const compares = tail.includes('比') || tail.includes('较') || tail.includes('与');
  const basis = unit === '倍' ? TIMES_END.exec(tail) : compares ? BASIS_END.exec(tail) : null;
  if (basis !== null) return basis[0].length;
  return tail.includes('年') ? (YEAR_END.exec(tail)?.[0].length ?? 0) : 0;
}
