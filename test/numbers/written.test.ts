import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../src/numbers/numeral';
import { formatNumeral } from './written';

describe('formatNumeral', () => {
  it.each([
    [0, '零'],
    [10, '十'],
    [105, '一百零五'],
    [3020, '三千零二十'],
    [35000, '三万五千'],
    [10012, '一万零一十二'],
    [100000006, '一亿零六'],
  ])('writes %d as %s', (value, written) => {
    expect(formatNumeral(value)).toBe(written);
  });

  it('writes the forms of contracts', () => {
    expect(formatNumeral(105, 'formal')).toBe('壹佰零伍');
  });

  it('is read back as the same number', () => {
    const whole = fc.oneof(
      fc.integer({ min: 0, max: 20000 }),
      fc.integer({ min: 0, max: 1e12 }),
      fc.maxSafeNat().filter((n) => n < 1e15),
    );
    fc.assert(
      fc.property(whole, fc.constantFrom('plain' as const, 'formal' as const), (value, style) => {
        const text = formatNumeral(value, style);
        expect(readNumeral(text, 0, text.length)).toMatchObject({ value, end: text.length });
      }),
    );
  });

  it('refuses what it cannot write', () => {
    expect(() => formatNumeral(-1)).toThrow(RangeError);
    expect(() => formatNumeral(1.5)).toThrow(RangeError);
    expect(() => formatNumeral(1e16)).toThrow(RangeError);
  });
});
