import edges from '../../genre/words/edges.yaml';
import { wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';

const lists = wordLists(edges, 'before', 'after');
const BEFORE = phraseTable(lists.before);
const AFTER = phraseTable(lists.after);
/** No word of the lists is longer; a longer term is no accident of two words that meet. */
const LONGEST_TERM = 3;

/**
 * Whether what looks like a term begins inside one ordinary word and ends inside the next, so that it is
 * no word at all: 立案 in 建立案例库.
 */
export function isAcrossWords(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_TERM) return false;
  for (let edge = start + 1; edge < end; edge++) {
    if (
      BEFORE.endingAt(text, edge, 0) > edge - start &&
      AFTER.startingAt(text, edge, text.length) > end - edge
    )
      return true;
  }
  return false;
}
