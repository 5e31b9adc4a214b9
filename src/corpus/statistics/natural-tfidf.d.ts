// The one file of natural that is used here; its own types are those of the whole package.
declare module 'natural/lib/natural/tfidf/tfidf.js' {
  export default class TfIdf {
    addDocument(tokens: string[], key?: string): void;
    listTerms(document: number): { term: string; tf: number; idf: number; tfidf: number }[];
  }
}
