import { describe, expect, it } from 'vitest';
import { disagreements, loadThemeModel, trainThemeModel } from '../../../src/corpus/evaluate';
import type { Report } from '../../../src/report';
import type { Tokenizer } from '../../../src/tokenizer';

/** Cuts at spaces, and keeps the spaces as tokens. */
const spaces: Tokenizer = {
  name: 'spaces@1',
  tokenize(text) {
    let at = 0;
    return (text.match(/\S+|\s+/g) ?? []).map((word) => {
      const start = at;
      at += word.length;
      return { text: word, start, end: at };
    });
  },
};

const passages = [
  { text: '举办 普法 讲座', themes: ['普法宣传'] },
  { text: '开展 普法 活动', themes: ['普法宣传'] },
  { text: '普法 讲座 进 学校', themes: ['普法宣传'] },
  { text: '化解 纠纷', themes: ['矛盾调解'] },
  { text: '排查 纠纷 活动', themes: ['矛盾调解'] },
  { text: '化解 邻里 纠纷', themes: ['矛盾调解'] },
];
const train = () => trainThemeModel(passages, { tokenizer: spaces });
const likely = (model: ReturnType<typeof train>, text: string) =>
  model.predict(text).flatMap(({ theme, score }) => (score >= 0.5 ? [theme] : []));

describe('trainThemeModel', () => {
  it('learns which words go with a theme', () => {
    expect(likely(train(), '在 社区 举办 普法 讲座')).toEqual(['普法宣传']);
    expect(likely(train(), '上门 化解 纠纷')).toEqual(['矛盾调解']);
  });

  it('stays decided on long texts, and takes any word for a word', () => {
    const long = Array.from(
      { length: 400 },
      (_, i) => `词语${'甲乙丙丁'[i % 4]}${'子丑寅卯'[i % 3]}`,
    );
    const text = ['普法', '讲座', 'constructor', '__proto__', ...long].join(' ');
    const model = trainThemeModel(
      [...passages, { text: `constructor __proto__ ${text}`, themes: ['普法宣传'] }],
      { tokenizer: spaces },
    );
    expect(likely(model, text)).toEqual(['普法宣传']);
  });

  it('refuses what it cannot learn from', () => {
    expect(() => trainThemeModel([], { tokenizer: spaces })).toThrow('there are none');
    expect(() => trainThemeModel(passages, { tokenizer: spaces, themes: ['政务公开'] })).toThrow(
      'no passage carries the theme "政务公开"',
    );
  });
});

describe('loadThemeModel', () => {
  const saved = () => JSON.parse(JSON.stringify(train())) as Record<string, unknown>;

  it('gives the same predictions after saving and loading', () => {
    const model = loadThemeModel(saved(), { tokenizer: spaces, themes: ['矛盾调解', '普法宣传'] });
    expect(model.predict('举办 普法 讲座')).toEqual(train().predict('举办 普法 讲座'));
  });

  it.each([
    ['no model', {}, 'expected saved JSON'],
    ['another version', { ...saved(), version: 2 }, 'version 2'],
    ['a damaged one', { ...saved(), themes: [{}] }, 'malformed at themes.0'],
    ['another tokenizer', { ...saved(), tokenizer: 'intl@74' }, 'trained with intl@74'],
  ])('refuses %s', (_, data, message) => {
    expect(() => loadThemeModel(data, { tokenizer: spaces })).toThrow(message);
  });

  it('refuses a model with other labels', () => {
    expect(() => loadThemeModel(saved(), { tokenizer: spaces, themes: ['政务公开'] })).toThrow(
      'its labels are 普法宣传, 矛盾调解',
    );
  });
});

describe('disagreements', () => {
  it('lists passages where rules and model differ, the strongest first', () => {
    const text = '举办 普法 讲座\n化解 纠纷';
    const report = {
      passages: [
        { id: 'p1', start: 0, end: 8, themes: [{ theme: '普法宣传', score: 0.9 }] },
        { id: 'p2', start: 9, end: 14, themes: [{ theme: '普法宣传', score: 0.95 }] },
      ],
    } as unknown as Report;
    const found = disagreements(report, text, train());
    expect(found.map(({ passageId, theme, rules }) => ({ passageId, theme, rules }))).toEqual([
      { passageId: 'p2', theme: '矛盾调解', rules: 0 },
      { passageId: 'p2', theme: '普法宣传', rules: 0.95 },
    ]);
  });
});
