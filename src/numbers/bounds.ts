/** How a number stands to the true value. */
export type QuantityBound = 'exact' | 'approx' | 'more_than' | 'at_least' | 'less_than' | 'at_most';

/** Words right before a number. */
const BEFORE: Readonly<Record<Exclude<QuantityBound, 'exact'>, string>> = {
  approx:
    '约 大约 大概 约占 约合 约为 约达 约有 近 将近 接近 已近 达近 约计 几近 逼近 大致 大体 差不多 ≈ 近乎',
  more_than:
    '逾 超 超过 超过了 超出 突破 突破了 突破至 高于 多于 大于 优于 远超 已超 均超 超额 不止 > 胜过 过了 多达了',
  at_least:
    '不少于 不得少于 不低于 不得低于 不小于 至少 最少 起码 起碼 不下 不下于 不下於 ≥ 至少为 至少达到 不低於 不少於 保底 不少过',
  less_than:
    '不足 不到 少于 少於 低于 低於 小于 小於 未达 未达到 不满 未满 未超过 < 不及 未到 短于 尚不足',
  at_most:
    '不超过 不得超过 不多于 不高于 不得高于 至多 最多 不大于 ≤ 不超 不超过了 不長於 不长于 不得多于 至多为',
};

/** Words right after a number and its unit. */
const AFTER: Readonly<Record<Exclude<QuantityBound, 'exact'>, string>> = {
  approx: '左右 上下 前后 许 之间',
  more_than: '有余 强 出头 开外 多 余',
  at_least: '以上 及以上 (含)以上 (含)及以上 或以上 之上 往上 起步 及其以上',
  less_than: '不到 弱',
  at_most: '以内 以下 之内 之下 及以下 (含)以下 (含)以内 或以下 内 为限 封顶 以里',
};

/** Words that make a scale alone a number: 上百, 近千, 过万. */
const BEFORE_SCALE: Readonly<Record<string, QuantityBound>> = {
  上: 'at_least',
  近: 'approx',
  约: 'approx',
  过: 'more_than',
  超: 'more_than',
  逾: 'more_than',
  超过: 'more_than',
  突破: 'more_than',
  不下: 'at_least',
  破: 'more_than',
  小: 'approx',
};

/** 强 and 弱 and the like are words of their own unless one of these follows. */
const CLOSED_AFTER: Readonly<Record<string, string>> = {
  强: ',。;、)；，.!! ',
  弱: ',。;、)；，.! ',
  许: ',。;、)；，.! ',
  多: ',。;、)；，.! ',
  余: ',。;、)；，.! 的',
  前后: ',。;、)；，.! ',
  不到: ',。;、)；，.! ',
  内: ',。;、)；，.! 完的办予对将向按报进在作及审即提答反回依由给实均处达到同公上录解到',
};

interface BoundWord {
  readonly word: string;
  readonly bound: QuantityBound;
}

const byLast = new Map<number, BoundWord[]>();
const byFirst = new Map<number, BoundWord[]>();
for (const [bound, words] of Object.entries(BEFORE) as [QuantityBound, string][]) {
  for (const word of words.split(' '))
    push(byLast, word.charCodeAt(word.length - 1), { word, bound });
}
for (const [bound, words] of Object.entries(AFTER) as [QuantityBound, string][]) {
  for (const word of words.split(' ')) push(byFirst, word.charCodeAt(0), { word, bound });
}
for (const list of [...byLast.values(), ...byFirst.values()])
  list.sort((a, b) => b.word.length - a.word.length);

function push(map: Map<number, BoundWord[]>, key: number, word: BoundWord): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [word]);
  else list.push(word);
}

const DONE = '了'.charCodeAt(0);

/** The bound that ends right before `at`, not before `from`; `null` without one. */
export function boundBefore(
  text: string,
  at: number,
  from: number,
): { readonly bound: QuantityBound; readonly start: number } | null {
  const stop = at > from && text.charCodeAt(at - 1) === DONE ? at - 1 : at; // 突破了3万
  const list = byLast.get(text.charCodeAt(stop - 1));
  if (list === undefined) return null;
  for (let i = 0; i < list.length; i++) {
    const { word, bound } = list[i]!;
    const start = stop - word.length;
    if (start < from || !text.startsWith(word, start)) continue;
    if (word === '近' && '最附新远邻临'.includes(text[start - 1] ?? '\0')) continue;
    if (
      word === '约' &&
      '预节制公合大签契民履爽'.includes(text[start - 1] ?? '\0') &&
      text[start - 1] !== '大'
    )
      continue;
    if (word === '超' && isEndOfWord(text, start)) continue;
    if (word === '超' && '不'.includes(text[start - 1] ?? '\0'))
      return { bound: 'at_most', start: start - 1 };
    return { bound, start };
  }
  return null;
}

/** 超 of 商超 and 治超, but not of 供应商超20家 and 整治超30处. */
function isEndOfWord(text: string, at: number): boolean {
  const first = text[at - 2] ?? ',';
  if (text[at - 1] === '商') return '、,和及对查型区类内各大中小'.includes(first);
  return text[at - 1] === '治' && !'整惩防综法政医根救自德共善'.includes(first);
}

/** The bound that starts right at `at`; `null` without one. */
export function boundAfter(
  text: string,
  at: number,
  end: number,
): { readonly bound: QuantityBound; readonly end: number } | null {
  const list = byFirst.get(text.charCodeAt(at));
  if (list === undefined) return null;
  for (let i = 0; i < list.length; i++) {
    const { word, bound } = list[i]!;
    const stop = at + word.length;
    if (stop > end || !text.startsWith(word, at)) continue;
    const closing = CLOSED_AFTER[word];
    if (closing !== undefined && stop < end && !closing.includes(text[stop]!)) continue;
    return { bound, end: stop };
  }
  return null;
}

/** The word before a lone scale that makes a number of it: 上百, 近万; `null` without one. */
export function scaleWordBefore(
  text: string,
  at: number,
  from: number,
): { readonly bound: QuantityBound; readonly start: number } | null {
  for (const length of [2, 1]) {
    const start = at - length;
    if (start < from) continue;
    const bound = BEFORE_SCALE[text.slice(start, at)];
    if (length === 1 && text[start] === '破' && '侦打攻查告'.includes(text[start - 1] ?? '\0'))
      continue;
    if (bound !== undefined) return { bound, start };
  }
  return null;
}
