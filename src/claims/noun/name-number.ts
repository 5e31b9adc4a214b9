import linkWords from '../../genre/claims/links.yaml';
import nounWords from '../../genre/claims/nouns.yaml';
import verbWords from '../../genre/claims/verbs.yaml';
import { wordLists } from '../../match/word-lists';
import { type PhraseTable, phraseTable, wordsOf } from '../../match/word-table';
import type { Span } from '../../text/span';
import { type Draft, found, type Step } from '../draft';
import type { PassageContext } from '../passage/passage-context';
import { countsPersons, deedAfter, isPersons, PERSONS } from './counted-persons';
import { withTopic } from './general-rates';
import { type CountedAfter, nounAfter } from './noun-after';
import { type CountedBefore, nounBefore } from './noun-before';
import { perMember } from './per-member-noun';
import { carrier, qualified, REACH, withoutDisputes } from './shared-noun';
import { VERB_TABLE } from './word-tables';

const VERBS = wordLists(
  verbWords,
  'caseOutcomes',
  'outcomes',
  'ofPersons',
  'success',
  'completed',
  'completion',
);
const NOUNS = wordLists(nounWords, 'caseUnits', 'lists', 'listUnits', 'cases', 'plans');
const OTHERS = phraseTable(wordLists(linkWords, 'others').others);
const OF_CASES = new Set(wordsOf(VERBS.caseOutcomes));
const OUTCOMES = phraseTable(VERBS.outcomes);
const OF_PERSONS = phraseTable(VERBS.ofPersons);
const LISTS = phraseTable(NOUNS.lists);
const LIST_UNITS = new Set(wordsOf(NOUNS.listUnits));
const [CASES] = wordsOf(NOUNS.cases) as [string];
/** 调解成功35起: how it ended goes with the verb. */
const SUCCESS = phraseTable(VERBS.success);
const PLANS = phraseTable(NOUNS.plans);
const [COMPLETED] = wordsOf(VERBS.completed) as [string];
const [COMPLETION] = wordsOf(VERBS.completion) as [string];
const CASE_UNITS = new Set(wordsOf(NOUNS.caseUnits));
const COMMA = 0x2c;

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
  const after = nounAfter(context, draft, expected);
  const { action } = before;
  if (
    after !== null &&
    (after.certain || before.points || before.span === null || !before.strong) &&
    !(countsPersons(draft.unit) && isPersons(before.text) && !isPersons(after.text))
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
  if (CASE_UNITS.has(draft.unit) && OF_CASES.has(before.text))
    return found(draft, 'outcome', before.span, { what: `${before.text}${CASES}`, action });
  if (countsPersons(draft.unit) && OF_PERSONS.has(before.text, 0, before.text.length))
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
  const ofUnit = CASE_UNITS.has(draft.unit) ? CASES : '';
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

/** 重大决策目录 in 项: the items are counted, and not their list. */
function itemsOf(noun: string, unit: string): string {
  const length = LIST_UNITS.has(unit) ? LISTS.endingAt(noun, noun.length, 0) : 0;
  return noun.slice(0, noun.length - length) || noun;
}

/** Of the claims that a number can share its noun with, the one at a place, or a larger one that it can be a part of. */
function wholeFor(
  { unit, value, kind }: Draft,
  earlier: readonly Draft[],
  place: number,
): Draft | undefined {
  const source = earlier[place];
  if (source === undefined || kind === 'change' || source.unit !== unit || source.value >= value)
    return source;
  return (
    earlier
      .slice(-REACH)
      .findLast((draft) => draft.unit === unit && !draft.bare && draft.value >= value) ?? source
  );
}

/** A number with only a verb, or nothing, before it shares the noun of an earlier one. */
function carried(
  context: PassageContext,
  draft: Draft,
  earlier: readonly Draft[],
  before: CountedBefore,
): Draft {
  const { text } = context;
  const { verbSpan, action } = before;
  const place = carrier(context, draft, earlier);
  const source = verbSpan === null ? earlier[place] : wholeFor(draft, earlier, place);
  const isOther = source === undefined || !countsPersons(source.unit);
  if (verbSpan === null && countsPersons(draft.unit) && isOther) {
    const deed = deedAfter(text, draft.end, context.to);
    if (deed !== null) {
      const what = `${text.slice(deed.start, deed.end)}${PERSONS}`;
      return found(draft, 'deed-of-persons', deed, { what, object: PERSONS, action });
    }
  }
  if (source?.what == null) {
    return verbSpan === null
      ? withEarlierClause(context, draft, action)
      : namedByVerb(text, draft, verbSpan, before);
  }
  if (
    verbSpan !== null &&
    draft.kind === 'level' &&
    (before.who !== null ||
      draft.unit !== source.unit ||
      source.bare ||
      OUTCOMES.has(text, verbSpan.start, verbSpan.end))
  )
    return namedByVerb(text, draft, verbSpan, before);
  const { what, whatSpan, object, bare } = source;
  if (draft.kind === 'change') {
    const shared = { what, whatSpan, object, bare, action, changeOf: place };
    return found(draft, 'change-of', source, shared);
  }
  if (verbSpan === null)
    return found(draft, 'noun-shared', source, { what, whatSpan, object, bare, action });
  const success = SUCCESS.startingAt(text, verbSpan.end, draft.start);
  const verb = text.slice(verbSpan.start, verbSpan.end + success);
  const noun = object ?? what;
  return found(draft, 'verb-of-shared', source, { what: `${verb}${noun}`, object: noun, action });
}

function namedByVerb(
  text: string,
  draft: Draft,
  whatSpan: Span,
  { who, action }: CountedBefore,
): Draft {
  const what = text.slice(whatSpan.start, whatSpan.end);
  if (countsPersons(draft.unit) && OF_PERSONS.has(text, whatSpan.start, whatSpan.end)) {
    const persons = who === null ? '' : text.slice(who.start, who.end);
    if (who !== null && isPersons(persons))
      return found(draft, 'who-did-it', who, {
        what: persons,
        whatSpan: who,
        object: persons,
        action,
      });
    return found(draft, 'verb-of-persons', whatSpan, { what: `${what}${PERSONS}`, action });
  }
  if (CASE_UNITS.has(draft.unit) && OF_CASES.has(what))
    return found(draft, 'outcome', whatSpan, { what: `${what}${CASES}`, bare: true, action });
  return found(draft, 'verb', whatSpan, { what, whatSpan, bare: true, action });
}

/** 继续办好普法课堂,每村至少2场: without any other noun, that of the clause before. */
function withEarlierClause(context: PassageContext, draft: Draft, action: string | null): Draft {
  const { text, from } = context;
  const first = Math.max(from, draft.start - EARLIER_REACH);
  let comma = draft.start;
  while (comma > first && text.charCodeAt(comma - 1) !== COMMA) comma--;
  const before = comma <= first ? null : nounBefore(context, draft, comma - 1, from);
  if (before === null || before.span === null)
    return action === null ? draft : found(draft, 'verb', draft, { action });
  const { text: what, span: whatSpan } = before;
  return found(draft, 'clause-before', whatSpan, { what, whatSpan, action: before.action });
}

const EARLIER_REACH = 20;
