import { phraseTable, wordsOf } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import type { Span } from '../../text/span';
import { nounAfter } from '../counted/after';
import { type CountedBefore, nounBefore } from '../counted/before';
import { carrier, name, qualify, REACH } from '../counted/carrier';
import { CASE_OUTCOMES, GENERAL_RATES, OUTCOME_VERBS, RESULT_VERBS } from '../data/counted';
import type { Draft, Refiner, UnitContext } from '../draft';

const RESULTS = phraseTable(RESULT_VERBS);
const OF_CASES = new Set(wordsOf(CASE_OUTCOMES));
const CASE_UNITS = new Set(['件', '起', '宗', '例']);
const OUTCOMES = phraseTable(OUTCOME_VERBS);
const MEASURES = new Set(['percent', 'points', 'multiple', 'score', 'money', 'duration', 'event']);
const COMMA = 0x2c;

/** What is counted, before the number, after it or carried over; and the verb that it is the object of. */
export const refineCounted: Refiner = (context, drafts) => {
  for (let index = 0; index < drafts.length; index++) counted(context, drafts, index);
};

function counted(context: UnitContext, drafts: readonly Draft[], index: number): void {
  const draft = drafts[index]!;
  const edge = index === 0 ? context.from : drafts[index - 1]!.end;
  const before = nounBefore(context, draft, draft.start, edge);
  const expected = before.points || before.verbSpan !== null;
  const after = nounAfter(context, draft, expected);
  draft.action = before.action;
  if (
    after !== null &&
    (after.certain || before.points || before.span === null || !before.strong)
  ) {
    name(draft, after.text, after.span);
    return;
  }
  if (before.share) {
    draft.action = null;
    const source = before.span === null ? carrier(context, drafts, index, index) : -1;
    const part = drafts[source]?.what ?? before.text;
    if (part !== '') name(draft, `${part}占比`, null);
    return;
  }
  const shared = perMember(context, drafts, index);
  if (shared !== null) {
    name(draft, shared.what!, shared.whatSpan);
    return;
  }
  if (before.span === null) {
    carried(context, drafts, index, before);
  } else if (CASE_UNITS.has(draft.unit) && OF_CASES.has(before.text)) {
    name(draft, `${before.text}案件`, null);
  } else {
    name(draft, before.text, before.span);
    qualify(context, drafts, index, index);
    addTopic(context, draft);
  }
}

const PER_MEMBER = /(?:各有?|平均|[村户县镇人]均|每[^,。;、]{1,6})(?:达|有|要有|配备|至少)?$/;
/** `PER_MEMBER` needs one of these. */
const MEMBER_MARKS = new CharacterSet('各均每');
const MEMBER_REACH = 10;

/** 每乡镇至少1名, 县区平均不足2人: per member of what was counted before with the same unit. */
function perMember(
  { text, from }: UnitContext,
  drafts: readonly Draft[],
  index: number,
): Draft | null {
  const draft = drafts[index]!;
  if (draft.kind === 'change' || draft.unitKind === null || MEASURES.has(draft.unitKind))
    return null;
  const first = Math.max(from, draft.start - MEMBER_REACH);
  let at = draft.start - 1;
  while (at >= first && !MEMBER_MARKS.has(text.charCodeAt(at))) at--;
  if (at < first || !PER_MEMBER.test(text.slice(first, draft.start))) return null;
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const { unit, bare, what } = drafts[i]!;
    if (unit === draft.unit && !bare && what !== null) return drafts[i]!;
  }
  return null;
}

/** A number with only a verb, or nothing, before it shares the noun of an earlier one. */
function carried(
  context: UnitContext,
  drafts: readonly Draft[],
  index: number,
  before: CountedBefore,
): void {
  const { text } = context;
  const draft = drafts[index]!;
  const { verbSpan } = before;
  const span = before.subjectSpan ?? verbSpan;
  const place = carrier(context, drafts, index, index);
  const source = drafts[place];
  if (source?.what == null) {
    if (span === null) earlierClause(context, draft);
    else nameByVerb(text, draft, span);
    return;
  }
  if (
    verbSpan !== null &&
    span !== null &&
    draft.kind === 'level' &&
    (before.subjectSpan !== null ||
      draft.unit !== source.unit ||
      source.bare ||
      OUTCOMES.has(text, verbSpan.start, verbSpan.end))
  ) {
    nameByVerb(text, draft, span);
    return;
  }
  if (verbSpan === null || draft.kind === 'change' || isResult(text, verbSpan)) {
    name(draft, source.what, source.whatSpan);
    draft.bare = source.bare;
    if (draft.kind === 'change') draft.changeOf = place;
    return;
  }
  const verb = text.slice(verbSpan.start, verbSpan.end);
  const noun = source.whatSpan === null ? source.what.replace(/^.*的/, '') : source.what;
  name(draft, `${verb}的${noun}`, null);
}

function nameByVerb(text: string, draft: Draft, span: Span): void {
  name(draft, text.slice(span.start, span.end), span);
  draft.bare = true;
}

const BEFORE_RESULT = phraseTable(['已 均已 成功']);

function isResult(text: string, { start, end }: Span): boolean {
  return RESULTS.has(text, start + BEFORE_RESULT.startingAt(text, start, end), end);
}

/** 继续办好普法课堂,每村至少2场: without any other noun, that of the clause before. */
function earlierClause(context: UnitContext, draft: Draft): void {
  const { text, from } = context;
  const first = Math.max(from, draft.start - 20);
  let comma = draft.start;
  while (comma > first && text.charCodeAt(comma - 1) !== COMMA) comma--;
  if (comma <= first) return;
  const before = nounBefore(context, draft, comma - 1, from);
  if (before.span === null) return;
  name(draft, before.text, before.span);
  draft.action = before.action;
}

const TOPICS = GENERAL_RATES.map(([rates, topics]) => ({ rates, topics: phraseTable(topics) }));
const TOPIC_REACH = 50;
const GENERAL_RATE_ENDS = new CharacterSet('率分绩');

/** 调解案件61件,成功率89%: a general rate takes its topic from the words before. */
function addTopic({ text, from }: UnitContext, draft: Draft): void {
  const { what, whatSpan } = draft;
  if (what === null || whatSpan === null) return;
  if (!GENERAL_RATE_ENDS.has(what.charCodeAt(what.length - 1))) return;
  for (const { rates, topics } of TOPICS) {
    if (!rates.includes(what)) continue;
    let topic = '';
    for (let at = Math.max(from, whatSpan.start - TOPIC_REACH); at < whatSpan.start; ) {
      const length = topics.startingAt(text, at, whatSpan.start);
      if (length > 0) topic = text.slice(at, at + length);
      at += Math.max(1, length);
    }
    if (topic !== '') name(draft, `${topic}${what}`, null);
    return;
  }
}
