import { CharacterClass, classOf } from '../../numbers/digits';
import { CharacterSet } from '../../text/character-set';
import { isLatin } from '../../text/characters';
import { isCount } from '../passage/bare-count';
import { isInsideCode, isMisread } from './codes';
import { lastStartingBy, type Rule, spanAround } from './rule';

const PLUS_MARKS = new CharacterSet('+×*');
const ANY_NUMBER = 'N'.charCodeAt(0);
const HYPHEN = 0x2d;
const VERSION = '版'.charCodeAt(0);

/** 1+3+N, A4, KN95, 3.0版, a telephone number: it tells things apart. */
export const identifier: Rule = (context, quantity) => {
  const { text } = context;
  const { numberStart, numberEnd, unit, numeral } = quantity;
  const before = text.charCodeAt(numberStart - 1);
  const after = text.charCodeAt(numberEnd);
  if (PLUS_MARKS.has(before) || PLUS_MARKS.has(after)) return 'name';
  if (isInsideCode(text, quantity) || isMisread(text, quantity)) return 'identifier';
  if (isLatin(before) && (unit === null || unit.kind === 'noun')) return 'identifier';
  if (isLatin(after) && unit === null) return 'identifier';
  if (after === ANY_NUMBER || before === ANY_NUMBER) return 'name';
  if (unit?.name === '版' && text.slice(numberStart, numberEnd).includes('.')) return 'version';
  if (unit !== null) return null;
  if (after === VERSION) return 'version';
  if (numeral.plainDigits.length >= 5) {
    if (isCount(context, quantity)) return null;
    return /^(?:1[0-9]{4}|[0-9]{7,8}|1[0-9]{10})$/.test(numeral.plainDigits) ? 'telephone' : null;
  }
  if ((before === HYPHEN || after === HYPHEN) && numeral.plainDigits !== '') return 'identifier';
  return null;
};

/** Inside a name, a slogan or an ordinary word of the genre: 三项制度, 一方面. */
export const named: Rule = (context, quantity) => {
  const { names } = context;
  const { numberStart, numberEnd, start, end } = quantity;
  if (quantity.value === 0 && isCount(context, quantity)) return null;
  const span = lastStartingBy(names, numberStart);
  if (span === null || span.end < numberEnd) return null;
  // 三级以上 ends beyond the name; 近千名 begins before it
  if (start < span.start && end > span.end && span.end - span.start <= 2) return null;
  return span.why;
};

/** A number inside a short quotation is part of what the quotation calls itself: “1+3+N”, “三务”. */
export const quotation: Rule = (context, quantity) => {
  const { text, quoted } = context;
  const { numberStart, numberEnd } = quantity;
  if (quantity.value === 0 && isCount(context, quantity)) return null;
  const around = spanAround(quoted, numberStart, numberEnd);
  if (around === null) return null;
  if (around.end - around.start <= 26) return 'name';
  const inner = text.slice(around.start + 1, around.end - 1);
  return /[,。;]/.test(inner) ? null : 'name';
};

/** A Chinese numeral without a classifier is part of a word or of a name (四议两公开). */
export const measureless: Rule = (context, quantity) => {
  const { text } = context;
  const { unit, numeral, numberStart, numberEnd } = quantity;
  if (unit !== null && unit.kind !== 'noun') return null;
  if (unit !== null) {
    if (!Number.isInteger(quantity.value) || (quantity.value < 2 && !numeral.arabic)) return 'name';
    if (quantity.unit!.name.length === 1) {
      if (!numeral.arabic && quantity.value < 10) return 'name';
      if (numeral.value >= 1000) return 'no-measure';
    }
    return null;
  }
  if (numeral.unit !== '' || quantity.fraction || isCount(context, quantity)) return null;
  if (!numeral.arabic) {
    const lone = numberEnd === numberStart + 1;
    return lone && classOf(text.charCodeAt(numberStart)) === CharacterClass.digit ? 'word' : 'name';
  }
  return text.startsWith('.0', numberEnd - 2) ? 'version' : 'no-measure';
};
