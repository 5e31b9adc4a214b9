import type { Claim } from '../../claims/types';
import { labelOf } from '../../report/labels';
import type { PageLanguage } from './words';

const ZH = {
  lang: 'zh-Hans',
  skip: '跳到正文',
  sections: '章节',
  toClaims: '数据表',
  overview: '总览',
  otherYears: '同一单位各年',
  year: (year: number) => `${year}年`,
  passages: (n: number) => `${n} 段`,
  claims: (n: number) => `${n} 项数据`,
  show: '显示',
  data: '数据',
  noHeadings: '没有标题',
  warnings: (n: number) => `${n} 条提示`,
  evidence: '依据',
  colon: '：',
  noClaims: '没有数据',
  columns: ['数值', '单位', '对象', '性质', '指标', '原文', '主题'],
  change: '变化',
  rhetorical: '修辞',
};

const EN: ReportWords = {
  lang: 'en',
  skip: 'Skip to the text',
  sections: 'Sections',
  toClaims: 'Table of claims',
  overview: 'Overview',
  otherYears: 'Other years of this issuer',
  year: (year) => String(year),
  passages: (n) => `${n} passages`,
  claims: (n) => `${n} claims`,
  show: 'Show',
  data: 'Claims',
  noHeadings: 'No headings',
  warnings: (n) => (n === 1 ? '1 warning' : `${n} warnings`),
  evidence: 'evidence',
  colon: ': ',
  noClaims: 'No claims',
  columns: ['Value', 'Unit', 'What', 'Nature', 'Indicator', 'As written', 'Themes'],
  change: 'change',
  rhetorical: 'rhetorical',
};

/** What the page of a report says itself, in one language; the text of the report stays as it is. */
export type ReportWords = typeof ZH;

export const REPORT_WORDS: Readonly<Record<PageLanguage, ReportWords>> = { zh: ZH, en: EN };

/** Of which year and kind a claim is, in words. */
export function natureOf(claim: Claim, language: PageLanguage): string {
  const words = REPORT_WORDS[language];
  const parts = [
    labelOf('status', claim.status)[language],
    claim.kind === 'change' ? (claim.basis ?? words.change) : '',
    claim.salience === 'rhetorical' ? words.rhetorical : '',
    claim.period?.text ?? '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
