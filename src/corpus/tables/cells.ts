import type { CellValue } from '../csv';

/** A row: its cells in the order of the table's columns. */
export type Row = readonly CellValue[];

/** To six places: enough for a share, and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** An ISO date where it is a day of the calendar, else `null`: 2023-02-30 is none. */
export function calendarDay(date: string | null): string | null {
  if (date === null || !/^\d{4}-\d\d-\d\d$/.test(date)) return null;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date) ? date : null;
}
