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

/** A place in a tree of words: how long the word is that ends here (0 for none), and what goes on. */
interface Branch {
  length: number;
  next: Map<number, Branch> | null;
}

/** First characters share this many slots of a filter: most look-ups end there. */
const SLOTS = 1024;

/** Makes a table of lines of words. A look-up costs a few comparisons, however many words there are. */
export function phraseTable(lines: readonly string[]): PhraseTable {
  const forwards: Branch = { length: 0, next: new Map() };
  const backwards: Branch = { length: 0, next: new Map() };
  const first = new Uint8Array(SLOTS);
  const last = new Uint8Array(SLOTS);
  for (const word of wordsOf(lines)) {
    first[word.charCodeAt(0) % SLOTS] = 1;
    last[word.charCodeAt(word.length - 1) % SLOTS] = 1;
    let ahead = forwards;
    let back = backwards;
    for (let i = 0; i < word.length; i++) {
      ahead = grown(ahead, word.charCodeAt(i));
      back = grown(back, word.charCodeAt(word.length - 1 - i));
    }
    ahead.length = word.length;
    back.length = word.length;
  }
  return {
    startingAt(text, at, end) {
      if (at >= end || first[text.charCodeAt(at) % SLOTS] === 0) return 0;
      let longest = 0;
      let branch: Branch | undefined = forwards;
      for (let i = at; i < end && branch.next !== null; i++) {
        branch = branch.next.get(text.charCodeAt(i));
        if (branch === undefined) break;
        if (branch.length > 0) longest = branch.length;
      }
      return longest;
    },
    endingAt(text, at, from) {
      if (at <= from || last[text.charCodeAt(at - 1) % SLOTS] === 0) return 0;
      let longest = 0;
      let branch: Branch | undefined = backwards;
      for (let i = at - 1; i >= from && branch.next !== null; i--) {
        branch = branch.next.get(text.charCodeAt(i));
        if (branch === undefined) break;
        if (branch.length > 0) longest = branch.length;
      }
      return longest;
    },
  };
}

function grown(branch: Branch, unit: number): Branch {
  branch.next ??= new Map();
  const known = branch.next.get(unit);
  if (known !== undefined) return known;
  const fresh: Branch = { length: 0, next: null };
  branch.next.set(unit, fresh);
  return fresh;
}
