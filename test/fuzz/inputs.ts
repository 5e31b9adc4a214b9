import { reports } from '../report/gold';
import { Random } from './random';

const REPORTS = [...reports.values()];
const words = (text: string): string[] => text.split(' ');

const DIGITS = [
  ...'零〇一二三四五六七八九十百千万亿兆两几数多余半廿卅壹贰叁拾佰仟萬億点0123456789０５.,',
];
const UNITS = words(
  '% ‰ 件 场次 人次 万元 元 个百分点 倍 成 年 月 日 号 届 名 个 项 米 平方米 工作日 分之',
);
const AROUND = words(
  '约 近 逾 超过 不少于 不低于 至少 以上 以内 左右 余 同比增长 下降 较上年 其中 分别 共 累计 达 第 至 - ~ 各 每 未发生 零 均为 占',
);
const NOUNS = words(
  '普法宣传活动 矛盾纠纷 行政处罚案件 法律顾问 政府信息 群众 资料 通过率 合同 村社区 投诉 执法人员 律师 信访 调解员',
);
const MARKERS = words(
  '一、 二、 十一、 （一） (二) 1. 2、 （1） ① ⑴ ⒈ 第一章 第二条 第一部分 ㈠ 一是 二是 首先， 其次， 第一， 一方面 ● — 1.1 十、',
);
const HEADINGS = words(
  '主要做法 存在问题 下一步打算 加强法治宣传 规范行政执法 化解矛盾纠纷 聘请法律顾问 推进政务公开 工作情况：',
);
const PAGE = words(
  '发布时间：2024-01-20 来源：柳溪镇 首页>政务公开 扫一扫 字号：大中小 浏览次数：12 单位：件 |项目|1| <p> </div> &nbsp; http://a.cn',
);
const MARKS = [
  ...'。；，：、“”《》（）〔〕【】！？…—·|/\\*#<>"\'',
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' ',
  '  ',
  '\u3000\u3000',
  '\t',
];
const ODD = [
  '\u200b',
  '\ufeff',
  '\u00a0',
  '\u0000',
  '\u2028',
  '\ud83d\ude00',
  '\ud800',
  '\udc00',
  'e\u0301',
  '\u2f00',
  '\uf900',
  '㈠',
  '℃',
  '__proto__',
  'constructor',
  '\u202e',
];

function numeral(random: Random): string {
  return (
    (random.next() < 0.4 ? random.pick(AROUND) : '') +
    random.many(6, () => random.pick(DIGITS)) +
    random.pick(UNITS) +
    (random.next() < 0.3 ? random.pick(AROUND) : '')
  );
}

function piece(random: Random): string {
  const kind = random.next();
  if (kind < 0.3) return numeral(random);
  if (kind < 0.45) return random.pick(NOUNS);
  if (kind < 0.6) return random.pick(MARKS);
  if (kind < 0.7) return `\n${random.pick(MARKERS)}${random.pick(HEADINGS)}`;
  if (kind < 0.78) return random.pick(MARKERS);
  if (kind < 0.84) return random.pick(PAGE);
  if (kind < 0.9) return random.pick(ODD);
  return random.pick(HEADINGS);
}

function slice(random: Random, text: string, most: number): string {
  const start = random.below(text.length);
  return text.slice(start, start + random.below(most));
}

/** Deletes, doubles and inserts at random places. */
function mutated(random: Random, text: string): string {
  let result = text;
  for (let i = random.below(6); i >= 0; i--) {
    const at = random.below(result.length + 1);
    const width = random.below(8);
    const middle = random.pick(['', piece(random), result.slice(at, at + width).repeat(2)]);
    result = result.slice(0, at) + middle + result.slice(at + width);
  }
  return result;
}

/** One text: a mutated or spliced report, generated headings and numerals, one piece over and over, or noise. */
function input(random: Random): string {
  const kind = random.next();
  const report = random.pick(REPORTS);
  if (kind < 0.35) return random.many(40, () => piece(random));
  if (kind < 0.6) return mutated(random, slice(random, report, 300));
  if (kind < 0.8) {
    const parts = [report, random.pick(REPORTS), random.pick(REPORTS)];
    return parts.map((part) => slice(random, part, 120) + piece(random)).join('');
  }
  if (kind < 0.88) return (piece(random) + piece(random)).repeat(random.below(40));
  if (kind < 0.94) return random.many(60, () => random.pick([...DIGITS, ...UNITS]));
  return random.many(80, () => String.fromCharCode(random.below(0x10000)));
}

/** `count` texts; the same for the same seed. */
export function* inputs(seed: number, count: number): Generator<string> {
  const random = new Random(seed);
  for (let i = 0; i < count; i++) yield input(random);
}
