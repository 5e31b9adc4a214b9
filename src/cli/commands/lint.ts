import { lintThemes, runThemeCases } from '../../analyze';
import { plain, table } from '../columns';
import { type Command, choice, EXIT } from '../command';
import { themeSetOf } from '../theme-set';
import { readText } from './analyze';

const HELP = `Usage: fazhi lint [OPTIONS] [REPORT…]

Checks a theme set: its form, duplicate, shadowed and swallowed terms, impossible rules, unreachable
thresholds; with REPORTs also what never fires on them or never decides. Runs the set's own test cases.

Options:
  --themes SET         a built-in theme set by its id, or a file (.json, .yaml, .dic)
  --format text|json
  -h, --help

Exit code 1 where a test case fails; findings alone are advice.

Examples:
  fazhi lint --themes my-themes.json
  fazhi lint --themes my-themes.json corpus/dev/*.txt
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
    for (const file of positionals) texts.push(await readText(file, terminal));
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
