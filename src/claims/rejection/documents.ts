import noClaimsWords from '../../genre/claims/no-claims.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { CharacterSet } from '../../text/character-set';
import { isDigit, isLatin } from '../../text/characters';
import { isYear } from '../years';
import { NUMBERED_PLACES } from './ordinals';
import { type Rule, spanAround } from './rule';

const STREETS = characterSet(wordLists(noClaimsWords, 'streets').streets);
const NUMBER_MARK = '号'.charCodeAt(0);
const YEAR_BRACKET = '〔'.charCodeAt(0);
const OPENERS = new CharacterSet('[(');
const CLOSERS = new CharacterSet('])');
const TITLE_MARKS = new CharacterSet('《<「');

/** A number in the title of a law or a paper: 《…三年行动方案》. */
export const inTitle: Rule = ({ text, quoted }, { numberStart, numberEnd }) => {
  const around = spanAround(quoted, numberStart, numberEnd);
  return around !== null && TITLE_MARKS.has(text.charCodeAt(around.start)) ? 'title' : null;
};

/** 〔2024〕3号, [2023]12, 解放路12号: the number of a document, or of a house. */
export const documentNumber: Rule = ({ text, quoted }, { numberStart, numberEnd }) => {
  const after = text.charCodeAt(numberEnd);
  const before = text.charCodeAt(numberStart - 1);
  if (after === NUMBER_MARK) {
    if (NUMBERED_PLACES.has(text.charCodeAt(numberEnd + 1))) return 'address';
    if (isLatin(before)) return 'identifier';
    return STREETS.has(before) ? 'address' : 'document-number';
  }
  const around = spanAround(quoted, numberStart, numberEnd);
  if (around !== null && text.charCodeAt(around.start) === YEAR_BRACKET) return 'document-number';
  if (
    OPENERS.has(before) &&
    CLOSERS.has(after) &&
    numberEnd + 1 < text.length &&
    isYear(text, numberStart, numberEnd)
  )
    return isDigit(text.charCodeAt(numberEnd + 1)) ? 'document-number' : 'date';
  return null;
};
