import { describe, expect, it } from 'vitest';
import { classify, compileThemes } from '../../src/themes';
import { passage, tinySet } from './tiny-set';

const compiled = compileThemes({
  ...tinySet,
  scoring: { ...tinySet.scoring, against: { clauses: 3, weight: 0.5, except: ['plans'] } },
  mentions: [
    ...tinySet.mentions,
    { id: 'painted', kind: 'sentence', terms: ['画'], unless: ['泡'], except: ['咖啡'] },
  ],
});
const tag = (text: string, options: Parameters<typeof passage>[1] = {}) => {
  const { text: whole, blocks } = passage(text, options);
  return classify(compiled, whole, blocks)[0]!;
};
const themes = (text: string, options: Parameters<typeof passage>[1] = {}) =>
  tag(text, options).themes.map((theme) => theme.theme);

describe('strength', () => {
  it('gives a theme for one term that decides, with the words that earned it', () => {
    expect(tag('下午喝绿茶。').themes).toEqual([
      {
        theme: '茶',
        score: 0.731,
        evidence: [{ start: 3, end: 5, text: '绿茶', rule: '茶/tea' }],
      },
    ]);
  });

  it('gives nothing for a term that needs company, alone or repeated', () => {
    expect(themes('买了杯子。')).toEqual([]);
    expect(themes('买了杯子，又买了杯子。')).toEqual([]);
  });

  it('lets two terms that need company decide together', () => {
    expect(themes('买了杯子和茶壶。')).toEqual(['茶']);
  });

  it('never lets terms that only support decide, however many there are', () => {
    expect(themes('热水，清香，回甘。')).toEqual([]);
  });

  it('adds up words that stand together, not words that stand far apart', () => {
    expect(themes('买了杯子。走了很远。看了风景。拿起茶壶。')).toEqual([]);
  });
});

describe('rules', () => {
  it('find their parts in one clause, in order, within a distance', () => {
    expect(themes('用山泉冲泡新叶子。')).toEqual(['茶']);
    expect(themes('叶子落了再冲泡。')).toEqual([]);
    expect(themes('冲泡好一大壶以后才看见叶子。')).toEqual([]);
    expect(themes('先冲泡，叶子留着。')).toEqual([]);
  });
});

describe('what is only mentioned', () => {
  it('ignores titles, except of work of one’s own', () => {
    expect(themes('学习《茶叶标准》。')).toEqual([]);
    expect(themes('编写《茶叶手册》。')).toEqual(['茶']);
  });

  it('ignores lists of members, names of groups and slogans', () => {
    expect(themes('以茶农、咖啡商为成员。')).toEqual([]);
    expect(themes('成立茶叶协会。')).toEqual([]);
    expect(themes('口号是“以茶会友”。')).toEqual([]);
  });

  it('ignores what a sentence says of another matter, unless it says the matter itself too', () => {
    expect(themes('画了茶壶，又题上绿茶两字。')).toEqual([]);
    expect(themes('画了茶壶。绿茶要喝。')).toEqual(['茶']);
    expect(themes('画了茶壶，再泡绿茶。')).toEqual(['茶']);
    expect(themes('画了咖啡。')).toEqual(['咖啡']);
  });

  it('ignores false friends of all themes and of one', () => {
    expect(themes('搬来茶几。')).toEqual([]);
    expect(themes('换上茶色玻璃。')).toEqual([]);
  });

  it('takes a term back where another word of the clause says so', () => {
    expect(themes('茶叶促销。')).toEqual([]);
    expect(themes('茶叶上市，随后促销。')).toEqual(['茶']);
  });
});

describe('headings', () => {
  it('lend their theme to a passage with weak words of its own', () => {
    expect(themes('烧好热水。', { headings: ['一、泡茶'] })).toEqual(['茶']);
  });

  it('lend nothing to a passage that has none', () => {
    expect(themes('下雨了。', { headings: ['一、泡茶'] })).toEqual([]);
  });

  it('lend from the nearest heading that is about anything', () => {
    expect(themes('烧好热水。', { headings: ['（一）准备', '一、泡茶'] })).toEqual(['茶']);
    expect(themes('烧好热水。', { headings: ['（一）刮风下雨', '一、泡茶'] })).toEqual([]);
  });

  it('about something else leave one word of a long passage as said in passing', () => {
    const headings = ['（一）刮风下雨'];
    expect(themes('云来，雨来，雾来，茶来。', { headings })).toEqual([]);
    expect(themes('云来，雾来，茶来。', { headings })).toEqual(['茶']);
    expect(themes('云来，雨来，雾来，茶来，绿茶来。', { headings })).toEqual(['茶']);
    expect(themes('云来，雨来，雾来，茶来。', { headings: ['（一）准备'] })).toEqual(['茶']);
  });

  it('about something else take nothing where each clause states something of its own: plans', () => {
    const headings = ['（一）刮风下雨'];
    expect(themes('云来，雨来，雾来，茶来。', { headings, role: 'plans' })).toEqual(['茶']);
  });

  it('about something else leave a word with a number to be said outright', () => {
    const headings = ['（一）刮风下雨'];
    expect(themes('云来，雨来，雾来，茶来12杯。', { headings })).toEqual(['茶']);
    expect(themes('云来12片，雨来，雾来，茶来。', { headings })).toEqual([]);
  });

  it('are judged by their own words, where what needs company decides', () => {
    expect(themes('备好杯子', { kind: 'heading' })).toEqual(['茶']);
    expect(themes('烧好热水', { kind: 'heading', headings: ['一、泡茶'] })).toEqual([]);
  });
});

describe('strict roles', () => {
  it('count only sentences with a figure', () => {
    expect(themes('这里的人爱喝茶。', { role: 'basis' })).toEqual([]);
    expect(themes('这里有茶园12座。', { role: 'basis' })).toEqual(['茶']);
    expect(themes('2023年这里的人爱喝茶。', { role: 'basis' })).toEqual([]);
  });
});

describe('primary', () => {
  it('is the theme that most of the text speaks of', () => {
    expect(tag('先讲绿茶，绿茶要慢慢泡，绿茶要慢慢喝。咖啡后说。').primary).toBe('茶');
  });

  it('is null where two weigh the same, where another subject prevails, and without themes', () => {
    expect(tag('茶香飘来，咖啡飘来。').primary).toBeNull();
    expect(tag('下雨又刮风，下雨的日子很长很长，刮风的日子也很长。有茶。').primary).toBeNull();
    expect(tag('晴天。').primary).toBeNull();
  });
});

describe('minScore', () => {
  it('leaves out what scores lower, and lets in what the default leaves out', () => {
    const { text, blocks } = passage('买了杯子，喝咖啡。');
    expect(classify(compiled, text, blocks, { minScore: 0.9 })[0]!.themes).toEqual([]);
    expect(
      classify(compiled, text, blocks, { minScore: 0 })[0]!.themes.map((theme) => theme.theme),
    ).toEqual(['咖啡', '茶']);
  });
});
