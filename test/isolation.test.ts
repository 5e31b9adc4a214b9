import { describe, expect, it } from 'vitest';
import { analyze, createAnalyzer, extendThemes, FazhiError, fiveThemes } from '../src/index';
import { reports } from './report/gold';
import { tinySet } from './themes/tiny-set';

const TEXTS = [...reports.values()].slice(0, 6);
const json = (value: unknown): string => JSON.stringify(value);
const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof FazhiError) return error.code;
    throw error;
  }
  return 'no error';
};

describe('analyzers with different theme sets', () => {
  it('never touch each other when they take turns', () => {
    const tea = '协会会员冲泡红茶与绿茶，现场品鉴咖啡。';
    const alone = TEXTS.map((text) => json(createAnalyzer().analyze(text)));
    const aloneTea = json(createAnalyzer({ themes: tinySet }).analyze(tea));
    const five = createAnalyzer();
    const tiny = createAnalyzer({ themes: tinySet });
    const taken = TEXTS.map((text) => {
      expect(json(tiny.analyze(tea))).toBe(aloneTea);
      return json(five.analyze(text));
    });
    expect(taken.every((report, i) => report === alone[i])).toBe(true);
  });

  it('do not change when the set that they were made with is changed afterwards', () => {
    const set = structuredClone(tinySet) as unknown as {
      themes: { terms: { terms: string[] }[] }[];
    };
    const analyzer = createAnalyzer({ themes: set as never });
    const before = json(analyzer.analyze('冲泡红茶。'));
    set.themes[0]!.terms[0]!.terms.length = 0;
    expect(json(analyzer.analyze('冲泡红茶。'))).toBe(before);
  });

  it('do not change when a caller writes into a report', () => {
    const text = TEXTS[0]!;
    const before = json(analyze(text));
    const report = analyze(text) as unknown as Record<string, Record<string, unknown>>;
    report.engine!.version = 'mine';
    report.document!.title = 'mine';
    for (const passage of report.passages as unknown as { themes: unknown[] }[])
      passage.themes.length = 0;
    expect(json(analyze(text)) === before).toBe(true);
  });
});

describe('names that objects already have', () => {
  const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'];

  it.each(NAMES)('are ids, terms and words like any other: %s', (name) => {
    const set = extendThemes(tinySet, {
      id: name,
      version: 1,
      themes: [
        {
          id: name,
          label: { zh: name, en: name },
          definition: { zh: name, en: name },
          terms: [{ id: name, strength: 'decides', terms: [name] }],
        },
      ],
    } as never);
    const report = createAnalyzer({ themes: set }).analyze(`本年开展${name}活动3场。`);
    expect(report.passages.map(({ themes }) => themes.map(({ theme }) => theme))).toEqual([[name]]);
    expect(report.claims.map(({ value }) => value)).toEqual([3]);
    expect(report.engine.themes).toBe(`${name}@1`);
  });

  it.each(NAMES)('stand in a text without harm: %s', (name) => {
    expect(analyze(`一、${name}\n${name}：${name}发放${name}资料20份。`).claims).toHaveLength(1);
  });

  it('as keys of options are unknown options', () => {
    const options = JSON.parse('{"__proto__": {"minScore": 0}}') as object;
    expect(codeOf(() => analyze('法治', options))).toBe('invalid-option');
    expect(codeOf(() => createAnalyzer(JSON.parse('{"constructor": 1}') as object))).toBe(
      'invalid-option',
    );
  });

  it('as keys of a theme set are refused', () => {
    const set = JSON.parse(json(tinySet).replace('{', '{"__proto__":{"polluted":true},')) as never;
    expect(codeOf(() => createAnalyzer({ themes: set }))).toBe('invalid-theme-set');
  });

  it('never reach the prototype of all objects', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    for (const name of NAMES) {
      analyze(`${name}3件`);
      codeOf(() => createAnalyzer({ themes: { ...tinySet, [name]: { polluted: 1 } } as never }));
      codeOf(() => createAnalyzer({ indicators: [{ id: name, [name]: 1 }] as never }));
    }
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('the built-in theme set', () => {
  it('cannot be changed by whoever imports it', () => {
    const terms = fiveThemes.themes[0]!.terms[0]!.terms as string[];
    expect(() => terms.push('一切')).toThrow(TypeError);
    expect(() => Object.assign(fiveThemes.scoring, { threshold: 0 })).toThrow(TypeError);
  });
});
