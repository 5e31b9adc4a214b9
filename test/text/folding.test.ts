import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze, createAnalyzer, fiveThemes } from '../../src';
import data from '../../src/genre/text/characters.yaml';
import { normalForm, normalise } from '../../src/text/normalise';

const { traditional } = data as { readonly traditional: string };
const CORPUS = path.resolve(import.meta.dirname, '../../corpus/dev');

/** By simplified character one that is read as it. */
const toTraditional = new Map<string, string>([['着', '著']]);
for (let at = 0; at < traditional.length; at += 2) {
  const [from, to] = [traditional[at]!, traditional[at + 1]!];
  if (!toTraditional.has(to)) toTraditional.set(to, from);
}
const twinOf = (text: string): string =>
  Array.from(text, (character) => toTraditional.get(character) ?? character).join('');

/** How much of two lists is the same: F1. */
function agreement(a: readonly string[], b: readonly string[]): number {
  const own = new Set(a);
  return a.length + b.length === 0
    ? 1
    : (2 * b.filter((entry) => own.has(entry)).length) / (a.length + b.length);
}

describe('a traditional text', () => {
  it('is read as a simplified one, each character in its place', () => {
    const source = '全年開展法治宣傳活動38場次，調解矛盾糾紛241起。';
    const { text, toSource } = normalise(source);
    expect(text).toBe('全年开展法治宣传活动38场次,调解矛盾纠纷241起。');
    expect(toSource({ start: 4, end: 8 })).toEqual({ start: 4, end: 8 });
  });

  it('is quoted as it is written', () => {
    const text = '一、主要工作\n全年開展法治宣傳活動38場次，發放資料2000餘份。';
    const [claim] = analyze(text).claims;
    expect(claim).toMatchObject({ text: '38場次', value: 38, unit: '场次', what: '法治宣傳活動' });
  });

  it('reads 著 as 着 but in 顯著 and 著名', () => {
    expect(normalForm('圍繞著社會治理，沿著法治軌道，成效顯著，著名律師參與調解')).toBe(
      '围绕着社会治理,沿着法治轨道,成效显著,著名律师参与调解',
    );
  });

  it('gives what its simplified twin gives, on every third report of the corpus', () => {
    const found = (text: string) => {
      const { passages, claims, sections, document } = analyze(text);
      return {
        themes: passages.flatMap(({ start, themes }) =>
          themes.map(({ theme }) => `${start} ${theme}`),
        ),
        claims: claims.map(
          ({ start, value, unit, status }) => `${start} ${value} ${unit} ${status}`,
        ),
        indicators: claims.map(({ start, indicator }) => `${start} ${indicator}`),
        sections: sections.map(
          ({ headingStart, level, role }) => `${headingStart} ${level} ${role}`,
        ),
        metadata: [String(document.year), String(document.publishedOn)],
      };
    };
    const texts = readdirSync(CORPUS)
      .filter((file) => file.endsWith('.txt'))
      .filter((_, i) => i % 3 === 0)
      .map((file) => readFileSync(path.join(CORPUS, file), 'utf8'));
    const pairs = texts.map((text) => [found(text), found(twinOf(text))] as const);
    for (const part of ['themes', 'claims', 'indicators', 'sections', 'metadata'] as const) {
      const all = (side: 0 | 1): string[] =>
        pairs.flatMap((pair, report) => pair[side][part].map((entry) => `${report} ${entry}`));
      expect(agreement(all(0), all(1)), part).toBeGreaterThanOrEqual(0.99);
    }
  });
});

describe('a simplified text', () => {
  it('keeps the characters that it shares with traditional ones', () => {
    const source = '成效显著，著名律师在乾坤村瞭望台开讲。';
    expect(normalForm(source)).toBe(source.replaceAll('，', ','));
  });
});

describe('radicals in place of characters', () => {
  it('are read as the characters', () => {
    expect(normalForm('⼈⺠政府公开⼀批⻓期⻛险')).toBe('人民政府公开一批长期风险');
  });
});

describe('terms of one’s own', () => {
  it('are found however they are written', () => {
    const [publicity] = fiveThemes.themes;
    const set = {
      ...fiveThemes,
      id: 'own',
      mentions: [],
      cases: [],
      themes: [
        {
          ...publicity!,
          terms: [{ id: 'own', strength: 'decides' as const, terms: ['村（社区）法治講堂'] }],
          rules: [],
        },
      ],
    };
    const { passages } = createAnalyzer({ themes: set }).analyze('全镇建成村(社区)法治讲堂18个。');
    expect(passages[0]!.themes.map(({ theme }) => theme)).toEqual([publicity!.id]);
  });
});
