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

it.each([
  ['开展普法活动l8场,调解纠纷2O1件', ['8场', '2', '1件']],
  ['发放资料IO00份', ['00份']],
  ['参与1O次', ['1']],
])('a number that a scan gave letters is none: %s', (text, numbers) => {
  const { claims, rejected } = read(text);
  expect(claims).toEqual([]);
  expect(rejected.map((number) => number.text)).toEqual(numbers);
  expect(new Set(rejected.map(({ why }) => why))).toEqual(new Set(['identifier']));
});

it('a number beside a word in Latin letters is one', () => {
  expect(read('寄出EMS30件,建成Lab12个').claims.map(({ value }) => value)).toEqual([30, 12]);
});
