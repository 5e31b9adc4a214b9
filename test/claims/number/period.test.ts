import { describe, expect, it } from 'vitest';
import { read } from '../reading';

describe('the period of a claim', () => {
  it.each([
    ['今年以来化解纠纷2起', '今年以来', '2023-01-01', null],
    ['上半年化解纠纷2起', '上半年', '2023-01-01', '2023-06-30'],
    [
      '2022年11月至2023年10月期间,化解纠纷2起',
      '2022年11月至2023年10月期间',
      '2022-11-01',
      '2023-10-31',
    ],
    ['截至目前化解纠纷2起', '截至目前', null, null],
    ['每季度召开会议2次', '每季度', null, null],
    ['2024年2月化解纠纷2起', '2024年2月', '2024-02-01', '2024-02-29'],
  ])('%s is of %s', (sentence, text, from, to) => {
    expect(read(sentence).claims[0]!.period).toEqual({ text, from, to });
  });

  const wordsOf = (text: string) => read(text).claims.map(({ period }) => period?.text ?? null);

  it('is named in its clause, or earlier in its sentence', () => {
    expect(wordsOf('上半年培训3期,检查12次。走访9户')).toEqual(['上半年', '上半年', '上半年']);
    expect(wordsOf('12月检查12次。走访9户')).toEqual(['12月', null]);
  });

  it.each([
    ['较2020年的297件已少,全年办理36件', ['2020年', '全年']],
    ['信访较2020年下降30%,办理36件', [null, null]],
    ['每月检查2次,立案3件', ['每月', null]],
    ['去年的52件办结,立案3件', ['去年', null]],
  ])('%s: what is compared with lends its year to nothing else', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it('is of the year to come in a plan', () => {
    expect(read('全年培训6期', 'plans').claims[0]!.period).toEqual({
      text: '全年',
      from: '2024-01-01',
      to: '2024-12-31',
    });
    expect(read('全年培训6期', 'measures').claims[0]!.period?.from).toBe('2023-01-01');
  });
});
