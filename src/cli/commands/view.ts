import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createAnalyzer } from '../../analyze';
import { pageLabels } from '../../corpus/pages/page-labels';
import { reportPage } from '../../corpus/pages/report-page';
import { FazhiError } from '../../errors';
import { type Command, choice, EXIT, UsageError } from '../command';
import { themeSetOf } from '../theme-set';
import { readText } from './analyze';

const HELP = `Usage: fazhi view [OPTIONS] FILE

Writes a report as one web page that needs no network: the text with its themes and claims marked, what
earned each theme, the section tree beside it. FILE may be - for standard input.

Options:
  --out PAGE    the file to write; without it the page goes to standard output
  --themes SET  a built-in theme set by its id, or a file (.json, .yaml, .dic)
  --language L  of its headings and labels: zh (default) or en; the text stays as it is
  -h, --help

Example:
  fazhi view report.docx --out report.html
`;

export const viewCommand: Command = {
  name: 'view',
  summary: 'a report as a web page with themes and claims marked',
  help: HELP,
  options: {
    out: { type: 'string', short: 'o' },
    themes: { type: 'string' },
    language: { type: 'string', default: 'zh' },
  },
  async run({ values, positionals, terminal }) {
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError('one FILE is shown');
    const language = choice(values.language, 'language', ['zh', 'en'] as const);
    const analyzer = createAnalyzer({ themes: await themeSetOf(values.themes) });
    const text = await readText(file, terminal);
    const page = reportPage(text, analyzer.analyze(text), {
      name: file === '-' ? 'standard input' : path.basename(file),
      themes: analyzer.themes.themes.map((theme) => theme.id),
      language,
      labels: pageLabels({ themes: analyzer.themes }),
    });
    if (typeof values.out !== 'string') {
      terminal.out(page);
      return EXIT.done;
    }
    await writeFile(values.out, page).catch((cause) => {
      throw new FazhiError('output-unwritable', `${JSON.stringify(values.out)} cannot be written`, {
        cause,
      });
    });
    return EXIT.done;
  },
};
