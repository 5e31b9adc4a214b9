import linkWords from '../../genre/claims/links.yaml';
import { wordLists } from '../../match/word-lists';
import { wordsOf } from '../../match/word-table';
import type { Draft } from '../draft';
import type { UnitFamilies } from './compile';
import type { Found } from './reading';

const [OF_WHICH] = wordsOf(wordLists(linkWords, 'ofWhich').ofWhich) as [string];
const REACH = 12;
const FARTHEST = 300;
const LONGEST_LIST = 15;

/**
 * For each draft, the place of the total that it is a part of, or `null`: a number after 其中 with a unit
 * of the same family before it in the sentence, or one of a list that adds up to a number before it.
 */
export function totalsOf(
  text: string,
  from: number,
  drafts: readonly Draft[],
  familiesOf: ReadonlyMap<string, UnitFamilies>,
): (number | null)[] {
  const totals: (number | null)[] = drafts.map(() => null);
  const isAlike = (a: Draft, b: Draft): boolean => {
    if (a.unit === b.unit) return true;
    const [family] = familiesOf.get(a.unit)?.ids ?? [];
    const [other] = familiesOf.get(b.unit)?.ids ?? [];
    return family !== undefined && other === family;
  };
  addUp(text, drafts, totals, isAlike);
  const isDivided = text.slice(from, drafts.at(-1)!.start).includes(OF_WHICH);
  for (let i = 1; i < drafts.length; i++) {
    if (totals[i] === null) totals[i] = drafts[i]!.partOf;
    if (!isDivided || totals[i] !== null) continue;
    if (drafts[i]!.kind === 'change' || drafts[i]!.unit === '%') continue;
    const earliest = Math.max(from, drafts[i]!.start - FARTHEST);
    const mark = earliest + text.slice(earliest, drafts[i]!.start).lastIndexOf(OF_WHICH);
    if (mark < earliest) continue;
    const between = text.slice(mark, drafts[i]!.start);
    if (/[。!?\n;]/.test(between)) continue;
    for (let j = i - 1; j >= Math.max(0, i - REACH); j--) {
      const total = drafts[j]!;
      if (total.end > mark || total.kind === 'change' || !isAlike(total, drafts[i]!)) continue;
      if (/[。!?\n]/.test(text.slice(total.end, mark))) break;
      if (total.value >= drafts[i]!.value) totals[i] = j;
      break;
    }
  }
  return totals;
}

const SUM_WORDS = wordLists(linkWords, 'sums', 'sumLeads', 'sumTails');
const any = (words: readonly string[]): string => wordsOf(words).join('|');
/** What stands before a number that is the sum of those before it: 全镇共31名, 全年总计92场次. */
const SUM = new RegExp(
  `^[,;:、)]{0,2}(?:(?:${any(SUM_WORDS.sumLeads)})[^,;。、]{1,3})?(?:${any(SUM_WORDS.sums)})(?:${any(SUM_WORDS.sumTails)})?$`,
);
const LONGEST_SUM = 12;

/** Whether the words before a number, from `own`, say no more than that it is a sum. */
export function isSum(text: string, own: number, { start, kind, unit }: Draft): boolean {
  if (kind === 'change' || unit === '%' || start - own > LONGEST_SUM) return false;
  return SUM.test(text.slice(own, start));
}

/** What a sum is of: the first number of its unit family in the sentence, or the last before it. */
export function summedUpBy(
  text: string,
  drafts: readonly Draft[],
  all: readonly Found[],
  index: number,
  families: UnitFamilies | null,
): Found | null {
  const sum = drafts[index]!;
  let found: Found | null = null;
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    if (found !== null && /[。!?;\n]/.test(text.slice(drafts[i]!.end, drafts[i + 1]!.start))) break;
    const { way, reading } = all[i]!;
    if (way === null || families?.ids.has(reading.family!) !== true) continue;
    const { kind, value } = drafts[i]!;
    if (kind === 'change' || value > sum.value) continue;
    found = { way, reading: { ...reading, rank: 0, part: 'no', partOf: null } };
  }
  return found;
}

/** A run of numbers with one unit that adds up to the number of that unit before it, or soon before. */
function addUp(
  text: string,
  drafts: readonly Draft[],
  totals: (number | null)[],
  isAlike: (a: Draft, b: Draft) => boolean,
): void {
  for (let first = 1; first < drafts.length - 1; first++) {
    if (totals[first] !== null) continue;
    const { unit } = drafts[first]!;
    if (unit === '%' || unit === '元') continue;
    let sum = 0;
    for (let last = first; last < Math.min(drafts.length, first + LONGEST_LIST); last++) {
      const draft = drafts[last]!;
      if (draft.unit !== unit || draft.kind === 'change' || totals[last] !== null) break;
      if (last > first && isParted(text, drafts, last)) break;
      sum += draft.value;
      if (last === first) continue;
      const total = totalBefore(drafts, first, sum, isAlike);
      const isWhole = drafts[last + 1]?.unit !== unit || isParted(text, drafts, last + 1);
      if (total === null || !isWhole) continue;
      for (let i = first; i <= last; i++) totals[i] = total;
      break;
    }
  }
}

/** Whether a sentence or a part of one ends between a number and the one before it. */
function isParted(text: string, drafts: readonly Draft[], index: number): boolean {
  const { end } = drafts[index - 1]!;
  const { start } = drafts[index]!;
  return start - end > FARTHEST || /[。!?;\n]/.test(text.slice(end, start));
}

function totalBefore(
  drafts: readonly Draft[],
  first: number,
  sum: number,
  isAlike: (a: Draft, b: Draft) => boolean,
): number | null {
  for (let i = first - 1; i >= Math.max(0, first - 8); i--) {
    const draft = drafts[i]!;
    if (draft.kind === 'level' && draft.value === sum && isAlike(draft, drafts[first]!)) return i;
  }
  return null;
}
