import { describe, expect, it } from 'vitest';
import { readMagnitude } from '../../src/numbers/magnitude';
import { readNumeral } from '../../src/numbers/numeral';
import { MORE, NUMERALS, SHARES, VAGUE } from '../cases/numerals';

const rows = (table: readonly (readonly [number, string])[]) =>
  table.flatMap(([value, written]) => written.split(' ').map((text) => [text, value] as const));

describe('a numeral is read as its value', () => {
  it.each(rows(NUMERALS))('%s is %d', (text, value) => {
    expect(readNumeral(text, 0, text.length)).toMatchObject({ value, end: text.length });
  });
});

describe('余, 多, 几 and 来 make a number more than its value', () => {
  it.each(rows(MORE))('%s is more than %d', (text, value) => {
    expect(readMagnitude(text, 0, text.length)).toMatchObject({
      value,
      more: true,
      end: text.length,
    });
  });
});

describe('数 and 几 make a number at least its value', () => {
  it.each(rows(VAGUE))('%s is at least %d', (text, value) => {
    expect(readMagnitude(text, 0, text.length)).toMatchObject({
      value,
      vague: true,
      end: text.length,
    });
  });
});

describe('shares and fractions', () => {
  const shares = SHARES.flatMap(([value, unit, written]) =>
    written.split(' ').map((text) => [text, value, unit] as const),
  );
  it.each(shares)('%s is %d%s', (text, value, unit) => {
    expect(readNumeral(text, 0, text.length)).toMatchObject({ value, unit, end: text.length });
  });
});

describe('two digits in a row are a range', () => {
  it.each([
    ['三五', 3, 5],
    ['七八', 7, 8],
    ['五六百', 500, 600],
    ['三四十', 30, 40],
    ['十七八', 17, 18],
    ['两三万', 20000, 30000],
  ])('%s is from %d to %d', (text, value, valueMax) => {
    expect(readMagnitude(text, 0, text.length)).toMatchObject({ value, valueMax });
  });
});

describe('what is no numeral', () => {
  it.each(['几次', '数据', '多元', '余下', '来访', '点', '分之一', '', '件'])('%s', (text) => {
    expect(readNumeral(text, 0, text.length)).toBeNull();
  });
});

describe('a unit that begins with a scale keeps it', () => {
  it.each([
    ['5千米', 1],
    ['3千瓦', 1],
    ['2.5千克', 3],
    ['3百分点', 1],
  ])('of %s the number ends after %d characters', (text, end) => {
    expect(readMagnitude(text, 0, text.length)).toMatchObject({ end });
  });
});

describe('overlong and nested numerals', () => {
  it('reads a hundred thousand digits as beyond any number, once', () => {
    const text = '9'.repeat(100_000);
    expect(readMagnitude(text, 0, text.length)).toMatchObject({
      value: Number.POSITIVE_INFINITY,
      end: 100_000,
    });
  });

  it('never gives NaN', () => {
    for (const text of [
      '亿亿亿',
      '万万万万',
      '零零零',
      '〇〇〇〇',
      '0.0000000001成',
      '1e400',
      '又二又',
    ]) {
      const numeral = readNumeral(text, 0, text.length, { notations: true });
      expect(Number.isNaN(numeral?.value ?? 0)).toBe(false);
    }
  });
});

describe('digits in groups', () => {
  const valueAt = (text: string, at: number) => readMagnitude(text, at, text.length)?.value;

  it.each([
    ['1,2345份', 12345],
    ['12,3456人次', 123456],
    ['1,2345,6789元', 123456789],
    ['1,234.5元', 1234.5],
    ['2 000份', 2000],
  ])('%s is one number', (text, value) => {
    expect(valueAt(text, 0)).toBe(value);
  });

  it.each([
    ['38,2024年将继续', 38],
    ['2019,2020年', 2019],
    ['38 241件', 38],
    ['12,34件', 12],
  ])('%s begins with another number', (text, value) => {
    expect(valueAt(text, 0)).toBe(value);
  });

  it('go on after a point that a space was set behind, where a sentence has them', () => {
    expect(valueAt('化解率99. 2%', 3)).toBe(99.2);
    expect(valueAt('3. 2%的村', 0)).toBe(3);
  });
});
