import { describe, expect, it } from 'vitest';
import { intl, nodejieba, withLexicon } from '../../src/tokenizer';
import {
  cutAs,
  expectTiling,
  goldSentences,
  tokenizers,
  withNodejieba,
  wordF1,
  words,
} from './support';

/** The cut of a sentence once the lexicon is laid over a cut that is given by hand. */
function laidOver(cut: string, options = {}): string {
  const text = cut.replaceAll('|', '');
  const tokens = withLexicon(cutAs(cut), options).tokenize(text);
  expectTiling(text, tokens);
  return words(tokens);
}

describe('terms', () => {
  it.each([
    ['put together what a tokenizer took apart', '法律|明白|人|进|社区', '法律明白人 进 社区'],
    ['win over a token that they cut in two words', '解决矛盾|纠纷', '解决 矛盾纠纷'],
    ['never swallow a neighbour', '依法|治理|乱象', '依法治理 乱象'],
    ['never leave crumbs', '政务|公开栏', '政务公开栏'],
    ['never break a longer word', '调解员|上门', '调解员 上门'],
    ['win when they are longer', '行政|复议|委员会|办公室', '行政复议委员会 办公室'],
    ['share a stretch so that fewest pieces remain', '行政|执法|监督|检查', '行政执法 监督检查'],
    ['cut a phrase of two words that a dictionary holds as one', '深入开展|排查', '深入 开展 排查'],
  ])('%s', (_, cut, expected) => {
    expect(laidOver(cut)).toBe(expected);
  });

  it('with digits at their edge do not lie in a longer number', () => {
    expect(laidOver('电话|8612345|接听')).toBe('电话 8612345 接听');
    expect(laidOver('拨打|12|345|热线')).toBe('拨打 12345 热线');
  });

  it('of the user are kept like those of the lexicon', () => {
    expect(laidOver('打造|砚|边|说|法|品牌', { terms: ['砚边说法'] })).toBe('打造 砚边说法 品牌');
  });

  it('can be those of some areas only', () => {
    expect(laidOver('政务|公开|和|行政|复议', { areas: ['disclosure'] })).toBe(
      '政务公开 和 行政 复议',
    );
  });
});

describe('numbers', () => {
  it.each([
    ['发放|3200|余|份', '发放 3200余 份'],
    ['投入|20|余|万元', '投入 20余万 元'],
    ['减免|386|.|5|万元', '减免 386.5万 元'],
    ['达|97.8%|以上', '达 97.8 % 以上'],
    ['共|1,286|次', '共 1,286 次'],
    ['二|十|余万人次', '二十余万 人次'],
    ['约|三|分之|一', '约 三分之一'],
    ['一个|村|两名|律师', '一 个 村 两 名 律师'],
    ['第八条|和|第12|条', '第八 条 和 第12 条'],
    ['数|百|名|群众', '数百 名 群众'],
    ['2023年|12月|4日', '2023 年 12 月 4 日'],
  ])('%s', (cut, expected) => {
    expect(laidOver(cut)).toBe(expected);
  });

  it.each([
    ['十分|重视|百姓|诉求', '十分 重视 百姓 诉求'],
    ['一般|程序', '一般程序'],
    ['三|项|制度', '三项制度'],
    ['八五|普法|规划', '八五普法 规划'],
    ['统一|安排|一起|落实', '统一 安排 一起 落实'],
    ['以上|百分之五', '以上 百分之五'],
  ])('are not read into words: %s', (cut, expected) => {
    expect(laidOver(cut)).toBe(expected);
  });

  it('can be left to the tokenizer', () => {
    expect(laidOver('发放|3200|余|份', { numbers: false })).toBe('发放 3200 余 份');
  });
});

describe('titles and organisations', () => {
  it('are one token by option', () => {
    expect(laidOver('贯彻|《|法治|政府|建设|实施|纲要|》|精神', { titles: true })).toBe(
      '贯彻 《法治政府建设实施纲要》 精神',
    );
    expect(laidOver('会同|云栖县|司法局|开展', { organisations: true })).toBe(
      '会同 云栖县司法局 开展',
    );
    expect(laidOver('由|青砚|街道|办事处|牵头', { organisations: true, places: ['青砚'] })).toBe(
      '由 青砚街道办事处 牵头',
    );
  });

  it('never take in a word that only stands before', () => {
    expect(laidOver('报请|县|人民政府|批准', { organisations: true })).toBe('报请 县人民政府 批准');
  });

  it('hold nested titles, and an unclosed one ends nowhere', () => {
    expect(laidOver('《|关于|〈|条例|〉|的|通知|》|《|未|完', { titles: true })).toBe(
      '《关于〈条例〉的通知》 《 未 完',
    );
  });
});

describe('withLexicon', () => {
  it('carries the tokenizer and a hash of terms and options in its name', () => {
    const name = (options = {}) => withLexicon(intl(), options).name;
    expect(name()).toMatch(/^intl@[\d.]+\+lexicon@[0-9a-f]{8}$/);
    expect(name()).toBe(name());
    expect(name({ terms: ['砚边说法'] })).not.toBe(name());
    expect(name({ titles: true })).not.toBe(name());
  });

  it.each([
    [{ terms: ['法律 顾问'] }, /white space/],
    [{ terms: [''] }, /not empty/],
    [{ terms: '法律顾问' }, /list of strings/],
    [{ areas: ['poetry'] }, /no area "poetry"/],
    [{ term: ['法律顾问'] }, /no option "term"/],
  ])('refuses %j', (options, message) => {
    expect(() => withLexicon(intl(), options as object)).toThrow(
      expect.objectContaining({ code: 'invalid-option', message: expect.stringMatching(message) }),
    );
  });

  it('refuses what is no tokenizer', () => {
    expect(() => withLexicon(42 as never)).toThrow(/a tokenizer is an object/);
  });
});

describe('on 300 sentences of the genre cut by hand', async () => {
  const sentences = goldSentences();
  const bars: Record<string, number> = { nodejieba: 0.95, intl: 0.92 };

  it('there are 300', () => {
    expect(sentences).toHaveLength(300);
  });

  for (const [name, tokenizer] of await tokenizers()) {
    it(`the lexicon brings ${name} to a word F1 of ${bars[name]} or more`, () => {
      const alone = wordF1(tokenizer, sentences);
      const together = wordF1(withLexicon(tokenizer), sentences);
      expect(alone).toBeLessThan(0.8);
      expect(together).toBeGreaterThanOrEqual(bars[name]!);
    });
  }

  it.runIf(withNodejieba)('and to 0.94 on the half whose errors were never listed', async () => {
    const even = sentences.filter((_, i) => i % 2 === 1);
    expect(wordF1(withLexicon(await nodejieba()), even)).toBeGreaterThanOrEqual(0.94);
  });
});
