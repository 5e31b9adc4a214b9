import linkWords from '../../genre/claims/links.yaml';
import nounWords from '../../genre/claims/nouns.yaml';
import verbWords from '../../genre/claims/verbs.yaml';
import { wordLists } from '../../match/word-lists';
import { type PhraseTable, phraseTable, wordsOf } from '../../match/word-table';
import type { Span } from '../../text/span';
import { type Draft, found, type Step } from '../draft';
import type { PassageContext } from '../passage/passage-context';
import { carried } from './carried-noun';
import { CASES, countsCases, isOutcomeOfCases } from './counted-cases';
import { countsPersons, isDeedOfPersons, isPersons, PERSONS } from './counted-persons';
import { deedAfter } from './deed-after';
import { withTopic } from './general-rates';
import { EVENT_UNITS, LIGHT } from './included-verb';
import { type CountedAfter, nounAfter } from './noun-after';
import { type CountedBefore, nounBefore } from './noun-before';
import { perMember } from './per-member-noun';
import { qualified, REACH, withoutDisputes } from './shared-noun';
import { GENERAL, LISTS_OF_ITEMS, VERB_TABLE } from './word-tables';

const VERBS = wordLists(verbWords, 'completed', 'completion');
const NOUNS = wordLists(nounWords, 'lists', 'listUnits', 'plans');
const OTHERS = phraseTable(wordLists(linkWords, 'others').others);
const LISTS = phraseTable(NOUNS.lists);
const LIST_UNITS = new Set(wordsOf(NOUNS.listUnits));
const PLANS = phraseTable(NOUNS.plans);
const [COMPLETED] = wordsOf(VERBS.completed) as [string];
const [COMPLETION] = wordsOf(VERBS.completion) as [string];

/** What is counted, before the number, after it or carried over; and the verb that it is the object of. */
export const nameNumber: Step = (context, drafts) => {
  const named: Draft[] = [];
  for (const draft of drafts) named.push(withNoun(context, draft, named));
  return named;
};

function withNoun(context: PassageContext, draft: Draft, earlier: readonly Draft[]): Draft {
  const edge = earlier.at(-1)?.end ?? context.from;
  const before = nounBefore(context, draft, draft.start, edge);
  const expected = before.points || before.verbSpan !== null;
  const { action } = before;
  if (EVENT_UNITS.has(draft.unit) && draft.kind === 'level' && !expected && action === null) {
    const deed = deedAfter(context.text, draft.end, context.to);
    if (deed !== null) return withDeed(context.text, draft, deed);
  }
  const after = nounAfter(context, draft, expected);
  if (
    after !== null &&
    (after.certain || before.points || before.span === null || !before.strong) &&
    !(countsPersons(draft.unit) && isOfPersons(before) && !isPersons(after.text))
  ) {
    const { span: whatSpan } = after;
    const what = `${after.text}${isDeed(context.text, draft, after) ? PERSONS : ''}`;
    return found(draft, 'noun-after', whatSpan, { what, whatSpan, object: what, action });
  }
  if (before.share) {
    const last = earlier
      .slice(-REACH)
      .findLast(({ kind, unit }) => kind === 'level' && unit !== draft.unit);
    const part = (before.span === null ? last?.what : null) ?? before.text;
    if (part === '') return draft;
    return found(draft, 'share', before.span ?? draft, { what: `${part}占比` });
  }
  const shared = perMember(context, draft, earlier);
  if (shared !== null) {
    const { what, whatSpan, object } = shared;
    return found(draft, 'per-member', shared, { what, whatSpan, object, action });
  }
  const others = OTHERS.endingAt(context.text, draft.start, edge);
  if (others > 0) {
    const words = { start: draft.start - others, end: draft.start };
    const object = withoutDisputes(wholeOf(draft, earlier)?.object ?? '');
    const what = `${context.text.slice(words.start, words.end)}${object}`;
    return found(draft, 'others', words, { what, object, action });
  }
  if (before.span === null) return carried(context, draft, earlier, before);
  if (countsCases(draft.unit) && isOutcomeOfCases(before.text))
    return found(draft, 'outcome', before.span, { what: `${before.text}${CASES}`, action });
  if (countsPersons(draft.unit) && isDeedOfPersons(before.text))
    return found(draft, 'verb-of-persons', before.span, {
      what: `${before.text}${PERSONS}`,
      action,
    });
  if (before.attribute) return withAttribute(draft, before.span, before, earlier);
  const { object } = before;
  const what = itemsOf(before.text, draft.unit);
  const whatSpan = { start: before.span.start, end: before.span.start + what.length };
  const named = found(draft, 'noun-before', whatSpan, { what, whatSpan, object, action });
  return withTopic(context, qualified(context, named, earlier));
}

/** Whether words before a number of persons say who they are: 社区矫正对象9名, 未通过考试的5人. */
const isOfPersons = ({ text, attribute }: CountedBefore): boolean => attribute || isPersons(text);

/** 局党组先后5次听取法治工作汇报: what was done so often, without a verb that says no more than that. */
function withDeed(text: string, draft: Draft, deed: Span): Draft {
  const verb = LIGHT.startingAt(text, deed.start, deed.end);
  const start = deed.start + verb < deed.end ? deed.start + verb : deed.start;
  const whatSpan = { start, end: deed.end };
  const what = text.slice(start, deed.end);
  return found(draft, 'deed-after', deed, { what, whatSpan, object: what });
}

/** 24人持有行政执法证: what follows a number of persons is what they have or did. */
const isDeed = (text: string, { unit }: Draft, after: CountedAfter): boolean =>
  countsPersons(unit) &&
  !after.certain &&
  !isPersons(after.text) &&
  VERB_TABLE.startingAt(text, after.span.start, after.span.end) > 1;

/** 持有执法证的15人: the noun of what has the attribute is that of an earlier number, or the unit's own. */
function withAttribute(
  draft: Draft,
  span: Span,
  { text: attribute, object: among }: CountedBefore,
  earlier: readonly Draft[],
): Draft {
  if (draft.unit === '%' && attribute.startsWith(COMPLETED) && endsWithOne(PLANS, attribute)) {
    const what = `${attribute.slice(COMPLETED.length)}${COMPLETION}`;
    return found(draft, 'completion', span, { what });
  }
  const total = earlier.findLast(
    ({ unit, bare, kind }) => unit === draft.unit && !bare && kind === 'level',
  );
  const ofUnit = countsCases(draft.unit) ? CASES : '';
  const object = among || (countsPersons(draft.unit) ? PERSONS : (total?.object ?? ofUnit));
  return found(draft, 'attribute', span, { what: `${attribute}${object}`, object });
}

const endsWithOne = (ends: PhraseTable, noun: string): boolean =>
  ends.endingAt(noun, noun.length, 0) > 0;

/** Of the earlier numbers with the unit of one, the largest: what the others are a part of. */
function wholeOf({ unit }: Draft, earlier: readonly Draft[]): Draft | null {
  let whole: Draft | null = null;
  for (const draft of earlier.slice(-REACH))
    if (draft.unit === unit && (whole === null || draft.value > whole.value)) whole = draft;
  return whole;
}

/** 重大决策目录, 赋权事项清单 in 项: the items are counted, and not their list. */
function itemsOf(noun: string, unit: string): string {
  if (!LIST_UNITS.has(unit)) return noun;
  const items = noun.length - LISTS_OF_ITEMS.endingAt(noun, noun.length, 0);
  const end = GENERAL.endingAt(noun, items, 0) > 0 ? items : noun.length;
  return noun.slice(0, end - LISTS.endingAt(noun, end, 0)) || noun;
}
