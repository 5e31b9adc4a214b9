import { describe, expect, it } from 'vitest';
import { withNumbers } from '../../../src/corpus/read/word-numbering';

const level = (place: number, format: string, pattern: string, style = ''): string =>
  `<w:lvl w:ilvl="${place}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>` +
  `${style && `<w:pStyle w:val="${style}"/>`}<w:lvlText w:val="${pattern}"/></w:lvl>`;
const numberingOf = (
  levels: string,
  lists = '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>',
) =>
  `<w:numbering><w:abstractNum w:abstractNumId="7">${levels}</w:abstractNum>${lists}</w:numbering>`;
const at = (place: number, list = 1): string =>
  `<w:numPr><w:ilvl w:val="${place}"/><w:numId w:val="${list}"/></w:numPr>`;
const paragraph = (properties: string, text: string): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
/** The lines of a document part as a reader sees them. */
const linesOf = (document: string): string[] =>
  document
    .split('</w:p>')
    .slice(0, -1)
    .map((line) => line.replace(/<[^>]+>/g, ''));

const REPORT = numberingOf(
  level(0, 'chineseCounting', '%1、') +
    level(1, 'chineseCountingThousand', '（%2）') +
    level(2, 'decimal', '%3.'),
);

describe('the numbers that Word counts by itself', () => {
  it('stand in the text, each level beginning anew below the next', () => {
    const document = [
      paragraph(at(0), '主要工作'),
      paragraph(at(1), '普法'),
      paragraph(at(1), '调解'),
      paragraph(at(2), '人民调解'),
      paragraph('', '全年调解241件。'),
      paragraph(at(0), '下一步打算'),
      paragraph(at(1), '执法'),
    ].join('');
    expect(linesOf(withNumbers(document, REPORT, ''))).toEqual([
      '一、主要工作',
      '（一）普法',
      '（二）调解',
      '1.人民调解',
      '全年调解241件。',
      '二、下一步打算',
      '（一）执法',
    ]);
  });

  it.each([
    ['decimal', '%1', '12 普法'],
    ['chineseCounting', '第%1章', '第十二章 普法'],
    ['chineseLegalSimplified', '%1、', '壹拾贰、普法'],
    ['decimalEnclosedCircleChinese', '%1', '⑫ 普法'],
    ['lowerLetter', '%1)', 'l)普法'],
    ['unheardOf', '%1.', '12.普法'],
  ])('are written as the list has them: %s %s', (format, pattern, expected) => {
    const document = paragraph(at(0), '普法').repeat(12);
    const found = withNumbers(document, numberingOf(level(0, format, pattern)), '');
    expect(linesOf(found).at(-1)).toBe(expected);
  });

  it('come from the style of a paragraph too', () => {
    const numbering = numberingOf(level(0, 'chineseCounting', '%1、', 'Heading1'));
    const styles =
      '<w:styles><w:style w:styleId="List"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>';
    const document =
      paragraph('<w:pStyle w:val="Heading1"/>', '普法') +
      paragraph('<w:pStyle w:val="List"/>', '调解');
    expect(linesOf(withNumbers(document, numbering, styles))).toEqual(['一、普法', '二、调解']);
  });

  it('begin anew in a list that says so', () => {
    const lists =
      '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>' +
      '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    const numbering = numberingOf(level(0, 'decimal', '%1.'), lists);
    const document = paragraph(at(0), '甲') + paragraph(at(0), '乙') + paragraph(at(0, 2), '丙');
    expect(linesOf(withNumbers(document, numbering, ''))).toEqual(['1.甲', '2.乙', '1.丙']);
  });

  it('are not those that a tracked change took away', () => {
    const change = `<w:pPrChange><w:pPr>${at(0)}</w:pPr></w:pPrChange>`;
    expect(linesOf(withNumbers(paragraph(change, '普法'), REPORT, ''))).toEqual(['普法']);
  });

  it('are none of bullets, of levels that no list has and of lists that are not there', () => {
    const bullets = numberingOf(level(0, 'bullet', '●'));
    for (const [properties, numbering] of [
      [at(0), bullets],
      [at(9), REPORT],
      ['<w:numPr><w:ilvl w:val="1e9"/><w:numId w:val="5"/></w:numPr>', REPORT],
    ] as const) {
      const document = paragraph(properties, '普法');
      expect(withNumbers(document, numbering, '')).toBe(document);
    }
  });
});
