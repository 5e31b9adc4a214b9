import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';

/** What one yes-or-no classifier has learnt, as plain JSON. */
export interface BayesData {
  /** The words that it looks at, in the order of the counts. */
  readonly words: readonly string[];
  /** Per word, the texts of each kind that hold it; smoothed. */
  readonly yes: readonly number[];
  readonly no: readonly number[];
  /** Texts of each kind; smoothed. */
  readonly texts: { readonly yes: number; readonly no: number };
  readonly smoothing: number;
}

/** Words reach natural with a mark before them: it keeps them as keys of plain objects. */
const MARK = '=';

/** Trains natural's naive Bayes classifier on the words of texts that are about something, or not. */
export function trainBayes(
  texts: readonly { readonly words: ReadonlySet<string>; readonly yes: boolean }[],
  vocabulary: ReadonlySet<string>,
): BayesData {
  const classifier = new BayesClassifier();
  for (const { words, yes } of texts) {
    const known = [...words].filter((word) => vocabulary.has(word)).map((word) => MARK + word);
    if (known.length > 0) classifier.addDocument(known, yes ? 'yes' : 'no');
  }
  classifier.train();
  const { classFeatures, classTotals, smoothing } = classifier.classifier;
  const words = Object.keys(classifier.features);
  const counts = (label: 'yes' | 'no') =>
    words.map((_, i) => classFeatures[label]?.[i] ?? smoothing);
  return {
    words: words.map((word) => word.slice(MARK.length)),
    yes: counts('yes'),
    no: counts('no'),
    texts: { yes: classTotals.yes ?? 1, no: classTotals.no ?? 1 },
    smoothing,
  };
}

/** Gives natural's probability that words are of the kind that was trained. */
export function bayesScorer(data: BayesData): (words: ReadonlySet<string>) => number {
  const places = new Map(data.words.map((word, i) => [word, i]));
  const prior = Math.log(data.texts.yes / data.texts.no);
  return (words) => {
    // natural multiplies probabilities, which comes to 0 for every label of a long text; the sum of
    // their logarithms is the same and does not.
    let odds = prior;
    for (const word of words) {
      const i = places.get(word);
      if (i === undefined) continue;
      odds += Math.log(data.yes[i]! / data.texts.yes) - Math.log(data.no[i]! / data.texts.no);
    }
    return 1 / (1 + Math.exp(-odds));
  };
}
