import { phraseTable } from '../match/word-table';
import type { RawQuantity } from '../numbers/quantities';
import { CharacterSet } from '../text/character-set';
import type { UnitContext } from './draft';

/** What reports boast of having none of, right after 零 or 0. */
const NONE_OF = phraseTable([
  '投诉 越级 越级访 上访 信访 非访 越级上访 进京上访 集访 事故 安全事故 伤亡 死亡 败诉 败诉率 舆情 负面舆情 复议 诉讼 被复议 被诉 纠错 被纠错 撤销 发案 发生 案件 案发 差错 失误 违规 违纪 违法 犯罪 感染 病例 积压 积案 超期 逾期 退件 差评 不满意 举报 纠纷 新增违建 遗留 复发 复吸 脱管 漏管 通报 追责 问责 矛盾 群体性事件 事件 申诉 申请 冲突 失信 拖欠 欠薪 火灾 火情 溺水 激化 民转刑 命案 刑事案件 警情 确诊 疑似 办案 立案 溺亡 责任事故 亡人事故 较大事故 返工 缺席 空白村',
]);

/** Said of nothing that happened: 未发生一起, 无一例. */
const NEGATIONS = phraseTable([
  '未发生 未发生过 没有发生 没发生 未出现 没有出现 未出现过 未接到 未收到 未发现 未引发 未产生 未造成 无 没有 未有 从未发生 均未发生 未曾发生 未形成 未受理',
]);
const COPULAS = new CharacterSet('为是达计有到共即');
/** What may follow a count that has no unit. */
const CLOSING = new CharacterSet(',。;、)!:\n 的');
const IN = '在'.charCodeAt(0);

/** Whether a number without a unit is a count all the same: 不满意件为0, 零投诉, 无一败诉, 370余. */
export function isCount({ text, from, to }: UnitContext, quantity: RawQuantity): boolean {
  const { numberStart, numberEnd, value, numeral } = quantity;
  const closes =
    numberEnd >= to || quantity.end >= text.length || CLOSING.has(text.charCodeAt(quantity.end));
  const before = text.charCodeAt(quantity.start - 1);
  const copula = COPULAS.has(before);
  if (value === 0 && numberEnd === numberStart + 1) {
    return (copula && closes) || NONE_OF.startingAt(text, numberEnd, to) > 0;
  }
  if (value === 1 && isNegated(text, numberStart, from)) return true;
  if (numeral.bareScale && closes) return quantity.bound !== 'exact';
  if (!numeral.arabic || numeral.value > 1e12) return false;
  if ((numeral.more || numeral.scaleExponent >= 4 || numeral.bareScale) && closes) return true;
  if (quantity.bound !== 'exact' && closes && before === IN) return true;
  return copula && closes && quantity.bound !== 'exact'
    ? true
    : copula && closes && isAfterQuantityNoun(text, quantity.start);
}

/** 率, 数, 量 before the copula: 成功率达99. */
function isAfterQuantityNoun(text: string, at: number): boolean {
  return /[率数量额](?:均|已|仅|共|高)?[为达是到]到?$/.test(text.slice(Math.max(0, at - 5), at));
}

/** Where the words begin that make nothing of 一起, 一例: 未发生一起; -1 without them. */
export function negationStart(text: string, at: number, from: number): number {
  const length = NEGATIONS.endingAt(text, at, from);
  return length === 0 ? -1 : at - length;
}

function isNegated(text: string, at: number, from: number): boolean {
  return negationStart(text, at, from) >= 0;
}
