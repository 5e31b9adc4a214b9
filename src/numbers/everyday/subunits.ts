import { CharacterClass, classOf, digitValue } from '../digits';
import type { RawQuantity } from '../quantities';

/** How many of a smaller unit make a larger: 三块四毛, 六斤八两. */
const SUBUNITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  元: { 角: 10, 分: 100, 分钱: 100, 毛: 10 },
  角: { 分: 10, 分钱: 10 },
  美元: { 美分: 100, 分: 100, 角: 10 },
  港元: { 港仙: 100, 分: 100, 角: 10, 分钱: 100 },
  欧元: { 欧分: 100, 分: 100 },
  日元: { 日本銭: 100 },
  英镑: { 便士: 100 },
  斤: { 两: 10, 钱: 100 },
  两: { 钱: 10 },
  米: { 分米: 10, 厘米: 100, 毫米: 1000 },
  千米: { 米: 1000 },
  公里: { 米: 1000 },
  千克: { 克: 1000 },
  吨: { 千克: 1000, 公斤: 1000 },
  丈: { 尺: 10, 寸: 100 },
  尺: { 寸: 10 },
  英尺: { 英寸: 12 },
  小时: { 分钟: 60, 分: 60 },
};
/** Units after which one digit, or 半, is the next decimal place: 三米九, 两斤半. */
const OPEN = new Set(
  '元 角 斤 两 米 千克 公斤 尺 丈 升 公里 千米 吨 亩 英寸 英尺 美元 港元'.split(' '),
);
const JOINTS = /^(?:又|零|〇| )?$/;

/** Joins what is said in two units, or in a unit and a digit after it, to one quantity. */
export function combineSubunits(text: string, quantities: readonly RawQuantity[]): RawQuantity[] {
  const out: RawQuantity[] = [];
  for (const quantity of quantities) {
    const previous = out.at(-1);
    const joined = previous === undefined ? null : join(text, previous, quantity);
    if (joined === null) {
      const named = withCurrency(text, quantity);
      const pair = named.start < quantity.start ? splitAtComma(text, named, quantity) : null;
      if (pair === null) out.push(withHalf(text, named));
      else out.push(...pair);
    } else out[out.length - 1] = joined;
  }
  return out;
}

function join(text: string, first: RawQuantity, second: RawQuantity): RawQuantity | null {
  if (first.unit === null || first.valueMax !== null) return null;
  const between = text.slice(first.end, second.start);
  if (!JOINTS.test(between) || second.start !== second.numberStart) return null;
  if (second.unit === null) {
    if (!OPEN.has(first.unit.name) || second.numberStart > first.end + 1) return null;
    const digits = second.numberEnd - second.numberStart;
    const zero = between === '零' || '零〇'.includes(text[second.numberStart]!);
    if (digits > (zero ? 2 : 1) || second.value >= 10) return null;
    if (second.numeral.arabic) return null;
    return merged(first, second, second.value / (zero ? 100 : 10));
  }
  const factor = SUBUNITS[first.unit.name]?.[second.unit.name];
  if (factor === undefined || second.value >= factor) return null;
  return merged(first, second, second.value / factor);
}

function merged(first: RawQuantity, second: RawQuantity, part: number): RawQuantity {
  const value = Number((first.value + part).toFixed(6));
  return {
    ...first,
    end: second.end,
    value,
    bound: first.bound === 'exact' ? second.bound : first.bound,
  };
}

/** 两米半, 9两半; 米九 (1.9 metres). */
function withHalf(text: string, quantity: RawQuantity): RawQuantity {
  if (quantity.unit === null || text[quantity.end] !== '半' || !OPEN.has(quantity.unit.name))
    return quantity;
  if (
    !Number.isInteger(quantity.value) ||
    classOf(text.charCodeAt(quantity.end + 1)) !== CharacterClass.none
  )
    return quantity;
  return { ...quantity, end: quantity.end + 1, value: quantity.value + 0.5 };
}

/** Names of currencies before a number: 人民币50元, 港币3.14, $20. */
const BEFORE: readonly (readonly [words: string, unit: string])[] = [
  ['人民币', '元'],
  ['人民幣', '元'],
  ['￥', '元'],
  ['¥', '元'],
  ['RMB', '元'],
  ['CNY', '元'],
  ['US$', '美元'],
  ['HK$', '港元'],
  ['$', '美元'],
  ['美元', '美元'],
  ['美金', '美元'],
  ['USD', '美元'],
  ['港币', '港元'],
  ['港幣', '港元'],
  ['港元', '港元'],
  ['欧元', '欧元'],
  ['€', '欧元'],
  ['EUR', '欧元'],
  ['英镑', '英镑'],
  ['£', '英镑'],
  ['日元', '日元'],
  ['日币', '日元'],
  ['台币', '新台币'],
  ['新台币', '新台币'],
  ['澳门币', '澳门元'],
];

function withCurrency(text: string, quantity: RawQuantity): RawQuantity {
  let at = quantity.start;
  while (text.charCodeAt(at - 1) === 32) at--;
  for (const [words, unit] of BEFORE) {
    if (!text.endsWith(words, at) || at - words.length < 0) continue;
    if (quantity.unit !== null && quantity.unit.kind !== 'money') return quantity;
    const digit = text.charCodeAt(at - words.length - 1);
    if (classOf(digit) !== CharacterClass.none && digitValue(digit) >= 0) return quantity; // 4人民币5美元
    const name = quantity.unit === null || quantity.unit.name === '元' ? unit : quantity.unit.name;
    return { ...quantity, start: at - words.length, unit: { name, kind: 'money' } };
  }
  return quantity;
}

/** $20,300美元: a currency before and one after is two amounts, not one with a thousands separator. */
function splitAtComma(text: string, named: RawQuantity, own: RawQuantity): RawQuantity[] | null {
  if (own.unit === null) return null;
  const offset = text.slice(own.numberStart, own.numberEnd).indexOf(',');
  if (offset < 0) return null;
  const comma = own.numberStart + offset;
  const first = Number(text.slice(own.numberStart, comma));
  const second = Number(text.slice(comma + 1, own.numberEnd));
  if (!Number.isFinite(first) || !Number.isFinite(second)) return null;
  return [
    { ...named, end: comma, numberEnd: comma, value: first },
    { ...own, start: comma + 1, numberStart: comma + 1, value: second },
  ];
}
