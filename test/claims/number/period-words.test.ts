import { describe, expect, it } from 'vitest';
import { periodEnd } from '../../../src/claims/number/period-words';

/** The stretch from the start of a text that is a period. */
function periodOf(text: string, to = text.length): string {
  return text.slice(0, periodEnd(text, 0, to));
}

describe('periodEnd', () => {
  it.each([
    '2023年1月1日至12月31日期间',
    '1998年至2003年',
    '2023年5月',
    '2023年度',
    '2023年上半年',
    '今年前三季度',
    '第三季度',
    '截至2023年12月底',
    '截至目前',
    '到2025年底',
    '十一月份以来',
    '今年以来',
    '年底前',
    '近三年来',
    '每两个月',
    '每半年',
    '12月份',
  ])('reads %s to its end', (text) => {
    expect(periodOf(`${text},共3次`)).toBe(text);
  });

  it.each(['1998年', '到1998年', '本', '每次', '123月', '第五季度'])('is none in %s', (text) => {
    expect(periodOf(text)).toBe('');
  });

  it('ends with the passage', () => {
    expect(periodOf('今年以来', 3)).toBe('今年');
    expect(periodOf('2023年5月', 6)).toBe('2023年');
  });
});
