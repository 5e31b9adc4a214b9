import { WordChains, wordsOf } from '../match/word-table';
import type { TextUnit } from '../structure/types';
import { CharacterSet } from '../text/character-set';
import { isDigit } from '../text/characters';
import type { Span } from '../text/span';
import { clauseMemory } from './clause';
import { NAMES, WORDS } from './data/names';
import type { NamedSpan, UnitContext } from './draft';

/** The names and words of a number, and how many of them are names. */
interface Lexicon {
  readonly chains: WordChains;
  readonly names: number;
}

let lexicon: Lexicon | null = null;

/** Built for the first text that has a number: it takes longer than the reading of a page. */
function namesAndWords(): Lexicon {
  if (lexicon !== null) return lexicon;
  const names = wordsOf(NAMES);
  lexicon = {
    chains: new WordChains(names.concat(wordsOf(WORDS))),
    names: names.length,
  };
  return lexicon;
}

/**
 * Reads what rules need to know about a passage as far as its last number: the quotations that begin
 * there, outermost only, and the names with numbers in it.
 */
export function unitContext(
  text: string,
  unit: TextUnit,
  from: number,
  lastNumber: number,
  year: number | null,
): UnitContext {
  const to = unit.end;
  const quoted: Span[] = [];
  const names: NamedSpan[] = [];
  const { chains, names: nameCount } = namesAndWords();
  let afterQuotation = from;
  let afterName = from;
  for (let at = from; at <= lastNumber; at++) {
    const character = text.charCodeAt(at);
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
  return { text, unit, from, to, quoted, names, year, starts: clauseMemory() };
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

function indexWithin(text: string, unit: number, from: number, to: number): number {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === unit) return at;
  return -1;
}
