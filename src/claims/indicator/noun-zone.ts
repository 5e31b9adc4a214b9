import { type FactReader, firstFrom } from '../../facts/facts';
import type { Draft } from '../draft';
import type { CompiledIndicators } from './compile';
import { type WordsFound, wordsFound } from './words-found';
import { Zone } from './zone';

/** 公众号粉丝3.1万: without a unit, only the last word of what is counted tells the measure. */
export const isPlain = ({ unit, value }: Draft): boolean => unit === '' && value > 1;

/**
 * The words of what is counted, and in a row of a table of its column's head; one that begins before it counts
 * too, since nouns are cut at times.
 */
export function nounZone(
  compiled: CompiledIndicators,
  facts: FactReader,
  text: string,
  passage: WordsFound,
  draft: Draft,
  isRow: boolean,
): Zone {
  const { what, whatSpan, action } = draft;
  const zone = new Zone(compiled);
  if (isRow && action !== null)
    zone.add(wordsIn(compiled, facts, action, 0, action.length), 0, action.length);
  if (what === null) return zone;
  if (whatSpan === null)
    return zone.add(wordsIn(compiled, facts, what, 0, what.length), 0, what.length);
  const { start, end } = whatSpan;
  const first = passage.starts[0] ?? 0;
  if (start < first) zone.add(wordsIn(compiled, facts, text, start, end), start, end);
  const { words, starts, ends } = passage;
  for (let i = firstFrom(starts, start - LONGEST_START); i < words.length && starts[i]! < end; i++)
    if (ends[i]! > (isPlain(draft) ? end - 1 : start) && ends[i]! <= end)
      zone.include(words[i]!, ends[i]!);
  return zone;
}

/** The words of a stretch that stands apart from the passage at hand. */
export function wordsIn(
  compiled: CompiledIndicators,
  facts: FactReader,
  text: string,
  start: number,
  end: number,
): WordsFound {
  return wordsFound(compiled, text, facts.apart(text, start, end), { start, end });
}

/** How far before a noun a word may begin that ends in it. */
const LONGEST_START = 6;
