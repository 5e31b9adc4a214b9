import { describe, expect, it } from 'vitest';
import { evaluate, type Gold, parseGold } from '../../../src/corpus/evaluate';
import type { Report } from '../../../src/report';

/** 一、普法 / 举办讲座12场。 / 化解纠纷。 — a heading and two passages. */
const TEXT = '一、普法\n举办讲座12场。\n化解纠纷。';

const gold: Gold = parseGold('柳溪镇', TEXT, {
  meta: { title: null, year: 2023 },
  passages: [
    {
      kind: 'heading',
      level: 1,
      start: 0,
      end: 4,
      text: '一、普法',
      role: 'measures',
      themes: ['普法宣传'],
      primary: '普法宣传',
    },
    {
      kind: 'body',
      start: 5,
      end: 13,
      text: '举办讲座12场。',
      role: 'measures',
      themes: ['普法宣传'],
      primary: '普法宣传',
      claims: [
        {
          start: 9,
          end: 12,
          quote: '12场',
          value: 12,
          unit: '场',
          bound: 'exact',
          what: '讲座',
          status: 'reported',
          kind: 'level',
          core: true,
        },
      ],
    },
    {
      kind: 'body',
      start: 14,
      end: 19,
      text: '化解纠纷。',
      role: 'measures',
      themes: ['矛盾调解'],
      primary: '矛盾调解',
    },
  ],
});

const tag = (theme: string, score = 0.9) => ({ theme, score, evidence: [] });

/** A report on the same text that finds all but what a test changes. */
function report(
  change: {
    readonly second?: readonly string[];
    readonly third?: readonly string[];
    readonly level?: number;
    readonly what?: string;
    readonly role?: string;
  } = {},
): Report {
  const second = change.second ?? ['普法宣传'];
  const third = change.third ?? ['矛盾调解'];
  return {
    document: { title: null, year: 2023 },
    sections: [
      {
        id: 's1',
        level: change.level ?? 1,
        marker: '一、',
        heading: '普法',
        headingStart: 0,
        headingEnd: 4,
        role: change.role ?? 'measures',
        headingThemes: [tag('普法宣传')],
      },
    ],
    paragraphs: [
      { id: 'p1', role: 'results' },
      { id: 'p2', role: 'results' },
    ],
    passages: [
      {
        id: 'p1.1',
        paragraphId: 'p1',
        start: 5,
        end: 13,
        themes: second.map((theme) => tag(theme)),
        primary: second[0] ?? null,
      },
      {
        id: 'p2.1',
        paragraphId: 'p2',
        start: 14,
        end: 19,
        themes: third.map((theme) => tag(theme)),
        primary: third[0] ?? null,
      },
    ],
    claims: [
      {
        start: 9,
        end: 12,
        text: '12场',
        value: 12,
        valueMax: null,
        unit: '场',
        bound: 'exact',
        status: 'reported',
        kind: 'level',
        salience: 'core',
        what: change.what ?? '讲座',
      },
    ],
  } as unknown as Report;
}

describe('evaluate', () => {
  it('gives full marks to a report that says what the gold says', () => {
    const result = evaluate([gold], [report()]);
    expect(result).toMatchObject({
      documents: 1,
      passages: 3,
      themes: { micro: { f1: 1, tp: 3, fp: 0, fn: 0 }, macroF1: 1, exactPassages: 1, primary: 1 },
      claims: { f1: 1, bound: 1, status: 1, kind: 1, what: 1, whatExact: 1 },
      structure: { headings: { f1: 1 }, role: 1 },
      meta: 1,
      errors: [],
    });
  });

  it('counts a theme that is missed and one that is extra, and says where', () => {
    const result = evaluate([gold], [report({ third: ['行政执法'] })]);
    expect(result.themes.micro).toMatchObject({ tp: 2, fp: 1, fn: 1, f1: 2 / 3 });
    expect(result.themes.per.map(({ theme, f1 }) => [theme, f1])).toEqual([
      ['普法宣传', 1],
      ['矛盾调解', 0],
      ['行政执法', 0],
    ]);
    expect(result.themes.exactPassages).toBe(2 / 3);
    expect(result.themes.confusion).toContainEqual({
      gold: '矛盾调解',
      given: '行政执法',
      passages: 1,
    });
    expect(
      result.errors.map(({ kind, message, start, end }) => ({ kind, message, start, end })),
    ).toEqual([
      { kind: 'theme-missed', message: '矛盾调解: 化解纠纷。', start: 14, end: 19 },
      { kind: 'theme-extra', message: '行政执法: 化解纠纷。', start: 14, end: 19 },
      { kind: 'primary', message: 'gold 矛盾调解 got 行政执法: 化解纠纷。', start: 14, end: 19 },
    ]);
  });

  it('scores measures and results as one role, and heading levels apart', () => {
    const result = evaluate([gold], [report({ level: 2, role: 'plans' })]);
    expect(result.structure.role).toBe(2 / 3);
    expect(result.structure.headings).toMatchObject({ tp: 0, fp: 1, fn: 1 });
    expect(result.errors.map((error) => error.kind)).toEqual(['role', 'heading-level']);
  });

  it('lets the counted thing agree in its head noun', () => {
    expect(evaluate([gold], [report({ what: '法治讲座' })]).claims).toMatchObject({
      what: 1,
      whatExact: 0,
    });
    expect(evaluate([gold], [report({ what: '培训' })]).claims).toMatchObject({ f1: 1, what: 0 });
  });

  it('draws the same intervals for the same seed, around the value', () => {
    const golds = Array.from({ length: 12 }, () => gold);
    const reports = golds.map((_, i) => report(i % 3 === 0 ? { second: [] } : {}));
    const one = evaluate(golds, reports, { seed: 7 });
    expect(evaluate(golds, reports, { seed: 7 })).toEqual(one);
    expect(one.resampled).toBe('documents');
    const { low, high } = one.themes.microInterval!;
    expect(low).toBeLessThan(one.themes.micro.f1);
    expect(high).toBeGreaterThan(one.themes.micro.f1);
    expect(evaluate(golds, reports, { resamples: 0 }).themes.microInterval).toBeNull();
  });

  it('refuses another number of reports than golds', () => {
    expect(() => evaluate([gold], [])).toThrow('1 golds and 0 reports');
  });
});

describe('parseGold', () => {
  it('says where a file is wrong', () => {
    expect(() => parseGold('x', 'abc', { passages: [{ kind: 'body' }] })).toThrow(
      'gold x at passages[0].start',
    );
    const passage = {
      kind: 'body',
      start: 0,
      end: 2,
      text: 'zz',
      role: 'other',
      themes: [],
      primary: null,
    };
    expect(() => parseGold('x', 'abc', { passages: [passage] })).toThrow(
      'passages[0]: its span holds other words',
    );
    expect(() => parseGold('x', 'abc', [])).toThrow('gold x');
  });
});
