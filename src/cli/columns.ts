/** Columns that a text takes in a terminal: Chinese and full-width characters take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x20 || (code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200f))
      continue;
    width += isWide(code) ? 2 : 1;
  }
  return width;
}

function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd) ||
    code === 0x201c ||
    code === 0x201d ||
    code === 0x2026
  );
}

/** The text cut to so many columns, with … where something was left out. */
export function truncate(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = '';
  let width = 0;
  for (const character of text) {
    const next = width + displayWidth(character);
    if (next > columns - 2) break;
    kept += character;
    width = next;
  }
  return `${kept}…`;
}

/** The text filled up with spaces to so many columns. */
export function pad(text: string, columns: number, side: 'left' | 'right' = 'right'): string {
  const room = ' '.repeat(Math.max(0, columns - displayWidth(text)));
  return side === 'right' ? text + room : room + text;
}

/**
 * Rows as a table of aligned columns, one line a row. Text of a report in it is made harmless: control
 * characters, which a terminal would obey, are left out.
 */
export function table(
  rows: readonly (readonly string[])[],
  align: readonly ('left' | 'right')[],
): string[] {
  const clean = rows.map((row) => row.map(plain));
  const widths = align.map((_, i) => Math.max(...clean.map((row) => displayWidth(row[i] ?? ''))));
  return clean.map((row) =>
    row
      .map((cell, i) => pad(cell, widths[i]!, align[i] === 'right' ? 'left' : 'right'))
      .join('  ')
      .trimEnd(),
  );
}

/** Text on one line without control characters. */
export function plain(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ');
}
