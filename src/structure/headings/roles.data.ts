import type { Role } from '../types';

/**
 * What the words of a heading say about its section. The first pattern that matches decides; `strong`
 * ones also turn a subsection away from its parent's role.
 */
export interface RolePattern {
  readonly role: Role;
  readonly pattern: RegExp;
  readonly strong: boolean;
  /** Matches only words that speak of a lack, as `SPEAKS_OF_LACK` tells: others are not tried. */
  readonly ofLack?: true;
}

const LACK = '(?:问题|不足|短板|困难|薄弱环节|薄弱点|差距|弱项|挑战|欠缺|缺点|瓶颈|症结)';

export const HEADING_ROLES: readonly RolePattern[] = [
  // Work that was done about problems or plans is still work done.
  {
    role: 'measures',
    pattern:
      /(?:计划|要点|规划|纲要|任务|部署|安排|方案|建议|整改)[^,]{0,8}(?:落实|执行|完成|推进|贯彻|办理|进展)情况/,
    strong: false,
  },
  {
    role: 'measures',
    pattern:
      /(?:解决|化解|整治|治理|纾解|破解|处置|处理|办理|排查|整改)[^,]{0,10}(?:问题|困难|难题|瓶颈|短板)/,
    strong: false,
    ofLack: true,
  },
  {
    role: 'measures',
    pattern: /(?:问题|短板|困难)(?:专项|集中)?(?:整治|治理|排查|攻坚|清零|清理|化解|销号)/,
    strong: false,
    ofLack: true,
  },
  {
    role: 'measures',
    pattern: /^[^,]{0,6}(?:补齐|补强|聚焦|坚持|直面|找准)[^,]{0,8}(?:问题|短板|弱项)/,
    strong: false,
    ofLack: true,
  },
  {
    role: 'problems',
    pattern: new RegExp(`存在[^,]{0,10}${LACK}`),
    strong: true,
    ofLack: true,
  },
  {
    role: 'problems',
    pattern: new RegExp(`(?:主要|突出|面临|遇到|当前|仍有|几个)[^,]{0,8}${LACK}`),
    strong: true,
    ofLack: true,
  },
  {
    role: 'problems',
    pattern: new RegExp(`^${LACK}(?:$|[和与及、]|分析|清单|原因)`),
    strong: true,
    ofLack: true,
  },
  {
    role: 'problems',
    pattern: new RegExp(
      `${LACK}(?:$|[和与及、](?:原因|不足|短板|困难|问题|差距|薄弱|下一步|下步|今后|改进|整改|对策|建议|打算|措施)|(?:及|和|与)?(?:其)?原因|分析)`,
    ),
    strong: false,
    ofLack: true,
  },
  {
    role: 'duties',
    pattern:
      /第一责任人|(?:主要负责(?:人|同志)|主要领导|党政负责人|一把手)[^,]{0,12}(?:履行|履职|职责|述法)|履行(?:推进)?法治(?:政府)?建设[^,]{0,10}职责|(?:负责人|领导|党政|个人|本人)[^,]{0,8}履职(?:尽责)?情况|^履职(?:尽责)?情况/,
    strong: true,
  },
  {
    role: 'plans',
    pattern:
      /下一?步|下阶段|下一阶段|下一年|下年度|来年|明年|今后|未来|(?:工作)?(?:打算|展望|愿景|努力方向|前景)|改进方向|工作方向|改进(?:措施|举措|意见|建议|对策|计划)|整改(?:措施|方向|计划|思路|打算)|意见(?:和|与|及)建议|(?:对策|工作)建议|(?:工作|主要|重点|初步|总体)(?:思路|安排|计划|设想|规划|构想)|重点工作(?:任务)?$|工作(?:目标|要点|重点)$/,
    strong: true,
  },
  { role: 'plans', pattern: /(?:计划|打算|设想|安排)(?:如下)?$/, strong: false },
  {
    role: 'basis',
    pattern: /指导思想|总体要求|总体思路|基本原则|工作背景|编制依据|基本概况|概况$|概述$|引言|前言/,
    strong: true,
  },
  { role: 'basis', pattern: /(?:总体|基本|总的|整体|根本)(?:工作)?情况/, strong: false },
  { role: 'results', pattern: /成效|成绩|成果|亮点|特色|经验|进展|实效/, strong: false },
  {
    role: 'measures',
    pattern:
      /措施|举措|做法|工作(?:开展|完成|进展|推进|落实|总结|回顾|情况|内容|任务)|主要工作|重点工作|开展情况|推进情况|落实情况|完成情况|情况$|回顾|总结/,
    strong: false,
  },
];

/** Without one of these words nothing speaks of problems; it spares all others those patterns. */
export const SPEAKS_OF_LACK = new RegExp(`${LACK}|难题|看到|认识到`);

/** An opening that turns a paragraph away from its section's role; to problems only where it speaks of a lack. */
export interface ParagraphTurn {
  readonly role: Role;
  /** The characters that the paragraph may begin with; any where empty. */
  readonly begins: string;
  readonly pattern: RegExp;
}

/** Read at the start of the paragraph, in this order. */
export const PARAGRAPH_TURNS: readonly ParagraphTurn[] = [
  {
    role: 'plans',
    begins: '对为针在下今接明来展面未以',
    pattern:
      /^(?:对此|为此|针对(?:以上|上述|这些|存在的?)[^。,]{0,12}[,、])?(?:在?下一?步|下一?阶段|今后|接下来|明年|来年|展望|面向未来|在?(?:今后|以后|未来)的?(?:工作|日子))/,
  },
  {
    role: 'problems',
    begins: '',
    pattern: new RegExp(
      `^[^。]{0,90}(?:但|但是|然而|不过|清醒|看到|依然|仍然|仍|还|也)[^。]{0,30}(?:存在|面临|有)[^。]{0,20}${LACK}`,
    ),
  },
  {
    role: 'problems',
    begins: '目当工回',
    pattern: new RegExp(
      `^(?:目前|当前|工作中|回顾[^。,]{0,20}),?(?:主要|仍|还)?(?:存在|面临)[^。]{0,20}${LACK}`,
    ),
  },
  {
    role: 'problems',
    begins: '但同在对',
    pattern:
      /^(?:但是?|同时|在肯定成绩的同时|对照[^。,]{0,12}),?(?:我们)?(?:也|还)?(?:要|应|必须|需要?)?(?:清醒地?)?(?:看到|认识到)/,
  },
  {
    role: 'problems',
    begins: '主存',
    pattern: new RegExp(`^(?:主要)?存在(?:的|以下)?(?:主要|突出|一些|几个)?${LACK}`),
  },
];
