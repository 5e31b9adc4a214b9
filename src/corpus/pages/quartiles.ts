import { round } from '../tables/cells';
import type { Value } from './study-figures';

/** Values by year, in ascending order of both. */
export function groupByYear(values: readonly Value[]): Map<number, Value[]> {
  const groups = new Map<number, Value[]>();
  for (const value of [...values].sort((a, b) => a.year - b.year || a.value - b.value)) {
    const group = groups.get(value.year);
    if (group) group.push(value);
    else groups.set(value.year, [value]);
  }
  return groups;
}

/** Quartiles of values in ascending order, by linear interpolation (R's type 7). */
export function quartiles(values: readonly Value[]): { low: number; middle: number; high: number } {
  const at = (share: number): number => {
    const place = (values.length - 1) * share;
    const below = values[Math.floor(place)]!.value;
    const above = values[Math.ceil(place)]!.value;
    return round(below + (above - below) * (place - Math.floor(place)));
  };
  return { low: at(0.25), middle: at(0.5), high: at(0.75) };
}
