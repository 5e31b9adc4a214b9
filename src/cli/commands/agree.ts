import { writeFile } from 'node:fs/promises';
import { csvRow } from '../../corpus/csv';
import {
  type Coding,
  codingAgreement,
  codingDifferences,
  type Interval,
  type Sample,
  type ThemeReliability,
} from '../../corpus/evaluate';
import { codingTable } from '../../corpus/interchange/coding-table';
import { plain, table } from '../columns';
import { type Command, choice, EXIT, numeric, UsageError } from '../command';
import { readCodings, readSample } from '../samples';

const HELP = `Usage: fazhi agree [OPTIONS] FOLDER CODING CODING…

How coders agree on a sample that 'fazhi sample' has drawn into FOLDER: for each theme Cohen's kappa and
Krippendorff's alpha with 95 % bootstrap intervals, then each passage on which they differ.

A CODING is a table (.csv, .xlsx), an export of Label Studio (.json) or doccano (.jsonl), or a folder of brat.

Options:
  --settle FILE        also writes a table (.csv) of the passages on which they differ, with who said what, to
                       be settled: 'fazhi evaluate FOLDER --coded A --coded B --settled FILE'
  --resamples N        for the intervals (default 1000)
  --format text|json|csv
  -h, --help

Examples:
  fazhi agree coding coding/coder-1.csv coding/coder-2.csv --settle coding/settle.csv
`;

export const agreeCommand: Command = {
  name: 'agree',
  summary: 'how coders of a sample agree, and where they differ',
  help: HELP,
  options: {
    settle: { type: 'string' },
    resamples: { type: 'string' },
    format: { type: 'string', default: 'text' },
  },
  async run({ values, positionals, terminal }) {
    const format = choice(values.format, 'format', ['text', 'json', 'csv'] as const);
    const [folder, ...files] = positionals;
    if (folder === undefined || files.length < 2) {
      throw new UsageError('agree takes the FOLDER of a sample and two CODINGs at least');
    }
    const resamples = numeric(values.resamples, 'resamples', 0, 100_000) ?? 1000;
    const sample = await readSample(folder);
    const codings = await readCodings(files, sample);
    const themes = codingAgreement(codings, sample.themes, { resamples });
    const differences = codingDifferences(codings, sample.themes);
    const texts = new Map(sample.units.map(({ unit, text }) => [unit, text]));
    if (typeof values.settle === 'string') {
      await writeFile(values.settle, settleTable(sample, codings, differences));
    }
    if (format === 'json') terminal.out(`${JSON.stringify({ themes, differences }, null, 2)}\n`);
    else if (format === 'csv') terminal.out(agreementCsv(themes));
    else {
      terminal.out(`${agreementTable(themes).join('\n')}\n\n${differences.length} differences\n`);
      for (const { unit, theme, yes, no } of differences) {
        const text = plain(texts.get(unit) ?? '').trim();
        terminal.out(
          `${plain(unit)}\t${plain(theme)}\t+ ${yes.join(', ')}\t− ${no.join(', ')}\t${text}\n`,
        );
      }
    }
    return EXIT.done;
  },
};

const ratio = (value: number | null): string => (value === null ? '–' : value.toFixed(3));
const between = (interval: Interval | null): string =>
  interval === null ? '' : `${ratio(interval.low)}–${ratio(interval.high)}`;

function agreementTable(themes: readonly ThemeReliability[]): string[] {
  return table(
    [
      ['', 'units', 'prevalence', 'kappa', '95 %', 'alpha', '95 %'],
      ...themes.map((one) => [
        one.theme,
        String(one.units),
        ratio(one.prevalence),
        ratio(one.kappa),
        between(one.kappaInterval),
        ratio(one.alpha),
        between(one.alphaInterval),
      ]),
    ],
    ['left', ...Array.from({ length: 6 }, () => 'right' as const)],
  );
}

function agreementCsv(themes: readonly ThemeReliability[]): string {
  const head = 'theme units prevalence kappa kappa_low kappa_high alpha alpha_low alpha_high';
  const rows = themes.map((one) => [
    one.theme,
    one.units,
    one.prevalence,
    one.kappa,
    one.kappaInterval?.low ?? null,
    one.kappaInterval?.high ?? null,
    one.alpha,
    one.alphaInterval?.low ?? null,
    one.alphaInterval?.high ?? null,
  ]);
  return [head.split(' '), ...rows].map(csvRow).join('');
}

/** A table to code in, of the passages on which coders differ; the note says who said what. */
function settleTable(
  sample: Sample,
  codings: readonly Coding[],
  differences: readonly { readonly unit: string }[],
): string {
  const open = new Set(differences.map(({ unit }) => unit));
  const { head, rows } = codingTable({
    ...sample,
    units: sample.units.filter(({ unit }) => open.has(unit)),
  });
  const said = (unit: string): string =>
    codings
      .filter(({ units }) => units.has(unit))
      .map(({ coder, units }) => `${coder}: ${units.get(unit)!.join(' ') || 'none'}`)
      .join('; ');
  const noted = rows.map((row) => [...row.slice(0, -1), said(row[0]!)]);
  return `\ufeff${[head, ...noted].map(csvRow).join('')}`;
}
