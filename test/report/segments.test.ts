import { describe, expect, it } from 'vitest';
import { analyze, segments } from '../../src/index';
import { reports } from './gold';

const TEXT = '一、主要工作\n（一）深化普法宣传。发放宣传资料2000余份。';

describe('segments', () => {
  it('of a report, joined, are its text', () => {
    for (const text of reports.values()) {
      const pieces = segments(text, analyze(text, { include: ['rejected'] }));
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }
  });

  it('name the block, the claim and the evidence that a piece belongs to', () => {
    const pieces = segments(TEXT, analyze(TEXT));
    const claim = pieces.find(({ text }) => text === '2000余份');
    expect(claim?.marks.map(({ kind }) => kind)).toEqual(['passage', 'claim']);
    const words = pieces.find(({ start }) => start === TEXT.indexOf('宣传资料'));
    expect(words?.marks).toContainEqual({
      kind: 'evidence',
      id: 'p1.1',
      theme: '普法宣传',
      rule: expect.stringMatching(/^普法宣传\//),
    });
  });

  it('have no marks where only white space stands between blocks', () => {
    const [gap] = segments(TEXT, analyze(TEXT)).filter(({ text }) => text === '\n');
    expect(gap?.marks).toEqual([]);
  });

  it('of the empty text are none', () => {
    expect(segments('', analyze(''))).toEqual([]);
  });
});
