import { checkKnownOptions } from '../../arguments';
import { type Dispersion, dispersion, partsOf } from './dispersion';
import {
  checkCorpus,
  MAX_LIMIT,
  shownTest,
  WORD_OPTIONS,
  type WordCorpus,
  type WordOptions,
  wholeNumber,
  wordRuns,
  wordTest,
} from './words';

/** What `frequencies` and `ngrams` have in common. */
export interface FrequencyList<Row> {
  readonly tokenizer: string;
  /** Words (or n-grams) counted, those that the list leaves out among them. */
  readonly tokens: number;
  /** Different ones among them. */
  readonly types: number;
  readonly passages: number;
  readonly documents: number;
  /** What dispersion is measured over: the documents or, where there is only one, its passages. */
  readonly parts: 'documents' | 'passages';
  /** Most frequent first; equal counts in code-unit order. */
  readonly rows: readonly Row[];
}

export interface FrequencyRow extends Dispersion {
  readonly word: string;
  readonly count: number;
  /** Per thousand words. */
  readonly perThousand: number;
  /** Passages and documents that it occurs in. */
  readonly passages: number;
  readonly documents: number;
}

/** How often a sequence of words occurs, and in how many documents. */
export interface NgramRow extends Omit<FrequencyRow, 'word'> {
  readonly words: readonly string[];
}

/**
 * Word frequencies: raw, per thousand words, by passages and documents, with dispersion (Juilland's D,
 * Gries' DP; see `Dispersion`). Punctuation, white space and (by default) numbers are no words.
 *
 * @throws FazhiError `invalid-option`.
 */
export function frequencies(
  corpus: WordCorpus,
  options: WordOptions = {},
): FrequencyList<FrequencyRow> {
  checkCorpus(corpus);
  checkKnownOptions(options, WORD_OPTIONS);
  const isWord = wordTest(options.numbers === true);
  const counter = new Counter();
  for (const passage of corpus.passages) {
    counter.enter(passage.id, passage.document);
    for (const { text } of passage.tokens) if (isWord(text)) counter.count(text);
  }
  return counter.list(corpus, options, shownTest(options), (word, row) => ({ word, ...row }));
}

export interface NgramOptions extends WordOptions {
  /** Words in an n-gram, from 1 to 10. @default 2 */
  readonly n?: number;
}

/**
 * Frequencies of sequences of n words; none goes across punctuation. `perThousand` is per thousand
 * n-grams. With stop words off, sequences that hold one are left out of the list.
 *
 * @throws FazhiError `invalid-option`.
 */
export function ngrams(corpus: WordCorpus, options: NgramOptions = {}): FrequencyList<NgramRow> {
  checkCorpus(corpus);
  checkKnownOptions(options, [...WORD_OPTIONS, 'n']);
  const n = wholeNumber(options.n, 'n', 1, 10, 2);
  const isWord = wordTest(options.numbers === true);
  const isShown = shownTest(options);
  const counter = new Counter();
  for (const passage of corpus.passages) {
    counter.enter(passage.id, passage.document);
    for (const run of wordRuns(passage, isWord, 'clause')) {
      for (let at = 0; at + n <= run.length; at++) {
        const words = run.slice(at, at + n).map(({ text }) => text);
        counter.count(words.join(SEPARATOR));
      }
    }
  }
  return counter.list(
    corpus,
    options,
    (key) => key.split(SEPARATOR).every(isShown),
    (key, row) => ({ words: key.split(SEPARATOR), ...row }),
  );
}

/** Stands between the words of a key; no token of a word holds it. */
const SEPARATOR = '\u0000';

interface Tally {
  count: number;
  readonly byDocument: Map<string, number>;
  readonly byPassage: Map<string, number>;
}

/** Counts keys by passage and document. */
class Counter {
  private readonly tallies = new Map<string, Tally>();
  private readonly documents = new Map<string, number>();
  private readonly passages = new Map<string, number>();
  private document = '';
  private passage = '';
  private total = 0;

  enter(passage: string, document: string): void {
    this.document = document;
    this.passage = `${document}\u0000${passage}\u0000${this.passages.size}`;
    this.passages.set(this.passage, 0);
    if (!this.documents.has(document)) this.documents.set(document, 0);
  }

  count(key: string): void {
    let tally = this.tallies.get(key);
    if (tally === undefined) {
      tally = { count: 0, byDocument: new Map(), byPassage: new Map() };
      this.tallies.set(key, tally);
    }
    tally.count++;
    this.total++;
    increase(tally.byDocument, this.document);
    increase(tally.byPassage, this.passage);
    increase(this.documents, this.document);
    increase(this.passages, this.passage);
  }

  list<Row>(
    corpus: WordCorpus,
    options: WordOptions,
    isShown: (key: string) => boolean,
    rowOf: (key: string, row: Omit<FrequencyRow, 'word'>) => Row,
  ): FrequencyList<Row> {
    const limit = wholeNumber(options.limit, 'limit', 1, MAX_LIMIT, 1000);
    const minCount = wholeNumber(options.minCount, 'minCount', 1, MAX_LIMIT, 1);
    wholeNumber(options.minLength, 'minLength', 1, 100, 1);
    const overDocuments = this.documents.size > 1;
    const parts = partsOf(overDocuments ? this.documents : this.passages);
    const rows = [...this.tallies]
      .filter(([key, { count }]) => count >= minCount && isShown(key))
      .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
      .slice(0, limit)
      .map(([key, { count, byDocument, byPassage }]) =>
        rowOf(key, {
          count,
          perThousand: (count / this.total) * 1000,
          passages: byPassage.size,
          documents: byDocument.size,
          ...dispersion(overDocuments ? byDocument : byPassage, parts),
        }),
      );
    return {
      tokenizer: corpus.tokenizer,
      tokens: this.total,
      types: this.tallies.size,
      passages: this.passages.size,
      documents: this.documents.size,
      parts: overDocuments ? 'documents' : 'passages',
      rows,
    };
  }
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
