import { timesPowerOfTen } from '../../numbers/exact';
import type { FormRow, GenrePreset } from './preset';

/** A figure of a fixed table. */
export interface FormFigure {
  readonly indicator: string;
  /** In base units. */
  readonly value: number;
  readonly unit: string;
  /** Whether every row of the text that gives this figure says the same. */
  readonly certain: boolean;
  /** The number as it is written, and the row with its label. */
  readonly text: string;
  readonly row: string;
}

/** What the cells of a table are taken to be cut by: cells of a row, rows, and cells that stand on lines alone. */
const BETWEEN_CELLS = /[\s|│]+/u;
const NUMBER = /^\d{1,12}(?:\.\d{1,6})?$/;
/** （七）, 1., 三、 before a row's name; the name of the row follows the last. */
const ENUMERATOR = /(?:\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十\d]{1,3}[、.])/g;
const NOTE = /\([^()]{3,60}\)$/;
/** A row's name goes over so many cells at most: that of a group of rows, its own, a note. */
const MOST_LABELS = 4;

/**
 * The figures of the fixed tables of a text, in the order of the form. A row is read by what it is called and by
 * how many numbers follow: where a cell is empty or a number is missing the row gives none, since it is not told
 * which. Of a row that stands there twice the first counts, and is not certain where the other differs.
 */
export function formFigures(text: string, { rows, indicators }: GenrePreset): FormFigure[] {
  const found = new Map<string, FormFigure>();
  for (const { label, numbers } of rowsOf(text)) {
    const row = rows.find(
      ({ labels, cells }) =>
        cells.length === numbers.length && (labels.length === 0 || labels.includes(nameOf(label))),
    );
    if (row === undefined) continue;
    for (const figure of figuresOf(row, label, numbers, indicators)) {
      const before = found.get(figure.indicator);
      const same = before === undefined || before.value === figure.value;
      found.set(figure.indicator, {
        ...(before ?? figure),
        certain: same && (before?.certain ?? true),
      });
    }
  }
  return rows
    .flatMap(({ cells }) => cells)
    .flatMap((id) => (id !== null && found.has(id) ? [found.get(id)!] : []));
}

/** Numbers that follow each other, with the cells before them. */
interface TextRow {
  readonly label: readonly string[];
  readonly numbers: readonly string[];
}

function* rowsOf(text: string): Generator<TextRow> {
  let label: string[] = [];
  let numbers: string[] = [];
  // Full-width signs become plain ones; what stands beside what does not change.
  for (const cell of text.normalize('NFKC').split(BETWEEN_CELLS)) {
    if (cell === '') continue;
    const plain = cell.replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, '');
    if (NUMBER.test(plain)) {
      numbers.push(plain);
      continue;
    }
    if (numbers.length > 0) {
      yield { label, numbers };
      [label, numbers] = [[], []];
    }
    label = [...label.slice(1 - MOST_LABELS), cell];
  }
  if (numbers.length > 0) yield { label, numbers };
}

/** What a row is called: the last of the cells before its numbers, without enumerator and note. */
function nameOf(label: readonly string[]): string {
  for (let at = label.length - 1; at >= 0; at--) {
    const name = label[at]!.replace(NOTE, '').split(ENUMERATOR).at(-1)!;
    if (name !== '' && !name.startsWith('(')) return name;
  }
  return '';
}

function figuresOf(
  { cells, scale }: FormRow,
  label: readonly string[],
  numbers: readonly string[],
  indicators: GenrePreset['indicators'],
): FormFigure[] {
  return cells.flatMap((indicator, i) => {
    if (indicator === null) return [];
    const value = timesPowerOfTen(Number(numbers[i]), scale);
    const row = [label.at(-1) ?? '', ...numbers].join(' ').trim();
    return [
      {
        indicator,
        value,
        unit: indicators[indicator]!.unit,
        certain: true,
        text: numbers[i]!,
        row,
      },
    ];
  });
}
