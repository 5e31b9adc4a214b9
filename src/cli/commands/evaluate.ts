import { createAnalyzer } from '../../analyze';
import type { Accuracy, CountedAccuracy, Evaluation, Interval } from '../../corpus/evaluate';
import type { GoldReport } from '../../corpus/evaluate/read-gold';
import { plain, table } from '../columns';
import { type Command, choice, EXIT, UsageError } from '../command';
import { viewStrength, viewSupport, viewTables } from '../evaluation-tables';
import { themeSetOf } from '../theme-set';

const HELP = `Usage: fazhi evaluate [OPTIONS] FOLDER
       fazhi evaluate FOLDER --coded CODING [--coded CODING] [--settled CODING] [--themes SET FILE|DIR…]

Analyses the reports of a gold folder (NAME.txt beside NAME.json) and compares: precision, recall and F1
of themes with 95 % bootstrap intervals, agreement, calibration of the scores, claims and structure.

With --coded, FOLDER is a sample of 'fazhi sample' and CODING what a coder gave back: accuracy in the whole
corpus, and the shares of the themes corrected for the machine's errors, with 95 % intervals (difference
estimator of stratified samples: Cochran 1977; Egami et al. 2023). With the reports after FOLDER the machine
reads them anew: what a dictionary is worth that was mended since, on what was coded already.

Options:
  --coded CODING       a coder's table (.csv, .xlsx), export (.json, .jsonl) or folder; may be given again
  --settled CODING     what was settled where coders differ; else these passages are left out
  --by year|level      corrected shares of each, where the sample is stratified by it
  --errors             also list every mistake with its words
  --support            also list the terms that decide in one report only: what leaving that report out
                       would not have taught
  --strength           also list how often each term and rule decides alone, how often that is right, and
                       how often it is right at least (95 %, a vote for each report); worst first
  --tables             also precision, recall and F1 of the themes at each minScore, and by level of
                       government and year of the reports, as their names end (NAME-LEVEL-YEAR)
  --themes SET         a built-in theme set by its id, or a file (.json, .yaml, .dic); its labels stand in FOLDER/ID
  --genre GENRE        disclosure: that of the reports of a sample
  --format text|json   json gives the whole evaluation; with --coded also csv: the shares
  -h, --help

Examples:
  fazhi evaluate corpus/dev
  fazhi evaluate corpus/dev --errors | grep theme-missed
  fazhi evaluate corpus/dev --themes outline
  fazhi evaluate coding --coded coding/coder-1.csv --themes mended.yaml reports
`;

export const evaluateCommand: Command = {
  name: 'evaluate',
  summary: 'accuracy on a folder of gold-labelled reports',
  help: HELP,
  options: {
    errors: { type: 'boolean' },
    support: { type: 'boolean' },
    strength: { type: 'boolean' },
    tables: { type: 'boolean' },
    coded: { type: 'string', multiple: true },
    settled: { type: 'string' },
    by: { type: 'string' },
    themes: { type: 'string' },
    genre: { type: 'string' },
    format: { type: 'string', default: 'text' },
  },
  async run({ values, positionals, terminal }) {
    const [folder, ...more] = positionals;
    if (folder === undefined) throw new UsageError('evaluate takes a FOLDER');
    if (Array.isArray(values.coded)) {
      const { evaluateSample } = await import('../evaluate-sample');
      return evaluateSample([folder, ...more], values.coded.map(String), values, terminal);
    }
    if (more.length > 0) throw new UsageError('evaluate takes one FOLDER');
    if (values.settled !== undefined || values.by !== undefined) {
      throw new UsageError('--settled and --by go with --coded');
    }
    const format = choice(values.format, 'format', ['text', 'json'] as const);
    const { evaluate } = await import('../../corpus/evaluate');
    const { readGoldFolder } = await import('../../corpus/evaluate/read-gold');
    const set = await themeSetOf(values.themes);
    const golds = await readGoldFolder(folder, set.id === 'five' ? undefined : set.id);
    const analyzer = createAnalyzer({ themes: set });
    const reports = golds.map(({ text }) => analyzer.analyze(text));
    const themes = set.themes.map((theme) => theme.id);
    const result = evaluate(
      golds.map(({ gold }) => gold),
      reports,
      { themes },
    );
    if (format === 'json') terminal.out(`${JSON.stringify(result, null, 2)}\n`);
    else
      terminal.out(
        `${viewEvaluation(result, hasPrimary(golds), values.errors === true).join('\n')}\n`,
      );
    if (values.support === true) terminal.out(`${(await viewSupport(set, golds)).join('\n')}\n`);
    if (values.strength === true) terminal.out(`${(await viewStrength(set, golds)).join('\n')}\n`);
    if (values.tables === true) terminal.out(`${(await viewTables(set, golds)).join('\n')}\n`);
    return EXIT.done;
  },
};

/** Whether the gold says what its passages are mainly about; labels of another set do not. */
const hasPrimary = (golds: readonly GoldReport[]): boolean =>
  golds.some(({ gold }) => gold.passages.some(({ primary }) => primary !== null));

const ratio = (value: number | null): string => (value === null ? '–' : value.toFixed(3));

function viewEvaluation(result: Evaluation, withPrimary: boolean, withErrors: boolean): string[] {
  const { themes, claims, measures, structure } = result;
  const row = (name: string, accuracy: Accuracy, interval: Interval | null): string[] => [
    name,
    ratio(accuracy.f1),
    interval === null ? '' : `${ratio(interval.low)}–${ratio(interval.high)}`,
    ratio(accuracy.precision),
    ratio(accuracy.recall),
    `${accuracy.tp}`,
    `${accuracy.fp}`,
    `${accuracy.fn}`,
  ];
  // No row for what neither the gold nor the reports have.
  const counted = (name: string, accuracy: CountedAccuracy): string[][] =>
    accuracy.tp + accuracy.fp + accuracy.fn === 0 ? [] : [row(name, accuracy, accuracy.f1Interval)];
  const lines = [
    `${result.documents} reports, ${result.passages} passages and headings`,
    '',
    ...table(
      [
        ['', 'F1', '95 %', 'precision', 'recall', 'right', 'extra', 'missed'],
        row('themes', themes.micro, themes.microInterval),
        ...themes.per.map((theme) => row(theme.theme, theme, theme.f1Interval)),
        ...counted('claims', claims),
        ...counted('indicators', measures.indicators),
        ...counted('figures', measures.figures),
        ...counted('parts', measures.partOf),
        ...counted('bases', measures.base),
        ...counted('headings', structure.headings),
      ],
      ['left', ...Array.from({ length: 7 }, () => 'right' as const)],
    ),
    '',
    `exact passages ${ratio(themes.exactPassages)}  primary ${ratio(withPrimary ? themes.primary : null)}  macro F1 ${ratio(themes.macroF1)}  calibration error ${ratio(themes.calibration.expectedCalibrationError)}`,
    `claims: bound ${ratio(claims.bound)}  status ${ratio(claims.status)}  kind ${ratio(claims.kind)}  what ${ratio(claims.what)} (to the letter ${ratio(claims.whatExact)})  period ${ratio(measures.period)}`,
    `structure: role ${ratio(structure.role)}  metadata ${ratio(result.meta)}`,
  ];
  if (withErrors) {
    lines.push('');
    for (const { document, kind, message } of result.errors) {
      lines.push(`${document}\t${kind}\t${plain(message)}`);
    }
  }
  return lines;
}
