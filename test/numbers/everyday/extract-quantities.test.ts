import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractQuantities } from '../../../src/numbers/everyday/extract-quantities';

const brief = (text: string) =>
  extractQuantities(text).map(
    ({ text: words, value, unit, bound }) =>
      `${words} = ${value}${unit}${bound === 'exact' ? '' : ` ${bound}`}`,
  );

describe('extractQuantities', () => {
  it.each([
    ['人民币50元', ['人民币50元 = 50元']],
    ['约4.2亿美元', ['约4.2亿美元 = 420000000美元 approx']],
    ['十块三毛', ['十块三毛 = 10.3元']],
    ['六斤八两', ['六斤八两 = 6.8斤']],
    ['两米半', ['两米半 = 2.5米']],
    ['气温摄氏37度', ['37度 = 37度']],
    ['-12.5%', ['-12.5% = -12.5%']],
    ['六个百分点', ['六个百分点 = 6百分点']],
    ['打八折', ['八折 = 80%']],
    ['至少三千五百公里', ['至少三千五百公里 = 3500千米 at_least']],
    ['２０万人次以上', ['２０万人次以上 = 200000人次 at_least']],
    ['三 百 五 十 个', ['三 百 五 十 个 = 350个']],
    ['3至5次', ['3至5次 = 3次']],
    ['2e5', ['2e5 = 200000']],
    ['3/5', ['3/5 = 0.6']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it.each([
    '一切',
    '四川',
    '五角大楼',
    '队伍',
    '十足',
    '收拾房间',
    'http://example.com/a%28b',
    '万',
  ])('finds no number in %s', (text) => {
    expect(extractQuantities(text)).toEqual([]);
  });

  it('gives spans of the text that was passed in, whatever the text', () => {
    const pieces = fc.constantFrom(
      '三',
      '百',
      '万',
      '1',
      ',',
      '.',
      ' ',
      '　',
      '%',
      '元',
      '件',
      '余',
      '成',
      '分之',
      '点',
      '至',
      '\ud800',
      '-',
      '约',
      '半',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const text = parts.join('');
        for (const quantity of extractQuantities(text)) {
          expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
          expect(Number.isNaN(quantity.value)).toBe(false);
        }
      }),
    );
  });

  it('says what it takes', () => {
    expect(() => extractQuantities(5 as unknown as string)).toThrow(/takes a string, not 5/);
  });
});
