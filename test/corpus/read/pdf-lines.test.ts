import { describe, expect, it } from 'vitest';
import {
  type PdfLine,
  type PdfTextItem,
  pageLines,
  paragraphs,
} from '../../../src/corpus/read/pdf-lines';

/** A line of a page 600 points wide; it stands at `height`, from 0 at the foot to 1 at the head. */
const line = (text: string, height: number): PdfLine => ({
  text,
  left: 90,
  right: 90 + text.length * 16,
  base: height * 842,
  size: 16,
  height,
});
const BODY = '全年开展法治宣传活动38场，发放宣传资料两千余份。';

describe('a page that a browser printed', () => {
  it.each([
    ['2024/3/5 10:22\t柳溪镇2023年度法治政府建设工作报告', 0.97],
    ['2024年3月5日 上午10:22 柳溪镇人民政府', 0.97],
    ['3/5/24, 10:22 AM\t柳溪镇2023年度法治政府建设工作报告', 0.97],
    ['https://www.example.gov.cn/art/2024/3/5/art_1_2.html\t1/2', 0.03],
    ['file:///C:/报告.html', 0.03],
    ['1/2', 0.03],
  ])('gives its text without the line %s', (text, height) => {
    const page = [line(BODY, 0.6), line(text, height)].sort((a, b) => b.height - a.height);
    expect(paragraphs([page])).toBe(BODY);
  });

  it.each([
    ['2024年3月5日，柳溪镇召开法治建设推进会。', 0.95],
    ['2024/3/5 10:22 召开法治建设推进会。', 0.6],
    ['网址：https://www.example.gov.cn', 0.05],
  ])('keeps what the report says: %s', (text, height) => {
    expect(paragraphs([[line(text, height)]])).toBe(text);
  });
});

/** A piece of text 16 points high, each character as wide. */
const piece = (str: string, x: number, y: number): PdfTextItem => ({
  str,
  transform: [16, 0, 0, 16, x, y],
  width: str.length * 16,
  height: 16,
});
const PAGE = { left: 0, bottom: 0, right: 595, top: 842 };

describe('a page set in two columns', () => {
  const LEFT = ['　　全年开展法治宣传活动', '三十八场，发放宣传资料两', '千余份。'];
  const RIGHT = ['　　调解组织受理矛盾纠纷', '二百四十一件，化解率达到', '九成九。'];
  const column = (lines: readonly string[], x: number): PdfTextItem[] =>
    [...lines, ...lines, ...lines, ...lines].map((text, i) => piece(text, x, 700 - i * 28));

  it('is read down the left one first, each paragraph whole, below a title over both', () => {
    const title = piece('柳溪镇二〇二三年度法治政府建设工作报告', 140, 760);
    const items = [title, ...column(LEFT, 60), ...column(RIGHT, 310)];
    const text = paragraphs([pageLines(items, PAGE)]);
    const [left, right] = [LEFT, RIGHT].map((lines) => lines.join('').trim());
    expect(text.split('\n').map((line) => line.trim())).toEqual([
      title.str,
      ...Array(4).fill(left),
      ...Array(4).fill(right),
    ]);
  });

  it('is not one whose table has two columns', () => {
    const rows = Array.from({ length: 12 }, (_, i) => [
      piece('受理矛盾纠纷'.slice(0, 4 + (i % 3)), 60, 700 - i * 28),
      piece(`${100 + i}件`, 310, 700 - i * 28),
    ]).flat();
    expect(pageLines(rows, PAGE)[0]!.text).toBe('受理矛盾\t100件');
  });
});

describe('text that is set sideways', () => {
  const words = ['全年调解纠纷二百四十一件', '化解二百三十九件'];
  /** The lines one below the other, for who turns the page by so many quarters. */
  const turned = (turns: number): PdfTextItem[] =>
    words.map((str, i) => {
      const below = i * 28;
      const [a, b, x, y] = [
        [16, 0, 90, 700 - below],
        [0, 16, 90 + below, 90],
        [-16, 0, 500, 90 + below],
        [0, -16, 500 - below, 700],
      ][turns] as [number, number, number, number];
      return { str, transform: [a, b, -b, a, x, y], width: str.length * 16, height: 16 };
    });

  it.each([0, 1, 2, 3])('is read from its own top: turned by %d quarters', (turns) => {
    const lines = pageLines(turned(turns).reverse(), PAGE);
    expect(lines.map(({ text }) => text)).toEqual(words);
  });

  it('is read after the text that stands upright', () => {
    const lines = pageLines([...turned(1), piece('附表', 90, 780)], PAGE);
    expect(lines.map(({ text }) => text)).toEqual(['附表', ...words]);
  });
});
