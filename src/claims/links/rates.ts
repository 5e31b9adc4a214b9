import linksWords from '../../genre/claims/links.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { phraseTable, wordsOf } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import { type Draft, found, type Step } from '../draft';
import type { PassageContext } from '../passage/passage-context';

const WORDS = wordLists(
  linksWords,
  'ratesOfTheLast',
  'notInVerb',
  'shareOf',
  'share',
  'rate',
  'baseUnits',
);

/** No verb that names a rate has one of these. */
const NOT_IN_VERB = characterSet(WORDS.notInVerb, '、');
const SHARE_OF = phraseTable(WORDS.shareOf);
const [SHARE] = wordsOf(WORDS.share) as [string];
const [RATE] = wordsOf(WORDS.rate) as [string];
const REACH = 6;
const VERB_REACH = 12;
const OF = '的';

/** Rates of what was just counted: 调处纠纷5860件,成功率98.1%; 收到申请11件,按时答复率100%. */
const OF_THE_LAST = phraseTable(WORDS.ratesOfTheLast);
const UNCOUNTED = new Set(['money', 'duration', 'points', 'multiple', 'score', 'percent']);

/** A rate with its numerator and its base, where they are said: 受理318件,化解311件,化解率97.8%. */
export const rates: Step = (context, drafts) => {
  const linked: Draft[] = [];
  for (const draft of drafts) linked.push(rateOf(context, draft, linked));
  return linked;
};

function rateOf(context: PassageContext, draft: Draft, before: readonly Draft[]): Draft {
  const { unit, kind, what } = draft;
  const last = before.at(-1);
  if (unit !== '%' && !draft.quantity.fraction) return draft;
  if (kind !== 'level' || draft.status === 'target' || what === null || last === undefined)
    return draft;
  const place = before.length - 1;
  const between = context.text.slice(last.end, draft.start);
  if (what.endsWith(SHARE)) {
    if (!isCount(last)) return draft;
    if (isShareOf(between))
      return found(draft, 'share-of', last, { numerator: place, base: last.partOf });
    const isKind =
      draft.whatSpan === null && isBase(last) && isNear(between) && !between.includes(OF);
    return isKind ? found(draft, 'share-of-the-last', last, { base: place }) : draft;
  }
  if (!what.endsWith(RATE)) return draft;
  const byVerb = rateByVerb(context, draft, what, before);
  if (byVerb !== null) return byVerb;
  if (OF_THE_LAST.endingAt(what, what.length, 0) === 0 || !isNear(between)) return draft;
  const base = last.unit === '%' ? last.base : isBase(last) ? place : null;
  return base === null ? draft : found(draft, 'rate-of-the-last', last, { base });
}

/** 约占, 占: whether a share of something follows right after the count that it is the share of. */
function isShareOf(between: string): boolean {
  const start = between.startsWith(',') ? 1 : 0;
  return SHARE_OF.startingAt(between, start, between.length) > 0;
}

const BASE_UNITS = new Set(wordsOf(WORDS.baseUnits));

function isBase(draft: Draft): boolean {
  return BASE_UNITS.has(draft.unit) && isCount(draft);
}

const COMMA = 0x2c;
const SENTENCE_ENDS = new CharacterSet('。;!?\n');

/** Whether no sentence ends between two numbers, and one clause at most. */
function isNear(between: string): boolean {
  let commas = 0;
  for (let at = 0; at < between.length; at++) {
    const code = between.charCodeAt(at);
    if (SENTENCE_ENDS.has(code)) return false;
    if (code === COMMA && ++commas > 1) return false;
  }
  return true;
}

function isCount({ kind, unitKind, status }: Draft): boolean {
  return kind === 'level' && status !== 'prior' && unitKind !== null && !UNCOUNTED.has(unitKind);
}

/** With the count whose verb names the rate, and the larger one of the same unit before it; `null` without. */
function rateByVerb(
  { text, from }: PassageContext,
  draft: Draft,
  what: string,
  before: readonly Draft[],
): Draft | null {
  const verb = what.slice(-3, -1); // 化解率: 化解
  if (verb.length < 2 || NOT_IN_VERB.has(verb.charCodeAt(0)) || NOT_IN_VERB.has(verb.charCodeAt(1)))
    return null;
  for (let i = before.length - 1; i >= 1 && i >= before.length - REACH; i--) {
    const numerator = before[i]!;
    if (numerator.kind !== 'level' || numerator.unitKind === 'percent') continue;
    const start = Math.max(from, numerator.start - VERB_REACH, before[i - 1]!.end);
    if (!text.slice(start, numerator.start).includes(verb)) continue;
    const base = baseOf(before, i);
    return found(draft, 'rate-by-verb', { start, end: numerator.end }, { numerator: i, base });
  }
  return null;
}

function baseOf(drafts: readonly Draft[], index: number): number | null {
  const { unit, value } = drafts[index]!;
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    const base = drafts[i]!;
    if (base.kind === 'level' && base.unit === unit && base.value >= value && base.value > 0)
      return i;
  }
  return null;
}
