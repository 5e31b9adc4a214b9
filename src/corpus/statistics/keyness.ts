import { checkKnownOptions } from '../../arguments';
import { FazhiError } from '../../errors';
import {
  chiSquared,
  contingencyOf,
  expected,
  logLikelihood,
  logRatio,
  percentDifference,
} from './contingency';
import { adjustPValues, type Correction, chiSquaredPValue } from './significance';
import {
  checkCorpus,
  MAX_LIMIT,
  shownTest,
  WORD_OPTIONS,
  type WordCorpus,
  type WordOptions,
  wholeNumber,
  wordTest,
} from './words';

export interface KeynessOptions extends WordOptions {
  /** The statistic that p-values and order rest on. @default 'g2' */
  readonly test?: 'g2' | 'chi2' | 'chi2Yates';
  /** Correction of p-values for the number of words tested. @default 'benjamini-hochberg' */
  readonly correction?: Correction;
  /** Only words that the target has more (`over`) or less often (`under`). @default 'both' */
  readonly direction?: 'both' | 'over' | 'under';
  /** Only words with an adjusted p-value not above this. @default 1 */
  readonly maxP?: number;
}

/** How a word is spread over the two parts, and how unlikely that is by chance. */
export interface KeynessRow {
  readonly word: string;
  /** Whether the target has it more (`over`) or less often (`under`), by relative frequency. */
  readonly direction: 'over' | 'under' | 'same';
  readonly target: number;
  readonly reference: number;
  readonly targetPerThousand: number;
  readonly referencePerThousand: number;
  /** Log-likelihood G². */
  readonly g2: number;
  readonly chi2: number;
  /** With Yates' correction. */
  readonly chi2Yates: number;
  /** 1 is twice as frequent in the target; a count of 0 is taken as ½. */
  readonly logRatio: number;
  /** %DIFF; `null` where the reference has none. */
  readonly percentDifference: number | null;
  readonly p: number;
  readonly pAdjusted: number;
  /** Whether an expected count is below 5, where chi-squared is not to be relied on. */
  readonly lowExpected: boolean;
}

/** The words that set one part of a corpus apart from another, with what was compared and how. */
export interface Keyness {
  readonly tokenizer: string;
  readonly test: 'g2' | 'chi2' | 'chi2Yates';
  readonly correction: Correction;
  readonly targetTokens: number;
  readonly referenceTokens: number;
  /** Words that were tested, which is what p-values are corrected for. */
  readonly tested: number;
  /** Largest statistic first. */
  readonly rows: readonly KeynessRow[];
}

const TESTS = ['g2', 'chi2', 'chi2Yates'] as const;
const DIRECTIONS = ['both', 'over', 'under'] as const;

/**
 * Which words mark one corpus off from another, in both directions: G² (Dunning 1993), chi-squared with
 * and without Yates' correction, log ratio (Hardie 2014), %DIFF (Gabrielatos & Marchi 2012), p-values
 * with one degree of freedom, corrected after Holm (1979) or Benjamini & Hochberg (1995). A corpus
 * against itself gives statistics of 0 and p-values of 1. `minCount` is of both corpora together.
 *
 * @throws FazhiError `invalid-argument` where either corpus has no words or they were cut by different
 * tokenizers; `invalid-option`.
 */
export function keyness(
  target: WordCorpus,
  reference: WordCorpus,
  options: KeynessOptions = {},
): Keyness {
  checkCorpus(target, 'target');
  checkCorpus(reference, 'reference');
  checkKnownOptions(options, [...WORD_OPTIONS, 'test', 'correction', 'direction', 'maxP']);
  const { test = 'g2', correction = 'benjamini-hochberg', direction = 'both', maxP = 1 } = options;
  if (!TESTS.includes(test) || !DIRECTIONS.includes(direction) || !(maxP >= 0 && maxP <= 1)) {
    throw new FazhiError(
      'invalid-option',
      `keyness takes test ${TESTS.join(', ')}; direction ${DIRECTIONS.join(', ')}; maxP from 0 to 1`,
    );
  }
  if (target.tokenizer !== reference.tokenizer) {
    throw new FazhiError(
      'invalid-argument',
      `the target was cut by ${target.tokenizer}, the reference by ${reference.tokenizer}; cut both by the same tokenizer`,
    );
  }
  const limit = wholeNumber(options.limit, 'limit', 1, MAX_LIMIT, 1000);
  const minCount = wholeNumber(options.minCount, 'minCount', 1, MAX_LIMIT, 1);
  const first = countWords(target, options, 'target');
  const second = countWords(reference, options, 'reference');
  const isShown = shownTest(options);
  const words = [...new Set([...first.counts.keys(), ...second.counts.keys()])].filter(
    (word) =>
      isShown(word) && (first.counts.get(word) ?? 0) + (second.counts.get(word) ?? 0) >= minCount,
  );
  const rows = words.map((word) => rowOf(word, first, second, test));
  const adjusted = adjustPValues(
    rows.map(({ p }) => p),
    correction,
  );
  return {
    tokenizer: target.tokenizer,
    test,
    correction,
    targetTokens: first.total,
    referenceTokens: second.total,
    tested: rows.length,
    rows: rows
      .map((row, i) => ({ ...row, pAdjusted: adjusted[i]! }))
      .filter(
        (row) => row.pAdjusted <= maxP && (direction === 'both' || row.direction === direction),
      )
      .sort((x, y) => y[test] - x[test] || (x.word < y.word ? -1 : 1))
      .slice(0, limit),
  };
}

interface Counts {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

function countWords(corpus: WordCorpus, options: WordOptions, name: string): Counts {
  const isWord = wordTest(options.numbers === true);
  const counts = new Map<string, number>();
  let total = 0;
  for (const { tokens } of corpus.passages) {
    for (const { text } of tokens) {
      if (!isWord(text)) continue;
      counts.set(text, (counts.get(text) ?? 0) + 1);
      total++;
    }
  }
  if (total === 0) {
    throw new FazhiError(
      'invalid-argument',
      `the ${name} holds no words, so there is nothing to compare; check its texts, or what its subset was taken by`,
    );
  }
  return { counts, total };
}

function rowOf(
  word: string,
  first: Counts,
  second: Counts,
  test: (typeof TESTS)[number],
): KeynessRow {
  const target = first.counts.get(word) ?? 0;
  const reference = second.counts.get(word) ?? 0;
  const table = contingencyOf(target, first.total, reference, second.total);
  const e = expected(table);
  const statistics = {
    g2: logLikelihood(table),
    chi2: chiSquared(table),
    chi2Yates: chiSquared(table, true),
  };
  const p = chiSquaredPValue(statistics[test]);
  const above = target * second.total - reference * first.total;
  return {
    word,
    direction: above > 0 ? 'over' : above < 0 ? 'under' : 'same',
    target,
    reference,
    targetPerThousand: (target / first.total) * 1000,
    referencePerThousand: (reference / second.total) * 1000,
    ...statistics,
    logRatio: logRatio(table),
    percentDifference: percentDifference(table),
    p,
    pAdjusted: p,
    lowExpected: Math.min(e.a, e.b, e.c, e.d) < 5,
  };
}
