/** One-character copulas that end a word after these characters: 行为, 持有, 收到. */
export const ENDS_WORD: Readonly<Record<string, string>> = {
  为: '行作认成因人转',
  有: '所持拥国公私特没共享占',
  共: '公中',
  计: '审统设会累合总',
  达: '传送到表发',
  到: '收接办报签遇迟达',
  在: '存现所驻',
  由: '理事自案缘',
  过: '通超经不',
  数: '人件次户总份场度少多指倍系个岁时天起参',
  等: '平同均相优',
  中: '集初高其心折',
  里: '公这哪那英海',
  比: '占对评环同',
  是: '于但凡',
  约: '节制合公签契预条履民',
  以: '所予可加给得难足',
  近: '附最邻就临',
  余: '其剩业',
  均: '人平户年日月村',
  对: '应校针核面比绝',
  向: '方面转导倾投动',
  给: '供补配薪',
  于: '对关由终属位',
  与: '参',
  和: '调共饱总说劝',
  及: '涉普以',
  同: '合共相协',
  从: '服',
  各: '',
  不: '',
  较: '比',
  再: '',
  更: '变',
  则: '规细原准守',
  即: '立',
  只: '',
  才: '人',
  便: '方',
  仍: '',
  年: '',
};

/** One-character openers that begin a noun before these characters: 对照, 在岗. */
export const NOT_OPENING: Readonly<Record<string, string>> = {
  有: '关效影机害偿奖线声期形序色毒',
  对: '照接口象外标策口联账',
  向: '导',
  为: '民',
  与: '会',
  在: '职岗校册编建押逃',
  由: '此',
  将: '军',
  现: '场有行金代',
  共: '享同建治青产',
  都: '市',
  均: '等衡',
  再: '生就',
  已: '',
  并: '案购联',
  还: '款',
  其: '他它余中',
  该: '',
  先: '进行锋',
  又: '',
  而: '',
  但: '',
  虽: '',
  却: '',
  仍: '',
};

/** Units that count doings rather than things. */
export const EVENT_UNITS: ReadonlySet<string> = new Set(
  '次 场次 轮 趟 遍 轮次 学时 课时'.split(' '),
);

/** What nouns of doings end in: 次 can count them as they are. */
export const EVENT_NOUNS: readonly string[] = [
  '活动 会 会议 讲座 培训 班 课 课堂 演练 检查 行动 整治 宣传 学习 研讨 测试 考试 调研 调度 督查 督导 督察 巡查',
  '巡察 巡逻 座谈 审查 审核 论证 评估 研判 会商 值班 宣讲 演出 比武 竞赛 大赛 测评 考核 通报 报告 接访 走访 咨询',
  '服务 谈判 视察 评查 互评 会诊 听证 约谈 开放日 宣誓 仪式 讲堂 日 周 月 节 季考 练兵 辅导 指导 公开 学法 普法',
  '调解 检测 监测 抽查 抽检 排查 清理 攻坚 执法 观摩 审议 修改 修订 更新 推送 直播 答疑 问诊 体检 例会 述法 点评',
  '考察 教育 轮训 执法检查 上访 来访 来电 诉讼 复议 出庭 开庭 批示 采购 招标 处罚 播放 点击 浏览 阅读 覆盖 受理',
  '办理 访问 查询 下载 量 预约 参观 夜查 暗访 普查 体验 竞答 投票 问卷 反馈 回访 回头看 交流 家访 义诊 比赛 快闪',
  '展演 巡演 汇演 路演 集市 沙龙 论坛',
];

/** Verbs that are part of what is counted: 退还罚款, 防止民转刑. */
export const INCLUSIVE_VERBS: readonly string[] = [
  '退还 退回 防止 免去 减免 吊销 列入 清退 阅批 暂缓 听取 传达学习 旁听 收看 观看 讲授 上好 学习',
];

/** Recipients of what is passed on: 移送公安机关13件. */
export const OFFICES: readonly string[] = [
  '机关 部门 公安 法院 检察院 纪委 监委 纪检监察 街道 社区 单位 组织',
];

/** Verbs of a result: the number counts the things that they were done to. */
export const RESULT_VERBS: readonly string[] = [
  '化解 成功化解 调解成功 成功调解 调处成功 成功调处 整改 完成整改 整改完成 纠治 采纳 解决 完成 办结 调解 调处 调成 销号 办理 处理 处置 查处 答复 结案 继续有效 处理完毕 排除 消除 整改到位 整改完毕 督促整改',
];

/** Verbs that stand for what they count, without the noun before: 维持3件 is not “维持的案件” in these. */
export const OUTCOME_VERBS: readonly string[] = [
  '撤销 维持 驳回 罚没 罚款 拘留 警告 逮捕 判决 学法 普法 值班 坐班 坐诊 在岗 在编 在册 夜查 巡查 应急演练 司法确认 约谈 问责 立案查处 立案 开课 来访 来电 来信 投入 开展 授课 宣讲 参加 参训 接待 到岗 上岗 入驻 持证 新增 减少 出庭 研究 咨询 走访 检查 培训 服务 覆盖 受益 惠及 普及 讲课 讲法 排查 调研',
];

/** Outcomes of cases: without a noun, the cases are what is counted (败诉5件). */
export const CASE_OUTCOMES: readonly string[] = ['败诉 胜诉 免罚 减罚 被诉 被复议 轻罚'];

/** Rates so general that reports leave out what they are rates of, and the words that say it. */
export const GENERAL_RATES: readonly (readonly [
  rates: readonly string[],
  of: readonly string[],
])[] = [
  [['成功率'], ['调解 调处 化解 说和']],
  [
    ['合格率', '通过率', '及格率', '优秀率', '平均分', '平均得分', '平均成绩'],
    ['学法用法考试 学法考试 普法考试 考试 案卷评查 测试 测评 竞赛 案卷 卷宗 评查'],
  ],
  [['采纳率'], ['意见 建议']],
];

/** Words that begin with a verb of one character and are none: 设备, 发展, 讲座. */
export const LONGER_WORDS: readonly string[] = [
  '设备 设施 设计 设点 建档 建筑 建议 建设 建材 配套 配偶 配件 发展 发明 发生 发案 发现 发言 签名 签约 讲师 讲座 讲堂 讲解 讲评 挂牌 挂号 购物 购房 办公 办事 办案 办学 办件 办税 办法 有关 有效 有害 有奖 占地 占道 含有 聘任 请示 请假',
];
