/**
 * How wide a line is taken to be: in columns, where characters whose width differs from font to font
 * (quotes, dashes, …, ①) take one or two, or in characters, each as wide as a Chinese one: programs
 * that wrap a text count so.
 */
export type Measure = 1 | 2 | 'characters';

/** The columns that a stretch takes on a screen or a page of fixed width: two for a Chinese character. */
export function displayWidth(text: string, start: number, end: number, measure: Measure): number {
  if (measure === 'characters') return 2 * (end - start);
  const ambiguous = measure;
  let width = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST_AMBIGUOUS) width += 1;
    else if (isWide(code)) width += 2;
    else if (isInvisible(code)) continue;
    else if (code >= FIRST_SYMBOL && code <= LAST_SYMBOL) width += ambiguous;
    else width += code <= LAST_LATIN ? ambiguous : 1;
  }
  return width;
}

const FIRST_AMBIGUOUS = 0xa1;
const LAST_LATIN = 0xf7;
const FIRST_SYMBOL = 0x2010;
const LAST_SYMBOL = 0x27ff;

/** Takes no room: zero-width spaces, soft hyphens, marks of direction and of variants. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}

/** Chinese, Japanese and Korean characters, and the full-width forms of others. */
function isWide(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1100 && code <= 0x115f)
  );
}
