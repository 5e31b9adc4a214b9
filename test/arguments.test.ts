import { describe, expect, it } from 'vitest';
import {
  analyzeCorpus,
  goldFromReport,
  parseDocument,
  readDocument,
  reportPage,
  toBrat,
  toDoccano,
  toLabelStudio,
  toWebAnnotations,
} from '../src/corpus';
import {
  frequencies,
  keyness,
  nodejieba,
  subset,
  textPassages,
  wordCorpus,
} from '../src/corpus/statistics';
import {
  analyze,
  claimsOf,
  createAnalyzer,
  explain,
  extendThemes,
  FazhiError,
  fiveThemes,
  lintThemes,
  passagesOf,
  runThemeCases,
  sectionPath,
  segments,
} from '../src/index';
import { themesFromNotation, themesToNotation } from '../src/themes/set/convert';
import { intl } from '../src/tokenizer';

const TEXT = '一、主要工作\n开展法治宣传活动38场。';
const report = analyze(TEXT);
const corpus = await wordCorpus(textPassages(report, TEXT, 'a'), { tokenizer: intl() });

/** The code and message of the FazhiError that a call ends in; anything else is thrown on. */
async function refusal(call: () => unknown): Promise<string> {
  try {
    await call();
  } catch (error) {
    if (error instanceof FazhiError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'accepted';
}

const none = undefined as never;

const gold = goldFromReport('a', TEXT, report);

describe('an argument that a function does not take is refused in words', () => {
  it.each<[string, () => unknown, string]>([
    [
      'claimsOf(null)',
      () => claimsOf(null as never),
      'report is a report that analyze returned, not null',
    ],
    [
      'passagesOf({})',
      () => passagesOf({} as never),
      'report is a report that analyze returned, not an object',
    ],
    [
      'claimsOf(report, 3)',
      () => claimsOf(report, 3 as never),
      'theme is one of 普法宣传, 行政执法, 矛盾调解, 法律顾问, 政务公开, not 3',
    ],
    [
      'claimsOf a theme that is not there',
      () => claimsOf(report, '普法'),
      'theme is one of 普法宣传, 行政执法, 矛盾调解, 法律顾问, 政务公开, not "普法"',
    ],
    [
      'sectionPath("x")',
      () => sectionPath('x' as never, 's1'),
      'report is a report that analyze returned, not "x"',
    ],
    [
      'segments of another text',
      () => segments('法治', report),
      'text is the text of 19 UTF-16 units that was analysed, not "法治"',
    ],
    [
      'explain the wrong way round',
      () => explain(TEXT as never, analyzer as never, 'p1', '普法宣传'),
      'analyzer is what createAnalyzer returns, not "一、主要工作\\n开展法治宣传活动38场。"',
    ],
    [
      'extendThemes()',
      () => extendThemes(none, none),
      'set is a theme set, such as fiveThemes, not undefined',
    ],
    [
      'extendThemes(fiveThemes)',
      () => extendThemes(fiveThemes, none),
      'extension is an object with an id and what it changes, not undefined',
    ],
    [
      'lintThemes(set, "text")',
      () => lintThemes(fiveThemes, '法治' as never),
      'texts is a list of texts, not "法治"',
    ],
    [
      'runThemeCases(set, null)',
      () => runThemeCases(fiveThemes, null as never),
      'cases is a list of { text, themes }, not null',
    ],
    [
      'runThemeCases with a bad case',
      () => runThemeCases(fiveThemes, [{ text: '普法' } as never]),
      'cases[0] is an object { text, themes }, not an object',
    ],
    [
      'runThemeCases of an unknown theme',
      () => runThemeCases(fiveThemes, [{ text: '普法', themes: ['经济'] }]),
      'cases[0].themes is of 普法宣传, 行政执法, 矛盾调解, 法律顾问, 政务公开, not "经济"',
    ],
    [
      'frequencies(report)',
      () => frequencies(report as never),
      'corpus is what wordCorpus resolves to, not an object',
    ],
    [
      'keyness without a reference',
      () => keyness(corpus, none),
      'reference is what wordCorpus resolves to, not undefined',
    ],
    [
      'a tokenizer that was not awaited',
      () => wordCorpus([], { tokenizer: nodejieba().catch(() => intl()) as never }),
      'a tokenizer is an object { name, tokenize(text) }, not a promise, which has to be awaited; intl(), or what nodejieba() resolves to, is one',
    ],
    [
      'textPassages without a name',
      () => textPassages(report, TEXT, none),
      'document is a name such as that of the file, not undefined',
    ],
    [
      'toBrat of a report instead of gold',
      () => toBrat(report as never),
      'gold is a gold report { name, text, meta, passages }, not an object',
    ],
    [
      'toLabelStudio of one gold report',
      () => toLabelStudio(gold as never),
      'golds is a list of gold reports, not an object',
    ],
    [
      'toDoccano of a list with a hole',
      () => toDoccano(Array(2) as never),
      'golds[0] is a gold report { name, text, meta, passages }, not undefined',
    ],
    [
      'toWebAnnotations without an address',
      () => toWebAnnotations(gold, none),
      'source is the address of the text, not undefined',
    ],
    [
      'goldFromReport without a text',
      () => goldFromReport('a', none, report),
      'text is the text that was analysed, not undefined',
    ],
    [
      'analyzeCorpus of a list of files with nothing in it',
      () => analyzeCorpus(['a.txt', ...Array(1), 'b.txt'] as never).next(),
      'source[1] is a folder or a file, not undefined',
    ],
    [
      'analyzeCorpus of an iterable that gives undefined',
      () => analyzeCorpus([undefined] as never, { workers: 0 }).next(),
      'item 0 is an object { id, text } or { id, path }, not undefined',
    ],
    ['readDocument(null)', () => readDocument(null as never), 'file is a path, not null'],
    [
      'parseDocument of a text',
      () => parseDocument('法治' as never, 'a.txt'),
      'bytes is a Uint8Array or Buffer; a text needs no reading, not "法治"',
    ],
    [
      'parseDocument without a name',
      () => parseDocument(new Uint8Array(3), none),
      'name is the name of the file with its extension, not undefined',
    ],
    [
      'analyzeCorpus(null)',
      () => analyzeCorpus(null as never).next(),
      'source is a folder, a list of files, or an iterable of { id, text } or { id, path }, not null',
    ],
    [
      'analyzeCorpus of numbers',
      () => analyzeCorpus([1] as never, { workers: 0 }).next(),
      'item 0 is an object { id, text } or { id, path }, not 1',
    ],
    [
      'reportPage without options',
      () => reportPage(TEXT, report, none),
      'options is an object with name and themes, not undefined',
    ],
    [
      'reportPage of another text',
      () => reportPage('法治', report, { name: 'a', themes: [] }),
      'text is the text of 19 UTF-16 units that was analysed, not "法治"',
    ],
  ])('%s', async (_, call, message) => {
    expect(await refusal(call)).toBe(`invalid-argument: ${message}`);
  });
});

const analyzer = createAnalyzer();

describe('an option that is not known is refused with those that are', () => {
  it.each<[string, () => unknown, RegExp]>([
    [
      'frequencies',
      () => frequencies(corpus, { top: 3 } as never),
      /options has no "top"; known are stopWords, numbers,/,
    ],
    [
      'wordCorpus',
      () => wordCorpus([], { tokeniser: intl() } as never),
      /options has no "tokeniser"; known are tokenizer/,
    ],
    [
      'subset',
      () => subset(corpus, { themes: '普法宣传' } as never),
      /criteria has no "themes"; known are theme, role,/,
    ],
    [
      'parseDocument',
      () => parseDocument(new Uint8Array(3), 'a.txt', { maxBytes: 3 } as never),
      /known are maxFileBytes/,
    ],
    [
      'analyzeCorpus',
      () => analyzeCorpus('.', { worker: 2 } as never).next(),
      /options has no "worker"; known are analyze,/,
    ],
  ])('%s', async (_, call, message) => {
    expect(await refusal(call)).toMatch(message);
    expect(await refusal(call)).toMatch(/^invalid-option: /);
  });
});

describe('an extension of a theme set', () => {
  it.each<[string, object, string]>([
    [
      'with a misspelt key',
      { id: 'x', theme: [] },
      'at theme: is no key that an extension has; known are id, version,',
    ],
    [
      'with a text for a list',
      { id: 'x', guards: '普法' },
      'at guards: expected a list, found "普法"',
    ],
    [
      'with terms that name no group',
      { id: 'x', terms: ['普法'] },
      'at terms[0]: expected { to: \'theme/group\', terms: [...] }, found "普法"',
    ],
    [
      'under the name of the set itself',
      { id: 'five' },
      'at id: "five" is the set itself: a changed set needs an id or a version of its own',
    ],
    [
      'with a theme that nothing can earn',
      {
        id: 'x',
        themes: [
          {
            id: '空',
            label: { zh: '空', en: 'empty' },
            definition: { zh: '空', en: 'empty' },
            terms: [],
          },
        ],
      },
      'a theme needs a term or a rule',
    ],
  ])('%s is refused', async (_, extension, message) => {
    expect(await refusal(() => extendThemes(fiveThemes, extension as never))).toContain(message);
  });
});

describe('what is malformed inside an argument is refused with its path', () => {
  it('gold whose passage holds other words than its span', async () => {
    const [passage] = gold.passages;
    const other = { ...gold, passages: [{ ...passage!, text: '普法' }] };
    const said = 'invalid-gold: gold a at passages[0]: its span holds other words';
    for (const call of [
      () => toBrat(other),
      () => toDoccano([other]),
      () => toLabelStudio([other]),
      () => toWebAnnotations(other, 'a.txt'),
    ])
      expect(await refusal(call)).toBe(said);
  });

  it('a theme set without terms', async () => {
    const set = { ...fiveThemes, themes: [{ id: '普法宣传' }] };
    expect(await refusal(() => themesToNotation(set as never))).toMatch(
      /^invalid-theme-set: .*themes\[0\]/,
    );
  });

  it('an alias of a theme set without its anchor, at its place', async () => {
    const source = 'id: own\nthemes:\n  普法:\n    - *terms\n';
    expect(await refusal(() => themesFromNotation(source, 'own.yaml'))).toMatch(
      /^invalid-notation: own\.yaml:4:7: .*alias.*terms/,
    );
  });
});
