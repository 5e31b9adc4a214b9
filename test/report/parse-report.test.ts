import { describe, expect, it } from 'vitest';
import { analyze, claimsOf } from '../../src/index';
import { parseReport } from '../../src/report/schema';

const TEXT = '一、主要工作\n共排查矛盾纠纷241起，其中口头案件32件。';
const saved = () => JSON.parse(JSON.stringify(analyze(TEXT)));

describe('a saved report', () => {
  it('reads back as it was', () => {
    expect(parseReport(saved())).toEqual(analyze(TEXT));
  });

  it('keeps fields that a later version has more', () => {
    expect(parseReport({ ...saved(), mood: 'good' })).toMatchObject({ mood: 'good' });
  });

  it('that names a claim which is not there is refused, with the place', () => {
    const report = saved();
    report.claims[1].partOf = 'c9';
    expect(() => parseReport(report)).toThrow('claims.1.partOf: the claims have no "c9"');
  });

  it('that names a section which is not there is refused, with the place', () => {
    const report = saved();
    report.paragraphs[0].sectionId = 's9';
    expect(() => parseReport(report)).toThrow('paragraphs.0.sectionId: the sections have no "s9"');
  });

  it('of version 1, without the ids of its themes, takes any theme', () => {
    const { engine, indicators: _, ...report } = saved();
    const { themeIds: __, ...old } = engine;
    const read = parseReport({ ...report, engine: old, schemaVersion: 1 });
    expect(claimsOf(read, '经济')).toEqual([]);
    expect(read.indicators).toEqual([]);
  });
});
