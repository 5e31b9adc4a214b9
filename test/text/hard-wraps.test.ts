import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src';
import { displayWidth, type Measure } from '../../src/text/display-width';
import { normalise } from '../../src/text/normalise';
import { difference, said } from '../metamorphic/compare';

const CORPUS = path.resolve(import.meta.dirname, '../../corpus/dev');
const NEVER_FIRST = '，。、；：？！）》”’】%';

/** A text as a page of so many columns has it, marks hanging over the edge. */
function wrapped(text: string, columns: number, measure: Measure): string {
  const lines = text.split('\n').map((line) => {
    let out = '';
    let width = 0;
    for (const character of line) {
      const own = displayWidth(character, 0, 1, measure);
      if (width + own > columns && out.trim() !== '' && !NEVER_FIRST.includes(character)) {
        out += '\n';
        width = 0;
      }
      out += character;
      width += own;
    }
    return out;
  });
  return lines.join('\n');
}

const linesOf = (text: string): string[] => normalise(text).text.split('\n');

describe('a text that keeps a paragraph on a line', () => {
  const paragraph =
    '镇里利用圩日人口密集、流量大的特点，把普法摊位摆到市场门口，发放各类宣传资料，';

  it('is joined where a line ends inside a sentence', () => {
    const below = '请驻村律师当场解答，受到赶圩群众的欢迎，'.repeat(12);
    expect(linesOf(`${paragraph}\n${below}效果良好。`)).toHaveLength(1);
  });

  it('keeps a paragraph, an item or an indent apart, whatever the line above ends in', () => {
    const long = '请驻村律师当场解答，受到赶圩群众的欢迎，'.repeat(12);
    for (const below of [`二是${long}`, `（二）${long}`, `　　${long}`])
      expect(linesOf(`${paragraph}\n${below}效果良好。`)).toHaveLength(2);
    expect(linesOf(`参加单位：司法所，\n${long}效果良好。`)).toHaveLength(2);
  });
});

describe('displayWidth', () => {
  it('counts two columns for a Chinese character and its marks, and for “ as one is told', () => {
    const text = '普法，“12348”';
    expect(displayWidth(text, 0, text.length, 1)).toBe(13);
    expect(displayWidth(text, 0, text.length, 2)).toBe(15);
  });
});

describe('displayWidth of what cannot be seen', () => {
  it('is none: zero-width spaces, soft hyphens, variation selectors', () => {
    const text = '普\u200b法\u00ad宣\ufe00传\ufeff';
    expect(displayWidth(text, 0, text.length, 2)).toBe(8);
  });
});

describe('a wrapped text', () => {
  const PARAGRAPH =
    '全镇调解组织化解矛盾纠纷241起，调解成功率97.8%，比上年提高1.2个百分点。开展普法宣传38场，发放资料2000余份，接待群众咨询180人次，办理法律援助案件7件。组织领导干部学法6次，旁听庭审2次，聘请法律顾问1名，审查合同46份、规范性文件3件；公开政务信息192条，依申请公开按期答复率100%，群众满意度达到95.6%。';

  it('is joined again at any width, whatever figure begins a line', () => {
    const text = ['一、主要工作', PARAGRAPH, '二、其他', PARAGRAPH, '三、问题', PARAGRAPH].join(
      '\n',
    );
    for (let columns = 40; columns <= 120; columns++) {
      expect(linesOf(wrapped(text, columns, 2)), `${columns} columns`).toEqual(linesOf(text));
    }
  });

  it('is joined too where signs that take no room stand between its characters', () => {
    const text = ['一、主要工作', PARAGRAPH, '二、其他', PARAGRAPH].join('\n');
    const spaced = [...wrapped(text, 56, 2)].join('\u200b');
    expect(linesOf(spaced)).toEqual(linesOf(text));
  });

  it('keeps what is a line of its own: short lines, lists without full stops, rows of a table', () => {
    const list = [
      '推进法治政府建设工作会议纪要',
      '关于印发普法责任清单的通知书',
      '关于开展行政执法检查的工作函',
      '关于报送依法行政材料的工作函',
      '关于聘请政府法律顾问的工作函',
      '关于公布重大决策目录的通知书',
      '关于调整执法人员名单的通知书',
    ];
    expect(linesOf(list.join('\n'))).toEqual(list);
  });

  it('is joined where a program wraps it by characters, whatever marks end up first in a line', () => {
    const text = ['一、主要工作', PARAGRAPH, '二、其他', PARAGRAPH, '三、问题', PARAGRAPH].join(
      '\n',
    );
    const byCharacters = text
      .split('\n')
      .map((line) => line.match(/.{1,40}/gu)!.join('\n'))
      .join('\n');
    expect(linesOf(byCharacters)).toEqual(linesOf(text));
  });

  it('keeps items in their paragraph where those beside them begin within a line', () => {
    const lines = [
      '　　主要做法有三个方面。一是领导带头学法，镇党',
      '委中心组专题学法六次；二是干部跟进学法，全年组',
      '织法治讲座十二场；三是群众参与学法，开展宣传活',
      '动三十八场，发放资料两千余份，接待群众来访咨询',
      '。四是学校结合实际学法，法治副校长到校上课四次',
      '。五是企业用心学法，各家企业按照要求组织员工开',
      '展劳动法专题培训，取得了较好的社会效果和评价。',
    ];
    expect(linesOf(lines.join('\n'))).toHaveLength(1);
  });

  it('keeps lines about the page and the title apart from the text that they fill a line before', () => {
    const lines = [
      '首页 > 政务公开 > 法治政府建设 > 柳溪镇',
      '柳溪镇二〇二三年度法治政府建设工作报告',
      '发布时间：2024-01-12　来源：柳溪镇政府',
      '今年以来，柳溪镇严格依法办事。全年化解',
      '各类矛盾纠纷二百四十一起。开展法治宣传',
      '三十八场，发放资料两千余份，接受群众的',
      '各类咨询一百八十人次。聘请法律顾问两名',
      '，审查合同四十六份。',
    ];
    expect(linesOf(lines.join('\n'))).toEqual([
      ...lines.slice(0, 3).map((line) => normalise(line).text),
      normalise(lines.slice(3).join('')).text,
    ]);
  });

  it('keeps a heading that just fills a line where those beside it leave room, and joins a longer one', () => {
    const text = [
      '（一）深化普法宣传',
      PARAGRAPH,
      '（二）规范执法行为，提升城市管理的水平', // 38 columns
      PARAGRAPH,
      '（三）畅通群众诉求渠道，多元化解各类矛盾纠纷风险', // 50 columns
      PARAGRAPH,
    ].join('\n');
    expect(linesOf(wrapped(text, 38, 2))).toEqual(linesOf(text));
  });

  it('joins the items of a series whatever fills their first lines, as long as sentences end in them', () => {
    const text = [
      '（一）深化普法宣传',
      PARAGRAPH,
      '（二）其他工作',
      PARAGRAPH,
      '二、存在的问题',
      '（一）乡镇执法人员年龄偏大且专业人员紧缺的情况没有改变；',
      '（二）村级调解组织的经费少，专职的调解员留不住。',
      '三、下一步打算',
      PARAGRAPH,
    ].join('\n');
    expect(linesOf(wrapped(text, 40, 2))).toEqual(linesOf(text));
  });

  it('takes 1,835 for one word, which had no room in the line before', () => {
    const lines = [
      '全年累计开展法治宣传三十八场，接待群众咨询',
      '两千余人次，调解矛盾纠纷五百一十余件。组织',
      '各村开展法治培训，一共培育“法律明白人”',
      '1,835名，平均每个行政村七名以上，认定示范户',
      '两百余户。聘请法律顾问两名，审查合同四十件',
      '，出具意见十八份。',
    ];
    expect(linesOf(lines.join('\n'))).toHaveLength(1);
  });

  it('gives the theme tags and claims of the text before it was wrapped, but for one of a hundred', () => {
    const texts = readdirSync(CORPUS)
      .filter((file) => file.endsWith('.txt'))
      .filter((_, i) => i % 6 === 0)
      .map((file) => readFileSync(path.join(CORPUS, file), 'utf8'));
    const all = { themes: 0, claims: 0 };
    const altered = { themes: 0, claims: 0 };
    for (const text of texts) {
      const expected = said(text, analyze(text), {});
      for (const [columns, measure] of [
        [40, 1],
        [48, 2],
        [56, 1],
        [76, 2],
        [100, 1],
        [130, 2],
        [80, 'characters'],
      ] as const) {
        const other = wrapped(text, columns, measure);
        const found = said(other, analyze(other), {});
        for (const what of ['themes', 'claims'] as const) {
          const { lost, gained } = difference(expected[what], found[what]);
          all[what] += expected[what].length;
          altered[what] += Math.max(lost.length, gained.length);
        }
      }
    }
    expect(all.claims).toBeGreaterThan(1000);
    expect(altered.claims / all.claims).toBeLessThanOrEqual(0.01);
    expect(altered.themes / all.themes).toBeLessThanOrEqual(0.01);
  });
});
