import aroundNumbersWords from '../../genre/claims/around-numbers.yaml';
import nounsWords from '../../genre/claims/nouns.yaml';
import verbsWords from '../../genre/claims/verbs.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import type { PassageContext } from '../passage/passage-context';
import { afterActor, afterAmong, afterAttributes, afterJoint, afterTime } from './attributes';
import { DOING_UNITS, EVENT_UNITS, includesVerb } from './included-verb';
import { type Cut, isSubject, lastVerb } from './last-verb';
import { skipOpeners } from './openers';
import { opaqueOffsets, windowBefore } from './stretch-before';
import { cutoffLength, trimEnd } from './trim-end';
import { toWordEdges } from './word-edges';
import { GENERAL, VERB_TABLE } from './word-tables';

const WORDS = {
  ...wordLists(verbsWords, 'adverbs', 'auxiliaries', 'light', 'governing'),
  ...wordLists(verbsWords, 'learners', 'study'),
  ...wordLists(nounsWords, 'rates'),
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
const AND_SO_ON = '等'.charCodeAt(0);
const ENUMERATION = '、'.charCodeAt(0);
const LONGEST_SUBJECT = 16;
const LONGEST_RATE = 20;
const STUDY = phraseTable(WORDS.study);
const LEARNERS = phraseTable(WORDS.learners);
const RATES = phraseTable(WORDS.rates);
const GOVERNING = phraseTable([...WORDS.light, ...WORDS.governing]);

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
  const trimmed = trimEnd(text, at, edge);
  let { end } = trimmed;
  let start = windowBefore(text, end, edge);
  const cutoff = cutoffLength(text, start, end, unit);
  if (cutoff > 0) end = trimEnd(text, end - cutoff, start).end;
  start = afterJoint(text, afterTime(text, start, end), end);
  if (start >= end) return found(null, '', trimmed.copula, points, null);
  const whole = isShare ? shareMark(text, start, end) : -1;
  if (whole === start) return { ...found(null, '', trimmed.copula, false, null), share: true };
  if (whole > start) {
    const part = readBefore(context, unit, whole, Math.max(edge, start), false);
    return { ...part, share: true, points: false };
  }
  const opaque = opaqueOffsets(text, start, end);
  const opened = skipOpeners(text, start, end);
  if (text.charCodeAt(end) === OF && end < at) {
    const own = afterAmong(text, opened, end);
    const words = found({ start: own, end }, text.slice(own, end), true, points, null);
    if (own < end)
      return { ...words, object: text.slice(opened, Math.max(opened, own - 1)), attribute: true };
  }
  const cut = lastVerb(text, start, end, opaque, opened);
  const afterVerb = cut.length === 0 ? opened : skipOpeners(text, cut.end, end);
  const nounStart = Math.max(afterVerb, cut.doing);
  let from = afterAttributes(text, nounStart, end, opaque, start);
  const action = cut.length === 0 ? null : text.slice(cut.start, cut.end);
  if (from >= end) {
    if (action === null) return found(null, '', trimmed.copula, points, null);
    const verb = { start: withAdverb(text, cut.chain, start), end };
    // a preposition opens the words before the verb: they say to whom or by whom
    const addressed = opened > start && PREPOSITIONS.has(text.charCodeAt(opened - 1));
    return onlyVerb(text, verb, addressed ? verb.start : opened, points, action);
  }
  const isGeneral = GENERAL.has(text, from, end);
  const isListed =
    isGeneral &&
    from > nounStart &&
    text.charCodeAt(from - 1) === AND_SO_ON &&
    text.charCodeAt(cut.start - 1) !== ENUMERATION; // a verb of the list itself
  if (isListed) from = nounStart;
  const withVerb = cut.length > 1 && !isListed && includesVerb(text, cut, from, end, unit);
  const rate =
    action === null || (from > nounStart && !RATES.has(text, from, end))
      ? -1
      : rateStart(text, opened, end);
  const acted = DOING_UNITS.has(unit) ? afterActor(text, from, end) : from;
  const study = EVENT_UNITS.has(unit) ? studyBefore(text, cut, start) : null;
  if (study !== null) return found(study, text.slice(study.start, study.end), true, points, action);
  const own = { start: rate >= 0 ? rate : withVerb ? cut.doing : acted, end };
  const span = toWordEdges(text, own, start, at);
  const strong = action !== null || trimmed.copula;
  const object = withVerb ? text.slice(acted, span.end) : text.slice(span.start, span.end);
  return { ...found(span, text.slice(span.start, span.end), strong, points, action), object };
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

/** 中心组学习《行政处罚法》: the study without what is studied, where it says who studies or how; `null` without it. */
function studyBefore(text: string, { start, end }: Cut, from: number): Span | null {
  const learner = STUDY.has(text, start, end) ? LEARNERS.endingAt(text, start, from) : 0;
  return learner > 0 ? { start: start - learner, end } : null;
}

/** 依申请公开按期答复率: where a rate begins, of which verbs are a part; -1 where no rate ends the words, or a verb governs it. */
function rateStart(text: string, start: number, end: number): number {
  if (RATES.endingAt(text, end, start) === 0 || end - start > LONGEST_RATE) return -1;
  const verb = VERB_TABLE.startingAt(text, start, end);
  return GOVERNING.has(text, start, start + verb) ? -1 : start;
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
