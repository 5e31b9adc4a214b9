import { describe, expect, it } from 'vitest';
import { numbers, read } from '../reading';
import cases from './near-misses.cases.json';

/**
 * Sentences full of numbers that claim nothing, most of them beside one that does: what is claimed, and
 * every other number with the reason why it is none.
 */
interface NearMiss {
  readonly text: string;
  readonly claims: readonly string[];
  readonly rejected: readonly string[];
  readonly rhetorical?: readonly string[];
}

describe('numbers that claim nothing, beside numbers that do', () => {
  it.each(cases as readonly NearMiss[])('$text → $claims', (expected) => {
    const { claims, rejected } = read(expected.text);
    expect(numbers(expected.text)).toEqual(expected.claims);
    expect(rejected.map(({ text, why }) => `${text} ${why}`)).toEqual(expected.rejected);
    expect(
      claims.filter(({ salience }) => salience === 'rhetorical').map(({ text }) => text),
    ).toEqual(expected.rhetorical ?? []);
  });
});
