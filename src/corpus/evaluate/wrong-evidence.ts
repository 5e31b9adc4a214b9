import type { Report } from '../../report';
import { checkWhole } from '../../report/select';
import { sentences } from '../../text/sentences';
import { type Gold, UNSCORED_ROLES } from './gold';
import { predictedUnits, unitsNear } from './match';

/** Words that earned a theme where it is right, and where it is not. */
export interface WrongEvidence {
  /** `theme/group` or `theme/rule`. */
  readonly rule: string;
  readonly words: string;
  /** Passages that should have the theme, and that should not. */
  readonly right: number;
  readonly wrong: number;
  /** The sentences in which it was wrong. */
  readonly sentences: readonly { readonly document: string; readonly sentence: string }[];
}

/** A passage that should have a theme and has it not. */
export interface MissedPassage {
  readonly document: string;
  readonly text: string;
}

/**
 * What earned a theme wrongly on labelled reports, the most often wrong first, and the passages that it missed.
 * One report for each gold, in the same order.
 */
export function themeMistakes(
  golds: readonly Gold[],
  reports: readonly Report[],
  theme: string,
): { readonly wrong: WrongEvidence[]; readonly missed: MissedPassage[] } {
  interface Tally {
    rule: string;
    words: string;
    right: number;
    wrong: number;
    sentences: { document: string; sentence: string }[];
  }
  const tallies = new Map<string, Tally>();
  const missed: MissedPassage[] = [];
  for (const report of reports)
    checkWhole(report, ['evidence', 'sections', 'paragraphs', 'passages']);
  golds.forEach((gold, i) => {
    const units = predictedUnits(reports[i]!);
    for (const passage of gold.passages) {
      if (UNSCORED_ROLES.has(passage.role)) continue;
      const tags = unitsNear(units, passage).flatMap((unit) =>
        unit.themes.filter((tag) => tag.theme === theme),
      );
      const isRight = passage.themes.includes(theme);
      if (tags.length === 0 && isRight) {
        missed.push({ document: gold.name, text: passage.text.trim() });
      }
      const seen = new Set<string>();
      for (const { rule, text, start } of tags.flatMap(({ evidence }) => evidence)) {
        const key = `${rule}\n${text}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const tally = tallies.get(key) ?? { rule, words: text, right: 0, wrong: 0, sentences: [] };
        tallies.set(key, tally);
        tally[isRight ? 'right' : 'wrong']++;
        if (isRight) continue;
        const span = sentences(gold.text, passage).find((one) => start < one.end);
        const sentence = span ? gold.text.slice(span.start, span.end).trim() : passage.text.trim();
        tally.sentences.push({ document: gold.name, sentence });
      }
    }
  });
  const wrong = [...tallies.values()]
    .filter((tally) => tally.wrong > 0)
    .sort((a, b) => b.wrong - a.wrong || a.right - b.right || (a.rule < b.rule ? -1 : 1));
  return { wrong, missed };
}
