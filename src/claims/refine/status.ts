import { phraseTable } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import { clauseStart, sentenceStart } from '../clause';
import type { Draft, Refiner, UnitContext } from '../draft';

/** Said of what is wanted, whatever the section: in the clause, before the number. */
const WANTED = phraseTable([
  '力争 确保 应当 必须 务必 原则上 至少 最少 即将',
  '争取在 争取实现 争取完成 争取达到 争取到 争取年 争取今年 争取明年 争取早日 争取尽早 争取将 争取使 争取全年',
  '计划再 计划新 计划于 计划在 计划到 计划用 计划投入 计划开展 计划组织 计划举办 计划召开 计划建 计划培 计划配 计划聘 计划打造 计划完成 计划实现 计划安排 计划招 计划将 计划每 计划今 计划明 计划下 计划全年 计划0 计划1 计划2 计划3 计划4 计划5 计划6 计划7 计划8 计划9',
  '拟再 拟新 拟于 拟在 拟到 拟投入 拟开展 拟组织 拟举办 拟建 拟配 拟聘 拟打造 拟完成 拟用 拟订 拟0 拟1 拟2 拟3 拟4 拟5 拟6 拟7 拟8 拟9',
  '目标是 目标为',
  '要求各 要求每 要求全 要求领导 要求干部 要求做到 要求达到 要求完成 要求不',
  '不得少于 不得低于 不得超过 不得高于',
  '将于 将在 将达 将达到 将新增 将新建 将建成 将开展 将举办 将组织 将实现 将投入 将完成 将配备 将力争 将打造 将再 将继续 将进一步',
]);
/** Before 计划, these make another word or a name of it: 工作计划. */
const NOT_INTENDING = new CharacterSet('检行工年度执查动作建设施划');
const PLAN = '计'.charCodeAt(0);
/** 到2025年, 年底前: a time to come. */
const TIME_LIMIT =
  /到20\d\d年(?!的|以来)|20\d\d年底?前|(?:年|月)底前|年内(?:要|将|力争|实现|建成|完成)|下一?年度?(?:要|将|计划)/;
/** 不少于 and its kin are demands where nothing says that they were met. */
const DEMAND = phraseTable([
  '不少于 不低于 不得少于 不得低于 不小于 至少 最少 起码 不超过 不得超过 不高于 不得高于 至多 最多',
]);
const MET = phraseTable(['连续 保持 稳定 实际 解答 发放 接待 化解 调解 受理 覆盖 惠及']);
/** Said of what was done, where plans are made: 目前已建成3处. */
const DONE = phraseTable([
  '已 目前 现有 截至 截止 今年以来 去年 上年 全年共 累计 共计 实际 虽 仅 尚 只有',
]);
const NOT_DONE = phraseTable(['已知 已然 已有规定 累计不']);
const EARLIER = phraseTable(['上年 上年度 上年同期 去年 去年同期 上一年 上一年度 前一年 往年']);

/** What a character may be part of; the rules are tried only where one of their characters stands. */
const Cue = { wanted: 1, time: 2, limit: 4, done: 8, priorEnd: 16, met: 32, wish: 64 } as const;
const CUES = new Uint8Array(0x10000);
const mark = (cue: number, characters: string): void => {
  for (const character of characters) CUES[character.charCodeAt(0)]! |= cue;
};
mark(Cue.wanted, '争确划拟标求当须务则得少将');
mark(Cue.time, '年月');
mark(Cue.limit, '到底前内下');
mark(Cue.done, '已目现截今去上全累共实虽仅尚只');
mark(Cue.priorEnd, '年度期的');
mark(Cue.met, '了');
mark(Cue.wish, '计拟预力到期');

/**
 * `target` by the cues of the clause before the role of its section: a demand among work done is a
 * target, and what is done already is reported where plans are made. Figures of an earlier year are `prior`.
 */
export const refineStatus: Refiner = (context, drafts) => {
  const { text } = context;
  let cues = 0;
  let to = 0; // how far the cues are read
  for (const draft of drafts) {
    const start = clauseStart(context, draft.start);
    if (start >= to) {
      cues = 0;
      to = start;
    }
    while (to < draft.start) cues |= CUES[text.charCodeAt(to++)]!;
    draft.status = statusOf(context, draft, start, cues);
  }
};

/** `cues` are those of the clause from `start` to the number, or more of them. */
function statusOf(
  context: UnitContext,
  draft: Draft,
  start: number,
  cues: number,
): Draft['status'] {
  const { text, unit } = context;
  const planned = unit.role === 'plans';
  const demands = draft.quantity.numberStart > draft.start;
  if (cues === 0 && !planned && !demands)
    return unit.role !== 'problems' && carriedWish(context, draft, start) ? 'target' : 'reported';
  const before = text.slice(start, draft.start);
  if (
    draft.kind === 'level' &&
    start < draft.start &&
    (CUES[text.charCodeAt(draft.start - 1)]! & Cue.priorEnd) !== 0 &&
    isPrior(context, start, draft.start)
  )
    return 'prior';
  const done = (cues & Cue.done) !== 0 && isDone(text, start, draft.start);
  if (
    planned &&
    draft.kind === 'level' &&
    isStartingPoint(text, start, draft.start) &&
    /^(?:[^,。;]{0,4})(?:增|提|减|降|压|缩|扩|整合)/.test(text.slice(draft.end, draft.end + 6))
  )
    return 'reported';
  const wanted =
    (cues & Cue.wanted) !== 0 && (!done || planned) && isWanted(text, start, draft.start);
  if (planned) return done && !wanted ? 'reported' : 'target';
  if (
    demands &&
    !done &&
    DEMAND.startingAt(text, draft.start, draft.quantity.numberStart) > 0 &&
    !MET.within(text, start, draft.start)
  )
    return 'target';
  if (done) return 'reported';
  if (unit.role === 'problems') return 'reported';
  if (wanted) return 'target';
  if ((cues & Cue.time) !== 0 && (cues & Cue.limit) !== 0 && TIME_LIMIT.test(before))
    return 'target';
  if ((cues & Cue.met) !== 0 && /实现了|完成了|达到了/.test(before)) return 'reported';
  return carriedWish(context, draft, start) ? 'target' : 'reported';
}

const COMMA = 0x2c;

/** 计划…, 到2025年…: a wish of the clause before that rules the clauses after it too. */
function carriedWish(context: UnitContext, draft: Draft, clause: number): boolean {
  const { text } = context;
  const sentence = sentenceStart(context, draft.start);
  let comma = clause - 1;
  while (comma >= sentence && text.charCodeAt(comma) !== COMMA) comma--;
  if (comma <= sentence) return false;
  let cues = 0;
  let start = comma;
  while (start > sentence && text.charCodeAt(start - 1) !== COMMA)
    cues |= CUES[text.charCodeAt(--start)]!;
  if ((cues & Cue.wish) === 0) return false;
  if ((cues & Cue.done) !== 0 && isDone(text, start, comma)) return false;
  const last = text.slice(start, comma).trimStart();
  return (
    WISHES.startingAt(last, 0, last.length) > 0 ||
    (last.startsWith('到20') && /^到20\d\d年/.test(last)) ||
    last.endsWith('后期') ||
    last.includes('拟再')
  );
}

const WISHES = phraseTable(['计划 拟 预计 力争']);

function isDone(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if ((CUES[text.charCodeAt(at)]! & Cue.done) === 0) continue;
    if (DONE.startingAt(text, at, end) > 0 && NOT_DONE.startingAt(text, at, end) === 0) return true;
  }
  return false;
}

function isWanted(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (WANTED.startingAt(text, at, end) === 0) continue;
    const named =
      text.charCodeAt(at) === PLAN && at > start && NOT_INTENDING.has(text.charCodeAt(at - 1));
    if (!named) return true;
  }
  return false;
}

const FROM = new CharacterSet('由从');
const REACH = 13;

/** 由3个, 从原来的3个: what a plan starts from. */
function isStartingPoint(text: string, start: number, end: number): boolean {
  for (let at = Math.max(start, end - REACH); at < end; at++)
    if (FROM.has(text.charCodeAt(at))) return true;
  return false;
}

const OF = '的'.charCodeAt(0);
const YEAR = '年'.charCodeAt(0);
const TIMES = phraseTable(['度 同期']);

/** 去年同期的, 2022年度: whether the words before a number name an earlier year. */
function isPrior({ text, year }: UnitContext, start: number, at: number): boolean {
  const end = text.charCodeAt(at - 1) === OF ? at - 1 : at;
  const suffix = TIMES.endingAt(text, end, start);
  const short = end - suffix;
  if (EARLIER.endingAt(text, end, start) > 0) return true;
  if (suffix > 1 && EARLIER.endingAt(text, short, start) > 0) return true;
  if (year === null || short - start < 5 || text.charCodeAt(short - 1) !== YEAR) return false;
  const named = text.slice(short - 5, short - 1);
  return /^(?:19|20)\d\d$/.test(named) && Number(named) < year;
}
