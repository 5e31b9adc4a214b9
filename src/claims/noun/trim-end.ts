import leadWords from '../../genre/claims/around-numbers.yaml';
import characterWords from '../../genre/claims/one-character-words.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import { lastWithin } from './stretch-before';
import { LEADING_TABLE } from './word-tables';

const WORDS = wordLists(leadWords, 'copulas', 'remarks');
const REMARKS = phraseTable(WORDS.remarks);
/** What stands in such brackets is short: 村(社区). */
const LONGEST_PART = 3;
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
