import { describe, expect, it } from 'vitest';
import { type PdfLine, paragraphs } from '../../../src/corpus/read/pdf-lines';

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
