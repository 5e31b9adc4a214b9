import type { CompiledIndicators } from './compile';
import type { Found } from './reading';
import { standsIn, type WordsFound } from './words-found';

/** What is remembered of a paragraph. */
export interface Paragraph {
  id: string | null;
  /** The object named last; -1 without one. */
  object: number;
  /** The object of the few words that it opens with: 复议。收案172件,…; -1 without one. */
  topic: number;
  /** What was found, in order. */
  found: Found[];
}

/** What stands above: the words of the headings, and the object of the nearest that names one. */
export interface Above {
  readonly words: ReadonlySet<number>;
  readonly object: number;
}

/** How many readings before a number can say what it goes on with. */
const RECENT = 8;
const SENTENCE_REACH = 120;

/** What stands around the number of a passage that is being read; one serves all its numbers, in order. */
export class Surroundings {
  private sentence = 0;
  private numberEnd = 0;
  private clauseWord = 0; // the first word of the passage that stands in the clause or behind it
  /** The words before it, as far as somebody asked. */
  private readonly before = new Set<number>();
  private noted = 0;

  constructor(
    private readonly compiled: CompiledIndicators,
    private readonly text: string,
    private readonly end: number,
    private readonly words: WordsFound,
    private readonly above: Above,
    private readonly paragraph: Paragraph,
  ) {}

  /** Goes on to a number, by where its sentence and its clause begin and where it ends. */
  moveTo(sentence: number, clause: number, numberEnd: number): void {
    this.sentence = sentence;
    this.numberEnd = numberEnd;
    this.passWords(clause);
  }

  /** Goes on to the end of the passage. */
  leave(): void {
    this.passWords(this.end);
  }

  /** The object named last before the clause; -1 without one. */
  get object(): number {
    return this.paragraph.object >= 0 ? this.paragraph.object : this.above.object;
  }

  /** Whether an object was named last before the clause, or by the words that the paragraph opens with. */
  isAbout(object: number): boolean {
    return this.object === object || this.paragraph.topic === object;
  }

  /** Whether one of some words stands in the sentence. */
  isInSentence(words: readonly number[]): boolean {
    const { text, numberEnd } = this;
    const last = Math.min(this.end, numberEnd + SENTENCE_REACH);
    let end = numberEnd;
    while (end < last && text[end] !== '。' && text[end] !== '\n') end++;
    return standsIn(this.words, this.sentence, end, words);
  }

  /** Whether one of some words stands before the clause in the passage, or in a heading above. */
  isAround(words: readonly number[]): boolean {
    for (; this.noted < this.clauseWord; this.noted++)
      this.before.add(this.words.words[this.noted]!);
    for (const word of words) if (this.before.has(word) || this.above.words.has(word)) return true;
    return false;
  }

  /** Whether one of some indicators was counted shortly before in the paragraph. */
  isCounted(ids: ReadonlySet<string>): boolean {
    return this.paragraph.found.slice(-RECENT).some(({ reading }) => ids.has(reading.indicator!));
  }

  private passWords(to: number): void {
    const { words, starts } = this.words;
    for (; this.clauseWord < words.length && starts[this.clauseWord]! < to; this.clauseWord++) {
      const object = this.compiled.objectOf[words[this.clauseWord]!]!;
      if (object >= 0) this.paragraph.object = object;
    }
  }
}
