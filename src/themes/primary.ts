import type { TextUnit } from '../structure/types';
import type { ThemeReading, UnitReading } from './classify';
import type { CompiledThemes } from './compile';

/** The first sentence of an item or a long paragraph says what it is about. */
const TOPIC_BONUS = 0.5;
/** A short first sentence is the item's own heading: more. */
const RUN_IN_BONUS = 0.2;
const LONGEST_RUN_IN = 30;
/** The heading above says what is expected below it. */
const HEADING_BONUS = 1;
/** The same for a subject outside the set that the passage itself names: less, it may be only a word. */
const OUTSIDE_TOPIC_BONUS = 0.4;
const OUTSIDE_HEADING_BONUS = 0.2;
/** What is said in one clause of several is said in passing. */
const IN_PASSING = 0.4;
const SEVERAL_CLAUSES = 3;
/** Another theme within this part of the first weighs the same. */
const SAME = 0.75;
/** In problems and plans, which string subjects together, sooner. */
const SAME_IN_LIST = 0.6;
/** A theme below this is not what the passage is about. */
const LEAST = 0.25;
/** The same for a paragraph in which each sentence has a subject of its own. */
const LEAST_IN_LIST = 0.6;
const OUTSIDE_FACTOR = 0.6;

/** A paragraph of these roles that is not cut into items lists problems, plans, duties. */
const LISTING_ROLES: ReadonlySet<string> = new Set(['problems', 'plans', 'duties', 'basis']);

/**
 * The theme that a unit is mainly about: the part of its text that speaks of it, its topic sentence and
 * the heading above counting extra. `null` where the main subject is another, where several weigh the
 * same, or where there is none.
 */
export function primaryTheme(
  compiled: CompiledThemes,
  unit: TextUnit,
  reading: UnitReading,
  given: readonly ThemeReading[],
): string | null {
  if (given.length === 0) return null;
  const isList = unit.kind === 'body' && LISTING_ROLES.has(unit.role);
  if (isList && unit.role === 'problems' && given.length > 1) return null;
  const { shares, outside } = subjectShares(compiled, reading, given);
  const ranked = given
    .map((theme, index) => ({
      theme: theme.theme,
      topicality: topicality(compiled, reading, theme, shares[index]!, isList),
    }))
    .sort((a, b) => b.topicality - a.topicality);
  const best = ranked[0]!;
  const second = ranked[1];
  if (best.topicality < (isList ? LEAST_IN_LIST : LEAST)) return null;
  if (outside > best.topicality * OUTSIDE_FACTOR) return null;
  const same = unit.role === 'problems' || unit.role === 'plans' ? SAME_IN_LIST : SAME;
  if (second !== undefined && second.topicality > best.topicality * same) return null;
  return best.theme;
}

function topicality(
  compiled: CompiledThemes,
  reading: UnitReading,
  theme: ThemeReading,
  share: number,
  isList: boolean,
): number {
  const inTopic = !isList && theme.weighed.bySentence.has(0);
  const clauses = new Set(theme.items.flatMap((item) => item.clauses));
  const inPassing = clauses.size === 1 && reading.view.clauses.length >= SEVERAL_CLAUSES;
  const weight = compiled.themes.find(({ id }) => id === theme.theme)!.primaryWeight;
  const own = weight * (share + (inTopic ? TOPIC_BONUS : 0)) * (inPassing ? IN_PASSING : 1);
  const [first, ...rest] = reading.view.sentences;
  const runsIn = rest.length > 0 && first!.end - first!.start <= LONGEST_RUN_IN;
  const named = runsIn && theme.weighed.bySentence.has(0) ? RUN_IN_BONUS : 0;
  return own + named + (theme.lent > 0 ? HEADING_BONUS : 0);
}

/**
 * The part of the unit's text that speaks of each given theme, and of the strongest subject that is
 * outside the set. A clause that names no subject goes on with that of the clause before it.
 */
function subjectShares(
  compiled: CompiledThemes,
  reading: UnitReading,
  given: readonly ThemeReading[],
): { shares: number[]; outside: number } {
  const { clauses } = reading.view;
  const subjects: Set<number>[] = clauses.map(() => new Set());
  for (const [index, theme] of given.entries()) {
    for (const item of theme.items) for (const clause of item.clauses) subjects[clause]!.add(index);
  }
  const outside = new Map<number, number>();
  for (const hit of reading.view.hits) {
    const owner = compiled.owner[hit.list]!;
    if (owner >= -1) continue;
    if (!outside.has(owner)) {
      const expected = reading.headingSubjects.has(owner) ? OUTSIDE_HEADING_BONUS : 0;
      outside.set(owner, expected + (hit.sentence === 0 ? OUTSIDE_TOPIC_BONUS : 0));
    }
    if ([...subjects[hit.clause]!].every((subject) => subject < 0))
      subjects[hit.clause]!.add(owner);
  }
  const shares = given.map(() => 0);
  const length = Math.max(1, reading.view.end - reading.view.start);
  let current: ReadonlySet<number> = new Set();
  clauses.forEach((clause, i) => {
    if (subjects[i]!.size > 0) current = subjects[i]!;
    const part = (clause.end - clause.start) / length / Math.max(1, current.size);
    for (const subject of current) {
      if (subject < 0) outside.set(subject, outside.get(subject)! + part);
      else shares[subject]! += part;
    }
  });
  return { shares, outside: Math.max(0, ...outside.values()) };
}
