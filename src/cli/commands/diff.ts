import { diffStudies, type ReportDiff } from '../../corpus/study/diff';
import { plain } from '../columns';
import { type Command, choice, EXIT, UsageError } from '../command';

const HELP = `Usage: fazhi diff [OPTIONS] OUT1 OUT2

Compares two runs of 'fazhi corpus': versions and options, files that only one of them has, and files with
another result, down to the passages whose themes and the claims whose reading differ.

Options:
  --format text|json
  -h, --help

Exit code 1 where results differ.

Example:
  fazhi diff study-0.1 study-0.2
`;

export const diffCommand: Command = {
  name: 'diff',
  summary: 'what changed between two runs over a corpus',
  help: HELP,
  options: { format: { type: 'string', default: 'text' } },
  async run({ values, positionals, terminal }) {
    const format = choice(values.format, 'format', ['text', 'json'] as const);
    const [first, second, ...more] = positionals;
    if (first === undefined || second === undefined || more.length > 0) {
      throw new UsageError('two folders are compared: fazhi diff OUT1 OUT2');
    }
    const diff = await diffStudies(first, second);
    if (format === 'json') {
      terminal.out(`${JSON.stringify(diff, null, 2)}\n`);
    } else {
      for (const { name, first: a, second: b } of diff.settings) {
        terminal.out(`${name}: ${plain(a)} → ${plain(b)}\n`);
      }
      for (const id of diff.onlyFirst) terminal.out(`only in ${first}: ${plain(id)}\n`);
      for (const id of diff.onlySecond) terminal.out(`only in ${second}: ${plain(id)}\n`);
      for (const report of diff.changed)
        for (const line of linesOf(report)) terminal.out(`${line}\n`);
      if (diff.same) terminal.out('the results are the same\n');
    }
    return diff.same ? EXIT.done : EXIT.failed;
  },
};

function linesOf(report: ReportDiff): string[] {
  const isError = (result: string): boolean => !result.startsWith('sha256:');
  const head = `${plain(report.id)}${report.fileChanged ? ' (the file changed)' : ''}`;
  const state = [report.first, report.second].map((result) =>
    isError(result) ? result : 'analysed',
  );
  return [
    isError(report.first) || isError(report.second) ? `${head}: ${state.join(' → ')}` : head,
    ...report.themes.map(
      ({ where, first, second }) => `  ${where} themes: ${first || '–'} → ${second || '–'}`,
    ),
    ...report.claims.flatMap(({ where, first, second }) => [
      ...(first === null ? [] : [`  ${where} − ${plain(first)}`]),
      ...(second === null ? [] : [`  ${where} + ${plain(second)}`]),
    ]),
  ];
}
