import nounWords from '../../genre/claims/nouns.yaml';
import { wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import { isDigit } from '../../text/characters';
import { CLAUSE_ENDS, SENTENCE_ENDS } from '../../text/marks';
import type { Span } from '../../text/span';
import { type Draft, found } from '../draft';
import type { PassageContext } from '../passage/passage-context';
import { afterAttributes } from './attributes';
import { isPersons } from './counted-persons';
import { nounBefore } from './noun-before';
import { nounEndAt } from './noun-end';
import { skipOpeners } from './openers';
import { lastWithin, opaqueOffsets } from './stretch-before';
import { trimEnd } from './trim-end';
import { NOUNS } from './word-tables';

const ENDS_SENTENCE = new CharacterSet(`${SENTENCE_ENDS}\n`);
const ENDS_CLAUSE = new CharacterSet(`${CLAUSE_ENDS}${SENTENCE_ENDS}\n`);
const TOPIC_REACH = 60;
const CLAUSE_REACH = 20;
const LONGEST = 16;
const SHORTEST = 2;
/** 会前学法制度: what says no more than how a doing is laid down. */
const FRAMES = phraseTable(wordLists(nounWords, 'frames').frames);
const COMMA = 0x2c;
const CLOSE = '”'.charCodeAt(0);
const ON = '对'.charCodeAt(0);
const AND = '及'.charCodeAt(0);

/**
 * What an earlier clause of the sentence deals with: 对现有规范性文件开展清理,废止3件. `null` where none between
 * `from` and `at` has 对 before a noun.
 */
export function topicBefore(text: string, from: number, at: number): Span | null {
  const first = Math.max(from, at - TOPIC_REACH);
  let clauseEnd = at;
  for (let i = at - 1; i >= first && !ENDS_SENTENCE.has(text.charCodeAt(i)); i--) {
    if (ENDS_CLAUSE.has(text.charCodeAt(i))) clauseEnd = i;
    if (text.charCodeAt(i) !== ON || clauseEnd === at) continue; // the clause of the number itself
    const topic = topicAt(text, i + 1, clauseEnd);
    if (topic !== null) return topic;
  }
  return null;
}

/** 推进“法律明白人”培养工程,每村至少培养3名: the persons that the sentence has in quotes before a place; `null` without them. */
export function quotedPersons(text: string, from: number, at: number): Span | null {
  const first = Math.max(from, at - TOPIC_REACH);
  for (let i = at - 1; i >= first && !ENDS_SENTENCE.has(text.charCodeAt(i)); i--) {
    if (text.charCodeAt(i) !== CLOSE) continue;
    const start = lastWithin(text, '“', i - 1, first);
    if (start < first) return null;
    if (isPersons(text.slice(start, i + 1))) return { start, end: i + 1 };
    i = start;
  }
  return null;
}

/** The noun that begins at a place, without its attributes, where the clause goes on after it. */
function topicAt(text: string, from: number, to: number): Span | null {
  let start = afterAttributes(text, from, to, opaqueOffsets(text, from, to), from);
  start = skipOpeners(text, start, to);
  let end = start;
  while (end < to) {
    const noun = NOUNS.startingAt(text, end, to);
    if (noun === 0 && nounEndAt(text, end, to) > 0) break;
    if (isDigit(text.charCodeAt(end))) return null;
    if (text.charCodeAt(end) === AND) start = skipOpeners(text, end + 1, to);
    end = Math.max(start, end + Math.max(1, noun));
  }
  const length = end - start;
  return end < to && length >= SHORTEST && length <= LONGEST ? { start, end } : null;
}

/** 继续办好普法课堂,每村至少2场: a draft with the noun that ends the clause before it, after `from`; `null` without one. */
export function namedByClause(context: PassageContext, draft: Draft, from: number): Draft | null {
  const { text } = context;
  const comma = commaBefore(text, draft.start, from);
  if (comma < 0) return null;
  const end = comma - FRAMES.endingAt(text, comma, from + SHORTEST);
  const { span, text: what, action } = nounBefore(context, draft, end, from);
  return span && found(draft, 'clause-before', span, { what, whatSpan: span, action });
}

/** 信访总量明显下降,同比下降12%: a change with what the clause before says of that it changed; `null` without it. */
export function changedInClause(context: PassageContext, draft: Draft, from: number): Draft | null {
  const { text } = context;
  const comma = commaBefore(text, draft.start, from);
  if (comma < 0) return null;
  const { who, action } = nounBefore(context, draft, comma, from);
  if (who === null) return null;
  const whatSpan = { start: who.start, end: trimEnd(text, who.end, who.start).end };
  const what = text.slice(whatSpan.start, whatSpan.end);
  return found(draft, 'clause-before', whatSpan, { what, whatSpan, object: what, action });
}

/** Where the last comma stands within reach before a place, after `from`; -1 without one. */
function commaBefore(text: string, at: number, from: number): number {
  const first = Math.max(from, at - CLAUSE_REACH);
  let comma = at - 1;
  while (comma > first && text.charCodeAt(comma) !== COMMA) comma--;
  return comma > first ? comma : -1;
}

/** Whether a sentence ends between two places. */
export function endsSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (ENDS_SENTENCE.has(text.charCodeAt(at))) return true;
  return false;
}
