import lists from '../../genre/words/stop-words.yaml';
import { wordLists } from '../../match/word-lists';
import { wordsOf } from '../../match/word-table';

const { function: functionWords, formula } = wordLists(lists, 'function', 'formula');

/** Stop words of the genre: function words, and the formula words of every sentence of it. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...wordsOf(functionWords),
  ...wordsOf(formula),
]);
