import { isDigit } from '../text/characters';

const YEAR = '年'.charCodeAt(0);

/** Whether a stretch is a year of these times. */
export function isYear(text: string, start: number, end: number): boolean {
  if (end - start !== 4) return false;
  const year = Number(text.slice(start, end));
  return year >= 1900 && year <= 2100;
}

/** Whether 2023年 or 1998年 stands here. */
export function isYearAt(text: string, at: number): boolean {
  return (
    text.charCodeAt(at + 4) === YEAR &&
    isDigit(text.charCodeAt(at + 2)) &&
    isDigit(text.charCodeAt(at + 3)) &&
    (text.startsWith('20', at) || text.startsWith('19', at))
  );
}
