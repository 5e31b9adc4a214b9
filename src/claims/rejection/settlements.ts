import noClaimsWords from '../../genre/claims/no-claims.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { phraseTable, wordsOf } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import { isHan } from '../../text/characters';
import type { Rule } from './rule';

const WORDS = wordLists(
  noClaimsWords,
  'settlements',
  'settlementsNotCounted',
  'settlementCounters',
  'settlementMiddles',
  'settlementTails',
  'beforeSettlement',
  'bodiesOfSettlement',
  'numberedBodies',
);
/** What the name of a place with a number in it ends in: 三台县, 三十里铺镇. */
const SETTLEMENTS = phraseTable(WORDS.settlements);
/** Of these, what no other classifier counts: 在五家社区 counts, 在三台县 does not. */
const NOT_COUNTED = phraseTable(WORDS.settlementsNotCounted);
/** What counts places, so that a place after it may be counted: 三个县. */
const COUNTERS = new Set(wordsOf(WORDS.settlementCounters));
/** What makes a kind of place of the word after it: 三家集镇. */
const MIDDLES = characterSet(WORDS.settlementMiddles);
/** What goes on as another word: 三家县级医院, 三十里村道. */
const TAILS = characterSet(WORDS.settlementTails);
const BEFORE = characterSet(WORDS.beforeSettlement);
const BODIES = phraseTable(WORDS.bodiesOfSettlement);
const NUMBERED_BODIES = new Set(wordsOf(WORDS.numberedBodies));
const EDGES = new CharacterSet('、,。;:)\n');
const LENGTH_IN_NAME = '里';
const LONGEST_MIDDLE = 2;

/**
 * A numeral and a unit that begin the name of a place: 三台县, 三十里铺镇, 一八一团. What stands around must
 * be what stands around a name, for 三名镇干部 and 三个县 count.
 */
export const settlement: Rule = ({ text, from, to }, { numberStart, numeral, unit, unitEnd }) => {
  if (unit === null || numeral.arabic || numeral.more) return null;
  if (NUMBERED_BODIES.has(unit.name)) return 'name';
  if (COUNTERS.has(unit.name) || unit.kind === 'noun') return null;
  const byRoad = unit.name === LENGTH_IN_NAME;
  for (let middle = 0; middle <= (byRoad ? LONGEST_MIDDLE : 1); middle++) {
    const at = unitEnd + middle;
    if (middle > 0 && (!isHan(text.charCodeAt(at - 1)) || MIDDLES.has(text.charCodeAt(at - 1))))
      return null;
    const kinds = middle > 0 || byRoad ? SETTLEMENTS : NOT_COUNTED;
    const length = kinds.startingAt(text, at, to);
    if (length === 0) continue;
    const end = at + length;
    if (TAILS.has(text.charCodeAt(end))) return null;
    if (byRoad) return 'name';
    const before = text.charCodeAt(numberStart - 1);
    const opens = numberStart === from || !isHan(before) || BEFORE.has(before);
    const closes =
      end >= to || EDGES.has(text.charCodeAt(end)) || BODIES.startingAt(text, end, to) > 0;
    return opens && closes ? 'name' : null;
  }
  return null;
};
