import nounWords from '../../genre/claims/nouns.yaml';
import rhetoricWords from '../../genre/claims/rhetoric.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { phraseTable, wordsOf } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import { type Draft, found, type Step } from '../draft';
import type { PassageContext } from '../passage/passage-context';

const WORDS = wordLists(
  rhetoricWords,
  'units',
  'nouns',
  'notNouns',
  'grouping',
  'concrete',
  'eventsOfOne',
  'copulas',
);

/** Units that count abstract things wherever they stand. */
const ABSTRACT_UNITS = new Set(wordsOf(WORDS.units));
/** Abstract nouns: their count is rhetoric, whatever the classifier. */
const ABSTRACT_NOUNS = phraseTable(WORDS.nouns);
const STOPS = phraseTable(wordLists(nounWords, 'stops').stops);
/** 个, 项 and the like after a small Chinese numeral count what the writer groups, unless it is one of these. */
const GROUPING = new Set(wordsOf(WORDS.grouping));
const CONCRETE = phraseTable(WORDS.concrete);
/** Counts of one that are events, not rhetoric. */
const EVENTS_OF_ONE = new Set(wordsOf(WORDS.eventsOfOne));
const COUNTED_AS_IS = new Set([
  'money',
  'percent',
  'points',
  'multiple',
  'score',
  'length',
  'area',
  'volume',
  'weight',
  'energy',
]);

/** What ends a noun after a number, and what may stand between a number and an abstract noun before it. */
const ENDS = new CharacterSet(',。;、)(:!?\n “《');
const COPULAS = characterSet(WORDS.copulas);
const LARGE = '大'.charCodeAt(0);
const AND_SO_ON = '等'.charCodeAt(0);
const OF = '的'.charCodeAt(0);
const NOT_ABSTRACT_ENDS = characterSet(WORDS.notNouns);
const LONGEST_NOUN = 12;

/** Marks counts of abstract things and counts that only group what follows as `rhetorical`. */
export const rhetoric: Step = (context, drafts) =>
  drafts.map((draft) => {
    const end = rhetoricEnd(context, draft);
    if (end < 0) return draft;
    return found(draft, 'rhetoric', { start: draft.start, end }, { salience: 'rhetorical' });
  });

/** Where the words end by which a count is rhetoric; -1 where it is none. */
function rhetoricEnd(context: PassageContext, draft: Draft): number {
  return isRhetorical(context, draft) ? Math.min(context.to, draft.end + LONGEST_NOUN) : -1;
}

function isRhetorical({ text, from, to }: PassageContext, draft: Draft): boolean {
  const { unit, unitKind, quantity } = draft;
  if (draft.value === 0) return false;
  if (unit === '') return false;
  if (ABSTRACT_UNITS.has(unit)) return true;
  if (
    quantity.unitStart === quantity.numberEnd + 1 &&
    text.charCodeAt(quantity.numberEnd) === LARGE
  )
    return true;
  if (unitKind !== null && COUNTED_AS_IS.has(unitKind)) return false;
  let start = draft.end;
  let end = start;
  while (end < to && end < start + LONGEST_NOUN && !ENDS.has(text.charCodeAt(end))) end++;
  if (end > start && text.charCodeAt(start) === OF) start++;
  if (unit === '项' || unit === '个' || unit === '条') {
    if (start < end && endsAbstract(text, start, end)) return true;
    if (start === end && beforeIsAbstract(text, draft.start, from)) return unit === '项';
  }
  if (quantity.numeral.arabic || quantity.numberEnd !== quantity.numberStart + 1) return false;
  if (draft.bound !== 'exact') return false;
  if (draft.value === 1) return !EVENTS_OF_ONE.has(unit) && !draft.each;
  if (draft.value >= 10 || !GROUPING.has(unit)) return false;
  if (text.charCodeAt(draft.start - 1) === AND_SO_ON) return false;
  for (let at = start; at < end; at++) if (CONCRETE.startingAt(text, at, end) > 0) return false;
  return start < end;
}

function endsAbstract(text: string, start: number, end: number): boolean {
  if (STOPS.startingAt(text, start, end) > 1) return false; // 329项全部承接到位: no noun follows
  for (let at = start; at < Math.min(end, start + 6); at++) {
    const length = ABSTRACT_NOUNS.startingAt(text, at, end);
    if (length >= 2 && (at + length === end || STOPS.startingAt(text, at + length, end) > 0))
      return true;
  }
  return false;
}

function beforeIsAbstract(text: string, at: number, from: number): boolean {
  let end = at;
  while (end > from && COPULAS.has(text.charCodeAt(end - 1))) end--;
  return (
    ABSTRACT_NOUNS.endingAt(text, end, from) >= 2 &&
    !NOT_ABSTRACT_ENDS.has(text.charCodeAt(end - 1))
  );
}
