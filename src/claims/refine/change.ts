import { type PhraseTable, phraseTable } from '../../match/word-table';
import { CharacterPairs } from '../../text/character-pairs';
import { CharacterSet } from '../../text/character-set';
import { clauseStart } from '../clause';
import type { Draft, Refiner, UnitContext } from '../draft';

const UP = phraseTable([
  '增长 增长了 提标 上升 上升了 提高 提高了 提升 提升了 增加 增加了 上涨 上涨了 增幅 增幅达 增幅为 涨幅 涨幅达 同比增 增 多 多出 增多 扩大 扩大了 攀升 增速 增速达 递增 增收 高出',
]);
const DOWN = phraseTable([
  '下降 下降了 减少 减少了 降低 降低了 压降 压降了 下跌 下滑 回落 缩短 缩短了 压缩 压缩了 压减 压减了 精简 精简了 降幅 降幅达 降幅为 缩减 缩减了 少 少了 同比降 降 减 下调 递减 削减 压缩比例 提速 提前 节约 节省 减幅 下降幅度 压降幅度',
]);
/** After the verb and before the number. */
const FILLERS = phraseTable(['了 约 近 超 超过 逾 幅度 幅度达 均 达了 不少于 不低于 至少']);
const BASIS =
  /(?:同比|环比|(?:较|比|与)(?:上年|去年|上一年|前一年|往年|年初|上月|上季度|上年度|去年同期|上年同期|20\d\d年(?:同期)?|前年|改革前|以往|法定(?:时限)?|承诺)[^,。;0-9]{0,8}?(?:同期)?(?:相比)?)/g;
/** One of these stands in every basis. */
const COMPARING = new CharacterSet('比较与');
const RELATIVE = new Set(['percent', 'points', 'multiple']);
/** Verbs of one character that are part of a word after these. */
const NOT_ALONE = new CharacterPairs({ 多: '许众更很繁', 少: '不减至最', 增: '新' });
const OF = '的'.charCodeAt(0);
const ENDS = new CharacterSet(',。;、)!: \n');

/** 增长25%, 下降3个百分点, 比上年多27条, 是上年的1.3倍: a change with its direction and its basis. */
export const refineChanges: Refiner = (context, drafts) => {
  const { text, from } = context;
  let to = from; // how far is read
  let comparing = -1; // the last place of a comparing character before that
  for (const draft of drafts) {
    for (; to < draft.start; to++) if (COMPARING.has(text.charCodeAt(to))) comparing = to;
    change(context, draft, comparing);
  }
};

function change(context: UnitContext, draft: Draft, comparing: number): void {
  const { text, from } = context;
  const relative = draft.unitKind !== null && RELATIVE.has(draft.unitKind);
  const share = relative || draft.quantity.fraction;
  let at = draft.start;
  for (;;) {
    const filler = FILLERS.endingAt(text, at, from);
    if (filler === 0) break;
    at -= filler;
  }
  while (at > from && text.charCodeAt(at - 1) === 32) at--;
  const clause = clauseStart(context, at);
  const basis = comparing < clause ? null : basisBefore(text, clause, at);
  if (draft.unit === '倍' && isTimesAsMuch(text, clause, at)) {
    becomeChange(draft, draft.value >= 1 ? 'increase' : 'decrease', basis);
    return;
  }
  if (draft.unitKind === 'duration' && basis === null && !share) return;
  const up = verbBefore(UP, text, at, clause);
  const down = up === 0 ? verbBefore(DOWN, text, at, clause) : 0;
  const length = up + down;
  if (length === 0) {
    const direction = indirect(text, draft, at, clause, share, basis);
    if (direction !== null) becomeChange(draft, direction, basis);
    return;
  }
  if (!share && basis === null) {
    const verb = text.slice(at - length, at);
    if (length === 1 || isGain(verb) || hasNounAfter(text, draft.end, context.to)) return;
    if (/^(?:压缩|缩短|精简|提前|提速|节约|节省|压减|增收|净增|减)/.test(verb)) return;
  }
  draft.start = at - length;
  becomeChange(draft, up > 0 ? 'increase' : 'decrease', basis);
}

function becomeChange(draft: Draft, direction: Draft['direction'], basis: string | null): void {
  draft.kind = 'change';
  draft.direction = direction;
  draft.basis = basis;
}

/** 减少上门四分之一, 比上年多办38件, 保持10%左右的增长: the verb is not right before the number. */
function indirect(
  text: string,
  draft: Draft,
  at: number,
  clause: number,
  share: boolean,
  basis: string | null,
): Draft['direction'] {
  if (share && text.charCodeAt(draft.end) === OF) {
    const noun = text.slice(draft.end + 1, draft.end + 3);
    if (/^(?:增长|增幅|上升|提升|增速)/.test(noun)) return 'increase';
    if (/^(?:下降|降幅|减少|减幅|压降)/.test(noun)) return 'decrease';
  }
  const before = (): string => text.slice(Math.max(clause, at - 12), at);
  if (share && draft.unit !== '%' && /(?:减少|压减|降低)[^,、达为至到在率]{1,4}$/.test(before()))
    return 'decrease';
  if (basis === null) return null;
  const compared = /(?:较|比)[^,]{1,8}(多|少)[办收受发开查调处接增]?[办理受查解]?$/.exec(before());
  if (compared === null) return null;
  return compared[1] === '多' ? 'increase' : 'decrease';
}

function verbBefore(table: PhraseTable, text: string, at: number, from: number): number {
  const length = table.endingAt(text, at, from);
  const alone = length === 1 && NOT_ALONE.has(text.charCodeAt(at - 1), text.charCodeAt(at - 2));
  return alone ? 0 : length;
}

function basisBefore(text: string, from: number, at: number): string | null {
  let mark = at - 1;
  while (mark >= from && !COMPARING.has(text.charCodeAt(mark))) mark--;
  if (mark < from) return null;
  const before = text.slice(from, at);
  const words = before.match(BASIS);
  if (words !== null) return words.at(-1)!;
  if (mark < at - 12) return null;
  return /(?:较|比)[^,。;0-9]{1,8}?(?=[多少高低]?$)/.exec(before.slice(-12))?.[0] ?? null;
}

function isTimesAsMuch(text: string, from: number, at: number): boolean {
  return /(?:上年|去年|同期|往年|年初|原来|以前|过去|20\d\d年|前年)的?$/.test(
    text.slice(Math.max(from, at - 12), at),
  );
}

/** 增加3名 without a basis says what was added, as 新增 does. */
function isGain(verb: string): boolean {
  return /^(?:增加|增|多|增多|扩大|少)/.test(verb);
}

function hasNounAfter(text: string, at: number, to: number): boolean {
  return at < to && !ENDS.has(text.charCodeAt(at));
}
