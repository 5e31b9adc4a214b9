import type { Span } from '../../text/span';
import { termOf } from '../../themes/judge/evidence';
import { blockJudge } from '../../themes/judge/judge';
import { weigh } from '../../themes/judge/weigh';
import type { CompiledThemes } from '../../themes/set/compile';
import { type GoldPassage, UNSCORED_ROLES } from './gold';
import { common } from './match';
import type { SupportSample } from './support';

/** A text in normal form with its blocks, and the gold of its source. */
export interface StrengthSample extends SupportSample {
  /** Where a span of the text stands in the source, to which the gold refers. */
  readonly toSource: (span: Span) => Span;
  readonly passages: readonly GoldPassage[];
}

/** How often a term or rule decides alone, and how often that is right. */
export interface TermStrength {
  /** `theme/group` or `theme/rule`. */
  readonly rule: string;
  /** The term's words; the rule's id for a rule. */
  readonly term: string;
  /** Units in which it is evidence, and those of them that should get the theme. */
  readonly occurs: number;
  readonly occursRight: number;
  /** Units that have the theme and would lose it without this term, and those of them that should have it. */
  readonly decides: number;
  readonly decidesRight: number;
  /** Reports in which it decides. */
  readonly reports: number;
  /** The lower end of the 90 % interval (Wilson 1927) of how often it decides rightly, a vote for each report. */
  readonly atLeast: number;
}

/**
 * Measures each term and rule of a set on labelled reports: those that occur, sorted by rule and term. A
 * report has one vote, the part of its own decisions that is right, so that one which repeats itself does
 * not count for many.
 */
export function termStrength(
  compiled: CompiledThemes,
  samples: readonly StrengthSample[],
): TermStrength[] {
  interface Tally {
    readonly rule: string;
    readonly term: string;
    occurs: number;
    occursRight: number;
    readonly byReport: Map<string, { decides: number; right: number }>;
  }
  const tallies = new Map<string, Tally>();
  const { scoring } = compiled;
  for (const { name, text, blocks, toSource, passages } of samples) {
    const judge = blockJudge(compiled, text, blocks);
    for (const block of blocks) {
      const judgement = judge(block);
      const gold = labelsOf(toSource(block), passages);
      if (gold.length === 0) continue;
      for (const { theme, items, total, lent } of judgement.themes) {
        const isRight = gold.some(({ themes }) => themes.includes(theme));
        const seen = new Set<string>();
        for (const item of items) {
          const rule = item.source.name;
          const term = termOf(compiled, item) ?? rule.slice(rule.indexOf('/') + 1);
          const key = `${rule}\n${term}`;
          if (seen.has(key)) continue;
          seen.add(key);
          const tally = tallies.get(key) ?? {
            rule,
            term,
            occurs: 0,
            occursRight: 0,
            byReport: new Map(),
          };
          tallies.set(key, tally);
          tally.occurs++;
          if (isRight) tally.occursRight++;
          if (total < scoring.threshold) continue;
          const others = items.filter(({ key: other }) => other !== item.key);
          const left = others.length === 0 ? 0 : lent;
          if (weigh(others, left, judgement.counted, scoring) >= scoring.threshold) continue;
          const votes = tally.byReport.get(name) ?? { decides: 0, right: 0 };
          tally.byReport.set(name, votes);
          votes.decides++;
          if (isRight) votes.right++;
        }
      }
    }
  }
  return [...tallies.values()]
    .map(({ rule, term, occurs, occursRight, byReport }): TermStrength => {
      const votes = [...byReport.values()];
      const sum = (of: (vote: { decides: number; right: number }) => number) =>
        votes.reduce((total, vote) => total + of(vote), 0);
      return {
        rule,
        term,
        occurs,
        occursRight,
        decides: sum(({ decides }) => decides),
        decidesRight: sum(({ right }) => right),
        reports: votes.length,
        atLeast: wilson(
          sum(({ decides, right }) => right / decides),
          votes.length,
        ),
      };
    })
    .sort((a, b) =>
      a.rule === b.rule ? compareText(a.term, b.term) : compareText(a.rule, b.rule),
    );
}

/** The scored passages that share at least half of the shorter of the two with a block. */
function labelsOf(block: Span, passages: readonly GoldPassage[]): GoldPassage[] {
  const length = ({ start, end }: Span) => end - start;
  return passages.filter(
    (passage) =>
      !UNSCORED_ROLES.has(passage.role) &&
      common(block, passage) >= 0.5 * Math.min(length(block), length(passage)),
  );
}

/** The quantile of the normal distribution that a one-sided interval of 95 % takes. */
const Z = 1.645;

/** The lower end of the Wilson interval of a share; 0 without any. */
export function wilson(right: number, of: number): number {
  if (of === 0) return 0;
  const share = right / of;
  const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  return Math.max(0, (share + (Z * Z) / (2 * of) - spread) / (1 + (Z * Z) / of));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
