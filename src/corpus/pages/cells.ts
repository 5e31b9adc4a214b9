/** A passage or claim behind a point of a chart. */
export interface Source {
  /** Address of the report's page, and of the place on it. */
  readonly href: string;
  readonly where: string;
  readonly quote: string;
  /** Those with more come first. */
  readonly weight: number;
}

const SOURCES_A_CELL = 10;

/** Keeps the strongest sources, earlier ones first where they weigh the same. */
export function keep(sources: Source[], source: Source): void {
  if (sources.length >= SOURCES_A_CELL && sources.at(-1)!.weight >= source.weight) return;
  const place = sources.findIndex((other) => other.weight < source.weight);
  sources.splice(place < 0 ? sources.length : place, 0, source);
  if (sources.length > SOURCES_A_CELL) sources.pop();
}

/** A key of two parts; neither can hold the character between them. */
export function keyOf(first: string, second: string | number): string {
  return `${first}\u0000${second}`;
}

/** The parts of a key. */
export function partsOf(joined: string): [string, string] {
  const at = joined.indexOf('\u0000');
  return [joined.slice(0, at), joined.slice(at + 1)];
}
