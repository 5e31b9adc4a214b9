import { describe, expect, it } from 'vitest';
import { classify, compileThemes } from '../../../src/themes';
import { passage, tinySet } from '../tiny-set';

const compiled = compileThemes(tinySet);

const primaryOf = (text: string, options: Parameters<typeof passage>[1] = {}): string | null => {
  const { text: whole, blocks } = passage(text, options);
  return classify(compiled, whole, blocks).at(-1)!.primary;
};

describe('the primary theme', () => {
  it('takes more than half of the characters', () => {
    expect(primaryOf('办了三场读书会。店里卖茶。')).toBeNull();
    expect(primaryOf('办了读书会。店里卖红茶、白茶。')).toBe('茶');
  });

  it('has the clauses that go on from its own in the same sentence', () => {
    expect(primaryOf('办了读书会。店里卖茶，一斤三百元，三天卖完。')).toBe('茶');
  });

  it('has nothing of a sentence that does not name it', () => {
    expect(primaryOf('办了读书会。店里卖茶。一斤三百元。三天卖完。')).toBeNull();
  });

  it('has nothing of what leads up to it, but in an item of problems or plans: that is one statement', () => {
    const text = '一是人手少，店面小，路又远，茶卖不动。';
    expect(primaryOf(text, { kind: 'body', role: 'problems' })).toBeNull();
    expect(primaryOf(text, { kind: 'item', role: 'measures' })).toBeNull();
    expect(primaryOf(text, { kind: 'item', role: 'problems' })).toBe('茶');
  });

  it('loses a clause to a subject outside, and what goes on from there', () => {
    expect(primaryOf('店里卖茶，那天刮风，从早刮到晚，门都没开。')).toBeNull();
  });

  it('keeps a clause that speaks of a subject outside too', () => {
    expect(primaryOf('刮风那天店里照样卖茶。')).toBe('茶');
  });

  it('is what the heading announces where a clause names nothing', () => {
    const text = '办了三场读书会。店里卖茶。';
    expect(primaryOf(text)).toBeNull();
    expect(primaryOf(text, { headings: ['一、卖茶'] })).toBe('茶');
  });

  it('is what its own short first sentence announces, likewise', () => {
    expect(primaryOf('卖茶。全年收入三百元。三天卖完。')).toBe('茶');
  });

  it('is not what the heading announces where the text is about another', () => {
    expect(primaryOf('茶少，咖啡卖得好，一天两百杯，人人都爱喝。', { headings: ['卖茶'] })).toBe(
      '咖啡',
    );
  });

  it('is none where two take about the same, unless the heading names the first of them alone', () => {
    const text = '店里卖绿茶和茶，也卖咖啡。';
    expect(primaryOf(text)).toBeNull();
    expect(primaryOf(text, { headings: ['一、卖茶'] })).toBe('茶');
    expect(primaryOf(text, { headings: ['一、卖茶和咖啡'] })).toBeNull();
  });

  it('counts a word that only supports where a stronger one stands in its sentence', () => {
    expect(primaryOf('办了会。店里卖茶，有很多热水。')).toBe('茶');
    expect(primaryOf('办了会。店里卖茶。有很多热水。')).toBeNull();
  });
});
