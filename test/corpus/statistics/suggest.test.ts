import { describe, expect, it } from 'vitest';
import { intl, suggestTerms, wordCorpus } from '../../../src/corpus/statistics';

const passage = (id: string, text: string, themes: string[] = []) => ({
  id,
  document: 'a.txt',
  text,
  themes,
});
const corpus = await wordCorpus(
  [
    passage('p1', '加强社区矫正对象管理，开展公益劳动4次。', ['社区矫正']),
    passage('p2', '社区矫正对象公益劳动全覆盖，走访矫正对象家庭。', ['社区矫正']),
    passage('p3', '开展公益劳动，组织在矫人员学习6次。'),
    passage('p4', '开展法治宣传活动38场次。'),
    passage('p5', '排查化解矛盾纠纷128件，开展走访。'),
  ],
  { tokenizer: intl() },
);

describe('words that a theme may lack', () => {
  const found = suggestTerms(corpus, '社区矫正', { known: ['社区矫正', '矫正对象'] });

  it('are those that its passages have more often than others, and its terms do not cover', () => {
    expect(found.map(({ words }) => words)).toContain('公益劳动');
    expect(found.find(({ words }) => words === '公益劳动')).toMatchObject({
      near: 2,
      elsewhere: 1,
    });
    expect(found.map(({ words }) => words).join()).not.toMatch(/社区矫正|矫正对象/);
  });

  it('come with sentences, first from passages that have not got the theme', () => {
    const { examples } = found.find(({ words }) => words === '公益劳动')!;
    expect(examples[0]).toEqual({
      document: 'a.txt',
      passage: 'p3',
      hasTheme: false,
      sentence: '开展公益劳动，组织在矫人员学习6次。',
    });
    expect(examples.slice(1).every(({ hasTheme }) => hasTheme)).toBe(true);
  });

  it('are none where no passage has the theme, or all have', () => {
    expect(suggestTerms(corpus, '信访', { known: [] })).toEqual([]);
  });
});
