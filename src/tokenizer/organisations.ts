import cutting from '../genre/words/cutting.yaml';
import { wordLists } from '../match/word-lists';
import { wordsOf } from '../match/word-table';
import type { Span } from '../text/span';
import { lexiconTerms } from './lexicon';
import type { Token } from './tokenizer';

const { divisions, bodies } = wordLists(cutting, 'divisions', 'bodies');
/** What a division of the country is called; alone (县司法局) or at the end of its name (青砚街道). */
const DIVISIONS = new Set(wordsOf(divisions));
const BODY_ENDS = wordsOf(bodies);

/** Bodies by their general names: 司法局, 人民政府, 街道办事处; posts such as 书记 are none. */
const BODIES = new Set(
  lexiconTerms(['organisations']).filter((term) => BODY_ENDS.some((end) => term.endsWith(end))),
);

/**
 * Names of organisations with their place: 青砚|街道|办事处, 云栖县|司法局, 中共|柳溪|镇|委员会. A place is taken
 * in only where it is certain: a division (区, 镇, 街道), a token that ends in one (云栖县), or the word
 * right before a division that `places` holds.
 */
export function organisationSpans(tokens: readonly Token[], places: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  let free = 0; // index of the first token that no span has taken
  tokens.forEach((body, index) => {
    if (!BODIES.has(body.text) || index < free) return;
    const isNamed = (at: number): boolean => at > free && places.has(tokens[at - 1]!.text);
    let first = index;
    if (beginsWithDivision(body.text) && isNamed(first)) first--;
    while (first > free) {
      const before = tokens[first - 1]!.text;
      if (DIVISIONS.has(before)) {
        first--;
        if (isNamed(first)) first--;
      } else if (isPlace(before)) first--;
      else break;
    }
    if (first > free && tokens[first - 1]!.text === '中共') first--;
    if (first === index) return;
    spans.push({ start: tokens[first]!.start, end: body.end });
    free = index + 1;
  });
  return spans;
}

/** A body whose name begins with its division: 街道办事处, 县政府. */
function beginsWithDivision(word: string): boolean {
  return DIVISIONS.has(word.slice(0, 1)) || DIVISIONS.has(word.slice(0, 2));
}

/** A token that is a place with its division: 云栖县, 青砚街道. */
function isPlace(word: string): boolean {
  if (word.length < 3 || word.length > 8) return false;
  return DIVISIONS.has(word.slice(-1)) || DIVISIONS.has(word.slice(-2));
}
