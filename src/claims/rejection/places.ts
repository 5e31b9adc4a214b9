import noClaimsWords from '../../genre/claims/no-claims.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import type { RawQuantity } from '../../numbers/quantities';
import type { PassageContext } from '../passage/passage-context';
import type { RejectionReason } from '../types';

const WORDS = wordLists(
  noClaimsWords,
  'numbered',
  'houseNumbers',
  'villages',
  'ofMany',
  'estates',
  'projects',
  'phasesOf',
);

/** What numbers a place right after a numeral: 三楼, 402室, 66弄, 建设二路. */
const NUMBERED = characterSet(WORDS.numbered);
/** A building that stands in an address: 中兴街26号3幢501室. */
const HOUSE_NUMBERS = characterSet(WORDS.houseNumbers);
const ROOM = /^[0-9]{1,4}(?:室|单元|层|号)/;
/** A village that has numbered groups, unless it is one of many: 某村二组, but 每村2组. */
const VILLAGES = characterSet(WORDS.villages);
/** Of K88路段, where a road has run so far. */
const KILOMETRE = 'K'.charCodeAt(0);
const OF_MANY = characterSet(WORDS.ofMany);
/** What is built in phases, before and after the number: 某某家园三期, 二期工程. */
const ESTATES = phraseTable(WORDS.estates);
const PROJECTS = phraseTable(WORDS.projects);
const PHASES_OF = phraseTable(WORDS.phasesOf);

/** Why a number that is part of an address or of the name of a place claims nothing; `null` where it is neither. */
export function placeReason(
  { text, from }: PassageContext,
  { numberStart, numberEnd, numeral, unit, end }: RawQuantity,
): RejectionReason | null {
  const after = text.charCodeAt(numberEnd);
  if (unit === null) return NUMBERED.has(after) ? 'address' : null;
  const before = text.charCodeAt(numberStart - 1);
  switch (unit.name) {
    case '单':
      return text[numberEnd + 1] === '元' ? 'address' : null;
    case '幢':
    case '栋':
    case '座':
      return HOUSE_NUMBERS.has(before) || ROOM.test(text.slice(end, end + 6)) ? 'address' : null;
    case '组':
      if (VILLAGES.has(before))
        return OF_MANY.has(text.charCodeAt(numberStart - 2)) ? null : 'address';
      // two groups are 两组: 二组 is the second of a village, and so is 五组 in 二组、五组
      return (numberEnd === numberStart + 1 && text[numberStart] === '二') ||
        text.startsWith('组、', numberStart - 2)
        ? 'address'
        : null;
    case '路段':
      return before === KILOMETRE ? 'address' : null;
    case '期':
      if (numeral.value > 9) return null;
      if (isPhase(text, from, numberStart, numeral.arabic)) return 'address';
      return PHASES_OF.startingAt(text, end, text.length) > 0 ? 'name' : null;
    default:
      return null;
  }
}

/** Whether what stands before a number is built in phases; courses are held there too (进校园三期). */
function isPhase(text: string, from: number, at: number, arabic: boolean): boolean {
  const length =
    ESTATES.endingAt(text, at, from) || (arabic ? 0 : PROJECTS.endingAt(text, at, from));
  return length > 0 && !/[进入]/.test(text.slice(Math.max(from, at - length - 3), at - length));
}
