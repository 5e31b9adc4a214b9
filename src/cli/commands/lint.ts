import { stat } from 'node:fs/promises';
import { lintThemes, runThemeCases } from '../../analyze';
import { readDocument } from '../../corpus/run/documents';
import { findFiles } from '../../corpus/run/files';
import { plain, table } from '../columns';
import { type Command, choice, EXIT, type Terminal } from '../command';
import { themeSetOf } from '../theme-set';
import { readText } from './analyze';

const HELP = `Usage: fazhi lint [OPTIONS] [FILE|DIR…]

Checks a theme set: its form, duplicate, shadowed and swallowed terms, impossible rules, unreachable
thresholds; with reports also what never fires on them or never decides. Runs the set's own test cases.

Options:
  --themes SET         a built-in theme set by its id, or a file (.json, .yaml, .dic)
  --format text|json
  -h, --help

Exit code 1 where a test case fails; findings alone are advice.

Examples:
  fazhi lint --themes mine.yaml
  fazhi lint --themes mine.yaml reports
`;

export const lintCommand: Command = {
  name: 'lint',
  summary: 'checks a theme set and runs its test cases',
  help: HELP,
  options: { themes: { type: 'string' }, format: { type: 'string', default: 'text' } },
  async run({ values, positionals, terminal }) {
    const format = choice(values.format, 'format', ['text', 'json'] as const);
    const set = await themeSetOf(values.themes);
    const texts: string[] = [];
    for (const place of positionals) texts.push(...(await textsOf(place, terminal)));
    const findings = lintThemes(set, texts);
    const cases = runThemeCases(set);
    const failed = cases.filter((result) => !result.passed);
    if (format === 'json') {
      terminal.out(`${JSON.stringify({ findings, cases }, null, 2)}\n`);
    } else {
      const rows = findings.map(({ code, path, message }) => [code, path, plain(message)]);
      if (rows.length > 0) terminal.out(`${table(rows, ['left', 'left', 'left']).join('\n')}\n`);
      for (const { case: example, missing, extra } of failed) {
        const wrong = [
          ...missing.map((theme) => `−${theme}`),
          ...extra.map((theme) => `+${theme}`),
        ];
        terminal.out(`case failed (${wrong.join(' ')}): ${plain(example.text)}\n`);
      }
      terminal.out(
        `${findings.length} findings; ${cases.length - failed.length} of ${cases.length} cases passed\n`,
      );
    }
    return failed.length > 0 ? EXIT.failed : EXIT.done;
  },
};

/** The text of a file, or of all reports below a folder. */
async function textsOf(place: string, terminal: Terminal): Promise<string[]> {
  const isFolder = await stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [await readText(place, terminal)];
  const { files } = await findFiles([place]);
  const texts: string[] = [];
  for (const { path } of files) texts.push((await readDocument(path)).text);
  return texts;
}
