import { describe, expect, it } from 'vitest';
import { markdownText } from '../../../src/corpus/read/markdown';
import { analyze } from '../../../src/index';
import { reports } from '../../report/gold';

/** A paragraph as an editor wraps it, a Chinese character two columns wide; no mark begins a line. */
function wrapped(paragraph: string, columns: number): string {
  let width = 0;
  return [...paragraph].reduce((out, character) => {
    const own = character.charCodeAt(0) < 0x1100 ? 1 : 2;
    const breaks =
      width + own > columns && out.trim() !== '' && !'，。、；：）》”%'.includes(character);
    width = breaks ? own : width + own;
    return out + (breaks ? '\n' : '') + character;
  }, '');
}

/** The claims of a text; what is counted stands there with the line ends of the text. */
const claimsOf = (text: string): string[] =>
  analyze(text).claims.map(({ value, unit, what, status }) =>
    `${value}${unit}|${what}|${status}`.replace(/\s/g, ''),
  );

describe('a report in Markdown', () => {
  const texts = [...reports.values()].slice(0, 6);

  it('with a paragraph on each line and single line ends has the claims of its text', () => {
    for (const text of texts) expect(claimsOf(markdownText(text))).toEqual(claimsOf(text));
  });

  it('that an editor wrapped has them too, but for one of a hundred', () => {
    let all = 0;
    let lost = 0;
    for (const text of texts) {
      const expected = claimsOf(text);
      const paragraphs = text.split('\n').map((line) => wrapped(line, 80));
      const found = claimsOf(markdownText(paragraphs.join('\n\n')));
      all += expected.length;
      lost += expected.filter((claim) => !found.includes(claim)).length;
    }
    expect(all).toBeGreaterThan(200);
    expect(lost / all).toBeLessThanOrEqual(0.01);
  });
});

describe('a wrapped line of Markdown', () => {
  const lines = [
    '全镇调解组织全年化解各类矛盾纠纷二百四十一起，',
    '调解成功率九成以上，信访总量比上年度同期下降了',
    '13.7%。开展法治宣传三十八场，接受群众咨询的人数',
    '超过一百八十人次。公开的信息按季更新，三十七个村',
    '（社区）的党务、村务、财务公开栏都有专人来负责管',
    '理，聘请法律顾问两名，审查合同四十六份，出具意见',
    '十八份。',
  ];

  it('is part of its paragraph where it begins with a share or in brackets', () => {
    const text = analyze(markdownText(lines.join('\n')));
    expect(text.passages).toHaveLength(1);
  });

  it('is part of its item where the item fills it, though it might be a heading', () => {
    const item = ['（二）组织律师行业服务三十家棉纺企业和番茄制品', '企业，出具法律意见四十份。'];
    const text = analyze(markdownText([...lines, '', ...item].join('\n')));
    expect(text.passages).toHaveLength(2);
  });
});
