import bounds from '../genre/numbers/bounds.yaml';

/** How a number stands to the true value. */
export type QuantityBound = 'exact' | 'approx' | 'more_than' | 'at_least' | 'less_than' | 'at_most';

type ByBound = Readonly<Partial<Record<QuantityBound, readonly string[]>>>;
const words = bounds as {
  readonly before: ByBound;
  readonly after: ByBound;
  readonly 'before-scale': ByBound;
  readonly closed: readonly string[];
  readonly 'closed-before': Readonly<Record<string, string>>;
  readonly 'end-of-word': Readonly<Record<string, string>>;
  readonly 'shops-after': string;
  readonly 'lorries-not-after': string;
};

/** Words that make a scale alone a number: 上百, 近千, 过万. */
const BEFORE_SCALE = new Map(
  entriesOf(words['before-scale']).map(({ word, bound }) => [word, bound]),
);
const LONGEST_BEFORE_SCALE = 2;

/** 强 and 弱 and the like are words of their own unless one of these follows. */
const CLOSED_BEFORE = new Map(
  words.closed.map((word) => [word, `,。;、).! ${words['closed-before'][word] ?? ''}`]),
);

interface BoundWord {
  readonly word: string;
  readonly bound: QuantityBound;
}

function entriesOf(table: ByBound): BoundWord[] {
  return (Object.entries(table) as [QuantityBound, readonly string[]][]).flatMap(([bound, list]) =>
    list.map((word) => ({ word, bound })),
  );
}

/** Words by the character that they begin or end with, the longest first. */
function byCharacter(
  table: ByBound,
  codeOf: (word: string) => number,
): ReadonlyMap<number, readonly BoundWord[]> {
  const lists = new Map<number, BoundWord[]>();
  for (const entry of entriesOf(table)) {
    const code = codeOf(entry.word);
    lists.set(code, [...(lists.get(code) ?? []), entry]);
  }
  for (const list of lists.values()) list.sort((a, b) => b.word.length - a.word.length);
  return lists;
}

const byLast = byCharacter(words.before, (word) => word.charCodeAt(word.length - 1));
const byFirst = byCharacter(words.after, (word) => word.charCodeAt(0));

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
    if (endsWord(text, start, word)) continue;
    if (word === '超' && isShopsOrLorries(text, start)) continue;
    if (word === '超' && text[start - 1] === '不') return { bound: 'at_most', start: start - 1 };
    return { bound, start };
  }
  return null;
}

/** Whether a word is the end of another: 近 of 最近, 约 of 预约, 破 of 侦破. */
function endsWord(text: string, start: number, word: string): boolean {
  const before = words['end-of-word'][word];
  return before !== undefined && start > 0 && before.includes(text[start - 1]!);
}

/** 超 of 商超 and 治超, but not of 供应商超20家 and 整治超30处. */
function isShopsOrLorries(text: string, at: number): boolean {
  const first = text[at - 2] ?? ',';
  if (text[at - 1] === '商') return words['shops-after'].includes(first);
  return text[at - 1] === '治' && !words['lorries-not-after'].includes(first);
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
    const closing = CLOSED_BEFORE.get(word);
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
  for (let length = LONGEST_BEFORE_SCALE; length > 0; length--) {
    const start = at - length;
    if (start < from) continue;
    const word = text.slice(start, at);
    const bound = BEFORE_SCALE.get(word);
    if (bound !== undefined && !endsWord(text, start, word)) return { bound, start };
  }
  return null;
}
