import type { Report } from '../../report';
import { compare } from './compare';
import { type Accuracy, accuracy, addCounts, type Counts, NO_COUNTS } from './counts';
import type { Gold } from './gold';

/** How right the themes are that have at least a score. */
export interface ScoreRow extends Accuracy {
  readonly minScore: number;
}

/** How right the themes of reports of one kind are. */
export interface GroupRow extends Accuracy {
  readonly group: string;
  readonly reports: number;
}

/**
 * Precision, recall and F1 of the themes at each `minScore`, of reports that were made with `minScore` 0.
 * Takes a report for each gold, in the same order.
 */
export function scoreTable(
  gold: readonly Gold[],
  reports: readonly Report[],
  themes: readonly string[],
  minScores: readonly number[],
): ScoreRow[] {
  const passages = gold.flatMap((one, i) => compare(one, reports[i]!, themes).passages);
  return minScores.map((minScore) => {
    let counts: Counts = NO_COUNTS;
    for (const passage of passages) {
      const given = themes.filter((theme) => (passage.scores.get(theme) ?? -1) >= minScore);
      counts = addCounts(counts, countsOf(passage.gold.themes, given, themes));
    }
    return { minScore, ...accuracy(counts) };
  });
}

/** Accuracy of the themes by a property of the report; `groupOf` gives it by name. In order of first use. */
export function groupTable(
  gold: readonly Gold[],
  reports: readonly Report[],
  themes: readonly string[],
  groupOf: (name: string) => string,
): GroupRow[] {
  const groups = new Map<string, { reports: number; counts: Counts }>();
  gold.forEach((one, i) => {
    const group = groups.get(groupOf(one.name)) ?? { reports: 0, counts: NO_COUNTS };
    const counts = compare(one, reports[i]!, themes).passages.reduce(
      (sum, passage) => addCounts(sum, countsOf(passage.gold.themes, passage.given, themes)),
      group.counts,
    );
    groups.set(groupOf(one.name), { reports: group.reports + 1, counts });
  });
  return [...groups].map(([group, { reports: count, counts }]) => ({
    group,
    reports: count,
    ...accuracy(counts),
  }));
}

function countsOf(
  wanted: readonly string[],
  given: readonly string[],
  themes: readonly string[],
): Counts {
  const tp = given.filter((theme) => wanted.includes(theme)).length;
  const fn = themes.filter((theme) => wanted.includes(theme)).length - tp;
  return { tp, fp: given.length - tp, fn };
}
