import aroundNumbersWords from '../../genre/claims/around-numbers.yaml';
import verbsWords from '../../genre/claims/verbs.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import type { PassageContext } from '../passage/passage-context';
import { afterAmong, afterAttributes, afterJoint, afterTime } from './attributes';
import { cutoffLength } from './cutoff';
import { isSubject, lastVerb } from './last-verb';
import { nounExtent } from './noun-extent';
import { skipOpeners } from './openers';
import { opaqueOffsets, windowBefore } from './stretch-before';
import { trimEnd } from './trim-end';
import { toWordEdges } from './word-edges';

const WORDS = {
  ...wordLists(verbsWords, 'adverbs', 'auxiliaries'),
  ...wordLists(aroundNumbersWords, 'pointing', 'places', 'notShare', 'prepositions'),
};

/** What stands before a number. */
export interface CountedBefore {
  /** The noun; `null` where only a verb, or nothing, stands before the number. */
  readonly span: Span | null;
  readonly text: string;
  /** 的 ends the words: they are an attribute, and what has it is left out (持有执法证的15人). */
  readonly attribute: boolean;
  /** The noun without the verb that may begin it. */
  readonly object: string;
  /** A verb or a copula ties the noun to the number. */
  readonly strong: boolean;
  /** A preposition, 等, 的 or 和 stands right before the number: the noun comes after it. */
  readonly points: boolean;
  /** The verb that the noun is the object of. */
  readonly action: string | null;
  /** The verb, where no noun stands between it and the number. */
  readonly verbSpan: Span | null;
  /** The number is a share of something: X占Y的5%. */
  readonly share: boolean;
  /** Words before such a verb that say who did it, or how: 派出所移交, 网上提交; `null` without them. */
  readonly who: Span | null;
}

/** Right before a number, these say that its noun comes after it; a place does after 全. */
const POINTING = characterSet(WORDS.pointing);
const PLACES = characterSet(WORDS.places);
/** Open words before a verb that say to whom or by what it was done. */
const PREPOSITIONS = characterSet(WORDS.prepositions);
const ALL = '全'.charCodeAt(0);
const OF = '的'.charCodeAt(0);
const RATIO = '比'.charCodeAt(0);
const SHARE = '占'.charCodeAt(0);
const NOT_SHARE = characterSet(WORDS.notShare);
const LONGEST_SUBJECT = 16;

/** Reads what is counted from the words before a place: before the number of a draft, as a rule. */
export function nounBefore(
  context: PassageContext,
  draft: Draft,
  at: number,
  edge: number,
): CountedBefore {
  const isShare = draft.unitKind === 'percent' || draft.quantity.fraction;
  return readBefore(context, draft.unit, at, edge, isShare);
}

function readBefore(
  context: PassageContext,
  unit: string,
  at: number,
  edge: number,
  isShare: boolean,
): CountedBefore {
  const { text } = context;
  const points = isPointing(text, at, edge);
  const { end: last, copula } = trimEnd(text, at, edge);
  const first = windowBefore(text, last, edge);
  const cutoff = cutoffLength(text, first, last, unit);
  const end = cutoff > 0 ? trimEnd(text, last - cutoff, first).end : last;
  const start = afterJoint(text, afterTime(text, first, end), end);
  if (start >= end) return found(null, '', copula, points, null);
  const whole = isShare ? shareMark(text, start, end) : -1;
  if (whole === start) return { ...found(null, '', copula, false, null), share: true };
  if (whole > start) {
    const part = readBefore(context, unit, whole, Math.max(edge, start), false);
    return { ...part, share: true, points: false };
  }
  return readStretch(text, { start, end, at, copula, points }, unit);
}

/** The stretch before a number that says what it counts. */
interface Stretch extends Span {
  /** Where the number starts. */
  readonly at: number;
  readonly copula: boolean;
  readonly points: boolean;
}

function readStretch(text: string, stretch: Stretch, unit: string): CountedBefore {
  const { start, end, at, copula, points } = stretch;
  const opaque = opaqueOffsets(text, start, end);
  const opened = skipOpeners(text, start, end);
  const isAttribute = text.charCodeAt(end) === OF && end < at;
  const own = isAttribute ? afterAmong(text, opened, end) : end;
  if (own < end) {
    const attribute = found({ start: own, end }, text.slice(own, end), true, points, null);
    const object = text.slice(opened, Math.max(opened, own - 1));
    return { ...attribute, object, attribute: true };
  }
  const cut = lastVerb(text, start, end, opaque, opened);
  const afterVerb = cut.length === 0 ? opened : skipOpeners(text, cut.end, end);
  const wordsStart = Math.max(afterVerb, cut.doing);
  const noun = afterAttributes(text, wordsStart, end, opaque, start);
  const action = cut.length === 0 ? null : text.slice(cut.start, cut.end);
  if (noun < end) {
    const extent = nounExtent(text, { cut, opened, start: wordsStart, noun, end }, unit);
    const span = toWordEdges(text, extent.span, start, at);
    const object = extent.object === extent.span.start ? span.start : extent.object;
    const words = text.slice(span.start, span.end);
    const named = found(span, words, action !== null || copula, points, action);
    return { ...named, object: text.slice(object, span.end) };
  }
  if (action === null) return found(null, '', copula, points, null);
  const verb = { start: withAdverb(text, cut.chain, start), end };
  // a preposition opens the words before the verb: they say to whom or by whom
  const addressed = opened > start && PREPOSITIONS.has(text.charCodeAt(opened - 1));
  return onlyVerb(text, verb, addressed ? verb.start : opened, points, action);
}

function found(
  span: Span | null,
  text: string,
  strong: boolean,
  points: boolean,
  action: string | null,
): CountedBefore {
  return {
    span,
    text,
    attribute: false,
    object: text,
    strong,
    points,
    action,
    verbSpan: null,
    share: false,
    who: null,
  };
}

/** No noun between the verb and the number; who did it may stand before the verb. */
function onlyVerb(
  text: string,
  verbSpan: Span,
  subject: number,
  points: boolean,
  action: string,
): CountedBefore {
  const qualified = subject < verbSpan.start && verbSpan.start - subject <= LONGEST_SUBJECT;
  // who acts is no part of what is counted; how, when and with what is
  const named = qualified && !isSubject(text, verbSpan.start);
  return {
    span: null,
    text: '',
    attribute: false,
    object: '',
    strong: true,
    points,
    action,
    verbSpan: named ? { start: subject, end: verbSpan.end } : verbSpan,
    share: false,
    who: qualified ? { start: subject, end: verbSpan.start } : null,
  };
}

function isPointing(text: string, at: number, edge: number): boolean {
  if (at <= edge) return false;
  const last = text.charCodeAt(at - 1);
  if (POINTING.has(last)) return true;
  return PLACES.has(last) && at - 2 >= edge && text.charCodeAt(at - 2) === ALL;
}

/** Where 占 stands in a clause that gives a share; -1 without it. */
function shareMark(text: string, start: number, end: number): number {
  for (let at = end - 1; at >= start; at--) {
    if (text.charCodeAt(at) !== SHARE) continue;
    const next = text.charCodeAt(at + 1);
    const isWhole = at === start && at + 2 === end && next === RATIO; // 占比三分之一
    if (isWhole || !NOT_SHARE.has(next)) return at;
  }
  return -1;
}

const ADVERBS = phraseTable(WORDS.adverbs);
const AUXILIARIES = characterSet(WORDS.auxiliaries);

/** 就地 before 解决. */
function withAdverb(text: string, at: number, from: number): number {
  if (at - 2 >= from && ADVERBS.has(text, at - 2, at)) return at - 2;
  return at > from && AUXILIARIES.has(text.charCodeAt(at - 1)) ? at - 1 : at;
}
