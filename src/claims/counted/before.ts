import type { Span } from '../../text/span';
import {
  ENDS_WORD,
  EVENT_END,
  EVENT_UNITS,
  INCLUSIVE_VERBS,
  LONGER_WORDS,
  NOT_OPENING,
  OFFICES,
} from '../data/counted';
import { LEADING, NOMINAL_VERBS, NOUN_STARTS, NOUN_TAILS, OPENERS, VERBS } from '../data/lexicon';
import { type Draft, revised, type UnitContext } from '../draft';
import { phraseTable, wordsOf } from '../phrases';
import { lastWithin, opaqueOffsets, windowBefore } from './window';

/** What stands before a number. */
export interface CountedBefore {
  /** The noun; `null` where only a verb, or nothing, stands before the number. */
  readonly span: Span | null;
  readonly text: string;
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
  /** The verb with who did it: 派出所移交. */
  readonly subjectSpan: Span | null;
}

const VERB_TABLE = phraseTable(VERBS);
const NOMINAL_TABLE = phraseTable(NOMINAL_VERBS);
const NOMINAL = new Set(wordsOf(NOMINAL_VERBS));
const TAILS = phraseTable(NOUN_TAILS);
const LEADING_TABLE = phraseTable(LEADING);
const OPENER_TABLE = phraseTable(OPENERS);
const NOUNS = phraseTable(NOUN_STARTS);
const LONGER = phraseTable(LONGER_WORDS);
const INCLUSIVE = new Set(wordsOf(INCLUSIVE_VERBS));
const unitsOf = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((character) => character.charCodeAt(0)));
/** Right before a number, these say that its noun comes after it; a place does after 全. */
const POINTING = unitsOf('对在向给于将把由从让请使帮被受与和及、等的经为有各');
const PLACES = unitsOf('县市区镇乡');
/** The last characters of what `YEAR_END`, `TIMES_END` and `BASIS_END` match. */
const CUTOFF_ENDS = unitsOf('比年期月初前底限度平往的也又均再别净');
/** The first characters of what `ATTRIBUTE` matches. */
const ATTRIBUTE_STARTS = unitsOf('各相有其方上一多近约省市县区镇乡');
const ATTRIBUTE =
  /^(?:各类|各种|各项|各级|相关|有关|各(?![方级地界族自行])|其他相关|方面的?|上述|一般性|多个|多项|近|约|[省市县区镇乡](?=人大代表))/;
const YEAR_END =
  /(?:由|从|自|比|较)?(?:(?:19|20)\d\d|[一二][九〇零○][〇零○一二三四五六七八九]{2})年(?:度|同期)?的?$/;
const LONGEST_SUBJECT = 16;
const TIMES_END =
  /(?:是|为|达到?|相当于)?(?:上年度?|去年|前年|上一年|20\d\d年|同期|去年同期|年初)的?$/;
const BASIS_END =
  /(?:同比|环比|(?:较|比|与)(?:[^,。;的率量]{1,8})(?:年|期|月|初|前|底|时限|度|水平|往|相比)的?)(?:也|又|均|再|分别|净)?$/;

/** Reads what is counted from the words before a number. */
export function nounBefore(context: UnitContext, draft: Draft, edge: number): CountedBefore {
  const { text } = context;
  const points = isPointing(text, draft.start, edge);
  const trimmed = trimEnd(text, draft.start, edge);
  const window = windowBefore(context, trimmed.end, edge);
  let { start, end } = window;
  const cutoff = end > start ? cutoffLength(text, start, end, draft.unit) : 0;
  if (cutoff > 0) end = trimEnd(text, end - cutoff, start).end;
  start = afterJoint(text, start, end);
  const nothing: CountedBefore = {
    span: null,
    text: '',
    strong: trimmed.copula,
    points,
    action: null,
    verbSpan: null,
    subjectSpan: null,
    share: false,
  };
  if (start >= end) return nothing;
  const whole = shareMark(text, start, end, draft);
  if (whole >= 0) {
    const part =
      whole <= start
        ? nothing
        : nounBefore(
            context,
            revised(draft, {
              start: whole,
              unitKind: null,
              quantity: { ...draft.quantity, fraction: false },
            }),
            Math.max(edge, start),
          );
    return { ...part, share: true, points: false };
  }
  const opaque = opaqueOffsets(text, { start, end });
  const cut = lastVerb(text, start, end, opaque);
  const opened = skipOpeners(text, cut.length === 0 ? start : cut.end, end);
  const from = afterAttributes(text, opened, end, opaque, start);
  const action = cut.length === 0 ? null : text.slice(cut.start, cut.end);
  if (from >= end) {
    if (cut.length === 0) return nothing;
    const verbSpan = { start: withAdverb(text, cut.chain, start), end };
    const subject = skipOpeners(text, start, end);
    const named = subject < verbSpan.start && verbSpan.start - subject <= LONGEST_SUBJECT;
    const subjectSpan = named ? { start: subject, end } : null;
    return { ...nothing, strong: true, action, verbSpan, subjectSpan };
  }
  let span: Span = { start: from, end };
  const noun = text.slice(from, end);
  if (
    cut.length > 1 &&
    (isCountedEvent(draft, noun) ||
      INCLUSIVE.has(action!) ||
      (/^(?:移送|移交|报送|上报|转交)/.test(action!) && OFFICES.test(noun)))
  ) {
    span = { start: cut.start, end };
  }
  return {
    span,
    text: text.slice(span.start, span.end),
    strong: cut.length > 0 || trimmed.copula,
    points,
    action,
    verbSpan: null,
    subjectSpan: null,
    share: false,
  };
}

function isPointing(text: string, at: number, edge: number): boolean {
  if (at <= edge) return false;
  const last = text.charCodeAt(at - 1);
  return POINTING.has(last) || (PLACES.has(last) && at - 2 >= edge && text[at - 2] === '全');
}

/** How much of the end of a stretch says what a number is compared with, or of which year it is. */
function cutoffLength(text: string, start: number, end: number, unit: string): number {
  if (!CUTOFF_ENDS.has(text.charCodeAt(end - 1))) return 0;
  const tail = text.slice(Math.max(start, end - 14), end);
  const basis = unit === '倍' ? TIMES_END.exec(tail) : BASIS_END.exec(tail);
  return (basis ?? YEAR_END.exec(tail))?.[0].length ?? 0;
}

/** Skips what joins a noun to the one before: 、, 和, 以及. */
function afterJoint(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && ' 、'.includes(text[at]!)) at++;
  if (text.startsWith('以及', at)) return at + 2;
  const next = text[at + 1] ?? '';
  if ('和与并'.includes(text[at] ?? '\0') && !'解谐平案购会'.includes(next)) return at + 1;
  return text[at] === '及' && !'时格'.includes(next) ? at + 1 : at;
}

/** Where 占 stands in a clause that gives a share; -1 without it. */
function shareMark(text: string, start: number, end: number, draft: Draft): number {
  if (draft.unitKind !== 'percent' && !draft.quantity.fraction) return -1;
  for (let at = end - 1; at >= start; at--) {
    if (text[at] === '占' && !'地道用比领座据'.includes(text[at + 1] ?? '\0')) return at;
  }
  return -1;
}

/** 次 and the like count the doing of a thing (学习《条例》167次), unless the noun is a doing itself. */
function isCountedEvent({ unit }: Draft, noun: string): boolean {
  return EVENT_UNITS.has(unit) && !EVENT_END.test(noun);
}

/** 就地 before 解决. */
function withAdverb(text: string, at: number, from: number): number {
  return at - 2 >= from &&
    /^(?:就地|当场|现场|联合|上门|专题|集中|主动|提前|不予|予以|部分|暂缓|成功)$/.test(
      text.slice(at - 2, at),
    )
    ? at - 2
    : at > from && '被未乱'.includes(text[at - 1]!)
      ? at - 1
      : at;
}

/** Drops 共, 为, 达 and the like at the end, and a remark in brackets. */
function trimEnd(text: string, at: number, edge: number): { end: number; copula: boolean } {
  let end = at;
  let copula = false;
  for (;;) {
    while (end > edge && text.charCodeAt(end - 1) === 32) end--;
    if (text[end - 1] === ')' && end - 1 > edge) {
      const open = lastWithin(text, '(', end - 2, Math.max(edge, end - 40));
      const remark = end - open;
      if (
        open > edge &&
        remark < 40 &&
        !/^\((?:市|区|居|社区|场所|街|镇|乡|含|户|次|所)[^)]{0,3}\)$/.test(text.slice(open, end))
      ) {
        end = open;
        continue;
      }
    }
    const length = LEADING_TABLE.endingAt(text, end, edge);
    if (length === 0) return { end, copula };
    const word = text.slice(end - length, end);
    if (length === 1 && ENDS_WORD[word]?.includes(text[end - 2] ?? '\0')) return { end, copula };
    if (length > 1 && word.endsWith('率')) return { end, copula };
    if ('共为达有是计仅均'.includes(word[0]!)) copula = true;
    end -= length;
  }
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly length: number;
  /** Start of the run of verbs that ends here. */
  readonly chain: number;
}

/** The last verb of a stretch whose object, if any, ends the stretch. */
function lastVerb(text: string, start: number, end: number, opaque: Uint8Array): Cut {
  let cut: Cut = { start, end: start, length: 0, chain: start };
  let token = skipOpeners(text, start, end); // where a word can begin for sure
  for (let at = start; at < end; ) {
    if (opaque[at - start] === 1) {
      at++;
      continue;
    }
    const word =
      at < token ? NO_WORD : verbAt(text, at, end, at === token, cut.length > 0 && cut.end === at);
    if (word.length > 0 && !word.cuts) {
      at += word.length;
      continue;
    }
    const { length } = word;
    if (length > 1 && at + length === end && cut.length > 0 && at >= cut.end + 2) break; // 推送政策解读
    if (length === 0) {
      if (at === token) {
        const opener = openerAt(text, at, end);
        if (opener > 0 && at + opener < end) {
          token = at + opener;
          at = token;
          continue;
        }
        if ('、了和'.includes(text[at]!)) token = at + 1;
      }
      at++;
      continue;
    }
    const joined = cut.length > 0 && (at === cut.end || /^[、和及]$/.test(text.slice(cut.end, at)));
    cut = { start: at, end: at + length, length, chain: joined ? cut.chain : at };
    at += length;
    token = at;
    if (text[at] === '了') token++;
  }
  return cut;
}

const NOT_VERB_BEFORE = '率量额者权力费款度品器';

/** A verb that was found, and whether a noun of its own begins after it. */
interface VerbWord {
  readonly length: number;
  readonly cuts: boolean;
}

const NO_WORD: VerbWord = { length: 0, cuts: false };

function verbAt(text: string, at: number, end: number, opens: boolean, chained: boolean): VerbWord {
  const length = Math.max(
    VERB_TABLE.startingAt(text, at, end),
    NOMINAL_TABLE.startingAt(text, at, end),
  );
  if (length === 0) return NO_WORD;
  if (length === 1 && (!opens || LONGER.startingAt(text, at, end) > 0)) return NO_WORD;
  const after = at + length;
  const kept: VerbWord = { length, cuts: false };
  const cuts: VerbWord = { length, cuts: true };
  if (after < end && NOT_VERB_BEFORE.includes(text[after]!)) return kept;
  if (after + 1 === end && '数面人员户'.includes(text[after]!)) return kept;
  if (opens && NOUNS.startingAt(text, at, end) === end - at) return kept;
  const word = text.slice(at, after);
  const tail = tailAt(text, after, end);
  if (NOMINAL.has(word)) {
    if (after === end) return chained || !opens ? kept : cuts;
    if (!opens && !isSubject(text, at)) return kept;
    return tail > 0 || '和、及'.includes(text[after]!) ? kept : cuts;
  }
  if (tail > 0 && tail === end - after && (chained || !opens)) return kept;
  if (
    tail > 1 &&
    tail === end - after &&
    /(?:时|时间|天数|时限|额|次数|成绩)$/.test(text.slice(after, end))
  )
    return kept;
  if (/^涉[及案]$/.test(word) && /^(?:金额|资金|标的)/.test(text.slice(after, end))) return kept;
  return cuts;
}

/** The noun that a verb makes a compound with; of one character only at the very end. */
function tailAt(text: string, at: number, end: number): number {
  const length = at < end ? TAILS.startingAt(text, at, end) : 0;
  return length === 1 && at + 1 < end ? 0 : length;
}

/** Whether someone who acts, or how, stands right before: 顾问审核合同. */
function isSubject(text: string, at: number): boolean {
  return /(?:人员|公务员|公众号|会议|每年|每月|每季度|律师|顾问|队员|组织|队|部门|机构|单位|委员会|街道|镇|局|所|办|中心|法庭|平台|站|者|干部|法官|民警|工作室|调委会|员|联合|依法|集中|重点|深入|成功|累计|共|主动|及时|全年|家长|专家|领导|书记)$/.test(
    text.slice(Math.max(0, at - 4), at),
  );
}

function skipOpeners(text: string, start: number, end: number): number {
  let at = start;
  for (;;) {
    while (at < end && ' 、了'.includes(text[at]!)) at++;
    if (text[at] === '1' || text[at] === '2') {
      const year = /^(?:19|20)\d\d年度?/.exec(text.slice(at, Math.min(end, at + 6)));
      if (year !== null) {
        at += year[0].length;
        continue;
      }
    }
    const length = openerAt(text, at, end);
    if (length === 0) return at;
    at += length;
  }
}

function openerAt(text: string, at: number, end: number): number {
  const length = OPENER_TABLE.startingAt(text, at, end);
  if (length === 0) return 0;
  const next = text[at + length] ?? '';
  if (next !== '' && '率数量度额会化制面'.includes(next)) return 0;
  if (length === 1 && NOT_OPENING[text[at]!]?.includes(next) && next !== '') return 0;
  return length;
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
    if (opaque[i - base] === 1) continue;
    if (text[i] === '的' && !'标目'.includes(text[i - 1] ?? '\0')) at = i + 1;
    else if (
      text[i] === '等' &&
      !'级候待'.includes(text[i + 1]!) &&
      !'平同均高中初优'.includes(text[i - 1] ?? '\0')
    )
      at = i + 1;
  }
  for (;;) {
    if (!ATTRIBUTE_STARTS.has(text.charCodeAt(at))) return at;
    const word = ATTRIBUTE.exec(text.slice(at, Math.min(end, at + 6)));
    if (word === null || at + word[0].length >= end) return at;
    at += word[0].length;
  }
}
