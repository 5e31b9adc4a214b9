import ordinary from '../../genre/numbers/ordinary-words.yaml';
import { wordLists } from '../../match/word-lists';
import { wordsOf } from '../../match/word-table';
import { isHan } from '../../text/characters';
import type { Span } from '../../text/span';
import { CharacterClass, classOf } from '../digits';
import type { RawQuantity } from '../quantities';

/** Ordinary words with a numeral in them, for texts of any kind. */
const { words: WORDS } = wordLists(ordinary, 'words');
let byNumeral: ReadonlyMap<string, readonly string[]> | null = null; // made for the first text

/** The words by each numeral in them. */
function wordsByNumeral(): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const word of wordsOf(WORDS)) {
    for (const character of new Set(word)) {
      if (classOf(character.charCodeAt(0)) === CharacterClass.none) continue;
      const list = words.get(character);
      if (list === undefined) words.set(character, [word]);
      else list.push(word);
    }
  }
  return words;
}

/** Whether a number is part of an ordinary word (一切, 五角大楼, 十分), or the scale of none (万). */
export function isOrdinaryWord(text: string, quantity: RawQuantity): boolean {
  const { numberStart, numberEnd, numeral } = quantity;
  if (numeral.arabic) return false;
  const first = text[numberStart]!;
  byNumeral ??= wordsByNumeral();
  for (const word of byNumeral.get(first) ?? []) {
    const start = numberStart - word.indexOf(first);
    if (start < 0 || !text.startsWith(word, start)) continue;
    if (start + word.length >= numberEnd || quantity.end <= start + word.length) return true;
  }
  if (numberEnd > numberStart + 1 || quantity.unit !== null) return false;
  return first === '俩' && isHan(text.charCodeAt(numberEnd));
}

const ADDRESS_MARK = '://';

/** The web addresses of a text, whose digits count nothing: from their scheme to the next space. */
export function webAddresses(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(ADDRESS_MARK); at >= 0; at = text.indexOf(ADDRESS_MARK, at)) {
    let end = at + ADDRESS_MARK.length;
    while (end < text.length && text.charCodeAt(end) > 32 && text.charCodeAt(end) < 127) end++;
    spans.push({ start: at, end });
    at = end;
  }
  return spans;
}
