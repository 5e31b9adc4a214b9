import nounsWords from '../../genre/claims/nouns.yaml';
import { wordLists } from '../../match/word-lists';
import { phraseTable, wordsOf } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import { type Draft, found } from '../draft';
import type { PassageContext } from '../passage/passage-context';
import { CASES, countsCases } from './counted-cases';

const WORDS = wordLists(
  nounsWords,
  'kinds',
  'categories',
  'wholeKinds',
  'disputes',
  'disputeKinds',
  'disputeNoun',
  'extents',
);

/** How many earlier claims a number may share its noun with. */
export const REACH = 8;
const LINE_END = 0x0a;

/**
 * The place of the claim whose noun a number shares, of those before it: the last with the same unit, or
 * the last; -1 without one.
 */
export function carrier({ text }: PassageContext, draft: Draft, before: readonly Draft[]): number {
  let any = -1;
  let level = -1;
  let sameUnit = -1;
  let line = draft.start; // no line ends between here and the number
  for (let i = before.length - 1; i >= Math.max(0, before.length - REACH); i--) {
    const candidate = before[i]!;
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

const WHOLE = phraseTable(WORDS.wholeKinds);
/** 矛盾 before 纠纷: the longer word is left out. */
const DISPUTES = phraseTable(WORDS.disputes);
const KINDS = phraseTable(WORDS.kinds);

/** 其中专职118名, 省级19个: the noun of the total, one of the drafts before, completes the qualifier. */
export function qualified(context: PassageContext, draft: Draft, before: readonly Draft[]): Draft {
  const { what } = draft;
  if (draft.kind === 'change' || what === null) return draft;
  if (EXTENTS.has(what, 0, what.length))
    return withExtent(context.text, draft, what, before.at(-1));
  const isDispute = DISPUTE_KINDS.has(what, 0, what.length);
  if (!isDispute && KINDS.endingAt(what, what.length, 0) === 0) return draft;
  const total = before[carrier(context, draft, before)];
  if (total?.what == null || total.unit !== draft.unit) return draft;
  if (isDispute && !total.what.endsWith(DISPUTE)) return draft;
  const whole = WHOLE.endingAt(what, what.length, 0) > 0 || total.what.length <= 4;
  const noun =
    total.bare && countsCases(draft.unit) ? CASES : afterCategory(total.object ?? total.what);
  const head = isDispute ? DISPUTE : whole ? withoutDisputes(noun) : noun.slice(-2);
  return found(draft, 'qualifier', total, {
    what: `${what}${head}`,
    whatSpan: null,
    object: noun,
  });
}

const EXTENT_GAPS = new CharacterSet('、,');
const EXTENTS = phraseTable(WORDS.extents);
const [DISPUTE] = wordsOf(WORDS.disputeNoun) as [string];
const DISPUTE_KINDS = phraseTable(WORDS.disputeKinds);

/** 矛盾纠纷 → 纠纷. */
export const withoutDisputes = (noun: string): string =>
  noun.slice(DISPUTES.startingAt(noun, 0, noun.length));

/** 拆除违建23宗、面积5870平方米: the extent of what was just counted. */
function withExtent(text: string, draft: Draft, extent: string, last: Draft | undefined): Draft {
  const noun = last?.object ?? null;
  const start = draft.whatSpan?.start ?? draft.start;
  if (last === undefined || noun === null || start - last.end !== 1) return draft;
  if (!EXTENT_GAPS.has(text.charCodeAt(last.end))) return draft;
  return found(draft, 'extent', last, { what: `${noun}${extent}`, whatSpan: null });
}

const CATEGORIES = wordsOf(WORDS.categories);

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
