import { describe, expect, it } from 'vitest';
import { compileThemes, explain } from '../../../src/themes';
import { passage, tinySet } from '../tiny-set';

const compiled = compileThemes(tinySet);
const why = (text: string, theme = '茶', options: Parameters<typeof passage>[1] = {}) => {
  const { text: whole, blocks } = passage(text, options);
  return explain(compiled, whole, blocks, 'u1', theme);
};

describe('explain', () => {
  it('lists every hit of a theme that was given, with rule and weight', () => {
    const { given, evidence, threshold, hits, changes } = why('用热水泡绿茶。');
    expect({ given, evidence, threshold }).toEqual({ given: true, evidence: 3.5, threshold: 3 });
    expect(
      hits.map(({ text, rule, weight, ignored }) => ({ text, rule, weight, ignored })),
    ).toEqual([
      { text: '热水', rule: '茶/hot', weight: 0.5, ignored: null },
      { text: '绿茶', rule: '茶/tea', weight: 3, ignored: null },
      { text: '茶', rule: '茶/tea', weight: 3, ignored: 'inside-longer-term' },
    ]);
    expect(changes).toEqual([]);
  });

  it('says what the heading lent', () => {
    expect(why('烧好热水。', '茶', { headings: ['一、泡茶'] })).toMatchObject({
      given: true,
      lent: 2.5,
      evidence: 3,
    });
  });

  it('says what headings on something else took, and that one of the theme would have given it', () => {
    const against = compileThemes({
      ...tinySet,
      scoring: { ...tinySet.scoring, against: { clauses: 3, weight: 0.5 } },
    });
    const { text, blocks } = passage('云来，雨来，雾来，茶来。', { headings: ['一、刮风下雨'] });
    const found = explain(against, text, blocks, 'u1', '茶');
    expect(found).toMatchObject({ given: false, lent: -0.5, evidence: 2.5 });
    expect(found.changes).toContainEqual({ kind: 'heading' });
  });

  it('says what was ignored, why, and that it would have been enough', () => {
    const mentioned = why('学习《茶叶标准》。');
    expect(mentioned.given).toBe(false);
    expect(mentioned.hits[0]).toMatchObject({ text: '茶', ignored: 'mentioned', mention: 'title' });
    expect(mentioned.changes[0]).toMatchObject({ kind: 'count', hit: { text: '茶' } });
    expect(why('搬来茶几。').hits[0]).toMatchObject({ ignored: 'guard' });
    expect(why('茶叶促销。').hits[0]).toMatchObject({ ignored: 'unless' });
    expect(why('爱喝茶。', '茶', { role: 'basis' }).hits[0]).toMatchObject({
      ignored: 'no-figure',
    });
  });

  it('finds the rule that came closest, with words that complete it', () => {
    expect(why('冲泡一壶。').changes[0]).toEqual({
      kind: 'complete-rule',
      rule: '茶/brewed-leaf',
      missing: 'leaf',
      examples: ['叶子'],
    });
  });

  it('names the weakest term that would have been enough', () => {
    expect(why('买了杯子。').changes).toEqual([
      { kind: 'heading' },
      { kind: 'add-term', strength: 'company', examples: ['杯子', '茶壶'] },
    ]);
  });

  it('refuses a block or a theme that does not exist', () => {
    const { text, blocks } = passage('茶');
    expect(() => explain(compiled, text, blocks, 'u9', '茶')).toThrow('"u9"');
    expect(() => explain(compiled, text, blocks, 'u1', '水')).toThrow('the set has 茶, 咖啡');
  });
});
