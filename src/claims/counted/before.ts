import type { Span } from '../../text/span';
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
  /** The verb that the noun is the object of. */
  readonly action: string | null;
  /** The verb, where no noun stands between it and the number. */
  readonly verbSpan: Span | null;
  /** The verb names an outcome that is counted as such (撤销1件, 维持3件). */
  readonly ownVerb: boolean;
}

const VERB_TABLE = phraseTable(VERBS);
const NOMINAL_TABLE = phraseTable(NOMINAL_VERBS);
const NOMINAL = new Set(wordsOf(NOMINAL_VERBS));
const TAILS = phraseTable(NOUN_TAILS);
const LEADING_TABLE = phraseTable(LEADING);
const OPENER_TABLE = phraseTable(OPENERS);

/** One-character copulas that are the end of a word after these. */
const ENDS_WORD: Readonly<Record<string, string>> = {
  为: '行作认成因人转',
  有: '所持拥国公私特没共',
  共: '公中',
  计: '审统设会累合总',
  达: '传送到表发',
  到: '收接办报签遇迟达',
  在: '存现所驻',
  由: '理事自案缘',
  了: '',
  过: '通超经不',
  现: '发实体展出再兑',
  上: '网线路以会岗马桌',
  数: '人件次户总份场度少多指倍系个岁时天',
  等: '平同均相',
  比: '占对评环同',
  是: '于但凡',
  各: '',
  又: '',
  约: '节制合公签契预条',
  首次: '',
  以: '所予可加给得',
  近: '附最邻就临',
  最: '',
  余: '其剩业',
  超: '',
  均: '人平户年日月村',
  累积: '',
  稳定: '',
  控制: '',
  数量: '',
  总数: '',
};
/** Verbs that a number can count as they are. */
const OUTCOMES = phraseTable([
  '撤销 维持 驳回 败诉 胜诉 撤诉 立案 结案 审结 移送 移送司法机关 终止 中止 变更 责令履行 确认违法 不予受理 不予立案 不予处罚 予以公开 部分公开 不予公开 无法提供 信息不存在 罚没 罚款 拘留 警告 逮捕 判决 学法 普法 值班 坐班 坐诊 到岗 上岗 入驻 持证 出庭 开庭 宣讲 授课 夜查 巡查 应急演练 调解 司法确认 约谈 问责 立案查处 结案率 合并 失效 继续有效 废止 失效和废止 新增 开课 来访 来电 来信 通过 司法救助 投入 开展',
]);
const EVENT_UNITS = new Set('次 场次 轮 趟 遍 轮次 回'.split(' '));
const EVENT_END =
  /(?:活动|会|会议|讲座|培训|培训班|班|课|课堂|演练|检查|行动|整治|宣传|学习|研讨|测试|考试|调研|调度|督查|督导|督察|巡查|巡察|巡逻|座谈|审查|审核|论证|评估|研判|会商|值班|宣讲|演出|比武|竞赛|大赛|测评|考核|通报|报告|汇报|接访|走访|咨询|服务|谈判|视察|评查|互评|会诊|听证|约谈|开放日|宣誓|仪式|培训会|推进会|讲堂|日|周|月|节|季考|练兵|辅导|指导|公开|学法|普法|调解|检测|监测|抽查|抽检|排查|清理|攻坚|执法|观摩|庭审|审议|修改|修订|更新|推送|直播|答疑|问诊|体检|晨会|例会|述法|点评|考察|警示教育|教育)$/;

/** Reads what is counted from the words before a number. */
export function nounBefore(context: UnitContext, draft: Draft, edge: number): CountedBefore {
  const { text } = context;
  const trimmed = trimEnd(text, draft.start, edge);
  const window = windowBefore(context, trimmed.end, edge);
  let { start } = window;
  const { end } = window;
  while (start < end && ' 、和及与并'.includes(text[start]!)) start++;
  if (text.startsWith('以及', start)) start += 2;
  const nothing = {
    span: null,
    text: '',
    strong: trimmed.copula,
    action: null,
    verbSpan: null,
    ownVerb: false,
  };
  if (start >= end) return nothing;
  const opaque = opaqueOffsets(text, { start, end });
  const cut = lastVerb(text, start, end, opaque);
  let from = cut.end;
  if (cut.length === 0) from = skipOpeners(text, start, end);
  else from = skipOpeners(text, from, end);
  from = afterAttributes(text, from, end, opaque, start);
  const action = cut.length === 0 ? null : text.slice(cut.start, cut.end);
  if (from >= end) {
    if (cut.length === 0) return nothing;
    const verbSpan = { start: cut.chain, end };
    const last = text.slice(cut.start, end);
    const ownVerb = OUTCOMES.startingAt(last, 0, last.length) === last.length;
    return { ...nothing, strong: true, action, verbSpan, ownVerb };
  }
  let span: Span = { start: from, end };
  if (
    cut.length > 0 &&
    EVENT_UNITS.has(draft.unit) &&
    !EVENT_END.test(text.slice(from, end)) &&
    cut.length > 1
  ) {
    span = { start: cut.start, end };
  }
  return {
    span,
    text: text.slice(span.start, span.end),
    strong: cut.length > 0 || trimmed.copula,
    action,
    verbSpan: null,
    ownVerb: false,
  };
}

/** Drops 共, 为, 达 and the like at the end, and a remark in brackets. */
function trimEnd(text: string, at: number, edge: number): { end: number; copula: boolean } {
  let end = at;
  let copula = false;
  for (;;) {
    while (end > edge && text.charCodeAt(end - 1) === 32) end--;
    if (text[end - 1] === ')' && end - 1 > edge) {
      const open = text.lastIndexOf('(', end - 2);
      if (open >= edge && end - open < 40 && open > edge) {
        end = open;
        continue;
      }
    }
    const length = LEADING_TABLE.endingAt(text, end, edge);
    if (length === 0) return { end, copula };
    const word = text.slice(end - length, end);
    if (length === 1 && ENDS_WORD[word]?.includes(text[end - 2] ?? '\0')) {
      return { end, copula };
    }
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
    const length = verbAt(text, at, end, at === token, cut.length > 0);
    if (length === 0) {
      if (at === token) {
        const opener = OPENER_TABLE.startingAt(text, at, end);
        if (opener > 0 && at + opener < end) {
          token = at + opener;
          at = token;
          continue;
        }
        if ('、了'.includes(text[at]!) || text[at] === '和') token = at + 1;
      }
      at++;
      continue;
    }
    cut = {
      start: at,
      end: at + length,
      length,
      chain: at === cut.end && cut.length > 0 ? cut.chain : at,
    };
    at += length;
    token = at;
    if (text[at] === '了') token++;
  }
  return cut;
}

const NOT_VERB_BEFORE = '率量额数面者权力费款';

function verbAt(text: string, at: number, end: number, opens: boolean, chained: boolean): number {
  let length = VERB_TABLE.startingAt(text, at, end);
  const nominal = NOMINAL_TABLE.startingAt(text, at, end);
  if (nominal > length) length = nominal;
  if (length === 0) return 0;
  const after = at + length;
  if (length === 1 && !opens) return 0;
  if (after < end && NOT_VERB_BEFORE.includes(text[after]!)) return 0;
  const word = text.slice(at, after);
  if (NOMINAL.has(word)) {
    if (after === end) return chained || !opens ? 0 : length;
    if (!opens && !isSubject(text, at)) return 0;
    if (TAILS.startingAt(text, after, end) > 0) return 0;
    return length;
  }
  if (chained && opens && after < end && TAILS.startingAt(text, after, end) === end - after)
    return 0;
  if (/^涉[及案]$/.test(word) && /^(?:金额|资金|标的)/.test(text.slice(after, end))) return 0;
  return length;
}

/** Whether someone who acts stands right before: 顾问审核合同. */
function isSubject(text: string, at: number): boolean {
  return /(?:人员|律师|顾问|队员|组织|队|部门|机构|单位|委员会|街道|镇|局|所|办|中心|法庭|平台|站|者|干部|法官|民警|工作室|调委会|员|联合|依法|集中|重点|深入|成功|累计|共|主动|及时)$/.test(
    text.slice(Math.max(0, at - 4), at),
  );
}

function skipOpeners(text: string, start: number, end: number): number {
  let at = start;
  for (;;) {
    while (at < end && ' 、了'.includes(text[at]!)) at++;
    const length = OPENER_TABLE.startingAt(text, at, end);
    if (length === 0 || (length === 1 && at + 1 < end && isWordStart(text, at))) return at;
    at += length;
  }
}

/** One-character openers that begin a longer noun: 县长, 镇村, 对口. */
function isWordStart(text: string, at: number): boolean {
  return (
    '县镇乡区市局对为与在以从请要会可能应需向将把使让给被由再又还且'.includes(text[at]!) &&
    !/^(?:对|为|向|在|由|将|把|给)[^口外标象]/.test(text.slice(at, at + 2))
  );
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
      !'平同均高中初'.includes(text[i - 1] ?? '\0')
    )
      at = i + 1;
  }
  for (;;) {
    const word = /^(?:各类|各种|各项|各级|相关|有关|各|其他相关|方面的?|上述|一般性)/.exec(
      text.slice(at, Math.min(end, at + 6)),
    );
    if (word === null || at + word[0].length >= end) return at;
    at += word[0].length;
  }
}
