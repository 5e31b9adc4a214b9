import type { FormFigure } from '../presets/form-figures';
import { familyOf } from '../presets/preset';
import type { Row } from './cells';

/** A figure of a fixed table as a row of the panel: it is of the report's year, exact, and no claim gives it. */
export function formRow(head: Row, year: number | null, figure: FormFigure): Row {
  const { indicator, unit, value, certain, text, row } = figure;
  const [targetYear, valueMax, periodText, periodFrom, periodTo, claim] = Array<null>(6).fill(null);
  return [
    ...head,
    indicator,
    familyOf(unit),
    unit,
    'reported',
    year,
    targetYear!,
    value,
    valueMax!,
    value,
    value,
    'exact',
    false,
    certain,
    periodText!,
    periodFrom!,
    periodTo!,
    claim!,
    text,
    row,
  ];
}
