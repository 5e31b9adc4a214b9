import { expect, it } from 'vitest';
import { governmentLevel } from '../../../src/corpus/run/government-level';

it.each([
  ['石桥街道', 'township'],
  ['柳溪镇人民政府', 'township'],
  ['石桥街道办事处', 'township'],
  ['云岭县', 'county'],
  ['云岭县人民政府', 'county'],
  ['东湖高新区管委会', 'county'],
  ['松江市', 'prefecture'],
  ['云岭县司法局', 'department'],
  ['云岭县人民政府办公室', 'department'],
  ['某某', null],
  [null, null],
])('the name %s shows the level %s', (issuer, level) => {
  expect(governmentLevel(issuer)).toBe(level);
});
