import { clauseStart, sentenceStart } from '../clause';
import type { Draft, Refiner, UnitContext } from '../draft';

/** Said of what is wanted, whatever the section: in the clause, before the number. */
const WANTED =
  /力争|争取(?=在|实现|完成|达到|到|年|今年|明年|早日|尽早|将|使|全年)|确保|(?<![检行工年度执查动作建设施划])计划(?=再|新|于|在|到|用|投入|开展|组织|举办|召开|建|培|配|聘|打造|完成|实现|安排|招|将|每|今|明|下|全年|\d)|拟(?=再|新|于|在|到|投入|开展|组织|举办|建|配|聘|打造|完成|用|订|\d)|目标(?:是|为)|要求(?=各|每|全|领导|干部|做到|达到|完成|不)|应当|必须|务必|原则上|不得(?:少于|低于|超过|高于)|至少|最少|即将|将(?:于|在|达|达到|新增|新建|建成|开展|举办|组织|实现|投入|完成|配备|力争|打造|再|继续|进一步)/;
/** 到2025年, 年底前: a time to come. */
const TIME_LIMIT =
  /到20\d\d年(?!的|以来)|20\d\d年底?前|(?:年|月)底前|年内(?:要|将|力争|实现|建成|完成)|下一?年度?(?:要|将|计划)/;
/** 不少于 and its kin are demands where nothing says that they were met. */
const DEMAND =
  /^(?:不少于|不低于|不得少于|不得低于|不小于|至少|最少|起码|不超过|不得超过|不高于|不得高于|至多|最多)/;
/** Said of what was done, where plans are made: 目前已建成3处. */
const DONE =
  /已(?!知|然|有规定)|目前|现有|截至|截止|今年以来|去年|上年|全年共|累计(?!不)|共计|实际|虽(?:然)?|仅|尚|只有/;
const PRIOR =
  /(?:较|比|与|由|从)?(?:上年度?|去年|上一年度?|前一年|去年同期|上年同期|往年)(?:同期)?的?$/;

/** What a character may be part of; the rules are tried only where one of their characters stands. */
const Cue = { wanted: 1, timeLimit: 2, done: 4, priorEnd: 8, met: 16, wish: 32 } as const;
const CUES = new Uint8Array(0x10000);
const mark = (cue: number, characters: string): void => {
  for (const character of characters) CUES[character.charCodeAt(0)]! |= cue;
};
mark(Cue.wanted, '争确划拟标求当须务则得少将');
mark(Cue.timeLimit, '年月');
mark(Cue.done, '已目现截今去上全累共实虽仅尚只');
mark(Cue.priorEnd, '年度期的');
mark(Cue.met, '了');
mark(Cue.wish, '计拟预力到期');

/**
 * `target` by the cues of the clause before the role of its section: a demand among work done is a
 * target, and what is done already is reported where plans are made. Figures of an earlier year are `prior`.
 */
export const refineStatus: Refiner = (context, drafts) => {
  for (const draft of drafts) draft.status = statusOf(context, draft);
};

function statusOf(context: UnitContext, draft: Draft): Draft['status'] {
  const { text, unit } = context;
  const start = clauseStart(context, draft.start);
  let cues = 0;
  for (let at = start; at < draft.start; at++) cues |= CUES[text.charCodeAt(at)]!;
  const planned = unit.role === 'plans';
  const demands = draft.quantity.numberStart > draft.start;
  if (cues === 0 && !planned && !demands)
    return unit.role !== 'problems' && carriedWish(context, draft, start) ? 'target' : 'reported';
  const before = text.slice(start, draft.start);
  if (
    draft.kind === 'level' &&
    start < draft.start &&
    (CUES[text.charCodeAt(draft.start - 1)]! & Cue.priorEnd) !== 0 &&
    isPrior(context, before)
  )
    return 'prior';
  const done = (cues & Cue.done) !== 0 && DONE.test(before);
  if (
    planned &&
    draft.kind === 'level' &&
    /(?:由|从)[^,。;]{0,12}$/.test(before) &&
    /^(?:[^,。;]{0,4})(?:增|提|减|降|压|缩|扩|整合)/.test(text.slice(draft.end, draft.end + 6))
  )
    return 'reported';
  const wanted = (cues & Cue.wanted) !== 0 && (!done || planned) && WANTED.test(before);
  if (planned) return done && !wanted ? 'reported' : 'target';
  if (
    demands &&
    !done &&
    DEMAND.test(text.slice(draft.start, draft.quantity.numberStart)) &&
    !/连续|保持|稳定|实际|解答|发放|接待|化解|调解|受理|覆盖|惠及/.test(before)
  )
    return 'target';
  if (done) return 'reported';
  if (unit.role === 'problems') return 'reported';
  if (wanted) return 'target';
  if ((cues & Cue.timeLimit) !== 0 && TIME_LIMIT.test(before)) return 'target';
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
  const last = text.slice(start, comma);
  return (
    (/^(?:计划|拟|预计|力争|到20\d\d年)/.test(last.trimStart()) || /;?后期$|拟再/.test(last)) &&
    !((cues & Cue.done) !== 0 && DONE.test(last))
  );
}

function isPrior({ year }: UnitContext, before: string): boolean {
  if (PRIOR.test(before)) return true;
  const named = /(?:较|比|由|从|与)?(20\d\d|19\d\d)年(?:度|同期)?的?$/.exec(before);
  return named !== null && year !== null && Number(named[1]) < year;
}
