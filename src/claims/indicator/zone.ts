import { firstWhere } from '../../text/bisect';
import type { CompiledIndicators } from './compile';
import type { WordsFound } from './words-found';

/** The words of one or several stretches of a text, each with where it ends last. */
export class Zone {
  /** Word → where it ends last. */
  readonly ends = new Map<number, number>();
  /** Object → the length of its longest word here. */
  readonly objects = new Map<number, number>();

  constructor(private readonly compiled: CompiledIndicators) {}

  has(word: number): boolean {
    return this.ends.has(word);
  }

  hasAll(words: readonly number[]): boolean {
    for (let i = 0; i < words.length; i++) if (!this.ends.has(words[i]!)) return false;
    return true;
  }

  /** Where the last of some words of it ends. */
  lastEnd(words: readonly number[]): number {
    let last = -Infinity;
    for (const word of words) last = Math.max(last, this.ends.get(word)!);
    return last;
  }

  hasOne(words: readonly number[]): boolean {
    return words.some((word) => this.ends.has(word));
  }

  get isEmpty(): boolean {
    return this.ends.size === 0;
  }

  /** Adds the words that begin in a stretch and end in it, or those of them that are wanted. */
  add(
    { words, starts, ends }: WordsFound,
    from: number,
    to: number,
    isWanted: (word: number, end: number) => boolean = () => true,
  ): this {
    for (let i = firstFrom(starts, from); i < words.length && starts[i]! < to; i++) {
      if (ends[i]! <= to && isWanted(words[i]!, ends[i]!)) this.include(words[i]!, ends[i]!);
    }
    return this;
  }

  copy(): Zone {
    const copy = new Zone(this.compiled);
    for (const [word, end] of this.ends) copy.include(word, end);
    return copy;
  }

  include(word: number, end: number): void {
    this.ends.set(word, Math.max(end, this.ends.get(word) ?? 0));
    const object = this.compiled.objectOf[word]!;
    if (object < 0) return;
    const { length } = this.compiled.chains.words[word - 1]!;
    this.objects.set(object, Math.max(length, this.objects.get(object) ?? 0));
  }
}

/** The place of the first number that is not below another, in a list in order. */
function firstFrom(list: readonly number[], from: number): number {
  return firstWhere(list.length, (place) => list[place]! >= from);
}
