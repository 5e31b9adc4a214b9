import { describe, expect, it } from 'vitest';
import { firstWhere } from '../../src/text/bisect';

describe('the first place at which something holds', () => {
  const ascending = [2, 3, 3, 7];
  const atLeast = (least: number) => (place: number) => ascending[place]! >= least;

  it('is the first of equal ones', () => {
    expect(firstWhere(ascending.length, atLeast(3))).toBe(1);
  });

  it('is 0 where it holds everywhere', () => {
    expect(firstWhere(ascending.length, atLeast(0))).toBe(0);
  });

  it('is the length where it holds nowhere', () => {
    expect(firstWhere(ascending.length, atLeast(8))).toBe(4);
    expect(firstWhere(0, atLeast(0))).toBe(0);
  });
});
