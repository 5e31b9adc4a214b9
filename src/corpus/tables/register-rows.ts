import type { Indicator } from '../../claims';
import type { ThemeSet } from '../../themes';
import type { Row } from './cells';

/** The row of a theme: its names and definitions. */
export const themeRow = ({ id, label, definition }: ThemeSet['themes'][number]): Row => [
  id,
  label.zh,
  label.en,
  definition.zh,
  definition.en,
];

/** The row of an indicator: its names. */
export const indicatorRow = ({ id, label }: Indicator): Row => [id, label.zh, label.en];
