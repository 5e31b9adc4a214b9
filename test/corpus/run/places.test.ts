import { describe, expect, it } from 'vitest';
import { compilePlaces, placeWarnings } from '../../../src/corpus/run/places';

const UNKNOWN = { issuer: null, year: null };

describe('who reports on which year', () => {
  it.each([
    [
      '石桥街道2023年度法治政府建设工作报告.docx',
      { issuer: '石桥街道', year: 2023, region: null, level: 'township' },
    ],
    [
      '云栖县/2022年/柳溪镇.html',
      { issuer: '柳溪镇', year: 2022, region: '云栖县', level: 'township' },
    ],
    ['云栖县/报告-2021.pdf', { issuer: null, year: 2021, region: '云栖县', level: null }],
    ['a1234567.txt', { issuer: null, year: null, region: null, level: null }],
  ])('is guessed from the name where nothing else says it: %s', (id, place) => {
    expect(compilePlaces()(id, UNKNOWN)).toEqual(place);
  });

  it('is what the report says before what the name shows', () => {
    expect(compilePlaces()('石桥街道2023.txt', { issuer: '柳溪镇', year: 2022 })).toEqual({
      issuer: '柳溪镇',
      year: 2022,
      region: null,
      level: 'township',
    });
  });

  it('is read from the path by a pattern', () => {
    const placeOf = compilePlaces({ pattern: '{region}/{year}/{issuer}_*' });
    expect(placeOf('云栖县/2023/石桥街道_终稿.pdf', { issuer: '别处', year: 2000 })).toEqual({
      issuer: '石桥街道',
      year: 2023,
      region: '云栖县',
      level: 'township',
    });
  });

  it('is read by patterns of many stars, which would try a long name in 10^20 ways', () => {
    const name = `${'街道'.repeat(2000)}.txt`;
    const placeOf = compilePlaces({ pattern: '*街*街*街*街*街*{issuer}*街*街*{region}无' });
    expect(placeOf(name, UNKNOWN).region).toBeNull();
    const stars = compilePlaces({ pattern: '****{year}****{issuer}****' });
    expect(stars('年报2023石桥.txt', UNKNOWN)).toMatchObject({ year: 2023, issuer: '桥' });
    expect(() => compilePlaces({ pattern: `${'*a'.repeat(600)}{issuer}` })).toThrow(
      'is longer than 1000 characters',
    );
  });

  it('is what the sidecar lists, cell by cell', () => {
    const sidecar = '\ufefffile,issuer,year\r\n"a/报告,1.txt",石桥街道,2023\r\nb.txt,,2021\r\n';
    const placeOf = compilePlaces({ sidecar });
    expect(placeOf('a/报告,1.txt', UNKNOWN)).toMatchObject({ issuer: '石桥街道', year: 2023 });
    expect(placeOf('b.txt', { issuer: '柳溪镇', year: 2020 })).toMatchObject({
      issuer: '柳溪镇',
      year: 2021,
    });
  });

  it.each([
    ['tabs', '\t'],
    ['semicolons', ';'],
  ])('is what a sidecar with %s between its cells lists', (_, separator) => {
    const sidecar = 'file,issuer,level\na.txt,石桥街道,county\n'.replaceAll(',', separator);
    expect(compilePlaces({ sidecar })('a.txt', UNKNOWN)).toMatchObject({
      issuer: '石桥街道',
      level: 'county',
    });
  });

  it.each([
    ['no column for the file', 'name,year\na,2023', /no column “file”/],
    ['a year that is none', 'file,year\na,23', /line 2 .* "23" is no year/],
    [
      'a level that is none',
      'file,level\na,村',
      /line 2 .* "村" is no level: province, prefecture/,
    ],
    ['a file listed twice', 'file,year\na,2023\na,2022', /line 3 .* listed twice/],
  ])('a sidecar with %s is refused with the line', (_, sidecar, message) => {
    expect(() => compilePlaces({ sidecar })).toThrow(message);
  });
});

describe('what of the options fits nothing', () => {
  it('is told: rows without a file, columns without a use, files that the pattern does not fit', () => {
    const sidecar = 'file,issuer,人口\na/1.txt,甲,5\n丢失.txt,乙,6\n';
    const warnings = placeWarnings(['a/1.txt', '2.txt'], { sidecar, pattern: '{region}/{issuer}' });
    expect(warnings.map(({ report, code }) => [report, code])).toEqual([
      [null, 'metadata-without-file'],
      [null, 'metadata-column-unused'],
      ['2.txt', 'name-does-not-fit'],
    ]);
    expect(warnings.map(({ message }) => message).join()).toMatch(/丢失\.txt.+人口/);
  });

  it('is nothing without options', () => {
    expect(placeWarnings(['a.txt'])).toEqual([]);
  });
});
