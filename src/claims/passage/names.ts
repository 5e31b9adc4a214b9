import namesAndWords from '../../genre/claims/names.yaml';
import type { TermTree } from '../../match/term-tree';
import { wordLists } from '../../match/word-lists';
import { wordsOf } from '../../match/word-table';

/** By the number of a word in a table: whether it is a name that holds a number, a word that does, or neither. */
export type NameKinds = Uint8Array;

export const NO_NAME = 0;
export const NAME = 1;
const WORD = 2;

/** The numbers of the names and of the words that hold numbers. */
export interface NameNumbers {
  readonly names: readonly number[];
  readonly words: readonly number[];
}

/** Enters the names and the words that hold numbers in a table. */
export function enterNames(table: TermTree): NameNumbers {
  const lists = wordLists(namesAndWords, 'names', 'words');
  return {
    names: wordsOf(lists.names).map((name) => table.enter(name)),
    words: wordsOf(lists.words).map((word) => table.enter(word)),
  };
}

/** What each of the `size` words of a table is; what is in both lists is a name. */
export function kindsOf({ names, words }: NameNumbers, size: number): NameKinds {
  const kinds = new Uint8Array(size);
  for (const word of words) kinds[word] = WORD;
  for (const name of names) kinds[name] = NAME;
  return kinds;
}
