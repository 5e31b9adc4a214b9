/**
 * Stop words: function words of Chinese, and the formula words that this genre puts into every sentence
 * whatever it is about. Names of things, people and organs are never stop words.
 */
const FUNCTION_WORDS = `
的 地 得 了 着 过 和 与 及 以及 或 或者 并 并且 而 而且 但 但是 然而 因 因为 由于 所以 因此 如 如果
虽然 尽管 不仅 不但 既 又 也 都 还 就 才 再 更 最 很 较 较为 比较 在 于 从 自 由 向 往 对 对于 关于
为 为了 以 用 把 将 被 让 使 给 跟 同 按 按照 根据 依据 通过 经 经过 随着 围绕 针对 结合 除 除了 至
到 之 其 所 等 等等 是 有 无 没有 不 未 没 非 要 会 能 可 可以 应 应当 需 需要 已 已经 正在 曾 仍
仍然 尚 尚未 均 各 每 该 此 这 那 这些 那些 这个 其他 其它 其中 有关 相关 某 本 我 我们 他 他们 她
它 自己 上 下 中 内 外 前 后 里 间 之间 期间 以来 以后 以前 当前 目前 今后 同时 此外 另外 另 即 则
且 乃 只 仅 共 约 近 超 超过 逾 达 达到 左右 以上 以下 不少于 个 名 次 件 场 场次 份 条 项 起 人次
余 年 月 日 今年 全年 上半年 下半年 年度 一是 二是 三是 四是 五是 六是 七是 八是 首先 其次 再次 最后
第一 第二 第三
`;

const FORMULA_WORDS = `
坚持 进一步 不断 切实 积极 认真 深入 扎实 全面 着力 大力 努力 充分 有效 有力 严格 及时 持续 继续
始终 牢固 牢固树立 树立 确保 加强 强化 推进 推动 促进 开展 落实 贯彻 贯彻落实 抓好 做好 抓实 抓牢
抓细 做实 做细 加大 加快 提高 提升 增强 完善 健全 建立健全 深化 优化 细化 夯实 筑牢 压实 压紧压实
构建 打造 形成 营造 实现 取得 发挥 突出 聚焦 立足 紧紧围绕 紧扣 紧盯 统筹 协调 部署 安排 组织 进行
实施 制定 明确 工作 情况 方面 作用 力度 水平 能力 措施 举措 要求 重要 重点 主要 相关 各项 各类 各级
有关 新 新的 良好 显著 明显 逐步 稳步 高度 高度重视 重视 更加 更好 如下 现将 报告 汇报 下一步
落到实处 层层 有序 有机
`;

function words(table: string): string[] {
  return table.split(/\s+/).filter((word) => word.length > 0);
}

/** Stop words of the genre. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...words(FUNCTION_WORDS),
  ...words(FORMULA_WORDS),
]);
