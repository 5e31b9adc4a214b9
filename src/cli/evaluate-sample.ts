import { csvRow } from '../corpus/csv';
import {
  type CorrectedShare,
  correctedShares,
  type Interval,
  predictedAgain,
  type Sample,
  type SampleAccuracy,
  sampleAccuracy,
  settledCoding,
} from '../corpus/evaluate';
import { table } from './columns';
import { type CommandArguments, choice, EXIT, type Terminal, UsageError } from './command';
import { readReports } from './reports';
import { sampleUnits } from './sample-units';
import { readCodings, readSample } from './samples';

/**
 * What people coded in a sample, against what the machine says: accuracy in the whole corpus, and shares of
 * themes corrected for the machine's errors. With the places of the reports the machine reads them anew, by the
 * theme set of --themes. Gives the exit code.
 */
export async function evaluateSample(
  [folder, ...places]: readonly [folder: string, ...places: string[]],
  coded: readonly string[],
  values: CommandArguments['values'],
  terminal: Terminal,
): Promise<number> {
  const format = choice(values.format, 'format', ['text', 'json', 'csv'] as const);
  const by = values.by === undefined ? null : choice(values.by, 'by', ['year', 'level'] as const);
  const drawn = await readSample(folder);
  if (places.length === 0 && values.themes !== undefined) {
    throw new UsageError(
      '--themes goes with the FILE or DIR of the reports, which it is to read anew',
    );
  }
  const sample = places.length === 0 ? drawn : await readAnew(drawn, places, values, terminal);
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
    `${coding.units.size} of ${sample.units.length} ${sample.unit}s coded${left}; each counts for those that it stands for\n\n`,
  );
  terminal.out(`${accuracyTable(themes).join('\n')}\n\n`);
  terminal.out('share of passages, by the machine, and corrected by the difference estimator\n');
  terminal.out(`${sharesTable(shares, by !== null).join('\n')}\n`);
  return EXIT.done;
}

/** The sample with what the machine says of the same reports now. */
async function readAnew(
  sample: Sample,
  places: readonly string[],
  values: CommandArguments['values'],
  terminal: Terminal,
): Promise<Sample> {
  const { analyzer, reports } = await readReports(places, values, terminal, 'evaluate');
  const { id, themes } = analyzer.themes;
  const missing = sample.themes.find((theme) => themes.every((known) => known.id !== theme));
  if (missing !== undefined) {
    throw new UsageError(`the sample was coded for ${missing}, which ${id} does not have`);
  }
  return predictedAgain(
    sample,
    reports.flatMap((report) => sampleUnits(report, sample)),
  );
}

const ratio = (value: number): string => value.toFixed(3);

const between = ({ low, high }: Interval): string => `${ratio(low)}–${ratio(high)}`;

function accuracyTable(themes: readonly SampleAccuracy[]): string[] {
  return table(
    [
      ['', 'F1', '95 %', 'precision', '95 %', 'recall', '95 %'],
      ...themes.map((one) => [
        one.theme,
        ratio(one.f1),
        between(one.f1Interval),
        ratio(one.precision),
        between(one.precisionInterval),
        ratio(one.recall),
        between(one.recallInterval),
      ]),
    ],
    ['left', ...Array.from({ length: 6 }, () => 'right' as const)],
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
        between(one),
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
