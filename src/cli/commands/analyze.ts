import { createAnalyzer } from '../../analyze';
import type { ApartOptions } from '../../corpus/run/apart';
import { FazhiError } from '../../errors';
import { REPORT_PARTS, type Report, type ReportPart } from '../../report';
import { analyzerOptionsOf } from '../analyzer-options';
import { plain } from '../columns';
import { type Command, choice, EXIT, numeric, type Terminal, UsageError } from '../command';

const HELP = `Usage: fazhi analyze [OPTIONS] FILE…

Analyses reports and shows their sections, themes with evidence, and claims. FILE is a text, Markdown,
HTML, Word (.docx) or PDF file, or - for standard input (text, or HTML).

Options:
  --format text|json|jsonl   text for a person (default), json indented, jsonl one report a line
  --jsonl                    read {"id","text"} lines and give one result line each, in order
  --themes SET               a built-in theme set by its id, or a file (.json, .yaml, .dic)
  --indicators FILE          a register of indicators, or changes to the built-in one (YAML, JSON)
  --roles FILE               what headings say of a section's role, before the built-in cues (YAML)
  --min-score N              leave out tags with a lower score (0 to 1)
  --omit PARTS               leave out of the JSON, by commas: evidence, sections, paragraphs, passages,
                             claims, indicators, skipped
  --rejected                 also give the numbers that are no claims, with the reason
  --timeout SECONDS          longest time to read a file or to analyse a long text (default 120)
  -h, --help

Examples:
  fazhi analyze report.txt
  fazhi analyze --format json report.html | jq '.claims[] | [.value, .unit, .what]'
  cat report.txt | fazhi analyze --format jsonl -
  fazhi analyze --jsonl < corpus.jsonl > reports.jsonl
`;

export const analyzeCommand: Command = {
  name: 'analyze',
  summary: 'sections, themes and claims of reports',
  help: HELP,
  options: {
    format: { type: 'string', default: 'text' },
    jsonl: { type: 'boolean' },
    themes: { type: 'string' },
    indicators: { type: 'string' },
    roles: { type: 'string' },
    'min-score': { type: 'string' },
    omit: { type: 'string' },
    rejected: { type: 'boolean' },
    timeout: { type: 'string' },
  },
  async run({ values, positionals, terminal }) {
    const format = choice(values.format, 'format', ['text', 'json', 'jsonl'] as const);
    const minScore = numeric(values['min-score'], 'min-score', 0, 1);
    const seconds = numeric(values.timeout, 'timeout', 1, 86_400);
    const apart = seconds === undefined ? {} : { timeout: seconds * 1000 };
    const options = {
      ...(await analyzerOptionsOf(values)),
      ...(minScore !== undefined && { minScore }),
      ...omission(values, format),
      ...(values.rejected === true && { include: ['rejected' as const] }),
    };
    const analyzer = createAnalyzer(options);
    const { reportJson } = await import('../../corpus/run/result');
    const { textAnalysis } = await import('../../corpus/run/texts');
    const analyze = textAnalysis(analyzer, options, apart);
    if (values.jsonl === true) {
      if (positionals.length > 0)
        throw new UsageError('--jsonl reads standard input and takes no FILE');
      const { analyzeLines } = await import('../jsonl');
      return analyzeLines(analyze, terminal);
    }
    if (positionals.length === 0) {
      throw new UsageError(
        "no FILE given; - reads standard input, 'fazhi analyze --help' tells more",
      );
    }
    let failed = false;
    for (const file of positionals) {
      try {
        const text = await readText(file, terminal, apart);
        const json = await analyze(text);
        if (format === 'jsonl') {
          await terminal.out(`{"id":${JSON.stringify(file)},"report":${json}}\n`);
          continue;
        }
        const report = JSON.parse(json) as Report;
        if (format === 'json') {
          await terminal.out(reportJson(() => `${JSON.stringify(report, null, 2)}\n`));
        } else {
          const { viewReport } = await import('../view-report');
          const themes = analyzer.themes.themes.map((theme) => theme.id);
          const { colour, columns } = terminal;
          if (positionals.length > 1) await terminal.out(`${plain(file)}\n`);
          await terminal.out(viewReport(text, report, { colour, columns, themes }));
        }
      } catch (error) {
        if (!(error instanceof FazhiError)) throw error;
        failed = true;
        terminal.err(`fazhi analyze: ${plain(file)}: ${plain(error.message)}\n`);
      }
    }
    return failed ? EXIT.failed : EXIT.done;
  },
};

/** What `--omit` leaves out; a person is shown all. */
function omission(
  { omit, jsonl }: { readonly omit?: unknown; readonly jsonl?: unknown },
  format: string,
): { readonly omit?: readonly ReportPart[] } {
  if (omit === undefined) return {};
  if (format === 'text' && jsonl !== true)
    throw new UsageError('--omit needs --format json or jsonl, or --jsonl');
  return {
    omit: String(omit)
      .split(',')
      .map((part) => choice(part.trim(), 'omit', REPORT_PARTS)),
  };
}

/** Largest standard input, in bytes: as large as a file may be. */
const MAX_INPUT = 64 * 1024 * 1024;

/** The text of a file, or of standard input for `-`. */
export async function readText(
  file: string,
  terminal: Terminal,
  options: ApartOptions = {},
): Promise<string> {
  const { parseDocument, readDocument } = await import('../../corpus/run/documents');
  if (file !== '-') return (await readDocument(file, options)).text;
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of terminal.pieces()) {
    pieces.push(piece);
    length += piece.length;
    if (length > MAX_INPUT) {
      throw new FazhiError(
        'file-too-large',
        `standard input has more than ${MAX_INPUT} bytes; split it, or use --jsonl`,
      );
    }
  }
  return (await parseDocument(Buffer.concat(pieces), 'standard input.txt', options)).text;
}
