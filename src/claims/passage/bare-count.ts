import noneOfWords from '../../genre/claims/none-of.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import type { RawQuantity } from '../../numbers/quantities';
import { CharacterSet } from '../../text/character-set';
import type { PassageContext } from './passage-context';

const WORDS = wordLists(noneOfWords, 'noneOf', 'negations', 'copulas');

/** What reports boast of having none of, right after 零 or 0. */
const NONE_OF = phraseTable(WORDS.noneOf);

/** Said of nothing that happened: 未发生一起, 无一例. */
const NEGATIONS = phraseTable(WORDS.negations);
const COPULAS = characterSet(WORDS.copulas);
/** What may follow a count that has no unit. */
const CLOSING = new CharacterSet(',。;、)!:\n 的');
const IN = '在'.charCodeAt(0);

/** Whether a number without a unit is a count all the same: 不满意件为0, 零投诉, 无一败诉, 370余. */
export function isCount({ text, from, to }: PassageContext, quantity: RawQuantity): boolean {
  const { numberStart, numberEnd, value, numeral } = quantity;
  const closes =
    numberEnd >= to || quantity.end >= text.length || CLOSING.has(text.charCodeAt(quantity.end));
  const before = text.charCodeAt(quantity.start - 1);
  const copula = COPULAS.has(before);
  if (value === 0 && numberEnd === numberStart + 1) {
    return (copula && closes) || NONE_OF.startingAt(text, numberEnd, to) > 0;
  }
  if (value === 1 && isNegated(text, numberStart, from)) return true;
  if (numeral.bareScale && closes) return quantity.bound !== 'exact';
  if (!numeral.arabic || numeral.value > 1e12) return false;
  if ((numeral.more || numeral.scaleExponent >= 4 || numeral.bareScale) && closes) return true;
  if (quantity.bound !== 'exact' && closes && before === IN) return true;
  return copula && closes && quantity.bound !== 'exact'
    ? true
    : copula && closes && isAfterQuantityNoun(text, quantity.start);
}

/** 率, 数, 量 before the copula: 成功率达99. */
function isAfterQuantityNoun(text: string, at: number): boolean {
  return /[率数量额](?:均|已|仅|共|高)?[为达是到]到?$/.test(text.slice(Math.max(0, at - 5), at));
}

/** Where the words begin that make nothing of 一起, 一例: 未发生一起; -1 without them. */
export function negationStart(text: string, at: number, from: number): number {
  const length = NEGATIONS.endingAt(text, at, from);
  return length === 0 ? -1 : at - length;
}

function isNegated(text: string, at: number, from: number): boolean {
  return negationStart(text, at, from) >= 0;
}
