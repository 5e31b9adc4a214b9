import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src';

/** Lines as reports, notes in Markdown and printed tables have them, each with figures. */
const LINE = fc.constantFrom(
  '一、主要工作',
  '## 二、普法宣传',
  '（一）强化组织领导。全年召开专题会议12次。',
  '1. 调解矛盾纠纷12起',
  '2、办理行政处罚案件36件，罚没款6.2万元。',
  '- 开展普法宣传38场',
  '* 发放宣传资料2000余份',
  '• 聘请法律顾问3名',
  '1) 人民调解员18名',
  '> 引用：法律援助案件7件',
  '**重点工作**',
  '一是开展执法检查46次；二是整改问题21个。',
  '全年公开政务信息192条，依申请公开按期答复率100%。',
  '单位：件',
  '（单位：万元）',
  '| 项目 | 2023年 | 2022年 |',
  '| --- | --- | --- |',
  '| 调解（件） | 241 | 198 |',
  '项目 | 数量',
  '调解案件 | 241',
  '指标\t2023年\t2022年',
  '行政处罚\t12\t9',
  '全年审查合同  46  份',
  '附件：统计表1份',
  '',
  '2024年1月12日',
  '柳溪镇人民政府',
  '特此报告。',
  '第三方评估得分95.6分',
  '——第1页——',
);
const DOCUMENT = fc
  .tuple(
    fc.constantFrom(
      '',
      '柳溪镇2023年法治政府建设工作报告\n',
      '# 柳溪镇2023年法治政府建设工作报告\n\n',
    ),
    fc.array(LINE, { minLength: 1, maxLength: 14 }),
  )
  .map(([title, lines]) => title + lines.join('\n'));

describe('nothing of a text is lost', () => {
  it('has every character in a heading, a passage, what was skipped, or white space', () => {
    fc.assert(
      fc.property(DOCUMENT, (text) => {
        const { sections, passages, skipped } = analyze(text);
        const covered = new Uint8Array(text.length);
        for (const { headingStart, headingEnd } of sections)
          covered.fill(1, headingStart, headingEnd);
        for (const { start, end } of [...passages, ...skipped]) covered.fill(1, start, end);
        const lost = [...text].filter((character, at) => covered[at] === 0 && /\S/.test(character));
        expect(lost).toEqual([]);
      }),
      { numRuns: 200, seed: 16 },
    );
  });

  it('skips as markup no words and no figures', () => {
    fc.assert(
      fc.property(DOCUMENT, (text) => {
        const marks = analyze(text).skipped.filter(({ why }) => why === 'markup');
        const words = marks.map(({ start, end }) => text.slice(start, end));
        expect(words.filter((word) => /[\p{L}\p{N}]/u.test(word))).toEqual([]);
      }),
      { numRuns: 200, seed: 16 },
    );
  });

  it('skips nothing of the list and the tables under a heading', () => {
    fc.assert(
      fc.property(DOCUMENT, (text) => {
        const whole = `柳溪镇2023年法治政府建设工作报告\n一、主要工作\n${text}\n全年化解矛盾纠纷241起。`;
        const { skipped } = analyze(whole);
        const lost = skipped.filter(({ start, end }) =>
          /调解|普法宣传3|法律顾问|行政处罚|法律援助/.test(whole.slice(start, end)),
        );
        expect(lost.map(({ start, end }) => whole.slice(start, end))).toEqual([]);
      }),
      { numRuns: 200, seed: 16 },
    );
  });

  it('has every number of a passage or a heading among the claims or what was rejected', () => {
    fc.assert(
      fc.property(DOCUMENT, (text) => {
        const {
          sections,
          passages,
          claims,
          rejected = [],
        } = analyze(text, {
          include: ['rejected'],
        });
        const read = new Uint8Array(text.length);
        for (const { start, end } of [...claims, ...rejected]) read.fill(1, start, end);
        for (const { start, marker } of passages) read.fill(1, start, start + marker.length);
        for (const { headingStart, marker } of sections)
          read.fill(1, headingStart, headingStart + marker.length);
        const held = [
          ...passages,
          ...sections.map(({ headingStart: start, headingEnd: end }) => ({ start, end })),
        ];
        const lost = held.flatMap(({ start, end }) =>
          [...text.slice(start, end).matchAll(/[0-9]+(?:\.[0-9]+)?/g)]
            .filter(({ index }) => read[start + index] === 0)
            .map(
              ({ 0: number, index }) =>
                `${number} of ${text.slice(start + index - 4, start + index + 6)}`,
            ),
        );
        expect(lost).toEqual([]);
      }),
      { numRuns: 200, seed: 16 },
    );
  });
});
