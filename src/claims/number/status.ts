import statusWords from '../../genre/claims/status.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import type { Span } from '../../text/span';
import { type Draft, found, type Step } from '../draft';
import { clauseStart, sentenceStart } from '../passage/clause-start';
import type { PassageContext } from '../passage/passage-context';
import { isYearAt } from '../years';

const WORDS = wordLists(
  statusWords,
  'wanted',
  'notPlanning',
  'demand',
  'met',
  'done',
  'notDone',
  'earlier',
  'afterYear',
  'wishes',
  'wishesAtEnd',
  'wishesAnywhere',
  'from',
  'movedOn',
  'achieved',
  'limits',
  'until',
  'notUntil',
  'before',
  'year',
);
const WANTED = phraseTable(WORDS.wanted);
const NOT_PLANNING = characterSet(WORDS.notPlanning);
const DEMAND = phraseTable(WORDS.demand);
const MET = phraseTable(WORDS.met);
const DONE = phraseTable(WORDS.done);
const NOT_DONE = phraseTable(WORDS.notDone);
const EARLIER = phraseTable(WORDS.earlier);
const AFTER_YEAR = phraseTable(WORDS.afterYear);
const WISHES = phraseTable(WORDS.wishes);
const WISHES_AT_END = phraseTable(WORDS.wishesAtEnd);
const WISHES_ANYWHERE = phraseTable(WORDS.wishesAnywhere);
const FROM = characterSet(WORDS.from);
const MOVED_ON = phraseTable(WORDS.movedOn);
const ACHIEVED = phraseTable(WORDS.achieved);
const LIMITS = phraseTable(WORDS.limits);
const UNTIL = characterSet(WORDS.until);
const NOT_UNTIL = phraseTable(WORDS.notUntil);
const BEFORE = characterSet(WORDS.before);
/** Every word of the clause that bears on its status: most clauses have none, and are asked no more. */
const CUES = phraseTable([
  ...WORDS.wanted,
  ...WORDS.done,
  ...WORDS.earlier,
  ...WORDS.achieved,
  ...WORDS.limits,
  ...WORDS.year,
]);
const PLAN = '计'.charCodeAt(0);
const OF = '的'.charCodeAt(0);
const YEAR = '年'.charCodeAt(0);
const COMMA = 0x2c;
const SPACE = 0x20;
const CLAUSE_ENDS = new CharacterSet(',。;');
/** How far before a number a plan says what it starts from, and after it what is to become of it. */
const START_REACH = 13;
const MOVE_REACH = 6;
const LATEST_MOVE = 4;

/**
 * `target` by the cues of the clause before the role of its section: a demand among work done is a
 * target, and what is done already is reported where plans are made. Figures of an earlier year are `prior`.
 */
export const status: Step = (context, drafts) =>
  drafts.map((draft) => {
    const clause = clauseStart(context, draft.start);
    const [value, rule] = statusOf(context, draft, clause);
    if (value === 'reported' && rule === 'work-done') return draft;
    return found(draft, rule, { start: clause, end: draft.start }, { status: value });
  });

/** The status of a figure whose clause begins at `start`, and the rule that gives it; the first that fits. */
function statusOf(
  context: PassageContext,
  draft: Draft,
  start: number,
): readonly [Draft['status'], string] {
  const { text, passage } = context;
  const before = { start, end: draft.start };
  const planned = passage.role === 'plans';
  if (draft.kind === 'level' && isPrior(context, before)) return ['prior', 'earlier-year'];
  if (planned && draft.kind === 'level' && isStartingPoint(text, before, draft.end))
    return ['reported', 'plan-starts-from'];
  const cued = CUES.within(text, start, draft.start);
  const done = cued && isDone(text, before);
  const wanted = cued && (!done || planned) && isWanted(text, before);
  if (planned) return done && !wanted ? ['reported', 'done-already'] : ['target', 'in-plans'];
  if (!done && isDemand(text, draft) && !MET.within(text, start, draft.start))
    return ['target', 'demand'];
  if (done) return ['reported', 'done-already'];
  if (passage.role === 'problems') return ['reported', 'in-problems'];
  if (wanted) return ['target', 'wanted'];
  if (cued && isTimeLimit(text, before)) return ['target', 'time-limit'];
  if (cued && ACHIEVED.within(text, start, draft.start)) return ['reported', 'achieved'];
  return carriesWish(context, draft, start) ? ['target', 'wish-before'] : ['reported', 'work-done'];
}

/** 不少于6次: the bound itself demands. */
function isDemand(text: string, { start, quantity }: Draft): boolean {
  return quantity.numberStart > start && DEMAND.startingAt(text, start, quantity.numberStart) > 0;
}

/** 计划…, 到2025年…: a wish of the clause before that rules the clauses after it too. */
function carriesWish(context: PassageContext, draft: Draft, clause: number): boolean {
  const { text } = context;
  const sentence = sentenceStart(context, draft.start);
  let end = clause - 1;
  while (end >= sentence && text.charCodeAt(end) !== COMMA) end--;
  if (end <= sentence) return false;
  let start = end;
  while (start > sentence && text.charCodeAt(start - 1) !== COMMA) start--;
  return isWish(text, { start, end }) && !isDone(text, { start, end });
}

function isWish(text: string, { start, end }: Span): boolean {
  if (WISHES_ANYWHERE.within(text, start, end) || WISHES_AT_END.endingAt(text, end, start) > 0)
    return true;
  let first = start;
  while (first < end && text.charCodeAt(first) === SPACE) first++;
  return WISHES.startingAt(text, first, end) > 0 || isUntilYear(text, first, end);
}

function isDone(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++)
    if (DONE.startingAt(text, at, end) > 0 && NOT_DONE.startingAt(text, at, end) === 0) return true;
  return false;
}

function isWanted(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    if (WANTED.startingAt(text, at, end) === 0) continue;
    const named =
      text.charCodeAt(at) === PLAN && at > start && NOT_PLANNING.has(text.charCodeAt(at - 1));
    if (!named) return true;
  }
  return false;
}

/** 到2025年, 年底前, 2025年前: a time to come. */
function isTimeLimit(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    if (LIMITS.startingAt(text, at, end) > 0) return true;
    if (isUntilYear(text, at, end) && NOT_UNTIL.startingAt(text, at + 6, end) === 0) return true;
    if (isYearOfCentury(text, at, end) && at + 5 < end && BEFORE.has(text.charCodeAt(at + 5)))
      return true;
  }
  return false;
}

function isUntilYear(text: string, at: number, end: number): boolean {
  return UNTIL.has(text.charCodeAt(at)) && isYearOfCentury(text, at + 1, end);
}

function isYearOfCentury(text: string, at: number, end: number): boolean {
  return at + 5 <= end && text.startsWith('20', at) && isYearAt(text, at);
}

/** 由3个, 从原来的3个 with a move right after it: what a plan starts from. */
function isStartingPoint(text: string, { start, end }: Span, numberEnd: number): boolean {
  const first = Math.max(start, end - START_REACH);
  let from = end - 1;
  while (from >= first && !FROM.has(text.charCodeAt(from))) from--;
  if (from < first) return false;
  for (let at = numberEnd; at <= numberEnd + LATEST_MOVE; at++) {
    if (MOVED_ON.startingAt(text, at, numberEnd + MOVE_REACH) > 0) return true;
    if (CLAUSE_ENDS.has(text.charCodeAt(at))) return false;
  }
  return false;
}

/** 去年同期的, 2022年度: whether the words before a number name an earlier year. */
function isPrior({ text, year }: PassageContext, { start, end: at }: Span): boolean {
  const end = text.charCodeAt(at - 1) === OF ? at - 1 : at;
  const suffix = AFTER_YEAR.endingAt(text, end, start);
  const short = end - suffix;
  if (EARLIER.endingAt(text, end, start) > 0) return true;
  if (suffix > 1 && EARLIER.endingAt(text, short, start) > 0) return true;
  if (year === null || short - start < 5 || text.charCodeAt(short - 1) !== YEAR) return false;
  const named = text.slice(short - 5, short - 1);
  return /^(?:19|20)\d\d$/.test(named) && Number(named) < year;
}
