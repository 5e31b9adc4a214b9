import verbWords from '../../genre/claims/verbs.yaml';
import { wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import type { Span } from '../../text/span';
import { type Draft, found } from '../draft';
import { CASES, countsCases, isOutcomeOfCases } from './counted-cases';
import { countsPersons, isDeedOfPersons, isPersons, PERSONS } from './counted-persons';
import { DOING_UNITS } from './included-verb';
import { isSubject } from './last-verb';
import type { CountedBefore } from './noun-before';
import { toWordEdges } from './word-edges';
import { TAILS } from './word-tables';

const DONE_MARKS = phraseTable(wordLists(verbWords, 'doneMarks').doneMarks);
const SHORTEST_NOUN = 2;

/** A draft of which only the verb before it, and who or what stands before that, says what is counted. */
export function namedByVerb(
  text: string,
  draft: Draft,
  whatSpan: Span,
  { who, action }: CountedBefore,
): Draft {
  const what = text.slice(whatSpan.start, whatSpan.end);
  if (countsPersons(draft.unit) && isDeedOfPersons(what)) {
    const persons = who === null ? '' : text.slice(who.start, who.end);
    if (who !== null && isPersons(persons)) {
      const finding = { what: persons, whatSpan: who, object: persons, action };
      return found(draft, 'who-did-it', who, finding);
    }
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
