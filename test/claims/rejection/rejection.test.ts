import { expect, it } from 'vitest';
import { RULES } from '../../../src/claims/rejection/rejection';
import { read } from '../reading';

it('asks rules that each have a name of its own', () => {
  expect(new Set(RULES.map(([name]) => name)).size).toBe(RULES.length);
});

it('a number beyond what counts anything is too large', () => {
  const { claims, rejected } = read('全年共化解纠纷100000000000000000000件');
  expect(claims).toEqual([]);
  expect(rejected.map(({ why }) => why)).toEqual(['too-large']);
});
