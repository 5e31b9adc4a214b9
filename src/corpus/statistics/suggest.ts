import { sentences } from '../../text/sentences';
import { contingencyOf, logLikelihood } from './contingency';
import {
  MAX_LIMIT,
  shownTest,
  type WordCorpus,
  type WordPassage,
  wholeNumber,
  wordRuns,
  wordTest,
} from './words';

/** Words that passages of a theme have and its terms lack. */
export interface Suggestion {
  readonly words: string;
  /** Passages with the theme that have them, and those without it that do. */
  readonly near: number;
  readonly elsewhere: number;
  /** How much more they belong to the theme's passages: G² (Dunning 1993) over passages. */
  readonly g2: number;
  /** Sentences with them, first from passages that have not got the theme: these a term would win. */
  readonly examples: readonly {
    readonly document: string;
    readonly passage: string;
    readonly hasTheme: boolean;
    readonly sentence: string;
  }[];
}

/** How suggestions are made. */
export interface SuggestOptions {
  /** Terms that the theme has already; what stands in one of them, or has one in it, is not suggested. */
  readonly known: readonly string[];
  /** Fewest passages with the theme. @default 2 */
  readonly minPassages?: number;
  /** Longest sequence of words. @default 3 */
  readonly longest?: number;
  /** Sentences of each. @default 3 */
  readonly examples?: number;
  /** @default 30 */
  readonly limit?: number;
}

/**
 * Words and sequences of words that passages with a theme have more often than others, and that none of its
 * terms covers: what a dictionary may lack. The strongest first; a sequence that stands only in a longer one that
 * is suggested too is left out.
 */
export function suggestTerms(
  corpus: WordCorpus,
  theme: string,
  options: SuggestOptions,
): Suggestion[] {
  const least = wholeNumber(options.minPassages, 'minPassages', 1, MAX_LIMIT, 2);
  const longest = wholeNumber(options.longest, 'longest', 1, 5, 3);
  const most = wholeNumber(options.examples, 'examples', 0, 100, 3);
  const limit = wholeNumber(options.limit, 'limit', 1, MAX_LIMIT, 30);
  const counts = new Map<string, { near: number; elsewhere: number }>();
  const total = { near: 0, elsewhere: 0 };
  for (const passage of corpus.passages) {
    const side = hasTheme(passage, theme) ? 'near' : 'elsewhere';
    total[side]++;
    for (const words of sequences(passage, longest)) {
      const count = counts.get(words) ?? { near: 0, elsewhere: 0 };
      counts.set(words, count);
      count[side]++;
    }
  }
  if (total.near === 0 || total.elsewhere === 0) return [];
  const isKnown = (words: string): boolean =>
    options.known.some((term) => term.includes(words) || words.includes(term));
  const found = [...counts]
    .filter(([words, { near, elsewhere }]) => {
      const isMore = near / total.near > elsewhere / total.elsewhere;
      return near >= least && isMore && !isKnown(words);
    })
    .map(([words, { near, elsewhere }]) => ({
      words,
      near,
      elsewhere,
      g2: logLikelihood(contingencyOf(near, total.near, elsewhere, total.elsewhere)),
    }))
    .sort((a, b) => b.g2 - a.g2 || b.words.length - a.words.length || (a.words < b.words ? -1 : 1));
  const chosen: typeof found = [];
  for (const one of found) {
    if (chosen.length === limit) break;
    const isPart = chosen.some(
      ({ words, near, elsewhere }) =>
        words.includes(one.words) && near === one.near && elsewhere === one.elsewhere,
    );
    if (!isPart) chosen.push(one);
  }
  return chosen.map((one) => ({ ...one, examples: examplesOf(corpus, theme, one.words, most) }));
}

const hasTheme = ({ themes = [] }: WordPassage, theme: string): boolean => themes.includes(theme);

/** The different sequences of a passage that no punctuation interrupts and no stop word begins or ends. */
function sequences(passage: WordPassage, longest: number): Set<string> {
  const found = new Set<string>();
  for (const run of wordRuns(passage, IS_WORD, 'clause')) {
    for (let from = 0; from < run.length; from++) {
      for (let to = from; to < Math.min(run.length, from + longest); to++) {
        // Tokens between which a number was left out do not stand together.
        if (to > from && run[to - 1]!.end !== run[to]!.start) break;
        if (!IS_SHOWN(run[from]!.text) || !IS_SHOWN(run[to]!.text)) continue;
        const words = passage.text.slice(run[from]!.start, run[to]!.end);
        if (words.length > 1) found.add(words);
      }
    }
  }
  return found;
}

const IS_WORD = wordTest(false);
const IS_SHOWN = shownTest({});

function examplesOf(
  corpus: WordCorpus,
  theme: string,
  words: string,
  most: number,
): Suggestion['examples'] {
  const having = corpus.passages.filter(({ text }) => text.includes(words));
  const without = having.filter((passage) => !hasTheme(passage, theme));
  const within = having.filter((passage) => hasTheme(passage, theme));
  return [...without, ...within].slice(0, most).map((passage) => {
    const at = passage.text.indexOf(words);
    const { start, end } = sentences(passage.text).find((one) => at < one.end)!;
    return {
      document: passage.document,
      passage: passage.id,
      hasTheme: hasTheme(passage, theme),
      sentence: passage.text.slice(start, Math.max(end, at + words.length)).trim(),
    };
  });
}
