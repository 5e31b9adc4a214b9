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

/** Most look-ups end at these filters, which the words' first two characters share. */
const SLOTS = 4096;
const slotOf = (first: number, second: number): number => (first * 31 + second) % SLOTS;
const ONE = 1;
const MORE = 2;

/** Words of one reading direction: from their first character on, or from their last one back. */
interface Direction {
  readonly root: Branch;
  /** By character: whether it is a word of its own, or begins one. */
  readonly singles: Uint8Array;
  /** By pair of characters: whether they begin a word. */
  readonly pairs: Uint8Array;
}

function direction(words: readonly string[]): Direction {
  const root: Branch = { length: 0, next: new Map() };
  const singles = new Uint8Array(SLOTS);
  const pairs = new Uint8Array(SLOTS);
  for (const word of words) {
    let branch = root;
    for (let i = 0; i < word.length; i++) branch = grown(branch, word.charCodeAt(i));
    branch.length = word.length;
    const slot = word.charCodeAt(0) % SLOTS;
    singles[slot] = singles[slot]! | (word.length === 1 ? ONE : MORE);
    if (word.length > 1) pairs[slotOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
  }
  return { root, singles, pairs };
}

/** Whether the filters let a word begin with two characters (`NaN` beyond the text). */
function mayBegin({ singles, pairs }: Direction, first: number, second: number): boolean {
  const begins = singles[first % SLOTS]!;
  return begins !== 0 && ((begins & ONE) !== 0 || pairs[slotOf(first, second)] === 1);
}

/** Makes a table of lines of words. A look-up costs a few comparisons, however many words there are. */
export function phraseTable(lines: readonly string[]): PhraseTable {
  const words = wordsOf(lines);
  const forwards = direction(words);
  const backwards = direction(words.map((word) => [...word].reverse().join('')));
  return {
    startingAt(text, at, end) {
      if (at >= end || !mayBegin(forwards, text.charCodeAt(at), text.charCodeAt(at + 1))) return 0;
      let longest = 0;
      let branch: Branch | undefined = forwards.root;
      for (let i = at; i < end && branch.next !== null; i++) {
        branch = branch.next.get(text.charCodeAt(i));
        if (branch === undefined) break;
        if (branch.length > 0) longest = branch.length;
      }
      return longest;
    },
    endingAt(text, at, from) {
      if (at <= from || !mayBegin(backwards, text.charCodeAt(at - 1), text.charCodeAt(at - 2)))
        return 0;
      let longest = 0;
      let branch: Branch | undefined = backwards.root;
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
