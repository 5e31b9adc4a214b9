import namesAndWords from '../../genre/claims/names.yaml';
import { wordLists } from '../../match/word-lists';
import { WordChains, wordsOf } from '../../match/word-table';
import type { TextUnit } from '../../structure/types';
import { CharacterSet } from '../../text/character-set';
import { isDigit } from '../../text/characters';
import type { Span } from '../../text/span';
import type { RejectionReason } from '../types';

/** The passage or heading that drafts stand in. */
export interface PassageContext {
  readonly text: string;
  readonly passage: TextUnit;
  /** Where its own text starts, after the marker. */
  readonly from: number;
  readonly to: number;
  /** Quoted stretches and titles in 《》, in order. */
  readonly quoted: readonly Span[];
  /** Names, slogans and words with numbers, in order. */
  readonly names: readonly NamedSpan[];
  readonly year: number | null;
}

/** A stretch in which a number is part of a name or a word. */
export interface NamedSpan extends Span {
  readonly why: Extract<RejectionReason, 'name' | 'word'>;
}

/** The names and words of a number, and how many of them are names. */
interface Lexicon {
  readonly chains: WordChains;
  readonly names: number;
}

let lexicon: Lexicon | null = null;

/** Built for the first text that has a number: it takes longer than the reading of a page. */
function lexiconOfNames(): Lexicon {
  if (lexicon !== null) return lexicon;
  const lists = wordLists(namesAndWords, 'names', 'words');
  const names = wordsOf(lists.names);
  lexicon = {
    chains: new WordChains(names.concat(wordsOf(lists.words))),
    names: names.length,
  };
  return lexicon;
}

/**
 * Reads what rules need to know about a passage as far as its last number: the quotations that begin
 * there, outermost only, and the names with numbers in it, those of `places` among them.
 */
export function passageContext(
  text: string,
  passage: TextUnit,
  from: number,
  lastNumber: number,
  year: number | null,
  places: readonly string[] = [],
): PassageContext {
  const to = passage.end;
  const quoted: Span[] = [];
  const names: NamedSpan[] = [];
  const { chains, names: nameCount } = lexiconOfNames();
  let afterQuotation = from;
  let afterName = from;
  for (let at = from; at <= lastNumber; at++) {
    const character = text.charCodeAt(at);
    if (at >= afterName) {
      const place = places.find((name) => text.startsWith(name, at));
      if (place !== undefined) {
        afterName = at + place.length;
        names.push({ start: at, end: afterName, why: 'name' });
      }
    }
    if (at >= afterName && chains.mayBegin(character)) {
      const number = chains.numberAt(text, at, to);
      if (number !== 0) {
        afterName = at + chains.words[number - 1]!.length;
        if (!cutsDigits(text, at, afterName))
          names.push({ start: at, end: afterName, why: number <= nameCount ? 'name' : 'word' });
      }
    }
    if (at >= afterQuotation && OPENING.has(character)) {
      const close = indexWithin(text, CLOSING.get(character)!, at + 1, Math.min(to, at + REACH));
      if (close >= 0) {
        afterQuotation = close + 1;
        quoted.push({ start: at, end: afterQuotation });
      }
    }
  }
  return { text, passage, from, to, quoted, names, year };
}

/** Whether a stretch begins or ends inside a run of digits. */
function cutsDigits(text: string, start: number, end: number): boolean {
  return (
    (isDigit(text.charCodeAt(start)) && isDigit(text.charCodeAt(start - 1))) ||
    (isDigit(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end)))
  );
}

/** Quotation marks and brackets of titles, each with the one that closes it. */
const MARKS = '“”‘’《》<>「」『』〔〕【】""';
const CLOSING = new Map<number, number>();
for (let i = 0; i < MARKS.length; i += 2) CLOSING.set(MARKS.charCodeAt(i), MARKS.charCodeAt(i + 1));
const OPENING = new CharacterSet('“‘《<「『〔【"');
/** A quotation that is not closed within reach is none. */
const REACH = 100;

function indexWithin(text: string, code: number, from: number, to: number): number {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === code) return at;
  return -1;
}
