import verbWords from '../../genre/claims/verbs.yaml';
import { wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import { type Draft, found } from '../draft';
import type { PassageContext } from '../passage/passage-context';
import {
  changedInClause,
  endsSentence,
  namedByClause,
  quotedPersons,
  topicBefore,
} from './clause-before';
import { countsPersons, PERSONS } from './counted-persons';
import { deedAfter } from './deed-after';
import { LIGHT } from './included-verb';
import { namedByVerb } from './named-by-verb';
import type { CountedBefore } from './noun-before';
import { carrier, REACH } from './shared-noun';

const VERBS = wordLists(verbWords, 'outcomes', 'success');
const OUTCOMES = phraseTable(VERBS.outcomes);
/** 调解成功35起: how it ended goes with the verb. */
const SUCCESS = phraseTable(VERBS.success);

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

/** A number with only a verb, or nothing, before it: with what its sentence says, or with the noun of an earlier one. */
export function carried(
  context: PassageContext,
  draft: Draft,
  earlier: readonly Draft[],
  before: CountedBefore,
): Draft {
  const place = carrier(context, draft, earlier);
  const source = before.verbSpan === null ? earlier[place] : wholeFor(draft, earlier, place);
  return (
    toldBySentence(context, draft, source, before) ??
    (source?.what == null
      ? withoutSource(context, draft, before)
      : sharedFrom(context, draft, source, place, before))
  );
}

/** A draft with what its clause or the one before says, later than its source; `null` where they say nothing. */
function toldBySentence(
  context: PassageContext,
  draft: Draft,
  source: Draft | undefined,
  { verbSpan, who, action }: CountedBefore,
): Draft | null {
  const { text } = context;
  const from = source?.end ?? context.from;
  if (draft.kind === 'change') return changedInClause(context, draft, from);
  if (who !== null) return null;
  const saysNothing = action === null || LIGHT.has(action, 0, action.length);
  const deed =
    saysNothing && countsPersons(draft.unit) ? deedAfter(text, draft.end, context.to) : null;
  if (deed !== null) {
    const what = `${text.slice(deed.start, deed.end)}${PERSONS}`;
    return found(draft, 'deed-of-persons', deed, { what, object: PERSONS, action });
  }
  const quoted = countsPersons(draft.unit) ? quotedPersons(text, from, draft.start) : null;
  if (quoted !== null) {
    const what = text.slice(quoted.start, quoted.end);
    return found(draft, 'persons-before', quoted, { what, whatSpan: quoted, object: what, action });
  }
  const topic = verbSpan === null ? null : topicBefore(text, from, verbSpan.start);
  if (verbSpan !== null && topic !== null) {
    const object = text.slice(topic.start, topic.end);
    const what = `${text.slice(verbSpan.start, verbSpan.end)}${object}`;
    return found(draft, 'verb-of-topic', topic, { what, object, action });
  }
  const isFirst = source?.what == null || endsSentence(text, source.end, draft.start);
  return saysNothing && isFirst ? namedByClause(context, draft, from) : null;
}

function withoutSource({ text }: PassageContext, draft: Draft, before: CountedBefore): Draft {
  return before.verbSpan === null ? draft : namedByVerb(text, draft, before.verbSpan, before);
}

/** A draft with the noun of the one at a place of those before, and its own verb. */
function sharedFrom(
  { text }: PassageContext,
  draft: Draft,
  source: Draft,
  place: number,
  before: CountedBefore,
): Draft {
  const { verbSpan, action } = before;
  const { what, whatSpan, object, bare } = source;
  if (draft.kind === 'change') {
    const shared = { what, whatSpan, object, bare, action, changeOf: place };
    return found(draft, 'change-of', source, shared);
  }
  const outcome = SUCCESS.endingAt(text, draft.start, source.end);
  if (verbSpan === null && outcome > 0 && source.action !== null) {
    const words = { start: draft.start - outcome, end: draft.start };
    const verb = `${source.action}${text.slice(words.start, words.end)}`;
    const noun = object ?? what;
    return found(draft, 'outcome-of-shared', words, {
      what: `${verb}${noun}`,
      object: noun,
      action: source.action,
    });
  }
  if (verbSpan === null)
    return found(draft, 'noun-shared', source, { what, whatSpan, object, bare, action });
  if (
    before.who !== null ||
    draft.unit !== source.unit ||
    source.bare ||
    OUTCOMES.has(text, verbSpan.start, verbSpan.end)
  )
    return namedByVerb(text, draft, verbSpan, before);
  const success = SUCCESS.startingAt(text, verbSpan.end, draft.start);
  const verb = text.slice(verbSpan.start, verbSpan.end + success);
  const noun = object ?? what;
  return found(draft, 'verb-of-shared', source, { what: `${verb}${noun}`, object: noun, action });
}
