import tableWords from '../genre/claims/tables.yaml';
import { wordLists } from '../match/word-lists';
import { type PhraseTable, phraseTable, wordsOf } from '../match/word-table';
import { timesPowerOfTen } from '../numbers/exact';
import { readNumeral } from '../numbers/numeral';
import { type RawQuantity, scanQuantities } from '../numbers/quantities';
import { reportUnits } from '../numbers/units';
import { cellsOf } from '../structure/table-rows';
import type { Span } from '../text/span';
import { type Draft, draftOf, type Finding, found } from './draft';
import { VERB_TABLE } from './noun/word-tables';
import { bracketedUnit, captionUnits, type ScaledUnit, unitNamed } from './table-units';

const WORDS = wordLists(
  tableWords,
  'rowNumbers',
  'unitColumns',
  'money',
  'planned',
  'earlier',
  'changed',
  'yearOnYear',
);

/** What the head of a column says of the figures below it. */
interface Column {
  readonly span: Span | null;
  readonly name: string;
  readonly unit: ScaledUnit | null;
  readonly year: number | null;
}

const ROW_NUMBER = new Set(wordsOf(WORDS.rowNumbers));
const UNIT_COLUMN = new Set(wordsOf(WORDS.unitColumns));
const MONEY_COLUMN = phraseTable(WORDS.money);
const PLANNED = phraseTable(WORDS.planned);
const EARLIER = phraseTable(WORDS.earlier);
const YEAR_ON_YEAR = phraseTable(WORDS.yearOnYear);
const CHANGED = phraseTable(WORDS.changed);

/** The figures of a row of a table as drafts; `null` for a row that is left to be read as prose. */
export type RowReader = (row: Span) => readonly Draft[] | null;

/**
 * Reads the figures of a table row by row: each cell with its row, column and unit (of its own, of a
 * column of units, of the head in brackets, or of the line above: 单位：件). Rows without bare figures,
 * or without a label and a head, are prose.
 */
export function rowReader(
  text: string,
  first: Span,
  caption: Span | null,
  year: number | null,
): RowReader {
  const head = cellsOf(text, first);
  const headed =
    head.length > 1 && !head.some((cell) => isFigure(text, cell) && !isYearCell(text, cell));
  const units = captionUnits(text, caption);
  const columns = headed ? head.map((cell) => columnOf(text, cell, units)) : null;
  const nameless: Column = { span: null, name: '', unit: units[0] ?? null, year: null };
  return (row) => {
    if (headed && row === first) return [];
    const cells = cellsOf(text, row);
    const own =
      columns === null ? cells.map(() => nameless) : alignedColumns(columns, cells.length);
    return rowDrafts(text, cells, own, year);
  };
}

/** Columns from the right, for a row that lacks cells at its start. */
function alignedColumns(columns: readonly Column[], width: number): readonly Column[] {
  if (columns.length <= width) return columns;
  return columns.slice(columns.length - width);
}

function rowDrafts(
  text: string,
  row: readonly Span[],
  columns: readonly Column[],
  year: number | null,
): readonly Draft[] | null {
  const isNumber = row.map((cell) => isFigure(text, cell));
  const label =
    row.find(
      (cell, i) => !isNumber[i] && !isUnitCell(text, cell, columns[i]) && !isYearCell(text, cell),
    ) ?? null;
  const yearCell = row.find((cell) => isYearCell(text, cell)) ?? null;
  const rowUnit =
    row
      .map((cell, i) =>
        isUnitCell(text, cell, columns[i]) ? unitNamed(text.slice(cell.start, cell.end)) : null,
      )
      .find((unit) => unit !== null) ??
    (label === null ? null : bracketedUnit(text.slice(label.start, label.end)));
  const headed = columns.some(({ span }) => span !== null);
  if (label === null && !headed) return null;
  const drafts: Draft[] = [];
  row.forEach((cell, i) => {
    const column = columns[i];
    if (!isNumber[i] || cell === yearCell) return;
    if (column !== undefined && ROW_NUMBER.has(column.name)) return;
    if (i === 0 && !headed) return;
    const [quantity] = scanQuantities(text, cell.start, cell.end, {
      units: reportUnits,
      notations: false,
    });
    if (quantity === undefined || !Number.isFinite(quantity.value)) return;
    const scaled = quantity.unit === null ? (column?.unit ?? rowUnit) : null;
    const name = label ?? column?.span ?? cell;
    const read = found(draftOf(quantity), 'table', name, {
      ...scaledValue(quantity, scaled),
      ...namedBy(text, label, yearCell, column),
      status: statusOf(column, year),
      ...changeOf(text, cell, column),
    });
    drafts.push(read);
  });
  return drafts.length > 0 || isNumber.some(Boolean) ? drafts : null;
}

/** The value in the unit of the column, of the row or of the caption. */
function scaledValue({ value }: RawQuantity, scaled: ScaledUnit | null): Finding {
  if (scaled === null) return {};
  const { unit, exponent } = scaled;
  return {
    value: timesPowerOfTen(Math.abs(value), exponent),
    unit: unit.name,
    unitKind: unit.kind,
  };
}

/** What a cell counts: its row; without a label, its year and its column. */
function namedBy(
  text: string,
  label: Span | null,
  yearCell: Span | null,
  column: Column | undefined,
): Finding {
  if (label !== null)
    return {
      what: withoutBrackets(text.slice(label.start, label.end)),
      whatSpan: nameSpan(text, label),
      ...(column !== undefined && isVerb(column.name) && { action: column.name }),
    };
  const head = column?.span ?? null;
  if (column === undefined || head === null) return { what: column?.name ?? null };
  if (yearCell !== null)
    return { what: `${text.slice(yearCell.start, yearCell.end)}${column.name}` };
  return { what: column.name, whatSpan: nameSpan(text, head) };
}

/** 登记, 化解: what was done with what the rows count. */
const isVerb = (name: string): boolean =>
  name !== '' && VERB_TABLE.startingAt(name, 0, name.length) === name.length;

function changeOf(text: string, cell: Span, column: Column | undefined): Finding {
  if (column === undefined) return {};
  const basis = isIn(YEAR_ON_YEAR, column.name) ? { basis: '同比' } : {};
  if (!isIn(CHANGED, column.name)) return basis;
  const direction = text[cell.start] === '-' ? 'decrease' : 'increase';
  return { ...basis, kind: 'change', direction };
}

const isIn = (words: PhraseTable, name: string): boolean => words.within(name, 0, name.length);

function statusOf(column: Column | undefined, year: number | null): Draft['status'] {
  if (column === undefined) return 'reported';
  if (isIn(PLANNED, column.name)) return 'target';
  if (isIn(EARLIER, column.name) && !isIn(CHANGED, column.name)) return 'prior';
  return column.year !== null && year !== null && column.year < year ? 'prior' : 'reported';
}

function columnOf(text: string, cell: Span, units: readonly ScaledUnit[]): Column {
  const words = text.slice(cell.start, cell.end);
  const name = withoutBrackets(words);
  const own = bracketedUnit(words);
  const year = /(?:19|20)\d\d/.exec(words);
  const money = isIn(MONEY_COLUMN, name);
  const shared =
    units.find(({ unit }) => (unit.kind === 'money') === money) ??
    (units.length === 1 ? units[0]! : null);
  return {
    span: nameSpan(text, cell),
    name,
    unit: own ?? shared,
    year: year === null ? null : Number(year[0]),
  };
}

function withoutBrackets(words: string): string {
  const open = words.indexOf('(');
  return (open > 0 ? words.slice(0, open) : words).replace(/^(?:其中|其它)[::]/, '').trim();
}

function nameSpan(text: string, cell: Span): Span {
  const name = withoutBrackets(text.slice(cell.start, cell.end));
  const start = text.indexOf(name, cell.start);
  return { start, end: start + name.length };
}

function isUnitCell(text: string, cell: Span, column: Column | undefined): boolean {
  if (column !== undefined && UNIT_COLUMN.has(column.name)) return true;
  const named = cell.end - cell.start <= 4 ? unitNamed(text.slice(cell.start, cell.end)) : null;
  return named !== null && named.unit.kind !== 'noun';
}

/** A cell that holds one number, with its unit at most. */
function isFigure(text: string, cell: Span): boolean {
  let { start } = cell;
  if (text[start] === '-' || text[start] === '+') start++;
  const numeral = readNumeral(text, start, cell.end);
  if (numeral === null || numeral.start !== start || !numeral.arabic) return false;
  if (numeral.end === cell.end) return true;
  const unit = reportUnits.match(text, numeral.end, cell.end);
  return unit !== null && numeral.end + unit.word.length === cell.end;
}

function isYearCell(text: string, cell: Span): boolean {
  return /^(?:19|20)\d\d年?度?$/.test(text.slice(cell.start, cell.end));
}
