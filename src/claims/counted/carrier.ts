import { phraseTable } from '../../match/word-table';
import type { Span } from '../../text/span';
import type { Draft, UnitContext } from '../draft';

/** How many earlier claims a number may share its noun with. */
export const REACH = 8;
const LINE_END = 0x0a;

/** Says what a draft counts, and where that stands. */
export function name(draft: Draft, what: string, span: Span | null): void {
  draft.what = what;
  draft.whatSpan = span;
}

/**
 * The place of the claim whose noun a number shares, of those before `end`: the last with the same unit,
 * or the last; -1 without one.
 */
export function carrier(
  { text }: UnitContext,
  drafts: readonly Draft[],
  index: number,
  end: number,
): number {
  const draft = drafts[index]!;
  let any = -1;
  let level = -1;
  let sameUnit = -1;
  let line = draft.start; // no line ends between here and the number
  for (let i = end - 1; i >= Math.max(0, end - REACH); i--) {
    const candidate = drafts[i]!;
    while (line > candidate.end && text.charCodeAt(line - 1) !== LINE_END) line--;
    if (line > candidate.end) break;
    if (candidate.what === null) continue;
    if (any < 0) any = i;
    if (candidate.kind !== 'level') continue;
    if (level < 0) level = i;
    if (draft.kind === 'change') return level;
    if (candidate.unit !== draft.unit) continue;
    if (!candidate.bare) return i;
    if (sameUnit < 0) sameUnit = i;
  }
  return sameUnit >= 0 ? sameUnit : level >= 0 ? level : any;
}

const KINDS = phraseTable(['类 级 型 方面 领域 专职 兼职 以上 方式 途径 渠道 程序']);

/** 其中专职118名, 省级19个: the noun of the total, a draft before `end`, completes the qualifier. */
export function qualify(
  context: UnitContext,
  drafts: readonly Draft[],
  index: number,
  end: number,
): void {
  const draft = drafts[index]!;
  const { what } = draft;
  if (draft.kind === 'change' || what === null) return;
  if (KINDS.endingAt(what, what.length, 0) === 0) return;
  const total = drafts[carrier(context, drafts, index, end)];
  if (total?.what == null || total.unit !== draft.unit) return;
  const whole = /(?:级|职|以上)$/.test(what) || total.what.length <= 4;
  const named = afterCategory(total.what);
  const head = whole ? named.replace(/^矛盾(?=纠纷)/, '') : named.slice(-2);
  name(draft, `${what}${head}`, null);
}

const CATEGORIES = ['类', '级', '专职', '兼职'];

/** 省级示范村 → 示范村: what follows the last word of a category, where two characters or more do. */
function afterCategory(noun: string): string {
  let start = 0;
  for (const word of CATEGORIES) {
    const latest = noun.length - 2 - word.length;
    const at = latest < 0 ? -1 : noun.lastIndexOf(word, latest);
    if (at >= 0) start = Math.max(start, at + word.length);
  }
  return noun.slice(start);
}
