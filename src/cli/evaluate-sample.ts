import { csvRow } from '../corpus/csv';
import {
  type CorrectedShare,
  correctedShares,
  type SampleAccuracy,
  sampleAccuracy,
  settledCoding,
} from '../corpus/evaluate';
import { table } from './columns';
import { type CommandArguments, choice, EXIT, type Terminal } from './command';
import { readCodings, readSample } from './samples';

/**
 * What people coded in a sample, against what the machine says: accuracy in the whole corpus, and shares of
 * themes corrected for the machine's errors. Gives the exit code.
 */
export async function evaluateSample(
  folder: string,
  coded: readonly string[],
  values: CommandArguments['values'],
  terminal: Terminal,
): Promise<number> {
  const format = choice(values.format, 'format', ['text', 'json', 'csv'] as const);
  const by = values.by === undefined ? null : choice(values.by, 'by', ['year', 'level'] as const);
  const sample = await readSample(folder);
  const codings = await readCodings(coded, sample);
  const [settled = null] =
    typeof values.settled === 'string' ? await readCodings([values.settled], sample) : [];
  const { coding, unsettled } = settledCoding(codings, settled);
  const themes = sampleAccuracy(sample, coding);
  const shares = correctedShares(sample, coding, by);
  if (format === 'json') {
    terminal.out(`${JSON.stringify({ themes, shares, unsettled }, null, 2)}\n`);
    return EXIT.done;
  }
  if (format === 'csv') {
    terminal.out(sharesCsv(shares));
    return EXIT.done;
  }
  const left =
    unsettled.length === 0 ? '' : `; ${unsettled.length} on which coders differ left out`;
  terminal.out(
    `${coding.units.size} of ${sample.units.length} passages coded${left}; each counts for those that it stands for\n\n`,
  );
  terminal.out(`${accuracyTable(themes).join('\n')}\n\n`);
  terminal.out('share of passages, by the machine, and corrected by the difference estimator\n');
  terminal.out(`${sharesTable(shares, by !== null).join('\n')}\n`);
  return EXIT.done;
}

const ratio = (value: number): string => value.toFixed(3);

function accuracyTable(themes: readonly SampleAccuracy[]): string[] {
  return table(
    [
      ['', 'F1', 'precision', 'recall'],
      ...themes.map(({ theme, f1, precision, recall }) => [
        theme,
        ratio(f1),
        ratio(precision),
        ratio(recall),
      ]),
    ],
    ['left', 'right', 'right', 'right'],
  );
}

function sharesTable(shares: readonly CorrectedShare[], withGroups: boolean): string[] {
  return table(
    [
      [...(withGroups ? ['of'] : []), '', 'machine', 'corrected', '95 %', 'passages', 'coded'],
      ...shares.map((one) => [
        ...(withGroups ? [one.of ?? ''] : []),
        one.theme,
        ratio(one.machine),
        ratio(one.corrected),
        `${ratio(one.low)}–${ratio(one.high)}`,
        String(one.passages),
        String(one.coded),
      ]),
    ],
    [
      ...(withGroups ? ['left' as const] : []),
      'left',
      ...Array.from({ length: 5 }, () => 'right' as const),
    ],
  );
}

function sharesCsv(shares: readonly CorrectedShare[]): string {
  const head = ['theme', 'group', 'machine', 'corrected', 'low', 'high', 'passages', 'coded'];
  const rows = shares.map((one) => [
    one.theme,
    one.of,
    one.machine,
    one.corrected,
    one.low,
    one.high,
    one.passages,
    one.coded,
  ]);
  return [head, ...rows].map(csvRow).join('');
}
