import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRow, parseCsv, unguarded } from '../../src/corpus/csv';

describe('a row of CSV', () => {
  it.each([
    ['plain cells', ['石桥街道', 2023, 0.5, true, null], '石桥街道,2023,0.5,true,\r\n'],
    [
      'commas, quotes and line ends',
      ['甲,乙', '“丙”"丁"', '一\n二'],
      '"甲,乙","“丙”""丁""","一\n二"\r\n',
    ],
    [
      'what a spreadsheet would run',
      ['=1+1', '@SUM(A1)', '-5%', '+86'],
      "'=1+1,'@SUM(A1),'-5%,'+86\r\n",
    ],
    ['a negative number stays a number', [-5], '-5\r\n'],
  ])('%s', (_, cells, line) => {
    expect(csvRow(cells)).toBe(line);
  });

  it('comes back as it went out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 5 })),
        (rows) => {
          const back = parseCsv(rows.map(csvRow).join('')).map((row) => row.map(unguarded));
          // A cell that already began with a guarded formula's apostrophe is the one that is not told apart.
          const plain = rows.map((row) => row.map(unguarded));
          expect(back).toEqual(plain);
        },
      ),
    );
  });
});

describe('a CSV text', () => {
  it('may have a byte-order mark, any line ends and no last one', () => {
    expect(parseCsv('\ufefffile,year\n甲.txt,2023\r乙.txt,2024')).toEqual([
      ['file', 'year'],
      ['甲.txt', '2023'],
      ['乙.txt', '2024'],
    ]);
  });
});
