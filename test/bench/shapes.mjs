const line = (text) => `${text}\n`;

/** Texts that are made to be slow, each of about `length` characters. */
export const SHAPES = {
  'digits only': (length) => '7'.repeat(length),
  'all 一': (length) => '一'.repeat(length),
  'all 十': (length) => '十'.repeat(length),
  'all 万': (length) => '万'.repeat(length),
  'all 《': (length) => '《'.repeat(length),
  'all 》': (length) => '》'.repeat(length),
  'all “': (length) => '“'.repeat(length),
  'all ”': (length) => '”'.repeat(length),
  'nested brackets': (length) => '（'.repeat(length / 2) + '）'.repeat(length / 2),
  'nested titles': (length) => '《法律》'.repeat(length / 4),
  'spaces only': (length) => ' '.repeat(length),
  'wide spaces only': (length) => '\u3000'.repeat(length),
  'line ends only': (length) => '\n'.repeat(length),
  'zero-width only': (length) => '\u200b'.repeat(length),
  'full stops only': (length) => '。'.repeat(length),
  'commas only': (length) => '，'.repeat(length),
  'enumeration commas only': (length) => '、'.repeat(length),
  'colons only': (length) => '：'.repeat(length),
  'percent signs': (length) => '5%'.repeat(length / 2),
  'points and digits': (length) => '1.'.repeat(length / 2),
  'digits and commas': (length) => '1,'.repeat(length / 2),
  'digits set apart': (length) => '1 '.repeat(length / 2),
  ranges: (length) => '3至5次'.repeat(length / 4),
  'every numeral': (length) =>
    '零〇一二三四五六七八九十百千万亿兆两几数多余半廿卅壹贰叁肆伍陆柒捌玖拾佰仟萬億点0123456789'.repeat(
      length / 45,
    ),
  'parentless headings': (length) => line('一、法治').repeat(length / 5),
  'all headings': (length) =>
    Array.from({ length: length / 12 }, (_, i) => line(`${i % 9}.加强法治宣传工作`)).join(''),
  'headings that never end': (length) =>
    line('（一）（二）（三）一、二、三、1.2.3.①②③').repeat(length / 26),
  'items only': (length) => '一是二是三是首先其次第一，第二，'.repeat(length / 16),
  'a million lines': (length) => line('法').repeat(length / 2),
  'one line of prose': (length) =>
    '全年开展普法宣传活动三十余场次，调解矛盾纠纷241起，'.repeat(length / 26),
  'one theme word': (length) => '法律顾问'.repeat(length / 4),
  'theme words without commas': (length) => '执法调解普法公开律师'.repeat(length / 10),
  'table rows': (length) => line('项目 | 1 | 2 | 3').repeat(length / 14),
  'tabs and digits': (length) => '1\t'.repeat(length / 2),
  'labels of a page': (length) => line('来源：发布时间：2024-01-01 作者：').repeat(length / 25),
  'menu words': (length) => '首页 > '.repeat(length / 5),
  negations: (length) => '未发生一起'.repeat(length / 5),
  changes: (length) => '同比增长3%，'.repeat(length / 7),
  'lone surrogates': (length) => '\ud800'.repeat(length),
  'Latin letters': (length) => 'abcdefgh '.repeat(length / 9),
  markup: (length) => '<p>法</p>'.repeat(length / 8),
};

/** Nanoseconds a character for each shape, and for reports of the same length. */
export function shapes(analyze, { report, length, rounds, median, timed }) {
  const perCharacter = (text) => {
    timed(() => analyze(text));
    const times = Array.from({ length: rounds }, () => timed(() => analyze(text)));
    return (median(times) * 1e6) / text.length;
  };
  const average = perCharacter(report(length));
  const found = Object.entries(SHAPES).map(([name, make]) => {
    const ns = perCharacter(make(length));
    return { name, ns, times: ns / average };
  });
  return { average, found: found.sort((a, b) => b.ns - a.ns) };
}
