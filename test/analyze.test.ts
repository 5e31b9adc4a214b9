import { describe, expect, it } from 'vitest';
import {
  analyze,
  builtInIndicators,
  claimsOf,
  createAnalyzer,
  type FazhiError,
  passagesOf,
  sectionPath,
  type ThemeSet,
} from '../src/index';
import { tinySet } from './themes/tiny-set';

const codeOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    return (error as FazhiError).code;
  }
  return 'no error';
};

const TEXT = `柳溪镇2023年度法治政府建设工作报告
一、主要工作
（一）深化普法宣传。全年开展法治宣传活动38场，发放宣传资料2000余份。
（二）化解矛盾纠纷。排查化解矛盾纠纷241起，调解成功率99%。`;

describe('analyze', () => {
  const report = analyze(TEXT);

  it('warns of a rate that does not match in the words of the text, full-width digits and all', () => {
    const { warnings } = analyze('一、矛盾化解\n全年受理纠纷１００件，化解８０件，化解率９５％。');
    expect(warnings).toEqual([
      {
        code: 'rate-does-not-match',
        message: '化解率 is given as ９５％, but ８０件 of １００件 is 80.0%',
        claimIds: ['c3', 'c2', 'c1'],
      },
    ]);
  });

  it('gives sections, passages with themes and evidence, and claims', () => {
    expect(report.sections.map(({ level, heading }) => [level, heading])).toEqual([
      [1, '主要工作'],
      [2, '深化普法宣传'],
      [2, '化解矛盾纠纷'],
    ]);
    expect(report.passages.map(({ primary }) => primary)).toEqual(['普法宣传', '矛盾调解']);
    expect(report.claims.map(({ value, unit, bound }) => [value, unit, bound])).toEqual([
      [38, '场', 'exact'],
      [2000, '份', 'more_than'],
      [241, '起', 'exact'],
      [99, '%', 'exact'],
    ]);
  });

  it('gives each claim the themes of its passage', () => {
    expect(report.claims.map(({ themes }) => themes[0])).toEqual([
      '普法宣传',
      '普法宣传',
      '矛盾调解',
      '矛盾调解',
    ]);
  });

  it('says what made the report', () => {
    expect(report.engine).toMatchObject({ name: 'fazhi', themes: 'five@1', tokenizer: null });
    expect(report.engine.rules).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('gives an empty report with a warning for empty and blank text', () => {
    for (const text of ['', ' \n\u3000\t\r\n']) {
      const empty = analyze(text);
      expect(empty.passages).toEqual([]);
      expect(empty.warnings.map(({ code }) => code)).toEqual(['empty-text']);
    }
  });

  it('warns of markup, of noise and of another language, and invents nothing', () => {
    const codes = (text: string) => analyze(text).warnings.map(({ code }) => code);
    expect(codes('<div><p>一、主要工作</p></div>')).toContain('looks-like-markup');
    expect(codes('\u0000\u0001\u0002法\ufffd\ufffd\ufffd')).toContain('looks-damaged');
    const vertical = [...'柳溪镇全年开展普法活动三十八场调解纠纷二百余件'].join('\n');
    expect(codes(vertical)).toContain('looks-damaged');
    expect(codes([...'全年开展普法活动'].join('\n'))).not.toContain('looks-damaged');
    const english = analyze(
      '1. Introduction\nThe rule of law is a good thing.\n2. Methods\nWe counted 38 cases.',
    );
    expect(english.warnings.map(({ code }) => code)).toContain('not-chinese');
    expect(english.sections).toEqual([]);
    expect(english.passages.flatMap(({ themes }) => themes)).toEqual([]);
  });

  it('keeps numbers that are no claims when asked', () => {
    expect(report.rejected).toBeUndefined();
    const { rejected } = analyze(`${TEXT}\n2023年，我镇扎实推进各项工作。`, {
      include: ['rejected'],
    });
    expect(rejected?.map(({ text, why }) => [text, why])).toContainEqual(['2023年', 'date']);
  });

  it('goes on as its analyzer was made, whatever becomes of the set and the register', () => {
    const themes = structuredClone(tinySet) as { -readonly [Key in keyof ThemeSet]: ThemeSet[Key] };
    const indicators = { ...builtInIndicators, indicators: [...builtInIndicators.indicators] };
    const { analyze: own, themes: kept } = createAnalyzer({ themes, indicators });
    const before = own(TEXT);
    themes.scoring = { ...themes.scoring, threshold: 19 };
    themes.themes = [];
    indicators.indicators.length = 0;
    expect(own(TEXT)).toEqual(before);
    expect(kept).toEqual(tinySet);
  });

  it('reads the figures of a second report in the same text as of its own year', () => {
    const report = (place: string, year: number) =>
      [
        `${place}${year}年度法治政府建设工作报告`,
        `${year}年，${place}认真贯彻落实上级关于法治政府建设的各项部署，现将有关情况报告如下。`,
        '一、主要工作',
        '全年开展法治宣传活动38场，发放宣传资料2000余份，接受群众咨询180人次，受到群众好评。',
      ].join('\n');
    const text = `${report('柳溪镇', 2023)}\n${report('青石镇', 2021)}`;
    const { claims } = analyze(text);
    expect(claims.map(({ value, period }) => `${value} ${period?.from}`)).toEqual([
      '38 2023-01-01',
      '2000 2023-01-01',
      '180 2023-01-01',
      '38 2021-01-01',
      '2000 2021-01-01',
      '180 2021-01-01',
    ]);
  });

  it('leaves out tags below minScore', () => {
    const tags = (minScore: number) =>
      analyze(TEXT, { minScore }).passages.flatMap(({ themes }) => themes).length;
    expect(tags(1)).toBeLessThanOrEqual(tags(0.5));
  });

  it('refuses what is no text, too long a text, and options that do not exist or fit', () => {
    expect(codeOf(() => analyze(12 as never))).toBe('text-not-a-string');
    expect(codeOf(() => analyze('法治政府', { maxCharacters: 3 }))).toBe('text-too-long');
    expect(codeOf(() => analyze(TEXT, { minimumScore: 1 } as never))).toBe('invalid-option');
    expect(codeOf(() => analyze(TEXT, { minScore: 2 }))).toBe('invalid-option');
    expect(codeOf(() => analyze(TEXT, { minScore: Number.NaN }))).toBe('invalid-option');
    expect(codeOf(() => analyze(TEXT, { maxCharacters: 0 }))).toBe('invalid-option');
    expect(codeOf(() => analyze(TEXT, { include: ['everything'] as never }))).toBe(
      'invalid-option',
    );
    expect(codeOf(() => analyze(TEXT, null as never))).toBe('invalid-option');
    expect(codeOf(() => createAnalyzer({ themes: {} as never }))).toBe('invalid-theme-set');
  });

  it('names the option and its value', () => {
    expect(() => analyze(TEXT, { minScore: 2 })).toThrow('minScore is a number from 0 to 1, not 2');
  });
});

describe('selectors', () => {
  const report = analyze(TEXT);

  it('pick claims and passages by theme', () => {
    expect(claimsOf(report, '矛盾调解').map(({ value }) => value)).toEqual([241, 99]);
    expect(claimsOf(report)).toHaveLength(4);
    expect(passagesOf(report, '普法宣传').map(({ id }) => id)).toEqual(['p1.1']);
  });

  it('lead from a claim to its headings', () => {
    const { id } = report.claims[2]!;
    expect(sectionPath(report, id).map(({ heading }) => heading)).toEqual([
      '主要工作',
      '化解矛盾纠纷',
    ]);
    expect(codeOf(() => sectionPath(report, 'c99'))).toBe('invalid-argument');
  });
});
