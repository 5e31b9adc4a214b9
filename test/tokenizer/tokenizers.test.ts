import { execFileSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { genreForEsbuild } from '../../src/notation/compile.ts';
import {
  alignTokens,
  defaultTokenizer,
  intl,
  nodejieba,
  type Tokenizer,
  tokenizeChecked,
  withLexicon,
} from '../../src/tokenizer';
import { expectTiling, tokenizers, withNodejieba, words } from './support';

const SAMPLES = [
  '',
  ' ',
  '街道开展普法宣传42场次，发放资料3200余份。',
  'no Chinese at all',
  '第一行\r\n第二行\n\n　　第三行\t完',
  '法\ud800治\udc00政府',
  '😀法治👩‍⚖️建设𠮷',
  '\u0000\u0001\ufeff\u200b法治',
  'ＡＢＣ１２３％',
];

for (const [name, tokenizer] of await tokenizers()) {
  for (const [label, made] of [
    [name, tokenizer],
    [`${name} with the lexicon`, withLexicon(tokenizer, { titles: true, organisations: true })],
  ] as const) {
    describe(label, () => {
      it.each(SAMPLES)('tiles %j', (text) => {
        expectTiling(text, made.tokenize(text));
      });

      it('tiles any string, lone surrogates and emoji among them', () => {
        const piece = fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom(
            ...'法治政府建设一二十百万余个的《》〈〉，。3.% \n',
            '\ud83d',
            '\udc00',
            '矛盾纠纷',
          ),
        );
        fc.assert(
          fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
            const text = pieces.join('');
            expectTiling(text, made.tokenize(text));
          }),
          { numRuns: 150 },
        );
      });

      it('gives the same tokens every time', () => {
        const text = SAMPLES.join('。');
        expect(made.tokenize(text)).toEqual(made.tokenize(text));
      });

      it('refuses what is no string', () => {
        expect(() => made.tokenize(42 as unknown as string)).toThrow(
          expect.objectContaining({ code: 'text-not-a-string' }),
        );
      });
    });
  }
}

describe('intl', () => {
  it('names the ICU version where the engine tells it', () => {
    expect(intl().name).toBe(`intl@${process.versions.icu}`);
  });

  it('cuts a sentence as it cuts it within a text', () => {
    const cut = (text: string) => words(intl().tokenize(text));
    expect(cut('街道落实责任。社区开展宣传。')).toBe(
      `${cut('街道落实责任。')} ${cut('社区开展宣传。')}`,
    );
  });
});

describe.runIf(withNodejieba)('nodejieba', () => {
  it('names its version', async () => {
    expect((await nodejieba()).name).toMatch(/^nodejieba@\d+\.\d+\.\d+$/);
  });

  it('is the default', async () => {
    expect((await defaultTokenizer()).name).toBe((await nodejieba()).name);
  });

  it('gives parts of speech by option', async () => {
    const tokens = (await nodejieba({ pos: true })).tokenize('律师解答');
    expect(tokens).toEqual([
      { text: '律师', start: 0, end: 2, pos: 'n' },
      { text: '解答', start: 2, end: 4, pos: 'v' },
    ]);
  });

  it('keeps parts of speech of words that the lexicon leaves as they are', async () => {
    const tokens = withLexicon(await nodejieba({ pos: true })).tokenize('开展政务公开');
    expect(tokens.map(({ text, pos }) => [text, pos])).toEqual([
      ['开展', 'v'],
      ['政务公开', undefined],
    ]);
  });

  it('leaves the dictionary of the host application untouched', async () => {
    const file = 'node_modules/.host-dictionary.mjs';
    await build({
      entryPoints: ['src/tokenizer/index.ts'],
      bundle: true,
      platform: 'neutral',
      format: 'esm',
      outfile: file,
      external: ['nodejieba'],
      plugins: [genreForEsbuild((source) => readFile(source, 'utf8'))],
    });
    // In a process of its own: a host that has loaded its words keeps its cuts before and after.
    const script = `
      import jieba from 'nodejieba';
      jieba.load();
      jieba.insertWord('解决矛盾纠纷');
      const before = jieba.cut('着力解决矛盾纠纷', true);
      const { nodejieba, withLexicon } = await import(process.cwd() + '/${file}');
      const ours = withLexicon(await nodejieba(), { terms: ['着力解决'] });
      const cut = ours.tokenize('着力解决矛盾纠纷').map((token) => token.text);
      console.log(JSON.stringify([before, cut, jieba.cut('着力解决矛盾纠纷', true)]));`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await rm(file);
    const [before, , after] = JSON.parse(printed);
    expect(before).toEqual(['着力', '解决矛盾纠纷']);
    expect(after).toEqual(before);
  });
});

describe('where nodejieba is missing', () => {
  it('says so with the way out, and the default is intl', async () => {
    vi.resetModules();
    vi.doMock('nodejieba', () => {
      throw new Error('native binding was not found');
    });
    const fresh = await import('../../src/tokenizer');
    await expect(fresh.nodejieba()).rejects.toMatchObject({
      code: 'tokenizer-unavailable',
      message: expect.stringMatching(/npm rebuild nodejieba.*intl\(\)/),
    });
    expect((await fresh.defaultTokenizer()).name).toBe(intl().name);
    vi.doUnmock('nodejieba');
  });
});

describe('a tokenizer of your own', () => {
  it('can be @node-rs/jieba, by alignTokens', () => {
    const jieba = Jieba.withDict(dict);
    const own: Tokenizer = {
      name: '@node-rs/jieba@2',
      tokenize: (text) => alignTokens(text, jieba.cut(text, true)),
    };
    const tokens = withLexicon(own).tokenize('深化政务公开，受理依申请公开11件。');
    expect(words(tokens)).toBe('深化 政务公开 ， 受理 依申请公开 11 件 。');
  });

  it('that drops something is found out', () => {
    const dropping: Tokenizer = {
      name: 'without-spaces',
      tokenize: (text) => alignTokens(text, text.split(' ')),
    };
    expect(() => dropping.tokenize('法治 政府')).toThrow(/offset 2/);
  });

  it('that changes something is found out', () => {
    const changing: Tokenizer = {
      name: 'lower-case',
      tokenize: (text) => [{ text: text.toLowerCase(), start: 0, end: text.length }],
    };
    expect(() => tokenizeChecked(changing, 'GDP')).toThrow(
      expect.objectContaining({ code: 'tokenizer-lossy' }),
    );
    expect(() => withLexicon(changing).tokenize('GDP')).toThrow(/lower-case/);
  });
});
