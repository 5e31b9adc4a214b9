/** A piece of text on a page that is turned as it is read, in points from its lower left corner. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly base: number;
  readonly width: number;
  readonly size: number;
}

/** Fewer rows show no columns. */
const MIN_ROWS = 8;
/** Of the rows that a gutter divides, so many have text on both sides … */
const MIN_DIVIDED = 0.5;
/** … and of each side's lines so many fill their column, as prose does and the cells of a table do not. */
const MIN_FULL = 0.6;
/** A column has room for so many characters. */
const MIN_CHARACTERS = 10;

/** The pieces that stand beside each other, from top to bottom, each row from left to right. */
export function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.base - a.base || a.left - b.left)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (first && first.base - piece.base <= Math.max(first.size, piece.size) * 0.5)
      row!.push(piece);
    else rows.push([piece]);
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left);
  return rows;
}

/**
 * The pieces of a page in the order in which they are read: all together, or where the page is set in two
 * columns, the left one before the right one, between the lines that go over both.
 */
export function columnsOf(pieces: readonly Piece[]): Piece[][] {
  const rows = rowsOf(pieces);
  const gutter = gutterOf(rows);
  if (gutter === null) return [[...pieces]];
  const columns: Piece[][] = [];
  let left: Piece[] = [];
  let right: Piece[] = [];
  const end = (): void => {
    columns.push(...[left, right].filter(({ length }) => length > 0));
    left = [];
    right = [];
  };
  for (const row of rows) {
    if (row.some((piece) => crosses(piece, gutter))) {
      end();
      columns.push(row);
    } else for (const piece of row) (piece.left < gutter ? left : right).push(piece);
  }
  end();
  return columns;
}

const endOf = ({ left, width }: Piece): number => left + width;

function crosses(piece: Piece, gutter: number): boolean {
  return piece.left < gutter && endOf(piece) > gutter;
}

/** Where the gutter between two columns stands; `null` where there is none. */
function gutterOf(rows: readonly (readonly Piece[])[]): number | null {
  if (rows.length < MIN_ROWS) return null;
  const gutter = likeliest(rows);
  if (gutter === null) return null;
  const divided = rows.filter((row) => !row.some((piece) => crosses(piece, gutter)));
  const sides = divided.map((row) => ({
    left: row.filter(({ left }) => left < gutter),
    right: row.filter(({ left }) => left >= gutter),
  }));
  const both = sides.filter(({ left, right }) => left.length > 0 && right.length > 0);
  if (both.length < MIN_ROWS || both.length < divided.length * MIN_DIVIDED) return null;
  const isProse = (side: 'left' | 'right'): boolean => {
    const lines = sides.map((own) => own[side]).filter(({ length }) => length > 0);
    const starts = lines.map((line) => line[0]!.left);
    const ends = lines.map((line) => line.reduce((most, piece) => Math.max(most, endOf(piece)), 0));
    const size = lines[0]![0]!.size;
    const edge = ends.reduce((most, end) => Math.max(most, end), 0);
    const first = starts.reduce((least, start) => Math.min(least, start), edge);
    const isWide = edge - first >= MIN_CHARACTERS * size;
    return isWide && ends.filter((end) => end > edge - 2 * size).length >= lines.length * MIN_FULL;
  };
  return isProse('left') && isProse('right') ? gutter : null;
}

/** The place where most rows have a wide gap in the middle of the text. */
function likeliest(rows: readonly (readonly Piece[])[]): number | null {
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (let i = 1; i < row.length; i++) {
      const start = endOf(row[i - 1]!);
      const end = row[i]!.left;
      if (end - start < row[i]!.size) continue;
      const place = Math.round(end / 4) * 4;
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  const [place] = [...counts].reduce((best, own) => (own[1] > best[1] ? own : best), [0, 0]);
  return place === 0 ? null : place - 4;
}
