/** The Roman numerals from 1, as one character each, large and small, and in letters. */
const SIGNS = ['ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ', 'ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ'] as const;
const LETTERS = 'IVX';
const IN_LETTERS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** What a Roman numeral may begin with. */
export const ROMAN_BEGINS = SIGNS.join('') + LETTERS;

/** The Roman numeral that begins at `at` and where it ends; `null` where there is none that numbers a heading. */
export function romanAt(text: string, at: number): { number: number; end: number } | null {
  const signs = SIGNS.find((own) => own.includes(text.charAt(at)));
  if (signs !== undefined) return { number: signs.indexOf(text.charAt(at)) + 1, end: at + 1 };
  let end = at;
  while (end < text.length && LETTERS.includes(text.charAt(end))) end++;
  const number = IN_LETTERS.indexOf(text.slice(at, end)) + 1;
  return number === 0 ? null : { number, end };
}
