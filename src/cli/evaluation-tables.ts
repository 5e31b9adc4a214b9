import { createAnalyzer } from '../analyze';
import type { Accuracy } from '../corpus/evaluate';
import type { GoldReport } from '../corpus/evaluate/read-gold';
import { blocksOf, parseStructure } from '../structure';
import { normalise } from '../text/normalise';
import { compileThemes, type ThemeSet } from '../themes';
import { table } from './columns';

const ratio = (value: number): string => value.toFixed(3);

/** Terms and rules whose tags rest on one report alone. */
export async function viewSupport(set: ThemeSet, golds: readonly GoldReport[]): Promise<string[]> {
  const { termSupport } = await import('../corpus/evaluate');
  const support = termSupport(compileThemes(set), golds.map(sampleOf));
  const alone = support.filter(({ decidesIn }) => decidesIn.length === 1);
  return [
    '',
    `${alone.length} of ${support.length} terms and rules that occur decide in one report only:`,
    ...table(
      alone.map(({ rule, term, decidesIn }) => [rule, term, decidesIn[0]!]),
      ['left', 'left', 'left'],
    ),
  ];
}

/** What the reports say of each term and rule that decides alone in one of them. */
export async function viewStrength(set: ThemeSet, golds: readonly GoldReport[]): Promise<string[]> {
  const { termStrength } = await import('../corpus/evaluate');
  const all = termStrength(compileThemes(set), golds.map(sampleOf));
  const alone = all.filter(({ decides }) => decides > 0).sort((a, b) => a.atLeast - b.atLeast);
  const numbers = Array.from({ length: 6 }, () => 'right' as const);
  return [
    '',
    `${alone.length} of ${all.length} terms and rules that occur decide alone somewhere:`,
    ...table(
      [
        ['', '', 'decides', 'right', 'reports', 'at least', 'occurs', 'right'],
        ...alone.map((one) => [
          one.rule,
          one.term,
          `${one.decides}`,
          `${one.decidesRight}`,
          `${one.reports}`,
          ratio(one.atLeast),
          `${one.occurs}`,
          `${one.occursRight}`,
        ]),
      ],
      ['left', 'left', ...numbers],
    ),
  ];
}

function sampleOf({ name, text: source, gold }: GoldReport) {
  const { text, toSource } = normalise(source);
  const blocks = blocksOf(parseStructure(text, source));
  return { name, text, blocks, toSource, passages: gold.passages };
}

/** Scores below the threshold of the built-in sets, at it, and above. */
const MIN_SCORES = [0.1, 0.2, 0.3, 0.9, 0.95, 0.98, 0.99];

/** Accuracy of the themes at each `minScore`, and by what the names of the reports end with. */
export async function viewTables(set: ThemeSet, golds: readonly GoldReport[]): Promise<string[]> {
  const { groupTable, scoreTable } = await import('../corpus/evaluate');
  const gold = golds.map((report) => report.gold);
  const themes = set.themes.map((theme) => theme.id);
  const reportsOf = (minScore?: number) => {
    const analyzer = createAnalyzer({
      themes: set,
      ...(minScore === undefined ? {} : { minScore }),
    });
    return golds.map(({ text }) => analyzer.analyze(text));
  };
  const row = ({ f1, precision, recall, tp, fp, fn }: Accuracy): string[] => [
    ratio(f1),
    ratio(precision),
    ratio(recall),
    `${tp}`,
    `${fp}`,
    `${fn}`,
  ];
  const numbers = Array.from({ length: 7 }, () => 'right' as const);
  const heads = ['F1', 'precision', 'recall', 'right', 'extra', 'missed'];
  const scores = scoreTable(gold, reportsOf(0), themes, MIN_SCORES);
  const usual = reportsOf();
  const groups = (place: number) =>
    groupTable(gold, usual, themes, (name) => name.split('-').at(place) ?? name)
      .sort((a, b) => (a.group < b.group ? -1 : 1))
      .map((one) => [one.group, `${one.reports}`, ...row(one)]);
  return [
    '',
    ...table(
      [['minScore', ...heads], ...scores.map((one) => [`${one.minScore}`, ...row(one)])],
      numbers,
    ),
    '',
    ...table([['', 'reports', ...heads], ...groups(-2), ...groups(-1)], ['left', ...numbers]),
  ];
}
