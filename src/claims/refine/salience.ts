import { phraseTable } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import { RIGHT_STOPS } from '../data/lexicon';
import type { Draft, Refiner, UnitContext } from '../draft';

/** Units that count abstract things wherever they stand. */
const ABSTRACT_UNITS = new Set(
  [
    '级 类 大 方面 层面 大类 大项 维度 环节 步骤 阶段 档 门类 板块 领域 系列 重 类别'.split(' '),
  ].flat(),
);
/** Abstract nouns: their count is rhetoric, whatever the classifier. */
const ABSTRACT_NOUNS = phraseTable([
  '方面 层面 维度 环节 步骤 阶段 板块 领域 体系 机制 模式 品牌 举措 措施 重点任务 要点 工作要点 重点领域 重点环节 要求 工作要求 职责 原则 目标 能力 抓手 着力点 突破口 关键 关键词 关口 关键环节 特点 特色 亮点 优势 短板 导向 意识 观念 理念 思维 作用 统一 结合 转变 提升 强化 到位 维护 确立 必须 务必 路径 方式 途径 形式 手段 类型 层次 层级 台阶 方向 闭环 链条 支撑 防线 要素 支柱 引擎 定位 核心 主线',
]);
const STOPS = phraseTable(RIGHT_STOPS);
/** 个, 项 and the like after a small Chinese numeral count what the writer groups, unless it is one of these. */
const GROUPING = new Set('个 项 种 条 张 道 把 根 块 支 套 本 面 点 片 门 款 重 束 具'.split(' '));
const CONCRETE = phraseTable([
  '村 社区 村社 村居 乡镇 镇 街道 县 区 市 部门 单位 企业 公司 小区 学校 项目 案件 案例 工作组 小组 工作专班 专班 工作站 站点 服务点 服务站 点位 基地 广场 公园 中心 窗口 工地 家庭 商户 行政村 网格 乡 社 组 班 队伍 综合行政执法队伍 执法队 中队 大队 党支部 支部 自然村 居委会 村委会 调解室 工作室 法庭 派出所 司法所 律所 律师事务所 事务所 协会 商会 机构 组织 平台 公众号 视频 标语 横幅 宣传栏 专栏 问题 隐患 纠纷 诉求',
]);
/** Counts of one that are events, not rhetoric. */
const EVENTS_OF_ONE = new Set('次 期 场 场次 起 宗 例 轮 届次 课时 学时'.split(' '));
const COUNTED_AS_IS = new Set([
  'money',
  'percent',
  'points',
  'multiple',
  'score',
  'length',
  'area',
  'volume',
  'weight',
  'energy',
]);

/** What ends a noun after a number, and what may stand between a number and an abstract noun before it. */
const ENDS = new CharacterSet(',。;、)(:!?\n “《');
const COPULAS = new CharacterSet('共为计达有');
const LARGE = '大'.charCodeAt(0);
const AND_SO_ON = '等'.charCodeAt(0);
const OF = '的'.charCodeAt(0);
const NOT_ABSTRACT_ENDS = new CharacterSet('制度');
const LONGEST_NOUN = 12;

/** Marks counts of abstract things and counts that only group what follows as `rhetorical`. */
export const refineSalience: Refiner = (context, drafts) => {
  for (const draft of drafts) if (isRhetorical(context, draft)) draft.salience = 'rhetorical';
};

function isRhetorical({ text, from, to }: UnitContext, draft: Draft): boolean {
  const { unit, unitKind, quantity } = draft;
  if (draft.value === 0) return false;
  if (unit === '') return false;
  if (ABSTRACT_UNITS.has(unit)) return true;
  if (
    quantity.unitStart === quantity.numberEnd + 1 &&
    text.charCodeAt(quantity.numberEnd) === LARGE
  )
    return true;
  if (unitKind !== null && COUNTED_AS_IS.has(unitKind)) return false;
  let start = draft.end;
  let end = start;
  while (end < to && end < start + LONGEST_NOUN && !ENDS.has(text.charCodeAt(end))) end++;
  if (end > start && text.charCodeAt(start) === OF) start++;
  if (unit === '项' || unit === '个' || unit === '条') {
    if (start < end && endsAbstract(text, start, end)) return true;
    if (start === end && beforeIsAbstract(text, draft.start, from)) return unit === '项';
  }
  if (quantity.numeral.arabic || quantity.numberEnd !== quantity.numberStart + 1) return false;
  if (draft.bound !== 'exact') return false;
  if (draft.value === 1) return !EVENTS_OF_ONE.has(unit) && !draft.each;
  if (draft.value >= 10 || !GROUPING.has(unit)) return false;
  if (text.charCodeAt(draft.start - 1) === AND_SO_ON) return false;
  for (let at = start; at < end; at++) if (CONCRETE.startingAt(text, at, end) > 0) return false;
  return start < end;
}

function endsAbstract(text: string, start: number, end: number): boolean {
  if (STOPS.startingAt(text, start, end) > 1) return false; // 329项全部承接到位: no noun follows
  for (let at = start; at < Math.min(end, start + 6); at++) {
    const length = ABSTRACT_NOUNS.startingAt(text, at, end);
    if (length >= 2 && (at + length === end || STOPS.startingAt(text, at + length, end) > 0))
      return true;
  }
  return false;
}

function beforeIsAbstract(text: string, at: number, from: number): boolean {
  let end = at;
  while (end > from && COPULAS.has(text.charCodeAt(end - 1))) end--;
  return (
    ABSTRACT_NOUNS.endingAt(text, end, from) >= 2 &&
    !NOT_ABSTRACT_ENDS.has(text.charCodeAt(end - 1))
  );
}
