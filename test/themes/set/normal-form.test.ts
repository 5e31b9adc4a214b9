import { describe, expect, it } from 'vitest';
import { builtInIndicators } from '../../../src/claims';
import { normalForm } from '../../../src/text/normalise';
import { fiveThemes, outlineThemes } from '../../../src/themes';

/** What a built-in set says to a reader, and never looks for in a text. */
const SAID = new Set(['label', 'description', 'title', 'cases']);

/** All words of a set that texts are searched for. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (SAID.has(key) ? [] : wordsOf(inner)));
}

describe('the words of the built-in sets', () => {
  it.each([
    ['fiveThemes', fiveThemes],
    ['outlineThemes', outlineThemes],
    ['builtInIndicators', builtInIndicators],
  ])(
    'stand in the form that texts are read in: half-width, simplified, without gaps (%s)',
    (_, set) => {
      const others = wordsOf(set).filter((word) => normalForm(word) !== word);
      expect(others).toEqual([]); // else they would never be found: they are entered as they stand
    },
  );
});
