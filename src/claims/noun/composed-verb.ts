import nounWords from '../../genre/claims/nouns.yaml';
import verbWords from '../../genre/claims/verbs.yaml';
import { wordLists } from '../../match/word-lists';
import { phraseTable, wordsOf } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import { EVENTS, NOUNS, TAILS } from './word-tables';

const WORDS = wordLists(verbWords, 'verbs', 'nominal', 'notComposed');
const NO_VERBS = phraseTable([
  ...WORDS.nominal,
  ...WORDS.notComposed,
  ...wordLists(nounWords, 'compounds').compounds,
]);
const LENGTH = 2;
const SHORTEST_NOUN = 2;

/** The characters that begin, and that end, several of the listed verbs of two characters. */
interface Composition {
  readonly firsts: CharacterSet;
  readonly lasts: CharacterSet;
}

let composition: Composition | null = null; // made where it is first needed

/**
 * The length of a verb that no list has, before a noun: told by its characters, each of which listed verbs
 * share (追缴 by 追回 and 补缴). 0 without one, or where a listed noun begins there.
 */
export function composedVerbAt(text: string, at: number, end: number): number {
  if (at + LENGTH + SHORTEST_NOUN > end) return 0;
  composition ??= compositionOf(wordsOf(WORDS.verbs));
  if (!composition.firsts.has(text.charCodeAt(at))) return 0;
  if (!composition.lasts.has(text.charCodeAt(at + 1))) return 0;
  if (NO_VERBS.startingAt(text, at, end) > 0) return 0;
  for (const nouns of [NOUNS, TAILS, EVENTS])
    if (nouns.startingAt(text, at, end) >= LENGTH) return 0;
  return LENGTH;
}

function compositionOf(verbs: readonly string[]): Composition {
  const own = verbs.filter((verb) => verb.length === LENGTH && !NO_VERBS.has(verb, 0, LENGTH));
  return {
    firsts: repeated(own.map((verb) => verb[0]!)),
    lasts: repeated(own.map((verb) => verb[1]!)),
  };
}

/** The characters that stand in a list more than once. */
function repeated(characters: readonly string[]): CharacterSet {
  const again = characters.filter((character, place) => characters.indexOf(character) < place);
  return new CharacterSet([...new Set(again)].join(''));
}
