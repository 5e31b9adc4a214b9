declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  /** What natural keeps of its training: per label, feature index → count. */
  export interface BayesCounts {
    classFeatures: Record<string, Record<string, number>>;
    classTotals: Record<string, number>;
    totalExamples: number;
    smoothing: number;
  }

  export default class BayesClassifier {
    readonly classifier: BayesCounts;
    readonly features: Record<string, number>;
    constructor(stemmer?: unknown, smoothing?: number);
    addDocument(tokens: string[], label: string): void;
    textToFeatures(tokens: string[]): number[];
    train(): void;
    static restore(saved: {
      classifier: BayesCounts;
      features: Record<string, number>;
      docs: never[];
    }): BayesClassifier;
  }
}
