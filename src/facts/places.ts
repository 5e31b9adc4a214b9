import type { TermTree } from '../match/term-tree';
import type { Span } from '../text/span';
import type { FactReader, Facts } from './facts';

/** The places whose names begin with a word of a table, or with a character and one: of 普法镇 and 柳溪镇 the first. */
export function placesWithWords(words: TermTree, places: readonly string[]): readonly string[] {
  const found: number[] = [];
  const ends: number[] = [];
  return [...new Set(places)].filter((place) => {
    for (let at = 0; at < OWN_PART; at++)
      if (words.startingAt(place, at, place.length, found, ends) > 0) return true;
    return false;
  });
}

/** A word that begins later is that of a body (柳溪司法所) or says what the place is. */
const OWN_PART = 2;

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

/** The facts of a text without the words inside the names of `places`: 普法镇 says nothing of 普法. */
export function outsidePlaces(
  facts: FactReader,
  text: string,
  places: readonly string[],
): FactReader {
  if (places.length === 0) return facts;
  let last: { readonly of: Facts; readonly outside: Facts } | null = null;
  const outside = (of: Facts): Facts => {
    if (last?.of !== of) last = { of, outside: withoutWordsIn(of, text, places) };
    return last.outside;
  };
  return {
    read: (start, end) => outside(facts.read(start, end)),
    over: (span) => outside(facts.over(span)),
    apart: (words, start, end) => withoutWordsIn(facts.apart(words, start, end), words, places),
  };
}

function withoutWordsIn(facts: Facts, text: string, places: readonly string[]): Facts {
  const names = placesIn(text, facts.start, facts.end, places).sort((a, b) => a.start - b.start);
  if (names.length === 0) return facts;
  let next = 0; // of the names
  let named = 0; // as far as the names go that have begun
  const kept = facts.starts.flatMap((start, i) => {
    for (; next < names.length && names[next]!.start <= start; next++)
      named = Math.max(named, names[next]!.end);
    return facts.ends[i]! <= named ? [] : [i];
  });
  const only = (row: readonly number[]): number[] => kept.map((place) => row[place]!);
  return { ...facts, words: only(facts.words), starts: only(facts.starts), ends: only(facts.ends) };
}
