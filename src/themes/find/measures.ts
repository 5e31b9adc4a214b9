import { isDigit } from '../../text/characters';

/** What a character is to a number; the bits add up. */
const Kind = { digit: 1, chineseDigit: 2, point: 4, classifier: 8, noMeasure: 16, ordinal: 32 };
const KINDS = new Uint8Array(0x10000);
const mark = (characters: string, kind: number): void => {
  for (const character of characters) KINDS[character.charCodeAt(0)]! |= kind;
};
const DIGITS = '0123456789';
const CHINESE_DIGITS = '一二三四五六七八九十百千万两零〇余多几';
mark(DIGITS, Kind.digit);
mark('.,%', Kind.point);
mark(CHINESE_DIGITS, Kind.chineseDigit);
mark('场次件份人名起户期条张册项处家批宗篇幅块支辆', Kind.classifier);
/** After a number these make a date, an ordinal or a name of it, not a measure. */
mark('年月日号时点届版楼路号、', Kind.noMeasure);
/** Before a number these make it an ordinal, a document number or an article. */
mark('第〔[“', Kind.ordinal);
const ORDINAL = '第'.charCodeAt(0);

/**
 * Reads the number that starts at an offset: its end where it looks like a measure (12场, 三百余人), else
 * minus its end. It only tells a sentence with figures from a formula without; what a number means is
 * the claims' business.
 */
export function measureAt(text: string, start: number): number {
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  let at = start + 1;
  if (isDigit(text.charCodeAt(start))) {
    while (at < text.length && (kindAt(text, at) & (Kind.digit | Kind.point)) !== 0) at++;
    // 2. at the head of an item is its number.
    if (text[at - 1] === '.') return -at;
    const isName =
      (KINDS[before]! & Kind.ordinal) !== 0 || (kindAt(text, at) & Kind.noMeasure) !== 0;
    return isName ? -at : at;
  }
  while (at < text.length && (kindAt(text, at) & Kind.chineseDigit) !== 0) at++;
  const counts = before !== ORDINAL && (kindAt(text, at) & Kind.classifier) !== 0;
  return counts && at - start > 1 ? at : -at;
}

function kindAt(text: string, at: number): number {
  return at < text.length ? KINDS[text.charCodeAt(at)]! : 0;
}
