import { checkKnownOptions } from '../../arguments';
import { FazhiError, shown } from '../../errors';
import { contingencyOf, logLikelihood } from './contingency';
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

/** How strongly two things attract each other, by how often they occur together and apart. */
export interface Association {
  /** Co-occurrences that chance would give. */
  readonly expected: number;
  /** Pointwise mutual information, in bits: log2(O / E) (Church & Hanks 1990). */
  readonly pmi: number;
  /** PMI / −log2(O / N), from −1 to 1 (Bouma 2009). */
  readonly npmi: number;
  /** (O − E) / √O (Church et al. 1991). */
  readonly tScore: number;
  /** Log-likelihood G² (Dunning 1993). */
  readonly g2: number;
}

/**
 * The association of two things that occur `together` times, the one `first` and the other `second`
 * times, among `total` places.
 *
 * @throws FazhiError `invalid-argument` where the counts contradict each other or `together` is 0.
 */
export function association(
  together: number,
  first: number,
  second: number,
  total: number,
): Association {
  const rest = total - first;
  const isTable =
    together > 0 && together <= first && together <= second && second - together <= rest;
  if (!isTable || !Number.isFinite(total)) {
    throw new FazhiError(
      'invalid-argument',
      `${shown(together)} together, ${shown(first)} and ${shown(second)} alone among ${shown(total)} places contradict each other`,
    );
  }
  const expected = (first * second) / total;
  const pmi = Math.log2(together / expected);
  const information = -Math.log2(together / total);
  return {
    expected,
    pmi,
    npmi: information === 0 ? 1 : pmi / information,
    tScore: (together - expected) / Math.sqrt(together),
    g2: rest === 0 ? 0 : logLikelihood(contingencyOf(together, first, second - together, rest)),
  };
}

/**
 * logDice = 14 + log2(2 f(xy) / (f(x) + f(y))): at most 14, and independent of the corpus' size (Rychlý
 * 2008, “A lexicographer-friendly association score”).
 */
export function logDice(together: number, first: number, second: number): number {
  return 14 + Math.log2((2 * together) / (first + second));
}

export interface CollocationOptions extends WordOptions {
  /** Words on each side, or on either; from 0 to 50, not 0 on both. @default 5 */
  readonly window?: number | { readonly left: number; readonly right: number };
  /** Least co-occurrences. @default 2 */
  readonly minCount?: number;
  /** What the list is ordered by, largest first. @default 'logDice' */
  readonly sort?: 'count' | 'pmi' | 'npmi' | 'tScore' | 'g2' | 'logDice';
}

export interface Collocation extends Association {
  readonly word: string;
  /** Occurrences in windows around the node. */
  readonly count: number;
  /** Of these, nearest to a node that stands after it (`left`) or before it (`right`). */
  readonly left: number;
  readonly right: number;
  /** Occurrences in the corpus. */
  readonly frequency: number;
  readonly logDice: number;
}

/** The words that stand near a word more often than by chance, with what was counted and how. */
export interface Collocations {
  readonly tokenizer: string;
  readonly node: string;
  readonly window: { readonly left: number; readonly right: number };
  /** Occurrences of the node. */
  readonly nodeCount: number;
  /** Words of the corpus. */
  readonly tokens: number;
  readonly rows: readonly Collocation[];
}

const SORTS = ['count', 'pmi', 'npmi', 'tScore', 'g2', 'logDice'] as const;

/**
 * The words that keep company with a word: surface co-occurrence in a window of words that does not go
 * beyond the sentence (Evert 2008, “Corpora and collocations”, §4.1). Windows that overlap count once;
 * the table of a word sets what stands in windows against what stands outside, the node itself in
 * neither. For logDice, co-occurrences are not counted above the node's own frequency.
 *
 * @throws FazhiError `invalid-argument` where the node is not one word; `invalid-option`.
 */
export function collocations(
  corpus: WordCorpus,
  node: string,
  options: CollocationOptions = {},
): Collocations {
  checkCorpus(corpus);
  checkKnownOptions(options, [...WORD_OPTIONS, 'window', 'sort']);
  if (typeof node !== 'string' || node === '' || /\s/.test(node)) {
    throw new FazhiError(
      'invalid-argument',
      `the node must be one word without white space, not ${shown(node)}`,
    );
  }
  const { sort = 'logDice' } = options;
  if (!SORTS.includes(sort)) {
    throw new FazhiError('invalid-option', `sort must be one of ${SORTS.join(', ')}`);
  }
  const window = windowOf(options.window ?? 5);
  const limit = wholeNumber(options.limit, 'limit', 1, MAX_LIMIT, 1000);
  const minCount = wholeNumber(options.minCount, 'minCount', 1, MAX_LIMIT, 2);
  const isShown = shownTest(options);
  const counts = countAround(corpus, node, window, options.numbers === true);
  const total = counts.tokens - counts.nodes;
  const rows: Collocation[] = [];
  for (const [word, { left, right }] of counts.near) {
    const count = left + right;
    if (count < minCount || !isShown(word)) continue;
    const frequency = counts.frequencies.get(word)!;
    rows.push({
      word,
      count,
      left,
      right,
      frequency,
      ...association(count, counts.places, frequency, total),
      logDice: logDice(Math.min(count, counts.nodes), counts.nodes, frequency),
    });
  }
  rows.sort((x, y) => y[sort] - x[sort] || y.count - x.count || (x.word < y.word ? -1 : 1));
  return {
    tokenizer: corpus.tokenizer,
    node,
    window,
    nodeCount: counts.nodes,
    tokens: counts.tokens,
    rows: rows.slice(0, limit),
  };
}

function windowOf(given: NonNullable<CollocationOptions['window']>): {
  readonly left: number;
  readonly right: number;
} {
  const { left, right } = typeof given === 'object' ? given : { left: given, right: given };
  const window = {
    left: wholeNumber(left, 'window.left', 0, 50, 5),
    right: wholeNumber(right, 'window.right', 0, 50, 5),
  };
  if (window.left + window.right > 0) return window;
  throw new FazhiError(
    'invalid-option',
    'a window of 0 words holds nothing; give it at least 1 word on one side',
  );
}

interface Surroundings {
  readonly nodes: number;
  readonly tokens: number;
  /** Places in windows. */
  readonly places: number;
  readonly near: ReadonlyMap<string, { left: number; right: number }>;
  readonly frequencies: ReadonlyMap<string, number>;
}

function countAround(
  corpus: WordCorpus,
  node: string,
  window: { readonly left: number; readonly right: number },
  numbers: boolean,
): Surroundings {
  const isWord = wordTest(numbers);
  const near = new Map<string, { left: number; right: number }>();
  const frequencies = new Map<string, number>();
  let nodes = 0;
  let tokens = 0;
  let places = 0;
  for (const passage of corpus.passages) {
    for (const run of wordRuns(passage, isWord, 'sentence')) {
      const words = run.map(({ text }) => text);
      const before = distances(words, node); // to the nearest node before, and after
      const after = distances([...words].reverse(), node).reverse();
      words.forEach((word, i) => {
        tokens++;
        if (word === node) {
          nodes++;
          return;
        }
        frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
        const isRight = before[i]! <= window.right;
        const isLeft = after[i]! <= window.left;
        if (!isRight && !isLeft) return;
        places++;
        let sides = near.get(word);
        if (sides === undefined) {
          sides = { left: 0, right: 0 };
          near.set(word, sides);
        }
        if (isRight && (!isLeft || before[i]! <= after[i]!)) sides.right++;
        else sides.left++;
      });
    }
  }
  return { nodes, tokens, places, near, frequencies };
}

/** For each word, how many words back the last node stands; infinite before the first. */
function distances(words: readonly string[], node: string): number[] {
  let distance = Number.POSITIVE_INFINITY;
  return words.map((word) => {
    distance = word === node ? 0 : distance + 1;
    return distance;
  });
}
