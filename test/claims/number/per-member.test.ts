import { describe, expect, it } from 'vitest';
import { read } from '../reading';

describe('a number per member', () => {
  it.each([
    '各社区各1名工作人员',
    '每村2名法律顾问',
    '村均13名网格员',
    '人均培训60学时',
    '每个社区工作站至少配备2名',
  ])('is %s', (text) => {
    expect(read(text).claims[0]!.each).toBe(true);
  });

  it.each([
    ['in another clause', '每村都有顾问,培训3期'],
    ['too far away', '每户都由网格员上门送去一份资料共300份'],
    ['without one', '聘请法律顾问2名'],
  ])('is none %s: %s', (_, text) => {
    expect(read(text).claims.at(-1)!.each).toBe(false);
  });
});
