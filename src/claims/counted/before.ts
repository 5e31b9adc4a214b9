import type { Span } from '../../text/span';
import {
  ENDS_WORD,
  EVENT_END,
  EVENT_UNITS,
  INCLUSIVE_VERBS,
  NOT_OPENING,
  OFFICES,
} from '../data/counted';
import { LEADING, NOMINAL_VERBS, NOUN_TAILS, OPENERS, VERBS } from '../data/lexicon';
import type { Draft, UnitContext } from '../draft';
import { phraseTable, wordsOf } from '../phrases';
import { opaqueOffsets, windowBefore } from './window';

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
}

const VERB_TABLE = phraseTable(VERBS);
const NOMINAL_TABLE = phraseTable(NOMINAL_VERBS);
const NOMINAL = new Set(wordsOf(NOMINAL_VERBS));
const TAILS = phraseTable(NOUN_TAILS);
const LEADING_TABLE = phraseTable(LEADING);
const OPENER_TABLE = phraseTable(OPENERS);
const INCLUSIVE = new Set(wordsOf(INCLUSIVE_VERBS));
const POINTING =
  /(?:对|在|向|给|于|将|把|由|从|让|请|使|帮|被|受|与|和|及|、|等|的|经|为|全县|全市|全区|全镇|全乡|各)$/;
const BASIS_END =
  /(?:同比|环比|(?:较|比|与)(?:[^,。;的率量]{1,8})(?:年|期|月|初|前|底|时限|度|水平|往|相比)的?)(?:也|又|均|再|分别)?$/;

/** Reads what is counted from the words before a number. */
export function nounBefore(context: UnitContext, draft: Draft, edge: number): CountedBefore {
  const { text } = context;
  const points = POINTING.test(text.slice(Math.max(edge, draft.start - 2), draft.start));
  const trimmed = trimEnd(text, draft.start, edge);
  const window = windowBefore(context, trimmed.end, edge);
  let { start, end } = window;
  const basis = BASIS_END.exec(text.slice(Math.max(start, end - 14), end));
  if (basis !== null) end = trimEnd(text, end - basis[0].length, start).end;
  while (start < end && ' 、和与并'.includes(text[start]!)) start++;
  if (text.startsWith('以及', start)) start += 2;
  else if (text[start] === '及' && text[start + 1] !== '时') start++;
  const nothing = {
    span: null,
    text: '',
    strong: trimmed.copula,
    points,
    action: null,
    verbSpan: null,
  };
  if (start >= end) return nothing;
  const opaque = opaqueOffsets(text, { start, end });
  const cut = lastVerb(text, start, end, opaque);
  const opened = skipOpeners(text, cut.length === 0 ? start : cut.end, end);
  const from = afterAttributes(text, opened, end, opaque, start);
  const action = cut.length === 0 ? null : text.slice(cut.start, cut.end);
  if (from >= end) {
    if (cut.length === 0) return nothing;
    return {
      ...nothing,
      strong: true,
      action,
      verbSpan: { start: withAdverb(text, cut.chain, start), end },
    };
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
  };
}

/** 次 and the like count the doing of a thing (学习《条例》167次), unless the noun is a doing itself. */
function isCountedEvent({ unit }: Draft, noun: string): boolean {
  return EVENT_UNITS.has(unit) && !EVENT_END.test(noun);
}

/** 就地 before 解决. */
function withAdverb(text: string, at: number, from: number): number {
  return at - 2 >= from &&
    /^(?:就地|当场|现场|联合|上门|专题|集中|主动|提前)$/.test(text.slice(at - 2, at))
    ? at - 2
    : at;
}

/** Drops 共, 为, 达 and the like at the end, and a remark in brackets. */
function trimEnd(text: string, at: number, edge: number): { end: number; copula: boolean } {
  let end = at;
  let copula = false;
  for (;;) {
    while (end > edge && text.charCodeAt(end - 1) === 32) end--;
    if (text[end - 1] === ')' && end - 1 > edge) {
      const open = text.lastIndexOf('(', end - 2);
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
    if (length > 1 && /^(?:累计|合计|共计|总计)$/.test(word) === false && /[率]$/.test(word))
      return { end, copula };
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
    const length =
      at < token ? 0 : verbAt(text, at, end, at === token, cut.length > 0 && cut.end === at);
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

function verbAt(text: string, at: number, end: number, opens: boolean, chained: boolean): number {
  let length = VERB_TABLE.startingAt(text, at, end);
  const nominal = NOMINAL_TABLE.startingAt(text, at, end);
  if (nominal > length) length = nominal;
  if (length === 0) return 0;
  const after = at + length;
  if (
    length === 1 &&
    (!opens ||
      /^(?:设备|设施|设计|建档|建筑|建议|建设|配套|配偶|发展|发明|发生|签名|签约|讲师|讲座|讲堂|挂牌|挂号|购物|购房|办公|办事|办案|有关|有效|占地|占道|含有|发案|发现|建材|配件|讲解|讲评|设点)/.test(
        text.slice(at, at + 2),
      ))
  )
    return 0;
  if (after < end && NOT_VERB_BEFORE.includes(text[after]!)) return 0;
  if (after < end && '数面人员'.includes(text[after]!) && after + 1 === end) return 0;
  const word = text.slice(at, after);
  const tail = after < end ? TAILS.startingAt(text, after, end) : 0;
  if (NOMINAL.has(word)) {
    if (after === end) return chained || !opens ? 0 : length;
    if (!opens && !isSubject(text, at)) return 0;
    if (tail > 0 && (chained || opens)) return isObject(text, after, end) ? length : 0;
    return length;
  }
  if (chained && opens && tail === end - after && tail > 0) return 0;
  if (/^涉[及案]$/.test(word) && /^(?:金额|资金|标的)/.test(text.slice(after, end))) return 0;
  return length;
}

/** 检查企业, 调解纠纷: what follows is acted upon, not named after the act. */
function isObject(text: string, at: number, end: number): boolean {
  return /^(?:企业|户|场所|群众|干部|学员|学生|纠纷|矛盾|事件|线索|问题|单位|部门|合同|协议|文件|制度)/.test(
    text.slice(at, end),
  );
}

/** Whether someone who acts, or how, stands right before: 顾问审核合同. */
function isSubject(text: string, at: number): boolean {
  return /(?:人员|律师|顾问|队员|组织|队|部门|机构|单位|委员会|街道|镇|局|所|办|中心|法庭|平台|站|者|干部|法官|民警|工作室|调委会|员|联合|依法|集中|重点|深入|成功|累计|共|主动|及时|全年|家长|专家|领导|书记)$/.test(
    text.slice(Math.max(0, at - 4), at),
  );
}

function skipOpeners(text: string, start: number, end: number): number {
  let at = start;
  for (;;) {
    while (at < end && ' 、了'.includes(text[at]!)) at++;
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
    if (text[i] === '的') at = i + 1;
    else if (
      text[i] === '等' &&
      !'级候待'.includes(text[i + 1]!) &&
      !'平同均高中初优'.includes(text[i - 1] ?? '\0')
    )
      at = i + 1;
  }
  for (;;) {
    const word =
      /^(?:各类|各种|各项|各级|相关|有关|各|其他相关|方面的?|上述|一般性|多个|多项|近|约)/.exec(
        text.slice(at, Math.min(end, at + 6)),
      );
    if (word === null || at + word[0].length >= end) return at;
    at += word[0].length;
  }
}
