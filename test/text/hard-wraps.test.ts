import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src';
import { displayWidth } from '../../src/text/display-width';
import { normalise } from '../../src/text/normalise';

const CORPUS = path.resolve(import.meta.dirname, '../../corpus/dev');
const NEVER_FIRST = '，。、；：？！）》”’】%';

/** A text as a page of so many columns has it, marks hanging over the edge. */
function wrapped(text: string, columns: number, ambiguous: 1 | 2): string {
  const lines = text.split('\n').map((line) => {
    let out = '';
    let width = 0;
    for (const character of line) {
      const own = displayWidth(character, 0, 1, ambiguous);
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

describe('displayWidth', () => {
  it('counts two columns for a Chinese character and its marks, and for “ as one is told', () => {
    const text = '普法，“12348”';
    expect(displayWidth(text, 0, text.length, 1)).toBe(13);
    expect(displayWidth(text, 0, text.length, 2)).toBe(15);
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

  it('gives the claims of the text before it was wrapped, but for one of a hundred', () => {
    const texts = readdirSync(CORPUS)
      .filter((file) => file.endsWith('.txt'))
      .filter((_, i) => i % 6 === 0)
      .map((file) => readFileSync(path.join(CORPUS, file), 'utf8'));
    const claimsOf = (text: string): string[] =>
      analyze(text).claims.map(
        ({ text: words, value, unit, status }) =>
          `${words.replace(/\s/g, '')} ${value} ${unit} ${status}`,
      );
    let all = 0;
    let lost = 0;
    for (const text of texts) {
      const expected = claimsOf(text);
      for (const [columns, ambiguous] of [
        [56, 1],
        [76, 2],
        [100, 1],
        [130, 2],
      ] as const) {
        const left = claimsOf(wrapped(text, columns, ambiguous));
        all += expected.length;
        for (const claim of expected) {
          const at = left.indexOf(claim);
          if (at < 0) lost++;
          else left.splice(at, 1);
        }
      }
    }
    expect(all).toBeGreaterThan(1000);
    expect(lost / all).toBeLessThanOrEqual(0.01);
  });
});
