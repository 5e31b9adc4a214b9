import aroundNumbersWords from '../../genre/claims/around-numbers.yaml';
import nounWords from '../../genre/claims/nouns.yaml';
import characterWords from '../../genre/claims/one-character-words.yaml';
import verbsWords from '../../genre/claims/verbs.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { phraseTable, wordsOf } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import type { PassageContext } from '../passage/passage-context';
import { type Cut, isSubject, lastVerb } from './last-verb';
import { skipOpeners } from './openers';
import { lastWithin, opaqueOffsets, windowBefore } from './stretch-before';
import { toWordEdges } from './word-edges';
import { EVENTS, INCLUSIVE, LEADING_TABLE } from './word-tables';

const WORDS = {
  ...wordLists(
    verbsWords,
    'handingOn',
    'offices',
    'light',
    'inclusiveOfShort',
    'adverbs',
    'auxiliaries',
  ),
  ...wordLists(
    aroundNumbersWords,
    'copulas',
    'pointing',
    'attributes',
    'places',
    'levels',
    'comparisonEnds',
  ),
  ...wordLists(nounWords, 'eventUnits', 'actors', 'among'),
  ...wordLists(characterWords, 'endingInCopula'),
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
  /** Whether words before the verb say who did it, or how: 派出所移交, 网上提交. */
  readonly qualified: boolean;
}

/** Right before a number, these say that its noun comes after it; a place does after 全. */
const POINTING = characterSet(WORDS.pointing);
const PLACES = characterSet(WORDS.places);
const ALL = '全'.charCodeAt(0);
/** The last characters of what `YEAR_END`, `TIMES_END` and `BASIS_END` match. */
const CUTOFF_ENDS = characterSet(WORDS.comparisonEnds);
const YEAR_END =
  /(?:由|从|自|比|较)?(?:(?:19|20)\d\d|[一二][九〇零○][〇零○一二三四五六七八九]{2})年(?:度|同期)?的?$/;
const TIMES_END =
  /(?:是|为|达到?|相当于)?(?:上年度?|去年|前年|上一年|20\d\d年|同期|去年同期|年初)的?$/;
const BASIS_END =
  /(?:同比|环比|(?:较|比|与)(?:[^,。;的率量]{1,8})(?:年|期|月|初|前|底|时限|度|水平|往|相比)的?)(?:也|又|均|再|分别|净)?$/;
const ATTRIBUTES = phraseTable(WORDS.attributes);
const EACH = '各'.charCodeAt(0);
const NOT_EACH = new CharacterSet('方级地界族自行');
const LEVELS = characterSet(WORDS.levels);
const OF = '的'.charCodeAt(0);
const NOT_AMONG = characterSet(WORDS.among);
const NOT_OF = new CharacterSet('标目');
const AND_SO_ON = '等'.charCodeAt(0);
const NOT_AND_SO_ON = {
  before: new CharacterSet('平同均高中初优'),
  after: new CharacterSet('级候待'),
};
const SHARE = '占'.charCodeAt(0);
const NOT_SHARE = new CharacterSet('地道用比领座据');
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
  const trimmed = trimEnd(text, at, edge);
  let { end } = trimmed;
  let start = windowBefore(text, end, edge);
  if (end > start && CUTOFF_ENDS.has(text.charCodeAt(end - 1))) {
    const cutoff = cutoffLength(text, start, end, unit);
    if (cutoff > 0) end = trimEnd(text, end - cutoff, start).end;
  }
  start = afterJoint(text, start, end);
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
  const nounStart = cut.length === 0 ? opened : skipOpeners(text, cut.end, end);
  const from = afterAttributes(text, nounStart, end, opaque, start);
  const action = cut.length === 0 ? null : text.slice(cut.start, cut.end);
  if (from >= end) {
    if (action === null) return found(null, '', trimmed.copula, points, null);
    return onlyVerb(
      text,
      { start: withAdverb(text, cut.chain, start), end },
      opened,
      points,
      action,
    );
  }
  const withVerb = cut.length > 1 && includesVerb(text, cut, from, end, unit);
  const acted = EVENT_UNITS.has(unit) ? afterActor(text, from, end) : from;
  const own = { start: withVerb ? cut.start : acted, end };
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
    qualified: false,
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
    qualified,
  };
}

const SHORTEST_DOING = 3;
const ACTORS = phraseTable(WORDS.actors);

/** Where a doing begins after who does it: 班子会议专题学法. */
function afterActor(text: string, start: number, end: number): number {
  if (EVENTS.endingAt(text, end, start) === 0) return start;
  for (let at = end - SHORTEST_DOING; at > start; at--)
    if (ACTORS.endingAt(text, at, start) > 0) return at;
  return start;
}

const AMONG = '中'.charCodeAt(0);

/** 执法队员中具有法学背景的: where the words begin that say which of them. */
function afterAmong(text: string, start: number, end: number): number {
  let at = end - 2;
  while (at > start && text.charCodeAt(at) !== AMONG) at--;
  return at > start + 1 && NOT_AMONG.has(text.charCodeAt(at + 1)) === false ? at + 1 : start;
}

const EVENT_UNITS = new Set(wordsOf(WORDS.eventUnits));
const OFFICE_TABLE = phraseTable(WORDS.offices);
/** 开展, 组织: say nothing of what was done. */
const LIGHT = phraseTable(WORDS.light);
const INCLUSIVE_OF_SHORT = phraseTable(WORDS.inclusiveOfShort);
const SHORT = 2;
const HANDING_ON = phraseTable(WORDS.handingOn);

/** Whether the verb is part of what is counted: 学习《条例》167次, 退还罚款, 移送公安机关13件. */
function includesVerb(text: string, cut: Cut, start: number, end: number, unit: string): boolean {
  // 次 and the like count the doing of a thing, unless the noun is a doing itself
  if (
    EVENT_UNITS.has(unit) &&
    !LIGHT.has(text, cut.start, cut.end) &&
    EVENTS.endingAt(text, end, start) === 0
  )
    return true;
  if (INCLUSIVE.has(text, cut.start, cut.end)) return true;
  if (end - start <= SHORT && INCLUSIVE_OF_SHORT.has(text, cut.start, cut.end)) return true;
  return (
    HANDING_ON.startingAt(text, cut.start, cut.end) > 0 &&
    OFFICE_TABLE.endingAt(text, end, start) > 0
  );
}

function isPointing(text: string, at: number, edge: number): boolean {
  if (at <= edge) return false;
  const last = text.charCodeAt(at - 1);
  if (POINTING.has(last)) return true;
  return PLACES.has(last) && at - 2 >= edge && text.charCodeAt(at - 2) === ALL;
}

/** How much of the end of a stretch says what a number is compared with, or of which year it is. */
function cutoffLength(text: string, start: number, end: number, unit: string): number {
  const tail = text.slice(Math.max(start, end - 14), end);
  // many reports need no more than to be asked whether a word of comparison stands there
  const compares = tail.includes('比') || tail.includes('较') || tail.includes('与');
  const basis = unit === '倍' ? TIMES_END.exec(tail) : compares ? BASIS_END.exec(tail) : null;
  if (basis !== null) return basis[0].length;
  return tail.includes('年') ? (YEAR_END.exec(tail)?.[0].length ?? 0) : 0;
}

const JOINTS = new CharacterSet('和与并');
const AND = '及'.charCodeAt(0);
const NOT_JOINT = new CharacterSet('解谐平案购会');
const NOT_AND = new CharacterSet('时格');
const GAPS = new CharacterSet(' 、');

/** Skips what joins a noun to the one before: 、, 和, 以及. */
function afterJoint(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && GAPS.has(text.charCodeAt(at))) at++;
  const first = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (JOINTS.has(first)) return NOT_JOINT.has(next) ? at : at + 1;
  if (first === AND) return NOT_AND.has(next) ? at : at + 1;
  return next === AND && text.startsWith('以及', at) ? at + 2 : at;
}

/** Where 占 stands in a clause that gives a share; -1 without it. */
function shareMark(text: string, start: number, end: number): number {
  for (let at = end - 1; at >= start; at--) {
    if (text.charCodeAt(at) === SHARE && !NOT_SHARE.has(text.charCodeAt(at + 1))) return at;
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

const SPACE = 0x20;
const CLOSE = 0x29;
const LONGEST_REMARK = 40;
const RATE = '率'.charCodeAt(0);
const COPULAS = characterSet(WORDS.copulas);
const ENDING_IN_COPULA = phraseTable(WORDS.endingInCopula);

/** Drops 共, 为, 达 and the like at the end, and a remark in brackets. */
function trimEnd(text: string, at: number, edge: number): { end: number; copula: boolean } {
  let end = at;
  let copula = false;
  for (;;) {
    while (end > edge && text.charCodeAt(end - 1) === SPACE) end--;
    const last = text.charCodeAt(end - 1);
    if (last === CLOSE && end - 1 > edge) {
      const open = lastWithin(text, '(', end - 2, Math.max(edge, end - LONGEST_REMARK));
      if (
        open > edge &&
        end - open < LONGEST_REMARK &&
        !/^\((?:市|区|居|社区|场所|街|镇|乡|含|户|次|所)[^)]{0,3}\)$/.test(text.slice(open, end))
      ) {
        end = open;
        continue;
      }
    }
    const length = LEADING_TABLE.endingAt(text, end, edge);
    if (length === 0) return { end, copula };
    if (length === 1 && ENDING_IN_COPULA.endingAt(text, end, 0) > 0) return { end, copula };
    if (length > 1 && last === RATE) return { end, copula };
    if (COPULAS.has(text.charCodeAt(end - length))) copula = true;
    end -= length;
  }
}

/** Drops attributes: what stands before 的 and before 等, and 各类 and the like. */
function afterAttributes(
  text: string,
  from: number,
  end: number,
  opaque: Uint8Array,
  base: number,
): number {
  let at = from;
  for (let i = from; i < end - 1; i++) {
    const unit = text.charCodeAt(i);
    if ((unit !== OF && unit !== AND_SO_ON) || opaque[i - base] === 1) continue;
    const before = text.charCodeAt(i - 1);
    if (unit === OF) {
      if (!NOT_OF.has(before)) at = i + 1;
    } else if (
      !NOT_AND_SO_ON.after.has(text.charCodeAt(i + 1)) &&
      !NOT_AND_SO_ON.before.has(before)
    ) {
      at = i + 1;
    }
  }
  for (;;) {
    const length = attributeAt(text, at, end);
    if (length === 0 || at + length >= end) return at;
    at += length;
  }
}

/** The length of 各类 and the like; of the level of those whom people's congresses sent. */
function attributeAt(text: string, at: number, end: number): number {
  const length = ATTRIBUTES.startingAt(text, at, end);
  const first = text.charCodeAt(at);
  if (length > 0)
    return length === 1 && first === EACH && at + 1 < end && NOT_EACH.has(text.charCodeAt(at + 1))
      ? 0
      : length;
  return at + 5 <= end && LEVELS.has(first) && text.startsWith('人大代表', at + 1) ? 1 : 0;
}
