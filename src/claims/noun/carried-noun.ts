import verbWords from '../../genre/claims/verbs.yaml';
import { wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import type { Span } from '../../text/span';
import { type Draft, found } from '../draft';
import type { PassageContext } from '../passage/passage-context';
import { CASES, countsCases, isOutcomeOfCases } from './counted-cases';
import { countsPersons, isDeedOfPersons, isPersons, PERSONS } from './counted-persons';
import { deedAfter } from './deed-after';
import { DOING_UNITS } from './included-verb';
import { isSubject } from './last-verb';
import { type CountedBefore, nounBefore } from './noun-before';
import { carrier, REACH } from './shared-noun';
import { topicBefore } from './topic';
import { toWordEdges } from './word-edges';
import { TAILS } from './word-tables';

const VERBS = wordLists(verbWords, 'doneMarks', 'outcomes', 'success');
const DONE_MARKS = phraseTable(VERBS.doneMarks);
const OUTCOMES = phraseTable(VERBS.outcomes);
/** 调解成功35起: how it ended goes with the verb. */
const SUCCESS = phraseTable(VERBS.success);
const COMMA = 0x2c;
const SHORTEST_NOUN = 2;

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
export function carried(
  context: PassageContext,
  draft: Draft,
  earlier: readonly Draft[],
  before: CountedBefore,
): Draft {
  const { text } = context;
  const { verbSpan, action } = before;
  const place = carrier(context, draft, earlier);
  const source = verbSpan === null ? earlier[place] : wholeFor(draft, earlier, place);
  if (verbSpan === null && countsPersons(draft.unit)) {
    const deed = deedAfter(text, draft.end, context.to);
    if (deed !== null) {
      const what = `${text.slice(deed.start, deed.end)}${PERSONS}`;
      return found(draft, 'deed-of-persons', deed, { what, object: PERSONS, action });
    }
  }
  if (verbSpan !== null && draft.kind === 'level' && before.who === null) {
    const topic = topicBefore(text, source?.end ?? context.from, verbSpan.start);
    if (topic !== null) {
      const object = text.slice(topic.start, topic.end);
      const what = `${text.slice(verbSpan.start, verbSpan.end)}${object}`;
      return found(draft, 'verb-of-topic', topic, { what, object, action });
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
  if (countsPersons(draft.unit) && isDeedOfPersons(what)) {
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
  if (countsCases(draft.unit) && isOutcomeOfCases(what))
    return found(draft, 'outcome', whatSpan, { what: `${what}${CASES}`, bare: true, action });
  const done = who === null || DOING_UNITS.has(draft.unit) ? null : doneTo(text, who, whatSpan.end);
  if (done !== null) {
    const noun = text.slice(done.start, done.end);
    return found(draft, 'done-to', done, { what: noun, whatSpan: done, object: noun, action });
  }
  return found(draft, 'verb', whatSpan, { what, whatSpan, bare: true, action });
}

/** 88项赋权事项已承接61项: what was dealt with, of what stands before a verb; `null` where that is no such noun. */
function doneTo(text: string, { start, end: verbStart }: Span, verbEnd: number): Span | null {
  const mark = DONE_MARKS.endingAt(text, verbStart, start);
  const end = verbStart - mark;
  if (end - start < SHORTEST_NOUN || isSubject(text, end)) return null;
  if (mark === 0 && TAILS.endingAt(text, end, start) < SHORTEST_NOUN) return null;
  const noun = toWordEdges(text, { start, end }, start, verbEnd);
  return noun.end === end ? noun : null;
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
