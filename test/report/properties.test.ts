import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, createAnalyzer, FazhiError, type Report } from '../../src/index';
import { parseReport } from '../../src/report/schema';
import { reports } from './gold';

/** Checks everything that must hold of any report of any text. */
function expectSound(text: string, report: Report): void {
  const whole = { start: 0, end: text.length };
  const within = (inner: { start: number; end: number }, outer: { start: number; end: number }) => {
    expect(inner.start).toBeGreaterThanOrEqual(outer.start);
    expect(inner.end).toBeLessThanOrEqual(outer.end);
    expect(inner.end).toBeGreaterThan(inner.start);
  };
  const headings = report.sections.map(({ headingStart, headingEnd }) => ({
    start: headingStart,
    end: headingEnd,
  }));
  const tiles = [...headings, ...report.passages, ...report.skipped];
  tiles.sort((a, b) => a.start - b.start);
  let at = 0;
  for (const tile of tiles) {
    within(tile, whole);
    expect(tile.start).toBeGreaterThanOrEqual(at);
    expect(text.slice(at, tile.start)).toMatch(/^\s*$/);
    at = tile.end;
  }
  expect(text.slice(at)).toMatch(/^\s*$/);

  const passages = new Map(report.passages.map((passage) => [passage.id, passage]));
  for (const passage of report.passages) {
    expect(text.slice(passage.start, passage.end).trim()).not.toBe('');
    for (const tag of passage.themes) {
      expect(tag.evidence.length).toBeGreaterThan(0);
      for (const found of tag.evidence) {
        expect(text.slice(found.start, found.end)).toBe(found.text);
        within(found, whole);
      }
    }
    if (passage.primary !== null) {
      expect(passage.themes.map((tag) => tag.theme)).toContain(passage.primary);
    }
  }
  for (const paragraph of report.paragraphs) {
    for (const id of paragraph.passageIds) within(passages.get(id)!, paragraph);
  }
  for (const claim of report.claims) {
    expect(text.slice(claim.start, claim.end)).toBe(claim.text);
    expect(Number.isFinite(claim.value)).toBe(true);
    if (claim.passageId !== null) within(claim, passages.get(claim.passageId)!);
    if (claim.whatStart !== null && claim.whatEnd !== null) {
      expect(text.slice(claim.whatStart, claim.whatEnd)).toBe(claim.what);
    }
  }
  for (const number of report.rejected ?? []) {
    expect(text.slice(number.start, number.end)).toBe(number.text);
  }
  expect(() => parseReport(JSON.parse(JSON.stringify(report)))).not.toThrow();
}

const analyzer = createAnalyzer({ include: ['rejected'] });
const sound = (text: string): void => expectSound(text, analyzer.analyze(text));

/** Pieces from which reports are put together: what layouts and numbers are made of. */
const piece = fc.constantFrom(
  ...[
    '一、',
    '（一）',
    '(二)',
    '1.',
    '1、',
    '（1）',
    '①',
    '第一章',
    '㈠',
    '一是',
    '二是',
    '首先',
    '其次',
    '此外',
  ],
  ...[
    '加强法治宣传',
    '规范行政执法',
    '化解矛盾纠纷',
    '聘请法律顾问',
    '推进政务公开',
    '主要做法',
    '存在问题',
    '下一步打算',
  ],
  ...[
    '发放资料２０００余份',
    '调解纠纷241起',
    '百分之九十五',
    '同比下降3.5个百分点',
    '不少于6次',
    '〔2024〕3号',
    '零投诉',
  ],
  ...[
    '。',
    '；',
    '，',
    '：',
    '、',
    '“',
    '”',
    '《',
    '》',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '\u3000\u3000',
    '\u00a0',
    '\u200b',
    '\t',
    '|',
  ],
  ...[
    '发布时间：2024-01-20',
    '来源：柳溪镇',
    '首页 > 政务公开',
    '扫一扫',
    '某ICP备00000000号',
    '😀',
    '\ud800',
    '\u0000',
    'abc',
    '<p>',
  ],
);
const pieces = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

describe('a report of any text', () => {
  it.each([...reports])('is sound for %s', (_, text) => sound(text));

  it('is sound for generated reports', () => {
    fc.assert(fc.property(pieces, sound), { numRuns: 400 });
  });

  it('is sound for random Unicode', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), sound), { numRuns: 200 });
  });

  it('is sound for reports that were cut and spliced', () => {
    const texts = [...reports.values()];
    const mutated = fc
      .tuple(
        fc.nat(texts.length - 1),
        fc.nat(texts.length - 1),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        pieces,
      )
      .map(([a, b, from, to, middle]) => {
        const first = texts[a]!;
        const second = texts[b]!;
        const start = Math.floor(from * first.length);
        const end = Math.floor(to * second.length);
        return first.slice(Math.max(0, start - 300), start) + middle + second.slice(end, end + 300);
      });
    fc.assert(fc.property(mutated, sound), { numRuns: 150 });
  });

  it('is the same to the byte each time', () => {
    for (const text of reports.values()) {
      expect(JSON.stringify(createAnalyzer().analyze(text))).toBe(JSON.stringify(analyze(text)));
    }
  });

  it('throws nothing but FazhiError, whatever is passed', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (text, options) => {
        try {
          analyze(text as string, options as object);
        } catch (error) {
          expect(error).toBeInstanceOf(FazhiError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
