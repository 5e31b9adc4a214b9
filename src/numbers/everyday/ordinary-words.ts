import { isHan } from '../../text/characters';
import type { Span } from '../../text/span';
import { CharacterClass, classOf } from '../digits';
import type { RawQuantity } from '../quantities';

/** Ordinary words with a numeral in them, for texts of any kind. */
const WORDS =
  '一切 一些 一定 一般 一样 一直 一起 一致 一律 一向 一再 一旦 一同 一边 一面 一看 一听 一说 一想 一到 一来 一去 一下 一会儿 一点儿 统一 唯一 万一 专一 逐一 四川 四周 四处 五角大楼 五官 六安 六合 七夕 八卦 九江 九寨沟 九州 三亚 三明 三峡 十分 十足 十字 百姓 百货 百科 百度 百般 百年 千万别 千古 千方百计 万分 万能 万众 万物 两两 两者 两旁 两侧 三三两两 队伍 隊伍 退伍 入伍 陆地 陸地 大陆 大陸 登陆 登陸 陆军 海陆空 陆续 内陆 着陆 放肆 肆无忌惮 肆意 收拾 拾起 拾取 拾荒 参加 參加 千瓦时 半天 半夜 两会 之一 其一 第一 接二连三 乱七八糟 一一 零售 零食 零件 零钱 零星 五金 四季 四肢 三角 三轮';
let byNumeral: ReadonlyMap<string, readonly string[]> | null = null; // made for the first text

/** The words by each numeral in them. */
function wordsByNumeral(): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const word of WORDS.split(' ')) {
    for (const character of new Set(word)) {
      if (classOf(character.charCodeAt(0)) === CharacterClass.none) continue;
      const list = words.get(character);
      if (list === undefined) words.set(character, [word]);
      else list.push(word);
    }
  }
  return words;
}

/** Whether a number is part of an ordinary word (一切, 五角大楼, 十分), or the scale of none (万). */
export function isOrdinaryWord(text: string, quantity: RawQuantity): boolean {
  const { numberStart, numberEnd, numeral } = quantity;
  if (numeral.arabic) return false;
  const first = text[numberStart]!;
  byNumeral ??= wordsByNumeral();
  for (const word of byNumeral.get(first) ?? []) {
    const start = numberStart - word.indexOf(first);
    if (start < 0 || !text.startsWith(word, start)) continue;
    if (start + word.length >= numberEnd || quantity.end <= start + word.length) return true;
  }
  if (numberEnd > numberStart + 1 || quantity.unit !== null) return false;
  return first === '俩' && isHan(text.charCodeAt(numberEnd));
}

const ADDRESS_MARK = '://';

/** The web addresses of a text, whose digits count nothing: from their scheme to the next space. */
export function webAddresses(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(ADDRESS_MARK); at >= 0; at = text.indexOf(ADDRESS_MARK, at)) {
    let end = at + ADDRESS_MARK.length;
    while (end < text.length && text.charCodeAt(end) > 32 && text.charCodeAt(end) < 127) end++;
    spans.push({ start: at, end });
    at = end;
  }
  return spans;
}
