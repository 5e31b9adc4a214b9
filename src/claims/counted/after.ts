import { CharacterClass, classOf } from '../../numerals/digits';
import type { Span } from '../../text/span';
import { NOMINAL_VERBS, NOUN_STARTS, NOUN_TAILS, RIGHT_STOPS, VERBS } from '../data/lexicon';
import { NOT_ALONE_AFTER, NOT_ALONE_BEFORE } from '../data/stops';
import type { Draft, UnitContext } from '../draft';
import { phraseTable, wordsOf } from '../phrases';

/** What stands after a number. */
export interface CountedAfter {
  readonly span: Span;
  readonly text: string;
  /** 的 ties it to the number: 五分之三的村居. */
  readonly certain: boolean;
}

const STOPS = phraseTable(RIGHT_STOPS);
const NOUNS = phraseTable(NOUN_STARTS);
const VERB_TABLE = phraseTable(VERBS);
const TAILS = phraseTable(NOUN_TAILS);
const NOMINAL = new Set(wordsOf(NOMINAL_VERBS));
const COMPOUND = new Set(
  wordsOf([
    ...NOMINAL_VERBS,
    '公示 公开 服务 整改 受理 走访 化解 排查 接待 投诉 举报 反馈 咨询 答复 办理 移送 更新 执法检查 处理 处置 征集 接访 信访 来访 上访',
  ]),
);
const FUNCTION_WORDS = new Set(
  wordsOf([
    '全部 全覆盖 已经 并且 其中 另有 包括 包含 涉及 覆盖 惠及 用于 用来 对于 按照 因为 没有 需要 应当 必须 可以 能够 同比 环比 分别 逐一 以上 以下 之间 左右 当中 之中 的话 期间 以来 来自 增长 下降 上升 减少 参加 参与 进行 开展 担任 组成 接受 入驻 进驻 打造 改造 建成 用来 获评 荣获 评为 达标 全程 同步 年内 年底 全年 目前 截至 今年 去年 上年',
  ]),
);
const LONGEST = 30;
const BREAKS = ',;。:!?\n()|\t 、/';
const SHARES = new Set(['percent', 'points', 'multiple', 'score', 'duration']);
const ATTRIBUTE =
  /^(?:有|无|没|不|未|具|符|涉|因|被|由|较|最|更|新|在|与|对|为|长期|重点|典型|能|可|经|较为|依|受|从|来自|通过|获|拥|取得|参加|参与|属|持|带|跨|向|按|围绕)/;

/** What says where or which before a noun, and its first characters. */
const LEAD = /^(?:辖区内?|辖内|各类|全县|全市|全区|全镇|较为?|相关|有关|以上|左右|共)(?=..)/;
const LEAD_STARTS = '辖各全较相有以左共';

/**
 * The noun that follows a number and its unit; `null` where the clause goes on with something else.
 * Where a verb or a preposition stands before the number, a noun is `expected`: a word that could be a
 * verb begins it (安排6次学法活动).
 */
export function nounAfter(
  { text, to }: UnitContext,
  draft: Draft,
  expected: boolean,
): CountedAfter | null {
  if (draft.unitKind === 'noun') {
    const { unitStart, unitEnd } = draft.quantity;
    return found(text, unitStart, unitEnd, true);
  }
  if (draft.kind === 'change') return null;
  let start = draft.end;
  while (text.charCodeAt(start) === 32 && start < to) start++;
  const tied = text[start] === '的';
  if (tied) {
    start++;
    while (text.charCodeAt(start) === 32) start++;
  }
  const share = (draft.unitKind !== null && SHARES.has(draft.unitKind)) || draft.quantity.fraction;
  if (share && !tied) return null;
  const first = classOf(text.charCodeAt(start));
  if (first === CharacterClass.arabic) return null;
  if (draft.value === 0 && draft.unit === '' && !tied) return zeroNoun(text, draft, to);
  const limit = Math.min(to, start + LONGEST);
  let at = start;
  let nounStart = start;
  while (at < limit) {
    const character = text[at]!;
    if (character === '“' || character === '《') {
      const close = closing(text, at, Math.min(to, at + 80));
      if (close < 0) break;
      at = close + 1;
      continue;
    }
    if (
      character === '(' &&
      at > nounStart &&
      at - nounStart <= 4 &&
      /^\([^()]{1,5}\)/.test(text.slice(at, at + 8))
    ) {
      at += /^\([^()]{1,5}\)/.exec(text.slice(at, at + 8))![0].length;
      continue;
    }
    if (character >= '0' && character <= '9') return null;
    if (BREAKS.includes(character) && !(character === '、' && draft.value === 0)) break;
    const noun = NOUNS.startingAt(text, at, limit);
    if (noun > 0) {
      at += noun;
      continue;
    }
    if (
      character === '中' &&
      at - nounStart >= 2 &&
      !'心学小队介国央层药医标期毒共间'.includes(text[at + 1] ?? '\0')
    )
      break;
    if (character === '的') {
      if (at + 1 >= limit || BREAKS.includes(text[at + 1]!)) break;
      if (
        at > nounStart &&
        classOf(text.charCodeAt(at + 1)) === CharacterClass.none &&
        stopAt(text, at + 1, limit) > 1
      )
        break;
      const owner = text.slice(nounStart, at);
      if (at > nounStart && at - nounStart <= 8 && !ATTRIBUTE.test(owner) && !tied) break;
      nounStart = at + 1;
      at++;
      continue;
    }
    const stop = stopAt(text, at, limit);
    if (
      expected &&
      at === nounStart &&
      stop > 1 &&
      !FUNCTION_WORDS.has(text.slice(at, at + stop))
    ) {
      at += stop;
      continue;
    }
    if (stop > 1 || (stop === 1 && standsAlone(text, at))) {
      // a verb inside an attribute (有影响力的…): go on where 的 follows soon
      const of = text.slice(at, Math.min(limit, at + 14)).search(/[的,。;、)]/);
      if (at === nounStart && of > 0 && text[at + of] === '的' && !tied) {
        at += of;
        continue;
      }
      break;
    }
    at++;
  }
  let end = at;
  while (
    end > nounStart &&
    '中里内上等 仍却则'.includes(text[end - 1]!) &&
    !/(?:集中|初中|高中|线上|网上|其中)$/.test(text.slice(nounStart, end))
  )
    end--;
  if (LEAD_STARTS.includes(text[nounStart]!)) {
    const lead = LEAD.exec(text.slice(nounStart, end));
    if (lead !== null) nounStart += lead[0].length;
  }
  return end <= nounStart ? null : found(text, nounStart, end, tied);
}

function found(text: string, start: number, end: number, certain: boolean): CountedAfter {
  return { span: { start, end }, text: text.slice(start, end), certain };
}

function closing(text: string, at: number, to: number): number {
  const mark = text[at] === '“' ? '”' : '》';
  for (let i = at + 1; i < to; i++) if (text[i] === mark) return i;
  return -1;
}

/** A word that ends the noun; none where it makes a compound with what follows (校外培训机构). */
function stopAt(text: string, at: number, to: number): number {
  const stop = STOPS.startingAt(text, at, to);
  if (
    stop > 1 &&
    COMPOUND.has(text.slice(at, at + stop)) &&
    TAILS.startingAt(text, at + stop, to) > 1
  )
    return 0;
  return Math.max(stop, verbAt(text, at, to));
}

/** A verb of two characters or more that is never part of a noun. */
function verbAt(text: string, at: number, to: number): number {
  const length = VERB_TABLE.startingAt(text, at, to);
  if (length < 2 || NOMINAL.has(text.slice(at, at + length))) return 0;
  return TAILS.startingAt(text, at + length, to) > 0 ? 0 : length;
}

/** Whether a one-character stop is a word of its own here. */
function standsAlone(text: string, at: number): boolean {
  const word = text[at]!;
  const next = text[at + 1] ?? '';
  const before = text[at - 1] ?? '';
  if (next !== '' && NOT_ALONE_BEFORE[word]?.includes(next)) return false;
  return !(before !== '' && NOT_ALONE_AFTER[word]?.includes(before));
}

/** 零投诉: the noun of a zero without a classifier. */
function zeroNoun(text: string, draft: Draft, to: number): CountedAfter | null {
  const start = draft.end;
  let end = start;
  while (end < to && end < start + 8 && !`${BREAKS}的“”`.includes(text[end]!)) end++;
  return end === start ? null : found(text, start, end, true);
}
