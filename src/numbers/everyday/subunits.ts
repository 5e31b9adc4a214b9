import currencies from '../../genre/numbers/currencies.yaml';
import { CharacterClass, classOf, digitValue } from '../digits';
import type { RawQuantity } from '../quantities';

const data = currencies as {
  readonly subunits: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly open: readonly string[];
  readonly before: Readonly<Record<string, readonly string[]>>;
};
/** How many of a smaller unit make a larger: 三块四毛, 六斤八两. */
const SUBUNITS = data.subunits;
/** Units after which one digit, or 半, is the next decimal place: 三米九, 两斤半. */
const OPEN: ReadonlySet<string> = new Set(data.open);
/** Names of currencies before a number: 人民币50元, 港币3.14, $20; the longest first. */
const BEFORE = Object.entries(data.before)
  .flatMap(([unit, words]) => words.map((word) => ({ word, unit })))
  .sort((a, b) => b.word.length - a.word.length);
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

function withCurrency(text: string, quantity: RawQuantity): RawQuantity {
  let at = quantity.start;
  while (text.charCodeAt(at - 1) === 32) at--;
  for (const { word, unit } of BEFORE) {
    if (!text.endsWith(word, at) || at - word.length < 0) continue;
    if (quantity.unit !== null && quantity.unit.kind !== 'money') return quantity;
    const digit = text.charCodeAt(at - word.length - 1);
    if (classOf(digit) !== CharacterClass.none && digitValue(digit) >= 0) return quantity; // 4人民币5美元
    const name = quantity.unit === null || quantity.unit.name === '元' ? unit : quantity.unit.name;
    return { ...quantity, start: at - word.length, unit: { name, kind: 'money' } };
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
