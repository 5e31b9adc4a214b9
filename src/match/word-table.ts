/** Words that can be looked up at a place in a text, longest first. */
export interface PhraseTable {
  /** The length of the longest word that starts at `at` and ends by `end`; 0 without one. */
  startingAt(text: string, at: number, end: number): number;
  /** The length of the longest word that ends at `at` and starts at `from` or later; 0 without one. */
  endingAt(text: string, at: number, from: number): number;
  /** Whether a stretch is one of the words. */
  has(text: string, start: number, end: number): boolean;
  /** Whether one of the words stands somewhere in a stretch. */
  within(text: string, start: number, end: number): boolean;
}

/** Makes a table of lines of words. A look-up costs a few comparisons, however many words there are. */
export function phraseTable(lines: readonly string[]): PhraseTable {
  return new LazyPhrases(lines);
}

/** Two lists of words in one table; a word may be in both. */
export interface TwoLists {
  /** The length of the longest word of either that starts at `at` and ends by `end`; 0 without one. */
  startingAt(text: string, at: number, end: number): number;
  /** The same of the second list. */
  secondStartingAt(text: string, at: number, end: number): number;
  /** Whether a stretch is a word of the first. */
  firstHas(text: string, start: number, end: number): boolean;
}

/** Makes one table of two lists, for half the time of a table of each and one of both. */
export function twoLists(first: readonly string[], second: readonly string[]): TwoLists {
  let chains: WordChains | null = null;
  let firstCount = 0;
  const built = (): WordChains => {
    const words = wordsOf(first);
    firstCount = words.length;
    chains = new WordChains(words.concat(wordsOf(second)));
    return chains;
  };
  return {
    startingAt: (text, at, end) => (chains ?? built()).lengthAt(text, at, end),
    secondStartingAt: (text, at, end) => (chains ?? built()).lengthAt(text, at, end, firstCount),
    firstHas(text, start, end) {
      // of words that are in both lists, the one of the first is found
      const words = chains ?? built();
      const number = words.numberAt(text, start, end);
      return number > 0 && number <= firstCount && words.words[number - 1]!.length === end - start;
    },
  };
}

/** The words of lists that are written as lines of words. */
export function wordsOf(lines: readonly string[]): string[] {
  const words = lines.join(' ').split(' ');
  return words.includes('') ? words.filter((word) => word !== '') : words;
}

/** A table that is built where it is first read: a process that meets few claims needs few of them. */
class LazyPhrases implements PhraseTable {
  private readonly lines: readonly string[];
  private forwards: WordChains | null = null;
  private backwards: WordChains | null = null;

  constructor(lines: readonly string[]) {
    this.lines = lines;
  }

  startingAt(text: string, at: number, end: number): number {
    this.forwards ??= new WordChains(wordsOf(this.lines));
    return at < end && this.forwards.mayBegin(text.charCodeAt(at))
      ? this.forwards.lengthAt(text, at, end)
      : 0;
  }

  endingAt(text: string, at: number, from: number): number {
    this.backwards ??= new WordChains(wordsOf(this.lines), 'backwards');
    return at > from && this.backwards.mayBegin(text.charCodeAt(at - 1))
      ? this.backwards.lengthAt(text, at, from)
      : 0;
  }

  has(text: string, start: number, end: number): boolean {
    return end > start && this.startingAt(text, start, end) === end - start;
  }

  within(text: string, start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.startingAt(text, at, end) > 0) return true;
    return false;
  }
}

const HASH = 0x9e3779b1;
const pairOf = (first: number, second: number): number => (first << 16) | second;
/** What a character begins: a word of its own, a longer one. */
const ALONE = 1;
const LONGER = 2;
const MOST_FIRSTS = 1 << 12;

/**
 * Words by the first two characters that a reading in one direction meets. They hang in chains, held in
 * typed arrays: that is quick to build, and most look-ups end at the first character. For the thousands of
 * words of the facts there is `TermTree`, which says why there are two.
 */
export class WordChains {
  readonly words: readonly string[];
  private readonly backwards: boolean;
  /** By the lower bits of a character: what it may begin. */
  private readonly firsts: Uint8Array;
  private readonly firstMask: number;
  /** Slot → the number of the first word of its chain (from 1); word → the next of its chain. */
  private readonly heads: Int32Array;
  private readonly nexts: Int32Array;
  /** The two characters of each word; of a word of one character, that one and 0. */
  private readonly pairs: Int32Array;
  private readonly shift: number;

  constructor(words: readonly string[], direction: 'forwards' | 'backwards' = 'forwards') {
    this.words = words;
    this.backwards = direction === 'backwards';
    let bits = 6;
    while (1 << bits < words.length * 2) bits++;
    this.shift = 32 - bits;
    this.firsts = new Uint8Array(Math.min(MOST_FIRSTS, 4 << bits)); // small: it is read at every place
    this.firstMask = this.firsts.length - 1;
    this.heads = new Int32Array(1 << bits);
    this.nexts = new Int32Array(words.length + 1);
    this.pairs = new Int32Array(words.length + 1);
    this.enterAll(words);
  }

  /** From the last word to the first, so that of equal words the first is met first. */
  private enterAll(words: readonly string[]): void {
    const { backwards, firsts, firstMask, heads, nexts, pairs, shift } = this;
    const { imul } = Math; // this runs once for thousands of words, too short a time to be optimised
    const step = backwards ? -1 : 1;
    for (let number = words.length; number > 0; number--) {
      const word = words[number - 1]!;
      const { length } = word;
      const place = backwards ? length - 1 : 0;
      const first = word.charCodeAt(place);
      const pair = length === 1 ? first << 16 : (first << 16) | word.charCodeAt(place + step);
      const slot = imul(pair, HASH) >>> shift;
      firsts[first & firstMask]! |= length === 1 ? ALONE : LONGER;
      pairs[number] = pair;
      nexts[number] = heads[slot]!;
      heads[slot] = number;
    }
  }

  /** Whether a word can begin with a character; where it says no, none does. */
  mayBegin(code: number): boolean {
    return this.firsts[code & this.firstMask] !== 0;
  }

  /**
   * The length of the longest word that the reading meets at `at`, before `edge`; 0 without one. Of the
   * words, the first `skipped` are left out.
   */
  lengthAt(text: string, at: number, edge: number, skipped = 0): number {
    const found = this.numberAt(text, at, edge, skipped);
    return found === 0 ? 0 : this.words[found - 1]!.length;
  }

  /** The number (from 1, in the order given) of that word; 0 without one. */
  numberAt(text: string, at: number, edge: number, skipped = 0): number {
    const { backwards } = this;
    const room = backwards ? at - edge : edge - at;
    if (room <= 0) return 0;
    const first = text.charCodeAt(backwards ? at - 1 : at);
    const begins = this.firsts[first & this.firstMask]!;
    if (begins === 0) return 0;
    if (room > 1 && begins >= LONGER) {
      const pair = pairOf(first, text.charCodeAt(backwards ? at - 2 : at + 1));
      let found = 0;
      let longest = 1;
      let n = this.headOf(pair);
      for (; n !== 0; n = this.nexts[n]!) {
        if (this.pairs[n] !== pair || n <= skipped) continue;
        const word = this.words[n - 1]!;
        const { length } = word;
        if (length <= longest || length > room) continue;
        if (length > 2 && !text.startsWith(word, backwards ? at - length : at)) continue;
        found = n;
        longest = length;
      }
      if (found !== 0) return found;
    }
    return begins === LONGER ? 0 : this.alone(first, skipped);
  }

  private headOf(pair: number): number {
    return this.heads[Math.imul(pair, HASH) >>> this.shift]!;
  }

  /** The number of the word that is this character; 0 without one. */
  private alone(code: number, skipped: number): number {
    const pair = pairOf(code, 0);
    let n = this.headOf(pair);
    while (n !== 0 && (this.pairs[n] !== pair || n <= skipped || this.words[n - 1]!.length > 1))
      n = this.nexts[n]!;
    return n;
  }
}
