import { createAnalyzer } from '../analyze';
import { csvRow } from '../corpus/csv';
import { readDocument } from '../corpus/run/documents';
import { findFiles } from '../corpus/run/files';
import { compilePlaces } from '../corpus/run/places';
import {
  defaultTokenizer,
  intl,
  nodejieba,
  sentencePassages,
  subset,
  type TextPassage,
  type Tokenizer,
  textPassages,
  type WordCorpus,
  type WordOptions,
  withLexicon,
  wordCorpus,
} from '../corpus/statistics';
import { FazhiError } from '../errors';
import { analyzerOptionsOf } from './analyzer-options';
import { plain, table, truncate } from './columns';
import { type Command, type CommandArguments, choice, numeric, type Terminal } from './command';
import { readText } from './commands/analyze';
import { placesOf } from './places';
import { WHERE_HELP, WHERE_OPTIONS, whereOf } from './where';

/** Options that the commands on words have in common. */
export const WORD_OPTIONS: Command['options'] = {
  format: { type: 'string', default: 'text' },
  tokenizer: { type: 'string', default: 'auto' },
  'no-lexicon': { type: 'boolean' },
  terms: { type: 'string' },
  themes: { type: 'string' },
  roles: { type: 'string' },
  ...WHERE_OPTIONS,
  unit: { type: 'string', default: 'passage' },
  names: { type: 'string' },
  metadata: { type: 'string' },
  'stop-words': { type: 'boolean' },
  numbers: { type: 'boolean' },
  'min-count': { type: 'string' },
  limit: { type: 'string' },
};

/** What `--help` says of them. */
export const WORD_OPTIONS_HELP = `  --format FORMAT      text (default), csv, jsonl, json
  --themes SET         another theme set: a built-in set by its id, or a file (.json, .yaml, .dic)
  --roles FILE         what headings say of a section's role, before the built-in cues (YAML)
${WHERE_HELP}
  --unit UNIT          what is counted in: passage (default) or sentence
  --names PATTERN      how paths are built, such as '{region}/{year}/{issuer}'
  --metadata CSV       a table with the columns file, issuer, year, region, level
  --stop-words         also show stop words (的, 进一步, 推进, …)
  --numbers            count numbers as words
  --min-count N        leave out what is rarer
  --limit N            longest list (default 30 as text, else 1000)
  --tokenizer NAME     nodejieba, intl, or auto: nodejieba where it is installed, else intl
  --terms FILE         terms of your own, one a line, kept whole
  --no-lexicon         words as the tokenizer cuts them, without the terms of the genre
  -h, --help`;

/** What words are counted in. */
export const COUNTING_UNITS = ['passage', 'sentence'] as const;

type Values = CommandArguments['values'];

/** The passages and headings of all reports in files and folders, cut into words. */
export async function readWords(
  places: readonly string[],
  values: Values,
  terminal: Terminal,
  command: string,
): Promise<{ readonly corpus: WordCorpus; readonly failed: boolean }> {
  const { files } = await findFiles(places);
  const analyzer = createAnalyzer(await analyzerOptionsOf(values));
  const placeOf = compilePlaces(await placesOf(values));
  const unit = choice(values.unit, 'unit', COUNTING_UNITS);
  const criteria = whereOf(values);
  const passages: TextPassage[] = [];
  let failed = false;
  for (const { id, path } of files) {
    try {
      const { text } = await readDocument(path);
      const report = analyzer.analyze(text);
      const place = placeOf(id, report.document);
      for (const passage of textPassages(report, text, id, { headings: true }))
        passages.push({ ...passage, ...place });
    } catch (error) {
      if (!(error instanceof FazhiError)) throw error;
      failed = true;
      terminal.err(`fazhi ${command}: ${plain(path.toString())}: ${plain(error.message)}\n`);
    }
  }
  const units = unit === 'sentence' ? sentencePassages(passages) : passages;
  const corpus = await wordCorpus(units, { tokenizer: await tokenizerOf(values, terminal) });
  return { corpus: subset(corpus, criteria), failed };
}

async function tokenizerOf(values: Values, terminal: Terminal): Promise<Tokenizer> {
  const name = choice(values.tokenizer, 'tokenizer', ['auto', 'nodejieba', 'intl'] as const);
  const tokenizer =
    name === 'intl' ? intl() : await (name === 'auto' ? defaultTokenizer() : nodejieba());
  const terms =
    typeof values.terms === 'string'
      ? (await readText(values.terms, terminal)).split(/\r?\n/).filter((line) => line.trim() !== '')
      : [];
  const bare = values['no-lexicon'] === true;
  if (bare && terms.length === 0) return tokenizer;
  return withLexicon(tokenizer, { terms, ...(bare && { areas: [], numbers: false }) });
}

/** Which words to list, from the options; a list for a person is short. */
export function wordOptionsOf(values: Values): WordOptions {
  const minCount = numeric(values['min-count'], 'min-count', 1, 1e7);
  return {
    stopWords: values['stop-words'] !== true,
    numbers: values.numbers === true,
    limit: numeric(values.limit, 'limit', 1, 1e7) ?? (values.format === 'text' ? 30 : 1000),
    ...(minCount !== undefined && { minCount }),
  };
}

type Cell = string | number | boolean | null;

/** A result as a table: one record a row, all with the same keys. */
export interface Listing {
  /** What the table rests on, for the line above a table for a person. */
  readonly head: string;
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  /** The keys that a person is shown; all, if left out. */
  readonly shown?: readonly string[];
}

/** Writes a result: a readable table, CSV with all columns, one JSON record a line, or the result whole. */
export function writeListing(
  result: object,
  listing: Listing,
  values: Values,
  out: Terminal,
): void {
  const format = choice(values.format, 'format', ['text', 'csv', 'jsonl', 'json'] as const);
  const { rows, head } = listing;
  if (format === 'json') out.out(`${JSON.stringify(result, null, 2)}\n`);
  else if (format === 'jsonl') for (const row of rows) out.out(`${JSON.stringify(row)}\n`);
  else if (format === 'csv') {
    if (rows.length === 0) return;
    out.out(csvRow(Object.keys(rows[0]!)));
    for (const row of rows) out.out(csvRow(Object.values(row)));
  } else {
    out.out(`${plain(head)}\n`);
    if (rows.length === 0) return;
    const keys = listing.shown ?? Object.keys(rows[0]!);
    const cells = rows.map((row) => keys.map((key) => readable(row[key] ?? null)));
    const numbers = keys.map((key) => rows.every((row) => typeof row[key] !== 'string'));
    const lines = table(
      [keys, ...cells],
      numbers.map((is) => (is ? 'right' : 'left')),
    );
    out.out(`${lines.map((line) => truncate(line, out.columns)).join('\n')}\n`);
  }
}

function readable(value: Cell): string {
  if (value === null) return '-';
  if (typeof value !== 'number' || Number.isInteger(value)) return String(value);
  if (value !== 0 && Math.abs(value) < 0.001) return value.toExponential(1);
  return value.toFixed(Math.abs(value) < 10 ? 3 : 1);
}
