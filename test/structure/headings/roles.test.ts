import { describe, expect, it } from 'vitest';
import { explainRole, parseStructure } from '../../../src/structure';
import { normalise } from '../../../src/text/normalise';
import { lines, read } from '../read';

const TEXT = '全镇上下高度重视法治建设，统筹推进各项任务，取得良好成效，群众满意。';

describe('the roles of sections', () => {
  it('follow the words of the headings', () => {
    const { roles } = read(
      lines(
        '一、2023年主要工作开展情况',
        TEXT,
        '二、党政主要负责人履行推进法治建设第一责任人职责情况',
        TEXT,
        '三、存在的问题和不足',
        TEXT,
        '四、下一步工作打算',
        TEXT,
      ),
    );
    expect(roles).toEqual([
      '2023年主要工作开展情况: measures',
      '党政主要负责人履行推进法治建设第一责任人职责情况: duties',
      '存在的问题和不足: problems',
      '下一步工作打算: plans',
    ]);
  });

  it('tell what a part of the year has done from what is planned for the rest', () => {
    const { roles } = read(
      lines('一、上半年其他重点工作', TEXT, '二、1至6月重点工作', TEXT, '三、下半年重点工作', TEXT),
    );
    expect(roles).toEqual([
      '上半年其他重点工作: measures',
      '1至6月重点工作: measures',
      '下半年重点工作: plans',
    ]);
  });

  it('tell problems that were put right from those that were not', () => {
    const { roles } = read(
      lines(
        '一、反馈问题整改情况',
        TEXT,
        '二、尚未整改到位的问题及原因',
        TEXT,
        '三、今后打算',
        TEXT,
      ),
    );
    expect(roles).toEqual([
      '反馈问题整改情况: measures',
      '尚未整改到位的问题及原因: problems',
      '今后打算: plans',
    ]);
  });

  it('of tables at the end are none of the others; within a section the name of a table is no heading', () => {
    const table = lines('指标\t2023年', '发放宣传资料（份）\t1200');
    const atEnd = read(lines('一、主要工作', TEXT, '附：2023年主要数据一览', table));
    expect(atEnd.roles).toEqual(['主要工作: measures', '附:2023年主要数据一览: other']);
    const within = read(lines('一、主要工作', '附：主要数据', table, TEXT, '二、存在问题', TEXT));
    expect(within.roles).toEqual(['主要工作: measures', '存在问题: problems']);
  });

  it('are inherited by subsections', () => {
    const { roles } = read(
      lines('一、下一步打算', '（一）解决突出问题', TEXT, '（二）加强普法宣传', TEXT),
    );
    expect(roles).toEqual(['下一步打算: plans', '解决突出问题: plans', '加强普法宣传: plans']);
  });

  it('take a short general account for the basis', () => {
    const { roles } = read(lines('一、总体完成情况', TEXT, '二、主要做法', TEXT));
    expect(roles).toEqual(['总体完成情况: basis', '主要做法: measures']);
  });

  it('take work on problems for work done', () => {
    const { roles } = read(lines('一、化解突出矛盾问题', TEXT, '二、2022年工作要点落实情况', TEXT));
    expect(roles).toEqual(['化解突出矛盾问题: measures', '2022年工作要点落实情况: measures']);
  });

  it('take the work of a year after the reported one for a plan', () => {
    const { roles } = read(
      lines(
        '柳溪镇2022年法治政府建设工作报告',
        TEXT,
        '一、2022年工作',
        TEXT,
        '二、2023年重点工作',
        TEXT,
      ),
    );
    expect(roles).toEqual(['2022年工作: measures', '2023年重点工作: plans']);
  });
});

describe('the role of a paragraph', () => {
  it('is basis before the first heading', () => {
    expect(read(lines(TEXT, '一、主要工作', TEXT)).passageRoles).toEqual(['basis', 'measures']);
  });

  it('turns to plans at 下一步 and at the year after', () => {
    const head = ['柳溪镇2022年法治政府建设工作报告', TEXT, '一、主要工作', TEXT];
    expect(read(lines(...head, '下一步，我镇将继续深化普法宣传。')).passageRoles.at(-1)).toBe(
      'plans',
    );
    expect(read(lines(...head, '2023年，我镇将从三个方面加以改进。')).passageRoles.at(-1)).toBe(
      'plans',
    );
  });

  it('turns to problems where achievements are weighed against them', () => {
    const { passageRoles } = read(
      lines(
        '一、主要工作',
        TEXT,
        '一年来，工作取得了一定成绩，但仍存在一些不足，普法形式较为单一。',
      ),
    );
    expect(passageRoles).toEqual(['measures', 'problems']);
  });

  it('stays where it is when a measure speaks of problems', () => {
    const { passageRoles } = read(
      lines('一、主要工作', '排查整改问题隐患12处，解决群众反映的突出问题9个。'),
    );
    expect(passageRoles).toEqual(['measures']);
  });
});

describe('other matters', () => {
  it('are other, with all that stands below them', () => {
    const { roles } = read(
      lines(
        '五、存在的主要问题',
        TEXT,
        '六、其他需要报告的事项',
        '（一）建议提案办理。',
        TEXT,
        '（二）下步学习培训安排。',
        TEXT,
      ),
    );
    expect(roles).toEqual([
      '存在的主要问题: problems',
      '其他需要报告的事项: other',
      '建议提案办理: other',
      '下步学习培训安排: other',
    ]);
  });
});

describe('the reason of a role', () => {
  const { text } = normalise(
    lines(
      '柳溪镇2023年法治政府建设工作报告',
      '一、主要工作',
      TEXT,
      '（一）普法宣传',
      TEXT,
      '二、存在的问题',
      TEXT,
      '三、2024年重点任务',
      TEXT,
      '四、法治文化',
      TEXT,
    ),
  );
  const structure = parseStructure(text, text);

  it.each([
    ['s1', { role: 'measures', rule: 'work-done', words: '主要工作', inheritedFrom: null }],
    ['s2', { role: 'measures', rule: 'inherited', words: '', inheritedFrom: 's1' }],
    [
      's3',
      { role: 'problems', rule: 'problems-there-are', words: '存在的问题', inheritedFrom: null },
    ],
    ['s4', { role: 'plans', rule: 'later-year', words: '', inheritedFrom: null }],
    ['s5', { role: 'measures', rule: 'subject', words: '', inheritedFrom: null }],
  ])('of %s names the cue, its words or where it was taken over', (id, reason) => {
    expect(explainRole(structure, id)).toMatchObject(reason);
  });

  it('is null of a section that is not there', () => {
    expect(explainRole(structure, 's9')).toBeNull();
  });
});
