import nounWords from '../../genre/claims/nouns.yaml';
import verbsWords from '../../genre/claims/verbs.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import { composedVerbAt } from './composed-verb';
import { openerAt } from './openers';
import { GENERAL, LONGER, NOUNS, TAILS, VERB_TABLE } from './word-tables';

const COMPOUND_ENDS = phraseTable(wordLists(nounWords, 'compoundEnds').compoundEnds);
const WORDS = wordLists(verbsWords, 'subjects', 'measures', 'notBefore', 'endsNoun', 'adverbs');
const NOUN_WORDS = wordLists(nounWords, 'doers', 'orders', 'documents', 'sums');
const ORDERS = phraseTable(NOUN_WORDS.orders);
/** 涉及金额: sums that are named by a verb. */
const SUMS = phraseTable(NOUN_WORDS.sums);
const DOCUMENTS = phraseTable(NOUN_WORDS.documents);

/** A verb of a stretch; of no length where there is none. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly length: number;
  /** Start of the run of verbs that ends here. */
  readonly chain: number;
  /** Where what was done begins, after who did it: 法规股审核案件, of which the verb may be a part of the noun. */
  readonly doing: number;
}

const GAPS = new CharacterSet('、了和');
const JOINTS = new CharacterSet('、和及');
const DONE = '了'.charCodeAt(0);

/**
 * The last verb of a stretch whose object, if any, ends the stretch. `opened` is where its openers end;
 * `opaque` says of each offset from `start` whether it lies inside quotes.
 */
export function lastVerb(
  text: string,
  start: number,
  end: number,
  opaque: Uint8Array,
  opened: number,
): Cut {
  let verbStart = start;
  let verbEnd = start;
  let chain = start;
  let doing = start;
  let token = opened; // where a word can begin for sure
  for (let at = opened; at < end; ) {
    if (opaque[at - start] === 1) {
      at++;
      continue;
    }
    const none = verbEnd === verbStart;
    let length = VERB_TABLE.startingAt(text, at, end);
    if (length < 2 && at === opened) length = composedVerbAt(text, at, end) || length;
    const acted = length > 1 && at !== token ? afterDoer(text, at, length, opened) : -1;
    const opens = at === token || acted >= 0;
    const word =
      length === 0 ? 0 : verbAt(text, at, length, end, opens, acted >= 0, !none && verbEnd === at);
    if (word < 0) {
      if (acted >= 0 && !NOT_VERB_BEFORE.has(text.charCodeAt(at - word))) doing = acted;
      at -= word;
      continue;
    }
    if (word === 0) {
      if (at === token) {
        const opener = openerAt(text, at, end);
        if (opener > 0 && at + opener < end) {
          token = at + opener;
          at = token;
          continue;
        }
        if (GAPS.has(text.charCodeAt(at))) token = at + 1;
      }
      at++;
      continue;
    }
    if (ORDERS.has(text, at, at + word) && DOCUMENTS.endingAt(text, end, at + word) > 0) break;
    if (word > 1 && !none && COMPOUND_ENDS.has(text, at + word, end)) break; // 发送督办函
    if (word > 1 && at + word === end && !none && at >= verbEnd + 2) break; // 推送政策解读
    const joined =
      !none && (at === verbEnd || (at === verbEnd + 1 && JOINTS.has(text.charCodeAt(verbEnd))));
    if (!joined) chain = at;
    doing = acted >= 0 ? acted : at;
    verbStart = at;
    verbEnd = at + word;
    at = verbEnd;
    if (text.charCodeAt(at) === DONE) at++;
    token = at;
  }
  return { start: verbStart, end: verbEnd, length: verbEnd - verbStart, chain, doing };
}

const NOT_VERB_BEFORE = characterSet(WORDS.notBefore);
const ENDS_NOUN = characterSet(WORDS.endsNoun);
const JOINS_NOUN = new CharacterSet('和、及');

/**
 * The length of the verb that starts at `at`: positive where a noun of its own begins after it, negative
 * where it is part of a noun, 0 without one.
 */
function verbAt(
  text: string,
  at: number,
  length: number,
  end: number,
  opens: boolean,
  acted: boolean,
  chained: boolean,
): number {
  if (length === 1 && (!opens || LONGER.startingAt(text, at, end) > 0)) return 0;
  const after = at + length;
  const next = text.charCodeAt(after);
  if (after < end && NOT_VERB_BEFORE.has(next)) return -length;
  if (after + 1 === end && ENDS_NOUN.has(next)) return -length;
  if (opens && after < end && NOUNS.has(text, at, end)) return -length;
  const tail = tailAt(text, after, end);
  if (VERB_TABLE.firstHas(text, at, after)) {
    if (after === end) return chained || !opens ? -length : length;
    if (!opens && !isSubject(text, at)) return -length;
    return tail > 0 || JOINS_NOUN.has(next) ? -length : length;
  }
  const whole = tail > 0 && tail === end - after;
  if (whole && (chained || !opens || (acted && GENERAL.has(text, after, end)))) return -length;
  if (whole && tail > 1 && MEASURES.endingAt(text, end, after) > 0) return -length;
  return SUMS.startingAt(text, at, end) > length ? -length : length;
}

/** What a verb and its measure make: 办理时限. */
const MEASURES = phraseTable(WORDS.measures);

/** The noun that a verb makes a compound with; of one character only at the very end, or of a list: 立案数和罚款额. */
function tailAt(text: string, at: number, end: number): number {
  const length = at < end ? TAILS.startingAt(text, at, end) : 0;
  return length === 1 && at + 1 < end && !JOINS_NOUN.has(text.charCodeAt(at + 1)) ? 0 : length;
}

/** Bodies and channels: what follows is what they did. */
const DOERS = phraseTable(NOUN_WORDS.doers);
const ADVERBS = phraseTable(WORDS.adverbs);

/** 党委会专题研究: where what was done begins that the verb of a length says, right after who did it; -1 without one. */
function afterDoer(text: string, at: number, length: number, from: number): number {
  let start = at;
  for (let adverb = 1; adverb > 0; start -= adverb) adverb = ADVERBS.endingAt(text, start, from);
  if (DOERS.endingAt(text, start, from) > 0) return start;
  if (VERB_TABLE.firstHas(text, at, at + length) || !isSubject(text, start)) return -1;
  return GENERAL.startingAt(text, at + length, text.length) > 0 ? -1 : start;
}

/** Who acts, or how. */
const SUBJECTS = phraseTable(WORDS.subjects);
const LONGEST_SUBJECT = 4;

/** Whether someone who acts, or how, stands right before: 顾问审核合同. */
export function isSubject(text: string, at: number): boolean {
  return SUBJECTS.endingAt(text, at, Math.max(0, at - LONGEST_SUBJECT)) > 0;
}
