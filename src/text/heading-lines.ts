import { HAN_NUMERALS } from './marks';
import type { Span } from './span';

/** What a line that begins with a marker is, as far as it and the next one tell. */
export type MarkedLine = 'heading' | 'item' | 'goes-on' | 'unknown';

/** The marker of a heading: 一、 (二) 3. */
const MARKER = /^[(（]?([一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})([)）、.．])/;
const SENTENCE = /[。；;]/;

interface Series {
  readonly unknown: number[];
  last: number;
  headings: number;
  items: number;
}

/**
 * Of lines that fill the page and begin with a marker, those that are headings: they stand in a series, (一),
 * (二), …, whose other lines are headings with room left in them, and none of them a sentence. `lineOf` tells
 * what the line at a place is; what is returned are places.
 */
export function fullHeadings(
  text: string,
  lines: readonly Span[],
  lineOf: (place: number) => MarkedLine,
): ReadonlySet<number> {
  const all: Series[] = [];
  const open = new Map<string, Series>(); // by the form of the marker
  lines.forEach(({ start, end }, place) => {
    const words = text.slice(start, end).trimStart();
    const marker = MARKER.exec(words);
    if (marker === null) return;
    const [whole, figure, closes] = marker as unknown as [string, string, string];
    const number = numberOf(figure);
    const form = `${Number.isNaN(Number(figure))}${closes}`;
    let series = open.get(form);
    if (series === undefined || number <= series.last) {
      series = { unknown: [], last: number, headings: 0, items: 0 };
      open.set(form, series);
      all.push(series);
    }
    series.last = number;
    const is = SENTENCE.test(words.slice(whole.length)) ? 'item' : lineOf(place);
    if (is === 'unknown') series.unknown.push(place);
    else if (is === 'heading') series.headings++;
    else if (is === 'item') series.items++;
  });
  const ofHeadings = all.filter(({ headings, items }) => headings > 0 && items === 0);
  return new Set(ofHeadings.flatMap(({ unknown }) => unknown));
}

/** 十二 is 12, 二十 is 20, as they are written of headings. */
function numberOf(figure: string): number {
  const tens = figure.indexOf('十');
  const value = (han: string): number => HAN_NUMERALS.indexOf(han) + 1;
  if (tens < 0)
    return HAN_NUMERALS.includes(figure) ? value(figure) : Number(figure.normalize('NFKC'));
  return 10 * (value(figure.slice(0, tens)) || 1) + value(figure.slice(tens + 1));
}
