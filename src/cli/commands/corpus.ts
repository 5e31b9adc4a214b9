import { type StudyManifest, studyCorpus } from '../../corpus';
import { GENRES } from '../../corpus/presets/preset';
import type { TableFormat } from '../../corpus/tables/write';
import { FazhiError } from '../../errors';
import { analyzerOptionsOf } from '../analyzer-options';
import { plain } from '../columns';
import { type Command, choice, EXIT, numeric, UsageError } from '../command';
import { placesOf } from '../places';
import { progressOn } from '../progress';

const HELP = `Usage: fazhi corpus --out OUT [OPTIONS] DIR…

Analyses all reports below DIR (txt, md, html, htm, docx, pdf) and writes tables, a codebook, an overview
with figures (index.html), a page for each report and a manifest into the folder OUT. A file that cannot be
read gets a line in the table of errors, and the run goes on. A run that was stopped is resumed by the same
call; the same call with more files extends a finished one.

What is no report of the genre, an error page or a duplicate is left out of the figures, and told: the table
of warnings has each with its reason.

Options:
  --out OUT          the folder to write; new or empty, or one with a run of the same options
  --format LIST      csv (default), jsonl, parquet; several joined by commas
  --excel            CSV files begin with a byte-order mark, so that Excel reads them as UTF-8
  --metadata CSV     a table with the columns file, issuer, year, region, level; file is the path below DIR
  --names PATTERN    how paths below DIR are built, such as '{region}/{year}/{issuer}'
  --themes SET       a built-in theme set by its id, or a file (.json, .yaml, .dic)
  --indicators FILE  a register of indicators, or changes to the built-in one (YAML, JSON)
  --roles FILE       what headings say of a section's role, before the built-in cues (YAML)
  --genre GENRE      disclosure: annual reports on disclosure (政府信息公开工作年度报告), their roles of sections
                     and the figures of their fixed tables
  --all              what is no report of the genre, and duplicates, count in the figures too
  --no-pages         no page for each report
  --title TEXT       title of the overview
  --language L       of the reports' pages: zh (default) or en; the overview is there in both
  --workers N        worker threads; the cores by default
  --timeout SECONDS  longest time for one file (default 120)
  -h, --help

Examples:
  fazhi corpus reports --out study
  fazhi corpus reports --out study --names '{region}/{issuer}{year}*' --format csv,parquet
`;

const FORMATS: readonly TableFormat[] = ['csv', 'jsonl', 'parquet'];

export const corpusCommand: Command = {
  name: 'corpus',
  summary: 'tables, figures and pages of a folder of reports',
  help: HELP,
  options: {
    out: { type: 'string', short: 'o' },
    format: { type: 'string', default: 'csv' },
    excel: { type: 'boolean' },
    metadata: { type: 'string' },
    names: { type: 'string' },
    themes: { type: 'string' },
    indicators: { type: 'string' },
    roles: { type: 'string' },
    genre: { type: 'string' },
    all: { type: 'boolean' },
    'no-pages': { type: 'boolean' },
    title: { type: 'string' },
    language: { type: 'string', default: 'zh' },
    workers: { type: 'string' },
    timeout: { type: 'string' },
  },
  async run({ values, positionals, terminal }) {
    if (positionals.length === 0) throw new UsageError('no DIR given: the folder of the reports');
    if (typeof values.out !== 'string')
      throw new UsageError('--out OUT is missing: the folder to write');
    const formats = formatsOf(values.format);
    const workers = numeric(values.workers, 'workers', 0, 1024);
    const timeout = numeric(values.timeout, 'timeout', 1, 86_400);
    const genre = values.genre === undefined ? undefined : choice(values.genre, 'genre', GENRES);
    const language = choice(values.language, 'language', ['zh', 'en'] as const);
    const places = await placesOf(values);
    const stop = new AbortController();
    const interrupt = (): void => stop.abort();
    process.once('SIGINT', interrupt);
    const progress = progressOn(terminal);
    try {
      const manifest = await studyCorpus(positionals, values.out, {
        formats,
        places,
        signal: stop.signal,
        onProgress: progress.show,
        byteOrderMark: values.excel === true,
        pages: values['no-pages'] !== true,
        analyze: await analyzerOptionsOf(values),
        all: values.all === true,
        ...(genre !== undefined && { genre }),
        language,
        ...(typeof values.title === 'string' && { title: values.title }),
        ...(workers !== undefined && { workers }),
        ...(timeout !== undefined && { timeout: timeout * 1000 }),
      });
      progress.end();
      const { reports, errors, ignored, studies } = manifest.counts;
      if (ignored > 0) terminal.err(`${ignored} files of other kinds passed over\n`);
      if (studies > 0) terminal.err(`${studies} folders passed over that hold a study\n`);
      const failed =
        errors === 0 ? '' : `, ${errors} files with errors (see ${values.out}/errors.*)`;
      terminal.err(`${plain(`${reports} reports in ${values.out}${failed}`)}\n`);
      for (const line of notices(manifest, values.out)) terminal.err(`${plain(line)}\n`);
      return errors === 0 ? EXIT.done : EXIT.failed;
    } catch (error) {
      progress.end();
      if (error instanceof FazhiError && error.code === 'aborted') {
        terminal.err(`fazhi corpus: stopped; the same call goes on where it was\n`);
        return EXIT.failed;
      }
      throw error;
    } finally {
      process.removeListener('SIGINT', interrupt);
    }
  },
};

/** What to know before the results are used: what is left out, and what of the options fits nothing. */
function notices({ counts }: StudyManifest, out: string): string[] {
  const list = (numbers: Readonly<Record<string, number>>): string =>
    Object.entries(numbers)
      .map(([code, number]) => `${number} ${code}`)
      .join(', ');
  const left = Object.values(counts.leftOut).reduce((sum, number) => sum + number, 0);
  const told = Object.entries(counts.warnings).filter(([code]) => TOLD.has(code));
  return [
    ...(left === 0
      ? []
      : [`${left} left out of the figures: ${list(counts.leftOut)} (--all: none)`]),
    ...(told.length === 0 ? [] : [`to look at: ${list(Object.fromEntries(told))}`]),
    ...(left + told.length === 0 ? [] : [`each with its reason in ${out}/warnings.*`]),
  ];
}

/** Warnings about the corpus itself; those about a report's own figures stand in the table. */
const TOLD: ReadonlySet<string> = new Set([
  'metadata-without-file',
  'metadata-column-unused',
  'name-does-not-fit',
  'same-issuer-and-year',
]);

function formatsOf(value: unknown): TableFormat[] {
  const names = String(value)
    .split(',')
    .map((name) => name.trim());
  const strange = names.find((name) => !FORMATS.includes(name as TableFormat));
  if (strange !== undefined) {
    throw new UsageError(`--format takes ${FORMATS.join(', ')}, joined by commas; not ${strange}`);
  }
  return [...new Set(names)] as TableFormat[];
}
