import type { Block } from '../../structure/types';
import type { CompiledThemes } from '../set/compile';
import type { BlockJudgement, ThemeJudgement } from './judge';

/** More than half of the text, and a little for what a clause takes along that it does not name. */
const MAJORITY = 0.53;
/** Another theme with this part of the first weighs the same. */
const SAME = 0.6;
/** A first sentence up to this length is the passage's own heading. */
const LONGEST_RUN_IN = 30;

/** An item of these roles is one statement: what leads up to its subject belongs to it. */
const ROLES_OF_STATEMENTS: ReadonlySet<string> = new Set(['problems', 'plans']);

/**
 * The theme that takes more than half of a block's characters, clause by clause; `null` where none does,
 * or where another weighs the same and no heading says which of them is meant.
 */
export function primaryTheme(
  { owner, themes }: CompiledThemes,
  block: Block,
  judgement: BlockJudgement,
  given: readonly ThemeJudgement[],
): string | null {
  if (given.length === 0) return null;
  const shares = themeShares(block, judgement, given, owner);
  const ranked = given
    .map(({ theme, index, lent }, i) => ({
      theme,
      isExpected: lent > 0,
      share: shares[i]! * themes[index]!.primaryWeight,
    }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = ranked;
  if (best!.share <= MAJORITY) return null;
  if (second === undefined || second.share <= best!.share * SAME) return best!.theme;
  return best!.isExpected && !second.isExpected ? best!.theme : null;
}

/** What a clause speaks of: given themes by their place; none for a subject outside; `null` for nothing. */
type Subject = readonly number[] | null;

const OUTSIDE: Subject = [];

/**
 * The part of a block's characters that speaks of each given theme. A clause that names no subject goes
 * on with that of the clause before it in its sentence; one that has nothing to go on with speaks of what
 * the headings above or the block's own announce.
 */
function themeShares(
  block: Block,
  judgement: BlockJudgement,
  given: readonly ThemeJudgement[],
  owner: CompiledThemes['owner'],
): readonly number[] {
  const { start, end, clauses, sentences } = judgement.hits;
  const named = namedSubjects(judgement, given, owner);
  const expected = announced(judgement, given);
  const isOneStatement = block.kind === 'item' && ROLES_OF_STATEMENTS.has(block.role);
  const shares = given.map(() => 0);
  let sentence = 0;
  let current: Subject = null;
  let from = start;
  clauses.forEach((clauseEnd, clause) => {
    const opensSentence = from === start || clauseEnd > sentences[sentence]!;
    if (opensSentence) {
      if (from > start) sentence++;
      current = isOneStatement ? firstNamed(named, clauses, clause, sentences[sentence]!) : null;
    }
    current = named[clause] ?? current;
    const subject = current ?? expected;
    for (const theme of subject)
      shares[theme]! += (clauseEnd - from) / (end - start) / subject.length;
    from = clauseEnd;
  });
  return shares;
}

/** What each clause names. Support counts as in weighing: below a heading, or beside stronger words of its sentence. */
function namedSubjects(
  { hits: { hits, clauses } }: BlockJudgement,
  given: readonly ThemeJudgement[],
  owner: CompiledThemes['owner'],
): readonly Subject[] {
  const stated: Set<number>[] = clauses.map(() => new Set());
  const supported: Set<number>[] = clauses.map(() => new Set());
  given.forEach(({ items, lent }, theme) => {
    const sentences = new Set<number>();
    for (const { strength, words } of items) {
      if (strength === 'supports') continue;
      for (const { clause, sentence } of words) {
        stated[clause]!.add(theme);
        sentences.add(sentence);
      }
    }
    for (const { strength, words } of items) {
      if (strength !== 'supports') continue;
      for (const { clause, sentence } of words)
        if (lent > 0 || sentences.has(sentence)) supported[clause]!.add(theme);
    }
  });
  const outside = new Set<number>();
  for (const { list, clause } of hits) if (owner[list]! < -1) outside.add(clause);
  return clauses.map((_, clause) => {
    if (stated[clause]!.size > 0) return [...stated[clause]!];
    if (supported[clause]!.size > 0) return [...supported[clause]!];
    return outside.has(clause) ? OUTSIDE : null;
  });
}

/** The first subject that a sentence names, from a clause on. */
function firstNamed(
  named: readonly Subject[],
  clauses: readonly number[],
  from: number,
  sentenceEnd: number,
): Subject {
  let clause = from;
  while (clauses[clause]! < sentenceEnd && named[clause] === null) clause++;
  return named[clause]!;
}

/** The themes that the headings above lend; without any, those that a short first sentence states. */
function announced(
  { hits: { start, sentences } }: BlockJudgement,
  given: readonly ThemeJudgement[],
): readonly number[] {
  const places = given.map((_, place) => place);
  const lent = places.filter((place) => given[place]!.lent > 0);
  if (lent.length > 0) return lent;
  if (sentences.length === 1 || sentences[0]! - start > LONGEST_RUN_IN) return [];
  return places.filter((place) =>
    given[place]!.items.some(
      ({ strength, words }) =>
        strength !== 'supports' && words.some(({ sentence }) => sentence === 0),
    ),
  );
}
