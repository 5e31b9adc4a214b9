import type { Span } from '../../text/span';
import { NOUN_STARTS, RIGHT_STOPS } from '../data/lexicon';
import type { Draft, UnitContext } from '../draft';
import { phraseTable } from '../phrases';

/** What stands after a number. */
export interface CountedAfter {
  readonly span: Span;
  readonly text: string;
  /** 的 ties it to the number: 五分之三的村居. */
  readonly certain: boolean;
}

const STOPS = phraseTable(RIGHT_STOPS);
const NOUNS = phraseTable(NOUN_STARTS);
const LONGEST = 30;
const BREAKS = ',;。:!?\n()|\t 、/';
const SHARES = new Set(['percent', 'points', 'multiple', 'score', 'duration']);

/** The noun that follows a number and its unit; `null` where the clause goes on with something else. */
export function nounAfter({ text, to }: UnitContext, draft: Draft): CountedAfter | null {
  if (draft.unitKind === 'noun') {
    const { unitStart, unitEnd } = draft.quantity;
    return {
      span: { start: unitStart, end: unitEnd },
      text: text.slice(unitStart, unitEnd),
      certain: true,
    };
  }
  let start = draft.end;
  while (text.charCodeAt(start) === 32 && start < to) start++;
  const tied = text[start] === '的';
  if (tied) {
    start++;
    while (text.charCodeAt(start) === 32) start++;
  }
  if (draft.kind === 'change') return null;
  const share = (draft.unitKind !== null && SHARES.has(draft.unitKind)) || draft.quantity.fraction;
  if (share && !tied) return null;
  if (draft.value === 0 && draft.unit === '' && !tied) return zeroNoun(text, draft, to);
  const limit = Math.min(to, start + LONGEST);
  let at = start;
  let nounStart = start;
  while (at < limit) {
    const character = text[at]!;
    if (character === '“' || character === '《') {
      const close = text.indexOf(character === '“' ? '”' : '》', at);
      if (close < 0 || close >= to) break;
      at = close + 1;
      continue;
    }
    if (BREAKS.includes(character)) break;
    const noun = NOUNS.startingAt(text, at, limit);
    if (noun > 0) {
      at += noun;
      continue;
    }
    if (character === '的') {
      if (at + 1 >= limit || BREAKS.includes(text[at + 1]!)) break;
      nounStart = at + 1;
      at++;
      continue;
    }
    const stop = STOPS.startingAt(text, at, limit);
    if (stop > 1 || (stop === 1 && stopsAlone(text, at))) {
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
  while (end > nounStart && '中里内上等 '.includes(text[end - 1]!)) end--;
  const lead = /^(?:辖区内?|辖内|各类|全县|全市|全区|全镇|较为?|相关|有关|以上|左右)/.exec(
    text.slice(nounStart, end),
  );
  if (lead !== null && nounStart + lead[0].length < end) nounStart += lead[0].length;
  if (end <= nounStart) return null;
  return { span: { start: nounStart, end }, text: text.slice(nounStart, end), certain: tied };
}

/** One-character stops that are part of a longer noun here. */
function stopsAlone(text: string, at: number): boolean {
  const next = text[at + 1] ?? '';
  const word = text[at]!;
  const longer: Readonly<Record<string, string>> = {
    对: '口外象应接',
    为: '民',
    同: '级类案',
    在: '册岗职编校建',
    从: '业',
    由: '',
    以: '案',
    有: '关影声效奖机',
    无: '证人障物党',
    未: '成婚',
    不: '动良合符满',
    应: '急届用诉',
    可: '回再',
    能: '源力手',
    要: '点素件情',
    会: '议员计所场',
    也: '',
    更: '',
    比: '武赛',
    各: '类级种',
    发: '明展言票',
    作: '品业者风坊',
    做: '法',
    写: '作',
    画: '册',
    转: '业型办',
    移: '动民',
    送: '',
    占: '',
    列: '车',
    获: '奖',
    里: '程',
    内: '部容设',
    上: '级海市访',
    时: '代',
    后: '备勤',
    前: '期置哨',
    讲: '座师解堂',
    唱: '',
    聘: '',
    需: '求',
    共: '享同青',
    再: '生',
    才: '',
    将: '军',
    经: '济营',
    因: '',
    于: '',
    均: '',
    都: '市',
    已: '',
    且: '',
    并: '',
    与: '会',
    让: '',
    给: '',
    把: '关',
    被: '告征',
    按: '',
    到: '期',
    向: '',
    又: '',
    还: '款',
    较: '大',
    就: '业诊',
    每: '',
    皆: '',
    俱: '',
    尽: '',
    居: '民委',
    中: '心小国介队药学期央华层标型',
  };
  return !(longer[word]?.includes(next) && next !== '');
}

/** 零投诉: the noun of a zero without a classifier. */
function zeroNoun(text: string, draft: Draft, to: number): CountedAfter | null {
  const start = draft.end;
  let end = start;
  while (end < to && end < start + 8 && !`${BREAKS}的“”`.includes(text[end]!)) end++;
  if (end === start) return null;
  return { span: { start, end }, text: text.slice(start, end), certain: true };
}
