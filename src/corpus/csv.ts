/** A value of a table. */
export type CellValue = string | number | boolean | null;

/**
 * A row as RFC 4180 has it, its CRLF included. A cell that a spreadsheet would run as a formula (it begins
 * with =, +, -, @, a tab or a line break) gets an apostrophe before it; numbers are never touched.
 */
export function csvRow(cells: readonly CellValue[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: CellValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A cell as it was before `csvRow` guarded it. */
export function unguarded(cell: string): string {
  return /^'[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(cell) ? cell.slice(1) : cell;
}

/**
 * The rows of a CSV text (RFC 4180; line ends of any kind, a byte-order mark at its head left out), its
 * cells parted by `separator`. An unclosed quote runs to the end of the text.
 */
export function parseCsv(text: string, separator = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const character = text[at]!;
    if (quoted) {
      const close = text.indexOf('"', at);
      if (close < 0) {
        cell += text.slice(at);
        at = text.length;
      } else if (text[close + 1] === '"') {
        cell += text.slice(at, close + 1);
        at = close + 2;
      } else {
        cell += text.slice(at, close);
        at = close + 1;
        quoted = false;
      }
    } else {
      if (character === '"' && cell === '') quoted = true;
      else if (character === separator) endCell();
      else if (character === '\n' || character === '\r') {
        if (character === '\r' && text[at + 1] === '\n') at++;
        endRow();
      } else cell += character;
      at++;
    }
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}
