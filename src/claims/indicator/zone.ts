import { firstFrom } from '../../facts/facts';
import type { AllOf, CompiledIndicators } from './compile';
import { bitOf } from './compile';
import type { WordsFound } from './words-found';

/**
 * The words of one or several stretches of a text, each once, with where it ends last. A number has some
 * zones of a dozen words each, which are asked for hundreds of words: that is faster in short arrays than in
 * maps, which cost more to fill than to ask.
 */
export class Zone {
  /** The words in the order in which they were found, and where each ends last. */
  readonly words: number[];
  readonly ends: number[];
  /** The objects that the words name, and the length of the longest word of each. */
  readonly objects: number[];
  readonly lengths: number[];
  /** A bit for each word, by its number: what has a bit that is not here is not here. */
  private bits: number;

  constructor(
    private readonly compiled: CompiledIndicators,
    from?: Zone,
  ) {
    this.words = from === undefined ? [] : from.words.slice();
    this.ends = from === undefined ? [] : from.ends.slice();
    this.objects = from === undefined ? [] : from.objects.slice();
    this.lengths = from === undefined ? [] : from.lengths.slice();
    this.bits = from === undefined ? 0 : from.bits;
  }

  hasAll({ words, bits }: AllOf): boolean {
    if ((bits & ~this.bits) !== 0) return false;
    for (let i = 0; i < words.length; i++) if (!this.words.includes(words[i]!)) return false;
    return true;
  }

  hasOne(words: readonly number[]): boolean {
    for (let i = 0; i < this.words.length; i++) if (words.includes(this.words[i]!)) return true;
    return false;
  }

  /** Where the last of some words of it ends. */
  lastEnd(words: readonly number[]): number {
    let last = -Infinity;
    for (const word of words) last = Math.max(last, this.ends[this.words.indexOf(word)]!);
    return last;
  }

  get isEmpty(): boolean {
    return this.words.length === 0;
  }

  get size(): number {
    return this.words.length;
  }

  /** Adds the words that begin in a stretch and end in it. */
  add({ words, starts, ends }: WordsFound, from: number, to: number): this {
    for (let i = firstFrom(starts, from); i < words.length && starts[i]! < to; i++) {
      if (ends[i]! <= to) this.include(words[i]!, ends[i]!);
    }
    return this;
  }

  /** The same with more words. */
  with(found: WordsFound, from: number, to: number): Zone {
    return new Zone(this.compiled, this).add(found, from, to);
  }

  copy(): Zone {
    return new Zone(this.compiled, this);
  }

  include(word: number, end: number): void {
    const known = this.words.indexOf(word);
    if (known >= 0) {
      if (end > this.ends[known]!) this.ends[known] = end;
      return;
    }
    this.words.push(word);
    this.bits |= bitOf(word);
    this.ends.push(end);
    const object = this.compiled.objectOf[word]!;
    if (object < 0) return;
    const { length } = this.compiled.words[word]!;
    const place = this.objects.indexOf(object);
    if (place < 0) {
      this.objects.push(object);
      this.lengths.push(length);
    } else if (length > this.lengths[place]!) this.lengths[place] = length;
  }
}
