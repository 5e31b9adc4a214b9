import type { TermTree } from '../../match/term-tree';
import type { Span } from '../../text/span';

/** The places whose names hold a term: of 普法镇 and 柳溪镇 the first. */
export function placesWithTerms(terms: TermTree, places: readonly string[]): readonly string[] {
  const found: number[] = [];
  const ends: number[] = [];
  return [...new Set(places)].filter((place) => {
    for (let at = 0; at < place.length; at++)
      if (terms.startingAt(place, at, place.length, found, ends) > 0) return true;
    return false;
  });
}

/** Where a stretch of a text names one of the places. */
export function placesIn(
  text: string,
  start: number,
  end: number,
  places: readonly string[],
): Span[] {
  if (places.length === 0) return [];
  const stretch = text.slice(start, end);
  return places.flatMap((place) => {
    const named: Span[] = [];
    for (let at = stretch.indexOf(place); at >= 0; at = stretch.indexOf(place, at + place.length))
      named.push({ start: start + at, end: start + at + place.length });
    return named;
  });
}
