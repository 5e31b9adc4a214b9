import { FazhiError } from '../../errors';

/** A cell of a spreadsheet. */
export type SheetCell = string | number | boolean | null;

/**
 * A workbook (.xlsx) with one sheet: a head that stays in sight, columns of the given widths in characters.
 * Text stays text: nothing in it is run as a formula.
 */
export async function writeWorkbook(
  head: readonly string[],
  rows: readonly (readonly SheetCell[])[],
  widths: readonly number[],
): Promise<Uint8Array> {
  const { default: write } = await import('write-excel-file/universal');
  const cell = (value: SheetCell) => {
    if (value === null) return null;
    if (typeof value === 'number') return { value, type: Number };
    return { value: String(value), type: String, wrap: true, alignVertical: 'top' as const };
  };
  const data = [
    head.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map(cell)),
  ];
  const columns = widths.map((width) => ({ width }));
  const file = await write(data, { columns, stickyRowsCount: 1 });
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

/** The cells of a workbook's first sheet as text. Throws `invalid-gold` for what is no workbook. */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<string[][]> {
  const { readSheet } = await import('read-excel-file/universal');
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  try {
    const rows = await readSheet(buffer as ArrayBuffer);
    return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  } catch (cause) {
    throw new FazhiError('invalid-gold', `${name} is no workbook (.xlsx) that can be read`, {
      cause,
    });
  }
}
