import items from '../genre/headings/items.yaml';
import { isCommonHan } from '../text/characters';
import { HAN_DIGITS, HAN_NUMERALS } from '../text/marks';
import { markerAt, mayBeginMarker } from './markers';

/** What may open an item of a paragraph: 一是, 首先, 第一，, (1). */
export interface ItemMark {
  readonly series: string;
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** Stands after a comma only: counts when the items are long enough to be statements. */
  readonly weak: boolean;
}

/** Word series: the words of one series, in order; `next` ones may follow once the series has begun. */
interface WordSeries {
  readonly first: readonly string[];
  readonly next: readonly string[];
}
const data = items as {
  readonly series: Readonly<Record<string, WordSeries>>;
  readonly 'after-number': readonly string[];
  readonly emphatic: readonly string[];
  readonly reasons: readonly string[];
  readonly 'after-ordinal': readonly string[];
};
const WORD_SERIES = Object.entries(data.series);
const WORD_STARTS = new Set(
  WORD_SERIES.flatMap(([, { first, next }]) => [...first, ...next]).map((word) => word[0]!),
);

/** The number of a word that follows in its series without saying at which place: 其次, 此外. */
export const FOLLOWING = -1;

const BULLETS = new Set([...'●○•◆◇■□▪▲★☆※-*·—']);
/** What may follow a bullet: a gap, or the item itself; “--” and “-3%” open none. */
const mayFollowBullet = (code: number): boolean =>
  isCommonHan(code) || BULLET_GAPS.includes(String.fromCharCode(code));
const BULLET_GAPS = ' “《—';

/** The code units that an item may begin with, other than those of an enumerator. */
const ITEM_BEGIN = new Uint8Array(0x10000);
for (const begin of [...HAN_NUMERALS, '其', '第', ...WORD_STARTS, ...BULLETS]) {
  ITEM_BEGIN[begin.charCodeAt(0)] = 1;
}

/** The value of 一 to 九; 0 for what is none of them. */
const digitOf = (character: string): number => Math.max(0, HAN_DIGITS.indexOf(character || ' '));
const isOrdinalMark = (character: string): boolean =>
  character !== '' && ',、:'.includes(character);

/** The mark of an item that stands at `at`, or `null`; `start` is where its paragraph begins. */
export function itemMarkAt(
  text: string,
  at: number,
  start: number,
  weak: boolean,
): ItemMark | null {
  const number = digitOf(text.charAt(at));
  if (number > 0) {
    const second = text.charAt(at + 1);
    const counts =
      data.emphatic.includes(second) ||
      (!weak && (data['after-number'].includes(second) || data.reasons.includes(second)));
    if (counts) return { series: `han-${second}`, number, start: at, end: at + 2, weak };
  }
  if (text.startsWith('十是', at))
    return { series: 'han-是', number: 10, start: at, end: at + 2, weak };
  if (text.startsWith('十一是', at)) {
    return { series: 'han-是', number: 11, start: at, end: at + 3, weak };
  }
  if (text.charAt(at) === '其') {
    const n = digitOf(text.charAt(at + 1));
    if (n > 0) return { series: 'qi', number: n, start: at, end: at + 2, weak };
  }
  if (text.charAt(at) === '第') {
    const n = digitOf(text.charAt(at + 1));
    const after = text.charAt(at + 2);
    if (n > 0 && (isOrdinalMark(after) || data['after-ordinal'].includes(after))) {
      return { series: 'di', number: n, start: at, end: at + 3, weak };
    }
  }
  if (WORD_STARTS.has(text.charAt(at))) {
    for (const [name, { first, next }] of WORD_SERIES) {
      const opening = first.find((word) => text.startsWith(word, at));
      if (opening && !weak)
        return { series: name, number: 1, start: at, end: at + opening.length, weak };
      const k = next.findIndex((word) => text.startsWith(word, at));
      if (k >= 0 && !weak) {
        return { series: name, number: FOLLOWING, start: at, end: at + next[k]!.length, weak };
      }
    }
  }
  if (!weak && BULLETS.has(text.charAt(at)) && mayFollowBullet(text.charCodeAt(at + 1))) {
    return { series: 'bullet', number: at === start ? 1 : FOLLOWING, start: at, end: at + 1, weak };
  }
  const marker = markerAt(text, at);
  if (marker && weak && marker.kind !== 'circled' && marker.kind !== 'arabic-paren') return null;
  if (!marker || marker.kind === 'chapter' || marker.kind === 'article' || marker.kind === 'part') {
    return null;
  }
  return { series: marker.kind, number: marker.number, start: at, end: marker.end, weak };
}

/** Whether an item may begin with this code unit; where not, `itemMarkAt` finds none. */
export function mayBeginItem(code: number): boolean {
  return ITEM_BEGIN[code] !== 0 || mayBeginMarker(code);
}
