/** A row of a chart's data. */
export type Datum = Readonly<Record<string, string | number | null>>;

/** A chart: what it shows, said once, from which the drawings, the files and the specification are made. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /**
   * `trend`: value over years at their true distance, a panel for each of `series`, with `low`, `high` and `n`;
   * `matrix`: x by y, shade by value; `bars`: x by y; `strip`: a point for each x, a line for each of `series`.
   */
  readonly kind: 'trend' | 'matrix' | 'bars' | 'strip';
  readonly data: readonly Datum[];
  readonly x: string;
  readonly y: string;
  /** Titles of the axes; empty where the labels speak for themselves. */
  readonly xTitle: string;
  readonly yTitle: string;
  /** Field of the panels or colours, or of the shade of a matrix. */
  readonly group: string | null;
  /** The panels, or the columns of a matrix, in their order. */
  readonly series: readonly string[];
  /** Whether values are shares, to be shown in per cent. */
  readonly percent: boolean;
}

/** Fields of a datum: the address of the passages behind it, what its point is called, and how many it is of. */
export const HREF = 'href';
export const LABEL = 'label';
export const COUNT = 'n';

/** For a desk and for a phone: text stays as large on both. */
export const WIDTHS = { wide: 720, narrow: 350 } as const;
export type ChartWidth = keyof typeof WIDTHS;
