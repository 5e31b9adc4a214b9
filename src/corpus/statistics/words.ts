import { checkArgument, checkKnownOptions, isRecord } from '../../arguments';
import { FazhiError, shown } from '../../errors';
import {
  defaultTokenizer,
  requireTokenizer,
  type Token,
  type Tokenizer,
  tokenizeChecked,
  withLexicon,
} from '../../tokenizer';
import { matches, type SubsetCriteria, type TextPassage } from './passages';
import { STOP_WORDS } from './stop-words';

/** A passage cut into tokens. */
export interface WordPassage extends TextPassage {
  readonly document: string;
  readonly tokens: readonly Token[];
}

/** Passages cut into tokens once, to be counted in many ways. */
export interface WordCorpus {
  /** Name and version of the tokenizer. */
  readonly tokenizer: string;
  readonly passages: readonly WordPassage[];
}

/** Which words a list shows. What is left out of a list still counts in its totals. */
export interface WordOptions {
  /** Leave out the stop words of the genre, or those of a list of your own. @default true */
  readonly stopWords?: boolean | Iterable<string>;
  /** Count numbers as words. @default false */
  readonly numbers?: boolean;
  /** Leave out shorter words. @default 1 */
  readonly minLength?: number;
  /** Leave out rarer words. @default 1 */
  readonly minCount?: number;
  /** Longest list. @default 1000 */
  readonly limit?: number;
}

/**
 * Cuts passages into tokens. Without a tokenizer: nodejieba where it is installed, else `intl()`, with
 * the domain lexicon on top.
 *
 * @throws FazhiError `invalid-argument` for what is no list of passages; `tokenizer-unavailable`;
 * `tokenizer-lossy` where a tokenizer of yours does not give the text back.
 */
export async function wordCorpus(
  passages: readonly TextPassage[],
  options: { readonly tokenizer?: Tokenizer } = {},
): Promise<WordCorpus> {
  checkKnownOptions(options, ['tokenizer']);
  if (options.tokenizer !== undefined) requireTokenizer(options.tokenizer);
  if (!Array.isArray(passages)) {
    throw new FazhiError(
      'invalid-argument',
      `passages must be an array of { id, text }, not ${shown(passages)}`,
    );
  }
  const tokenizer = options.tokenizer ?? withLexicon(await defaultTokenizer());
  return {
    tokenizer: tokenizer.name,
    passages: passages.map((passage: TextPassage, index): WordPassage => {
      if (typeof passage?.id !== 'string' || typeof passage.text !== 'string') {
        throw new FazhiError(
          'invalid-argument',
          `passage ${index} must have an id and a text, both strings; it is ${shown(passage)}`,
        );
      }
      const tokens = tokenizeChecked(tokenizer, passage.text);
      return { ...passage, document: passage.document ?? passage.id, tokens };
    }),
  };
}

/** The options of every list of words. */
export const WORD_OPTIONS = ['stopWords', 'numbers', 'minLength', 'minCount', 'limit'] as const;

/** Refuses what is no corpus of words. Throws `FazhiError` `invalid-argument`. */
export function checkCorpus(corpus: unknown, name = 'corpus'): void {
  const isCorpus =
    isRecord(corpus) && typeof corpus.tokenizer === 'string' && Array.isArray(corpus.passages);
  checkArgument(isCorpus, name, 'what wordCorpus resolves to', corpus);
}

const CRITERIA = ['theme', 'role', 'section', 'issuer', 'year', 'region', 'level'];

/** The part of a corpus that agrees with every criterion: one theme, one year, one issuer, … */
export function subset(corpus: WordCorpus, criteria: SubsetCriteria): WordCorpus {
  checkCorpus(corpus);
  checkKnownOptions(criteria, CRITERIA, 'criteria');
  return {
    tokenizer: corpus.tokenizer,
    passages: corpus.passages.filter((passage) => matches(passage, criteria)),
  };
}

/** The other part: the passages that disagree with one criterion at least. */
export function rest(corpus: WordCorpus, criteria: SubsetCriteria): WordCorpus {
  checkCorpus(corpus);
  checkKnownOptions(criteria, CRITERIA, 'criteria');
  return {
    tokenizer: corpus.tokenizer,
    passages: corpus.passages.filter((passage) => !matches(passage, criteria)),
  };
}

const WORD = /[\p{L}]/u;
const NUMBER = /^第?[\d０-９零〇一二三四五六七八九十百千万亿两余多几数点分之.,．]+$/u;

/** Whether tokens are words: they hold a letter or character and, unless wanted, are no number. */
export function wordTest(numbers: boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    let is = known.get(text);
    if (is === undefined) {
      const isNumber = NUMBER.test(text);
      is = isNumber ? numbers : WORD.test(text);
      known.set(text, is);
    }
    return is;
  };
}

/** Whether a word is shown: long enough and no stop word. */
export function shownTest(options: WordOptions): (word: string) => boolean {
  const { stopWords = true, minLength = 1 } = options;
  const left: ReadonlySet<string> =
    stopWords === true ? STOP_WORDS : new Set(stopWords === false ? [] : stopWords);
  return (word) => word.length >= minLength && !left.has(word);
}

const SENTENCE_END = /[。！？!?；;\n\r…]/;

/**
 * The words of each stretch of a passage that no punctuation interrupts (`clause`), or no mark that
 * ends a sentence (`sentence`). Numbers that do not count as words end neither and take no place.
 */
export function wordRuns(
  passage: WordPassage,
  isWord: (text: string) => boolean,
  unit: 'clause' | 'sentence',
): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  for (const token of passage.tokens) {
    if (isWord(token.text)) run.push(token);
    else if (run.length > 0 && interrupts(token.text, unit)) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function interrupts(text: string, unit: 'clause' | 'sentence'): boolean {
  if (unit === 'sentence') return SENTENCE_END.test(text);
  return !NUMBER.test(text) && text.trim() !== '';
}

/** @throws FazhiError `invalid-option` where an option is not a whole number in a range. */
export function wholeNumber(
  value: number | undefined,
  option: string,
  least: number,
  most: number,
  fallback: number,
): number {
  if (value === undefined) return fallback;
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new FazhiError(
    'invalid-option',
    `${option} must be a whole number from ${least} to ${most}, not ${shown(value)}`,
  );
}

/** Longest list that a caller can ask for. */
export const MAX_LIMIT = 10_000_000;
