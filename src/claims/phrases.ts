/** Words that can be looked up at a place in a text, longest first. */
export interface PhraseTable {
  /** The length of the longest word that starts at `at` and ends by `end`; 0 without one. */
  startingAt(text: string, at: number, end: number): number;
  /** The length of the longest word that ends at `at` and starts at `from` or later; 0 without one. */
  endingAt(text: string, at: number, from: number): number;
}

/** The words of lists that are written as lines of words. */
export function wordsOf(lines: readonly string[]): string[] {
  return [...new Set(lines.join(' ').split(' '))].filter((word) => word !== '');
}

/** Makes a table of lines of words. A look-up costs a few comparisons, however many words there are. */
export function phraseTable(lines: readonly string[]): PhraseTable {
  const words = wordsOf(lines).sort((a, b) => b.length - a.length);
  const byFirst = new Map<number, string[]>();
  const byLast = new Map<number, string[]>();
  for (const word of words) {
    enter(byFirst, word.charCodeAt(0), word);
    enter(byLast, word.charCodeAt(word.length - 1), word);
  }
  return {
    startingAt(text, at, end) {
      for (const word of byFirst.get(text.charCodeAt(at)) ?? []) {
        if (at + word.length <= end && text.startsWith(word, at)) return word.length;
      }
      return 0;
    },
    endingAt(text, at, from) {
      for (const word of byLast.get(text.charCodeAt(at - 1)) ?? []) {
        if (at - word.length >= from && text.startsWith(word, at - word.length)) return word.length;
      }
      return 0;
    },
  };
}

function enter(map: Map<number, string[]>, key: number, word: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [word]);
  else list.push(word);
}
