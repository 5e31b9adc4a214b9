import { describe, expect, it } from 'vitest';
import { read } from '../reading';

describe('a bound that a verb keeps apart from its number', () => {
  it.each([
    ['每月至少举行一期', 'at_least'],
    ['至少要有2名', 'at_least'],
    ['最多安排两名', 'at_most'],
    ['起码走访3户', 'at_least'],
  ])('%s is %s', (text, bound) => {
    expect(read(text).claims[0]!.bound).toBe(bound);
  });

  it.each([
    ['inside a name', '推行“最多跑一次”改革事项12项'],
    ['of the number before', '至少培训3期,走访8户'],
    ['in another clause', '力求至少不落后,走访8户'],
    ['beyond a list', '至少开展宣传、培训8期'],
  ])('is none %s: %s', (_, text) => {
    expect(read(text).claims.at(-1)!.bound).toBe('exact');
  });
});
