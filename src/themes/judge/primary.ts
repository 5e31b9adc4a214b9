import type { TextUnit } from '../../structure/types';
import type { CompiledThemes } from '../set/compile';
import type { ThemeJudgement, UnitJudgement } from './judge';

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
  judgement: UnitJudgement,
  given: readonly ThemeJudgement[],
): string | null {
  if (given.length === 0) return null;
  const isList = unit.kind === 'body' && LISTING_ROLES.has(unit.role);
  if (isList && unit.role === 'problems' && given.length > 1) return null;
  const { shares, outside } = subjectShares(compiled, judgement, given);
  const ranked = given
    .map((theme, index) => ({
      theme: theme.theme,
      topicality: topicality(compiled, judgement, theme, shares[index]!, isList),
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
  { hits }: UnitJudgement,
  theme: ThemeJudgement,
  share: number,
  isList: boolean,
): number {
  const { opens } = theme.weighed;
  const { clauses, sentences } = hits;
  const inPassing = clauses.length >= SEVERAL_CLAUSES && isInOneClause(theme);
  const weight = compiled.themes[theme.index]!.primaryWeight;
  const own =
    weight * (share + (opens && !isList ? TOPIC_BONUS : 0)) * (inPassing ? IN_PASSING : 1);
  const runsIn = sentences.length > 1 && sentences[0]! - hits.start <= LONGEST_RUN_IN;
  return own + (runsIn && opens ? RUN_IN_BONUS : 0) + (theme.lent > 0 ? HEADING_BONUS : 0);
}

function isInOneClause({ items }: ThemeJudgement): boolean {
  const { clause } = items[0]!.words[0]!;
  return items.every(({ words }) => words.every((word) => word.clause === clause));
}

/**
 * The part of the unit's text that speaks of each given theme, and of the strongest subject that is
 * outside the set. A clause that names no subject goes on with that of the clause before it.
 */
function subjectShares(
  { owner }: CompiledThemes,
  { hits: { start, end, hits, clauses, sentences }, headingSubjects }: UnitJudgement,
  given: readonly ThemeJudgement[],
): { shares: number[]; outside: number } {
  const subjects = clauses.map(() => new Set<number>());
  given.forEach(({ items }, index) => {
    for (const { words } of items) for (const { clause } of words) subjects[clause]!.add(index);
  });
  const outside = new Map<number, number>();
  for (const { list, clause, sentence } of hits) {
    const subject = owner[list]!;
    if (subject >= -1) continue;
    if (!outside.has(subject)) {
      const expected = headingSubjects.has(subject) ? OUTSIDE_HEADING_BONUS : 0;
      outside.set(subject, expected + (sentence === 0 ? OUTSIDE_TOPIC_BONUS : 0));
    }
    // A theme of the set comes first: it is what is asked for.
    const [named = subject] = subjects[clause]!;
    if (named < 0) subjects[clause]!.add(subject);
  }
  const shares = given.map(() => 0);
  const length = Math.max(1, end - start);
  let current: ReadonlySet<number> = new Set();
  let sentence = 0;
  clauses.forEach((clauseEnd, clause) => {
    if (clauseEnd > sentences[sentence]!) {
      sentence++;
      current = new Set();
    }
    if (subjects[clause]!.size > 0) current = subjects[clause]!;
    const part = (clauseEnd - (clauses[clause - 1] ?? start)) / length / Math.max(1, current.size);
    for (const subject of current) {
      if (subject < 0) outside.set(subject, outside.get(subject)! + part);
      else shares[subject]! += part;
    }
  });
  return { shares, outside: Math.max(0, ...outside.values()) };
}
