import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze';
import {
  alignTokens,
  collocations,
  frequencies,
  intl,
  keyness,
  keywords,
  kwic,
  lexiconTerms,
  ngrams,
  subset,
  type TextPassage,
  type Tokenizer,
  textPassages,
  withLexicon,
  wordCorpus,
} from '../../../src/corpus/statistics';

/** Words set apart by spaces: what is counted can be seen in the text. */
const bySpaces: Tokenizer = {
  name: 'by-spaces',
  tokenize: (text) => alignTokens(text, text.match(/\s+|[，。]|[^\s，。]+/gu) ?? []),
};

const corpusOf = (...passages: (string | TextPassage)[]) =>
  wordCorpus(
    passages.map((passage, i) =>
      typeof passage === 'string' ? { id: `p${i + 1}`, text: passage } : passage,
    ),
    { tokenizer: bySpaces },
  );

const PUBLICITY: TextPassage = {
  id: 'a1',
  document: 'a',
  text: '社区 开展 普法 宣传 ， 律师 讲解 民法典 。',
  themes: ['普法宣传'],
  role: 'measures',
  section: '深化普法宣传',
  issuer: '青砚街道',
  year: 2022,
};
const MEDIATION: TextPassage = {
  id: 'b1',
  document: 'b',
  text: '社区 化解 纠纷 12 件 ， 律师 参与 化解 。',
  themes: ['矛盾调解', '法律顾问'],
  role: 'results',
  section: '化解矛盾纠纷',
  issuer: '柳溪镇',
  year: 2023,
};
const PLANS: TextPassage = {
  id: 'b2',
  document: 'b',
  text: '社区 健全 机制 。',
  themes: [],
  year: 2023,
};

describe('subset', async () => {
  const corpus = await corpusOf(PUBLICITY, MEDIATION, PLANS);
  const ids = (criteria: Parameters<typeof subset>[1]) =>
    subset(corpus, criteria).passages.map(({ id }) => id);

  it.each([
    ['theme', { theme: '法律顾问' }, ['b1']],
    ['one of several themes', { theme: ['法律顾问', '普法宣传'] }, ['a1', 'b1']],
    ['no theme', { theme: null }, ['b2']],
    ['role', { role: 'results' }, ['b1']],
    ['part of the heading', { section: '普法' }, ['a1']],
    ['issuer', { issuer: '柳溪镇' }, ['b1']],
    ['year', { year: 2023 }, ['b1', 'b2']],
    ['all of several criteria', { year: 2023, theme: '矛盾调解' }, ['b1']],
    ['nothing', {}, ['a1', 'b1', 'b2']],
  ])('by %s', (_, criteria, expected) => {
    expect(ids(criteria)).toEqual(expected);
  });
});

describe('frequencies', () => {
  it('counts words, per thousand words, by passage and document', async () => {
    const list = frequencies(await corpusOf(PUBLICITY, MEDIATION, PLANS));
    expect(list).toMatchObject({
      tokenizer: 'by-spaces',
      tokens: 17,
      passages: 3,
      documents: 2,
      parts: 'documents',
    });
    expect(list.rows[0]).toMatchObject({
      word: '社区',
      count: 3,
      passages: 3,
      documents: 2,
    });
    expect(list.rows[0]!.perThousand).toBeCloseTo(3000 / 17, 10);
  });

  it('leaves stop words out of the list but not out of the totals', async () => {
    const corpus = await corpusOf('进一步 加强 普法 工作');
    expect(frequencies(corpus)).toMatchObject({ tokens: 4, types: 4, rows: [{ word: '普法' }] });
    expect(frequencies(corpus, { stopWords: false }).rows).toHaveLength(4);
    expect(frequencies(corpus, { stopWords: ['普法'] }).rows.map(({ word }) => word)).toEqual([
      '加强',
      '工作',
      '进一步',
    ]);
  });

  it('counts numbers by option', async () => {
    const corpus = await corpusOf('化解 12 件 3.2万 件');
    const shown = (numbers: boolean) =>
      frequencies(corpus, { numbers, stopWords: false }).rows.map(({ word }) => word);
    expect(shown(false)).toEqual(['件', '化解']);
    expect(shown(true)).toEqual(['件', '12', '3.2万', '化解']);
  });

  it.each(['', '   ', '。，！', '2023 42'])('of %j is an empty list', async (text) => {
    const list = frequencies(await corpusOf(text));
    expect(list).toMatchObject({ tokens: 0, types: 0, rows: [] });
  });

  it('of no passages is an empty list', async () => {
    expect(frequencies(await corpusOf()).rows).toEqual([]);
  });

  it('holds words such as constructor and __proto__', async () => {
    const list = frequencies(await corpusOf('constructor __proto__ toString constructor'));
    expect(list.rows[0]).toMatchObject({ word: 'constructor', count: 2 });
    expect(list.types).toBe(3);
  });

  it.each([{ limit: 0 }, { minCount: 1.5 }, { minLength: Number.NaN }])(
    'refuses %j',
    async (options) => {
      const corpus = await corpusOf('普法');
      expect(() => frequencies(corpus, options)).toThrow(
        expect.objectContaining({ code: 'invalid-option' }),
      );
    },
  );
});

describe('ngrams', () => {
  it('do not go across punctuation', async () => {
    const list = ngrams(await corpusOf('开展 普法 ， 化解 矛盾 。 开展 普法'), {
      n: 2,
      stopWords: false,
    });
    expect(list.rows.map(({ words, count }) => [words.join(' '), count])).toEqual([
      ['开展 普法', 2],
      ['化解 矛盾', 1],
    ]);
  });

  it('of length 0 are refused', async () => {
    const corpus = await corpusOf('普法');
    expect(() => ngrams(corpus, { n: 0 })).toThrow(/from 1 to 10/);
  });
});

describe('keywords', () => {
  it('are what a document has and others have not: tf × (1 + ln(N / (1 + df)))', async () => {
    const result = keywords(await corpusOf(PUBLICITY, MEDIATION));
    expect(result.groups.map(({ group }) => group)).toEqual(['a', 'b']);
    const [first] = result.groups[1]!.keywords;
    expect(first).toEqual({ word: '化解', tf: 2, idf: 1, tfidf: 2 }); // 1 + ln(2 / 2)
    const shared = result.groups[1]!.keywords.find(({ word }) => word === '社区');
    expect(shared?.idf).toBeCloseTo(1 + Math.log(2 / 3), 12);
  });

  it('can be those of themes; a passage with two themes counts in both', async () => {
    const result = keywords(await corpusOf(PUBLICITY, MEDIATION, PLANS), { by: 'theme' });
    expect(result.groups.map(({ group, tokens }) => [group, tokens])).toEqual([
      ['普法宣传', 7],
      ['矛盾调解', 7],
      ['法律顾问', 7],
      [null, 3],
    ]);
  });

  it('can be words such as __key and __proto__', async () => {
    const [group] = keywords(await corpusOf('__key __proto__ constructor __key')).groups;
    expect(group?.keywords.map(({ word, tf }) => [word, tf])).toEqual([
      ['__key', 2],
      ['__proto__', 1],
      ['constructor', 1],
    ]);
  });

  it('refuses another grouping', async () => {
    const corpus = await corpusOf('普法');
    expect(() => keywords(corpus, { by: 'colour' as never })).toThrow(/document, theme, role/);
  });
});

describe('keyness', () => {
  it('finds what one side has more, and what it has less often', async () => {
    const target = await corpusOf('普法 普法 普法 社区');
    const reference = await corpusOf('调解 调解 调解 社区');
    const { rows, tested } = keyness(target, reference);
    expect(tested).toBe(3);
    expect(rows.map(({ word, direction }) => [word, direction])).toEqual([
      ['普法', 'over'],
      ['调解', 'under'],
      ['社区', 'same'],
    ]);
    // 2 (3 ln 2 + 1 ln (1/2.5) + 4 ln (4/2.5)): the four cells 3, 0, 1, 4
    expect(rows[0]!.g2).toBeCloseTo(
      2 * (3 * Math.log(2) + Math.log(1 / 2.5) + 4 * Math.log(1.6)),
      10,
    );
    expect(rows[0]).toMatchObject({ percentDifference: null, lowExpected: true });
  });

  it('of a corpus against itself is nothing: G² 0, p 1', async () => {
    const corpus = await corpusOf(PUBLICITY, MEDIATION);
    for (const row of keyness(corpus, corpus).rows) {
      expect(row).toMatchObject({
        g2: 0,
        chi2: 0,
        p: 1,
        pAdjusted: 1,
        logRatio: 0,
        direction: 'same',
      });
    }
  });

  it('against an empty corpus is refused, and so is another tokenizer', async () => {
    const corpus = await corpusOf(PUBLICITY);
    expect(() => keyness(corpus, subset(corpus, { year: 1999 }))).toThrow(
      /reference holds no words/,
    );
    const other = await wordCorpus([PUBLICITY], { tokenizer: intl() });
    expect(() => keyness(corpus, other)).toThrow(/same tokenizer/);
  });

  it('shows one direction, and only what is significant, by option', async () => {
    const target = await corpusOf('普法 '.repeat(50));
    const reference = await corpusOf('调解 '.repeat(50));
    expect(keyness(target, reference, { direction: 'under' }).rows.map(({ word }) => word)).toEqual(
      ['调解'],
    );
    expect(keyness(target, reference, { maxP: 0.01, correction: 'holm' }).rows).toHaveLength(2);
    expect(() => keyness(target, reference, { maxP: 2 })).toThrow(/maxP from 0 to 1/);
  });

  it('never gives NaN or an infinite number', async () => {
    const word = fc.constantFrom('普法', '调解', '公开', '执法', '，');
    const text = fc
      .array(word, { minLength: 1, maxLength: 30 })
      .map((list) => `律师 ${list.join(' ')}`);
    await fc.assert(
      fc.asyncProperty(text, text, async (a, b) => {
        const { rows } = keyness(await corpusOf(a), await corpusOf(b), { stopWords: false });
        for (const value of rows.flatMap((row) => Object.values(row))) {
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('collocations', () => {
  it('count words in a window on either side, within the sentence', async () => {
    const corpus = await corpusOf('律师 参与 化解 纠纷 。 律师 参与 调解 。 社区 律师');
    const { rows, nodeCount, tokens } = collocations(corpus, '律师', {
      window: 1,
      minCount: 1,
      sort: 'count',
    });
    expect({ nodeCount, tokens }).toEqual({ nodeCount: 3, tokens: 9 });
    expect(rows.map(({ word, count, left, right }) => [word, count, left, right])).toEqual([
      ['参与', 2, 0, 2],
      ['社区', 1, 1, 0],
    ]);
  });

  it('measure attraction: 参与 stands in windows only', async () => {
    const corpus = await corpusOf('律师 参与 化解 纠纷 。 律师 参与 调解 。 社区 律师');
    const [row] = collocations(corpus, '律师', { window: 1, sort: 'count' }).rows;
    // 6 places besides the node, 3 of them in windows; 参与 2, both in windows
    expect(row).toMatchObject({ word: '参与', frequency: 2, expected: 1, pmi: 1 });
    expect(row!.tScore).toBeCloseTo(1 / Math.SQRT2, 12);
    expect(row!.logDice).toBeCloseTo(14 + Math.log2(4 / 5), 12);
  });

  it('of a window of 0 words, or of a node with white space, are refused', async () => {
    const corpus = await corpusOf('律师');
    expect(() => collocations(corpus, '律师', { window: 0 })).toThrow(/window of 0 words/);
    expect(() => collocations(corpus, '法律 顾问')).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });

  it('of a word that is not there are an empty list', async () => {
    expect(collocations(await corpusOf('社区 化解 纠纷'), '律师')).toMatchObject({
      nodeCount: 0,
      rows: [],
    });
  });

  it('of a corpus that holds nothing but the node are an empty list', async () => {
    expect(collocations(await corpusOf('律师 律师 律师'), '律师').rows).toEqual([]);
  });
});

describe('kwic', () => {
  it('shows what stands before and after, with the place', async () => {
    const { total, lines } = kwic(await corpusOf(MEDIATION), '律师', { context: 3 });
    expect(total).toBe(1);
    expect(lines[0]).toEqual({
      document: 'b',
      passage: 'b1',
      section: '化解矛盾纠纷',
      role: 'results',
      issuer: '柳溪镇',
      year: 2023,
      themes: ['矛盾调解', '法律顾问'],
      start: 16,
      end: 18,
      left: ' ， ',
      match: '律师',
      right: ' 参与 ',
    });
  });

  it('finds a term within words and across them', async () => {
    const corpus = await corpusOf('开展 普法宣传 活动');
    expect(kwic(corpus, '宣传').lines[0]).toMatchObject({ left: '开展 普法', right: ' 活动' });
  });

  it('sorts by the words before, nearest first, or by those after', async () => {
    const corpus = await corpusOf('c a 律师 x 。 b b 律师 z 。 a a 律师 y');
    const shown = (sort: 'text' | 'left' | 'right') =>
      kwic(corpus, '律师', { context: 4, sort }).lines.map(
        ({ left, right }) => `${left.slice(-4).replaceAll(' ', '')}·${right.slice(0, 2).trim()}`,
      );
    expect(shown('text')).toEqual(['ca·x', 'bb·z', 'aa·y']);
    expect(shown('left')).toEqual(['aa·y', 'ca·x', 'bb·z']);
    expect(shown('right')).toEqual(['ca·x', 'aa·y', 'bb·z']);
  });

  it('looks for a sequence of tokens, with * for any characters', async () => {
    const corpus = await wordCorpus([{ id: 'p', text: '开展普法宣传活动和普法教育活动' }], {
      tokenizer: {
        name: 'by-hand',
        tokenize: (text) =>
          alignTokens(text, ['开展', '普法宣传', '活动', '和', '普法教育', '活动']),
      },
    });
    const found = (...tokens: string[]) => kwic(corpus, { tokens }).lines.map(({ match }) => match);
    expect(found('普法*', '活动')).toEqual(['普法宣传活动', '普法教育活动']);
    expect(found('*', '普法宣*传')).toEqual(['开展普法宣传']);
    expect(found('普法')).toEqual([]);
  });

  it.each([
    ['an empty term', ''],
    ['a term with white space', '法律 顾问'],
    ['no tokens', { tokens: [] }],
    ['an unknown query', { word: '律师' }],
    ['nothing', null],
  ])('refuses %s', async (_, query) => {
    const corpus = await corpusOf('律师');
    expect(() => kwic(corpus, query as string)).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });

  it('counts what it does not show', async () => {
    const { total, lines } = kwic(await corpusOf('律师 '.repeat(50)), '律师', { limit: 2 });
    expect([total, lines.length]).toEqual([50, 2]);
  });
});

describe('on a report', async () => {
  const text = [
    '云栖县柳溪镇2023年度法治政府建设情况报告',
    '一、主要工作',
    '（一）深化普法宣传。组织法律明白人进村宣讲民法典42场次，发放宣传资料3200余份。',
    '（二）化解矛盾纠纷。镇综治中心排查矛盾纠纷318件，化解311件。',
    '二、2024年工作打算',
    '深化政务公开，主动公开政府信息。',
  ].join('\n');
  const report = analyze(text);
  const passages = textPassages(report, text, 'liuxi.txt', { headings: true });
  const corpus = await wordCorpus(passages, { tokenizer: withLexicon(intl()) });

  it('passages know their place, theme and section', () => {
    for (const { start, text: own } of passages) expect(text.startsWith(own, start)).toBe(true);
    expect(passages.some(({ themes }) => themes?.includes('普法宣传'))).toBe(true);
    expect(passages.every(({ document, year }) => document === 'liuxi.txt' && year === 2023)).toBe(
      true,
    );
  });

  it('a concordance of a theme shows its evidence in the document', () => {
    const { lines } = kwic(corpus, { theme: '普法宣传' });
    expect(lines.length).toBeGreaterThan(0);
    for (const { start, end, match, left, right } of lines) {
      expect(text.slice(start, end)).toBe(match);
      expect(text).toContain(left + match + right);
    }
  });

  it('every result names the tokenizer', () => {
    expect(frequencies(corpus).tokenizer).toMatch(/^intl@.*\+lexicon@/);
  });

  it('every result is plain JSON', () => {
    for (const result of [
      frequencies(corpus),
      ngrams(corpus),
      keywords(corpus),
      kwic(corpus, '普法'),
      collocations(corpus, '矛盾纠纷'),
    ]) {
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }
  });

  it('another text than the one analysed is refused', () => {
    expect(() => textPassages(report, `${text}。`, 'liuxi.txt')).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });

  it('the terms of the lexicon are words', () => {
    const words = new Set(frequencies(corpus).rows.map(({ word }) => word));
    expect(lexiconTerms(['publicity']).filter((term) => words.has(term))).toContain('法律明白人');
  });
});
