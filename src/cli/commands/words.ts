import { frequencies, ngrams } from '../../corpus/statistics';
import { type Command, EXIT, numeric, UsageError } from '../command';
import {
  readWords,
  WORD_OPTIONS,
  WORD_OPTIONS_HELP,
  wordOptionsOf,
  writeListing,
} from '../word-lists';

const HELP = `Usage: fazhi words [OPTIONS] FILE|DIR…

The words of reports by frequency: how often, per thousand words, in how many passages and documents, and
how evenly spread (Juilland's D, Gries' DP; over documents, or over passages where there is one document).

Options:
  --ngrams N           sequences of N words instead
  --matrix FILE        writes a document-term matrix instead: a row for each word of each document
                       (.csv, .jsonl, .parquet), for quanteda, tidytext or pandas
  --tokens FILE        writes every token in its order
${WORD_OPTIONS_HELP}

Examples:
  fazhi words reports
  fazhi words --theme 普法宣传 --format csv reports > words.csv
  fazhi words --ngrams 3 --year 2023 reports
  fazhi words --matrix dtm.parquet --tokens tokens.parquet reports
`;

export const wordsCommand: Command = {
  name: 'words',
  summary: 'word frequencies of reports',
  help: HELP,
  options: {
    ...WORD_OPTIONS,
    ngrams: { type: 'string' },
    matrix: { type: 'string' },
    tokens: { type: 'string' },
  },
  async run({ values, positionals, terminal }) {
    if (positionals.length === 0) throw new UsageError('no FILE or DIR given');
    const n = numeric(values.ngrams, 'ngrams', 1, 10);
    const { corpus, failed } = await readWords(positionals, values, terminal, 'words');
    const options = wordOptionsOf(values);
    if (values.matrix !== undefined || values.tokens !== undefined) {
      const { writeMatrix, writeTokens } = await import('../word-tables');
      for (const [name, write] of [
        ['matrix', (file: string) => writeMatrix(corpus, file, options)],
        ['tokens', (file: string) => writeTokens(corpus, file)],
      ] as const) {
        const file = values[name];
        if (file !== undefined) terminal.err(`${await write(String(file))} rows in ${file}\n`);
      }
      return failed ? EXIT.failed : EXIT.done;
    }
    const result =
      n === undefined ? frequencies(corpus, options) : ngrams(corpus, { ...options, n });
    const rows = result.rows.map((row) => {
      const { count, perThousand, passages, documents, juillandD, griesDP, griesDPNorm } = row;
      const word = 'word' in row ? row.word : row.words.join(' ');
      return { word, count, perThousand, passages, documents, juillandD, griesDP, griesDPNorm };
    });
    const head = `${result.tokens} words, ${result.types} different, in ${result.passages} ${values.unit}s of ${result.documents} documents (${result.tokenizer})`;
    const shown = ['word', 'count', 'perThousand', 'passages', 'documents', 'juillandD', 'griesDP'];
    writeListing(result, { head, rows, shown }, values, terminal);
    return failed ? EXIT.failed : EXIT.done;
  },
};
