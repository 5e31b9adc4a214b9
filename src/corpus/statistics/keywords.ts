import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import { checkKnownOptions } from '../../arguments';
import { FazhiError, shown } from '../../errors';
import {
  checkCorpus,
  MAX_LIMIT,
  shownTest,
  WORD_OPTIONS,
  type WordCorpus,
  type WordOptions,
  type WordPassage,
  wholeNumber,
  wordTest,
} from './words';

/** What passages can be put together by. */
export const GROUPINGS = [
  'document',
  'theme',
  'role',
  'section',
  'issuer',
  'year',
  'region',
  'level',
] as const;

/** What passages are put together by. */
export type Grouping = (typeof GROUPINGS)[number];

export interface KeywordOptions extends WordOptions {
  /** What a document of TF-IDF is. A passage with two themes counts in both. @default 'document' */
  readonly by?: Grouping;
  /** Keywords of each group. @default 20 */
  readonly limit?: number;
}

/** A word that is typical of a group of passages, with its weight (TF-IDF). */
export interface Keyword {
  readonly word: string;
  /** Occurrences in the group. */
  readonly tf: number;
  /** 1 + ln(groups / (1 + groups with the word)). */
  readonly idf: number;
  readonly tfidf: number;
}

/** The typical words of one group of passages: of a document, a theme, a year. */
export interface KeywordGroup {
  /** The document's name, the theme's id, …; `null` for passages without one. */
  readonly group: string | number | null;
  /** Words counted in the group. */
  readonly tokens: number;
  /** Largest TF-IDF first. */
  readonly keywords: readonly Keyword[];
}

/** The typical words of every group, with how the passages were grouped. */
export interface Keywords {
  readonly tokenizer: string;
  readonly by: Grouping;
  /** In the order in which they first occur. */
  readonly groups: readonly KeywordGroup[];
}

/**
 * The keywords of each group of passages by TF-IDF: tf × (1 + ln(N / (1 + df))), tf being raw counts and
 * N the number of groups (Spärck Jones 1972, “A statistical interpretation of term specificity”, in the
 * form of the package natural). In a single group every word has the same idf, so that they are those
 * most frequent.
 *
 * @throws FazhiError `invalid-option`.
 */
export function keywords(corpus: WordCorpus, options: KeywordOptions = {}): Keywords {
  checkCorpus(corpus);
  checkKnownOptions(options, [...WORD_OPTIONS, 'by']);
  const { by = 'document' } = options;
  if (!GROUPINGS.includes(by)) {
    throw new FazhiError(
      'invalid-option',
      `by must be one of ${GROUPINGS.join(', ')}, not ${shown(by)}`,
    );
  }
  const limit = wholeNumber(options.limit, 'limit', 1, MAX_LIMIT, 20);
  const minCount = wholeNumber(options.minCount, 'minCount', 1, MAX_LIMIT, 1);
  const isWord = wordTest(options.numbers === true);
  const isShown = shownTest(options);
  const groups = new Map<string | number | null, string[]>();
  for (const passage of corpus.passages) {
    const words = passage.tokens.map(({ text }) => text).filter(isWord);
    for (const group of groupsOf(passage, by)) {
      const held = groups.get(group);
      if (held === undefined) groups.set(group, [...words]);
      else for (const word of words) held.push(word);
    }
  }
  const tfidf = new TfIdf();
  // natural keeps words as keys of an object: a mark before each keeps clear of __key and __proto__.
  for (const words of groups.values()) tfidf.addDocument(words.map((word) => `=${word}`));
  return {
    tokenizer: corpus.tokenizer,
    by,
    groups: [...groups].map(([group, words], index) => ({
      group,
      tokens: words.length,
      keywords: tfidf
        .listTerms(index)
        .map(({ term, tf, idf, tfidf: score }) => ({ word: term.slice(1), tf, idf, tfidf: score }))
        .filter(({ word, tf }) => tf >= minCount && isShown(word))
        .sort((x, y) => y.tfidf - x.tfidf || y.tf - x.tf || (x.word < y.word ? -1 : 1))
        .slice(0, limit),
    })),
  };
}

function groupsOf(passage: WordPassage, by: Grouping): readonly (string | number | null)[] {
  if (by === 'theme') {
    return passage.themes !== undefined && passage.themes.length > 0 ? passage.themes : [null];
  }
  return [passage[by] ?? null];
}
