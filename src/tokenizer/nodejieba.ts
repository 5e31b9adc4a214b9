import { FazhiError } from '../errors';
import { cutsOfWords, tokenizerByCuts } from './cuts';
import { requireText, type Token, type Tokenizer } from './tokenizer';

/** What of nodejieba is used here; never `load` or `insertWord`, which would change the host's cuts. */
interface NodeJieba {
  readonly DEFAULT_DICT: string;
  cut(text: string, useHMM: boolean): string[];
  tag(text: string): { readonly word: string; readonly tag: string }[];
}

/** What else nodejieba gives. */
export interface NodeJiebaOptions {
  /** Gives each token its part of speech; about twice as slow. @default false */
  readonly pos?: boolean;
}

/**
 * Jieba with its own dictionary and its model for unknown words, by the native package nodejieba,
 * which is loaded here and not before. Its first cut reads the dictionary (about 1.5 s, 250 MB, once
 * in a process) unless the application has loaded one of its own: that one is used and left as it is.
 *
 * @throws FazhiError `tokenizer-unavailable` where the package is not installed or was never built.
 */
export async function nodejieba(options: NodeJiebaOptions = {}): Promise<Tokenizer> {
  const jieba = await loadNodeJieba();
  const name = `nodejieba${versionOf(jieba)}`;
  if (options.pos) {
    return {
      name,
      tokenize(text) {
        requireText(text);
        return tagged(jieba, text);
      },
    };
  }
  return tokenizerByCuts(name, (text) => {
    const cuts = text.length === 0 ? NO_CUTS : cutsOfWords(jieba.cut(wellFormed(text), true));
    requireWhole(text, cuts[cuts.length - 1]!);
    return cuts;
  });
}

const NO_CUTS = new Int32Array(1);

async function loadNodeJieba(): Promise<NodeJieba> {
  try {
    const module = await importUnbundled('nodejieba');
    const jieba = module.default as NodeJieba;
    jieba.cut('法', true); // its native part is loaded by its first use only
    return jieba;
  } catch (cause) {
    throw new FazhiError(
      'tokenizer-unavailable',
      globalThis.process?.versions?.node === undefined
        ? 'nodejieba is native code and runs in Node only; use intl(), which needs no installation'
        : 'nodejieba cannot be loaded: it is not installed, or its native part was not built. Install it with its scripts allowed (npm install nodejieba; npm rebuild nodejieba), or use intl(), which needs no installation',
      { cause },
    );
  }
}

/**
 * Imports a package where the code runs. Bundlers leave it alone: they can neither bundle native code nor
 * find a package that is not installed.
 */
function importUnbundled(name: string): Promise<{ readonly default: unknown }> {
  return import(/* webpackIgnore: true */ /* @vite-ignore */ name);
}

/** `@` and the version, from the package.json beside its dictionary; empty where that cannot be read. */
function versionOf(jieba: NodeJieba): string {
  const root = jieba.DEFAULT_DICT.replace(/submodules[\\/]cppjieba[\\/]dict[\\/][^\\/]*$/, '');
  // `import … with { type: 'json' }` would print a warning on Node 20, and no built-in is imported here.
  const fs = globalThis.process?.getBuiltinModule?.('fs');
  try {
    const { version } = JSON.parse(fs?.readFileSync(`${root}package.json`, 'utf8') ?? '{}');
    return typeof version === 'string' ? `@${version}` : '';
  } catch {
    return '';
  }
}

function tagged(jieba: NodeJieba, text: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  for (const { word, tag } of text.length === 0 ? [] : jieba.tag(wellFormed(text))) {
    const end = start + word.length;
    tokens.push({ text: text.slice(start, end), start, end, pos: tag });
    start = end;
  }
  requireWhole(text, start);
  return tokens;
}

function requireWhole(text: string, end: number): void {
  if (end === text.length) return;
  throw new FazhiError(
    'tokenizer-lossy',
    `nodejieba gave back ${end} of the text's ${text.length} UTF-16 code units`,
  );
}

const LONE_SURROGATE = /\p{Surrogate}/u;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Half a character cannot be written as UTF-8, which nodejieba reads: a mark as long stands in for it. */
function wellFormed(text: string): string {
  return LONE_SURROGATE.test(text) ? text.replace(LONE_SURROGATES, '\ufffd') : text;
}
