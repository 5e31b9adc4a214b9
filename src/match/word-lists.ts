import { CharacterSet } from '../text/character-set';
import { wordsOf } from './word-table';

/**
 * Named lists of a compiled file of `genre/`, each one text with spaces between its words, as
 * `phraseTable` takes them. Throws where a name is not in the file: a mistake of ours, seen by any test.
 */
export function wordLists<Name extends string>(
  file: unknown,
  ...names: readonly Name[]
): Readonly<Record<Name, readonly string[]>> {
  const lists = file as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    names.map((name) => {
      const list = lists[name];
      if (typeof list !== 'string') throw new Error(`the genre has no word list ${name} here`);
      return [name, [list]];
    }),
  ) as unknown as Record<Name, readonly string[]>;
}

/** The characters of a list of one-character words, and marks that no list can hold. */
export function characterSet(list: readonly string[], marks = ''): CharacterSet {
  return new CharacterSet(wordsOf(list).join('') + marks);
}
