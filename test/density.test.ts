import { describe, expect, it } from 'vitest';
import { checkBlocks, checkDensity, DENSEST } from '../src/density';
import { analyze, FazhiError } from '../src/index';
import { reports } from './report/gold';

/** The bounds of a text that is a thousandth as long as the longest. */
const SMALL = { line: 1000, parts: 2000, blocks: 1000 };

const codeOf = (run: () => unknown): string => {
  try {
    run();
    return 'accepted';
  } catch (error) {
    return error instanceof FazhiError ? error.code : String(error);
  }
};

describe('a text that holds more than memory has room for', () => {
  it.each([
    ['a line of nothing but numbers', '3件、'.repeat(400)],
    ['a line of nothing but terms', '普法，'.repeat(400)],
    ['lines of one word', '件\n'.repeat(2000)],
    ['lines with a number each', '普法3件。\n'.repeat(1100)],
  ])('is refused: %s', (_, text) => {
    expect(codeOf(() => checkDensity(text, SMALL))).toBe('text-too-dense');
  });

  it('is refused by its passages too', () => {
    const blocks = Array.from({ length: 1001 }, (_, i) => ({ start: i, end: i + 1 }));
    expect(codeOf(() => checkBlocks(blocks, SMALL))).toBe('text-too-dense');
    expect(codeOf(() => checkBlocks([{ start: 0, end: 1001 }], SMALL))).toBe('text-too-dense');
  });

  it('is none that reads like a report, at any length', () => {
    const text = [...reports.values()].slice(0, 10).join('\n');
    const parts = text.length / 10; // as 2 million are of the longest text
    expect(codeOf(() => checkDensity(text, { ...DENSEST, parts }))).toBe('accepted');
    const blocks = analyze(text).passages;
    expect(codeOf(() => checkBlocks(blocks, { ...DENSEST, blocks: text.length / 20 }))).toBe(
      'accepted',
    );
  });

  it('is told by analyze with what is too much and what to do', () => {
    const text = '3件、'.repeat(DENSEST.line / 3 + 1);
    expect(codeOf(() => analyze(text))).toBe('text-too-dense');
    expect(() => analyze(text)).toThrow(
      'a line of the text has 1000002 characters, more than 1000000; break it into lines, or split the text',
    );
  });
});
