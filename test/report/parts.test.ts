import { describe, expect, it } from 'vitest';
import { goldFromReport } from '../../src/corpus';
import { evaluate } from '../../src/corpus/evaluate';
import { reportPage } from '../../src/corpus/pages/report-page';
import {
  analyze,
  claimsOf,
  createAnalyzer,
  passagesOf,
  type Report,
  sectionPath,
  segments,
} from '../../src/index';
import { parseReport } from '../../src/report/schema';
import { reports } from './gold';

const TEXT = '一、普法宣传\n全年开展法治宣传活动38场。';
const whole = analyze(TEXT);

describe('a report without some of its parts', () => {
  it('has empty lists there, says so, and is the same in all else', () => {
    expect(analyze(TEXT, { omit: ['paragraphs', 'indicators'] })).toEqual({
      ...whole,
      paragraphs: [],
      indicators: [],
      omitted: ['paragraphs', 'indicators'],
    });
  });

  it('has its tags with their scores where their evidence is left out', () => {
    const { sections, paragraphs, passages, omitted } = analyze(TEXT, { omit: ['evidence'] });
    const score = whole.passages[0]!.themes[0]!.score;
    const bare = [{ theme: '普法宣传', score, evidence: [] }];
    expect([passages[0]!.themes, paragraphs[0]!.themes]).toEqual([bare, bare]);
    expect(sections[0]!.headingThemes).toMatchObject([{ theme: '普法宣传', evidence: [] }]);
    expect(omitted).toEqual(['evidence']);
  });

  it('is the same to the byte in whatever order they are named', () => {
    const json = (...omit: ('claims' | 'evidence')[]) => JSON.stringify(analyze(TEXT, { omit }));
    expect(json('claims', 'evidence', 'claims')).toBe(json('evidence', 'claims'));
  });

  it('is whole, without a word on it, where nothing is left out', () => {
    expect(analyze(TEXT, { omit: [] })).toEqual(whole);
    expect(whole).not.toHaveProperty('omitted');
  });

  it('is three fifths as long in JSON without evidence, paragraphs and indicators', () => {
    const length = (omit: NonNullable<Report['omitted']>) =>
      [...reports.values()].reduce(
        (sum, text) => sum + JSON.stringify(analyze(text, { omit })).length,
        0,
      );
    expect(length(['evidence', 'paragraphs', 'indicators'])).toBeLessThan(0.6 * length([]));
  });

  it('is left out by an analyzer, and by a call in its place', () => {
    const analyzer = createAnalyzer({ omit: ['claims'] });
    expect(analyzer.analyze(TEXT).claims).toEqual([]);
    expect(analyzer.analyze(TEXT, { omit: [] })).toEqual(whole);
  });

  it('is saved and read as it is', () => {
    const report = analyze(TEXT, { omit: ['evidence', 'paragraphs', 'claims'] });
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  it('is not read where it does not say that its evidence was left out', () => {
    const { omitted: _, ...report } = analyze(TEXT, { omit: ['evidence'] });
    expect(() => parseReport(report)).toThrow(
      'sections.0.headingThemes: "普法宣传" has no evidence, and omitted does not name it',
    );
  });
});

describe('what needs a part that was left out', () => {
  const without = (part: 'claims' | 'passages' | 'sections' | 'skipped') =>
    analyze(TEXT, { omit: [part] });
  const gold = { name: 'a', text: TEXT, passages: [] } as never;
  it.each([
    ['claims', () => claimsOf(without('claims'))],
    ['passages', () => passagesOf(without('passages'))],
    ['sections', () => sectionPath(without('sections'), 'c1')],
    ['skipped', () => segments(TEXT, without('skipped'))],
    ['claims', () => reportPage(TEXT, without('claims'), { name: 'a', themes: [] })],
    ['claims', () => goldFromReport('a', TEXT, without('claims'))],
    ['passages', () => evaluate([gold], [without('passages')])],
  ])('says so and does not take it for an empty one: %s', (part, use) => {
    expect(use).toThrow(`the report was made without its ${part}, which are needed here`);
  });

  it('works where it needs another', () => {
    const bare = analyze(TEXT, { omit: ['evidence', 'paragraphs', 'passages'] });
    expect(claimsOf(bare, '普法宣传').map(({ value }) => value)).toEqual([38]);
  });
});

describe('omit', () => {
  it('takes the parts of a report and nothing else', () => {
    expect(() => analyze(TEXT, { omit: ['warnings' as never] })).toThrow(
      /omit knows 'evidence', 'sections', .+, not "warnings"/,
    );
    expect(() => analyze(TEXT, { omit: 'evidence' as never })).toThrow(
      'omit is an array, not "evidence"',
    );
  });
});
