/** So many of the years as have room, the last among them. */
export function thinned(years: readonly number[], room: number): number[] {
  const step = Math.ceil(years.length / Math.max(2, room));
  return years.filter((_, i) => (years.length - 1 - i) % step === 0);
}

/** Room for labels beside an axis: 13 points a character, which Chinese ones take. */
export function labelRoom(labels: readonly unknown[], width: number): number {
  const longest = Math.max(4, ...labels.map((label) => String(label).length));
  return Math.min(24 + 13 * longest, Math.round(width * 0.45));
}

/** A value as it stands in a cell; empty where there is none. */
export function shownValue(value: string | number | null | undefined, percent: boolean): string {
  if (typeof value !== 'number') return '';
  return percent ? `${Math.round(value * 100)}%` : String(value);
}
