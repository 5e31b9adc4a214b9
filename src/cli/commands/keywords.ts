import { keywords } from '../../corpus/statistics';
import { GROUPINGS } from '../../corpus/statistics/keywords';
import { type Command, choice, EXIT, numeric, UsageError } from '../command';
import {
  readWords,
  WORD_OPTIONS,
  WORD_OPTIONS_HELP,
  wordOptionsOf,
  writeListing,
} from '../word-lists';

const HELP = `Usage: fazhi keywords [OPTIONS] FILE|DIR…

The words that mark each report off from the others, by TF-IDF; or each theme, year, issuer, …

Options:
  --by WHAT            ${GROUPINGS.join(', ')} (default document)
${WORD_OPTIONS_HELP.replace('longest list (default 30 as text, else 1000)', 'keywords of each (default 20)')}

Examples:
  fazhi keywords reports
  fazhi keywords --by theme --limit 10 reports
`;

export const keywordsCommand: Command = {
  name: 'keywords',
  summary: 'keywords of each report, theme or year, by TF-IDF',
  help: HELP,
  options: { ...WORD_OPTIONS, by: { type: 'string', default: 'document' } },
  async run({ values, positionals, terminal }) {
    if (positionals.length === 0) throw new UsageError('no FILE or DIR given');
    const by = choice(values.by, 'by', GROUPINGS);
    const limit = numeric(values.limit, 'limit', 1, 1e7) ?? 20;
    const { corpus, failed } = await readWords(positionals, values, terminal, 'keywords');
    const result = keywords(corpus, { ...wordOptionsOf(values), by, limit });
    const rows = result.groups.flatMap(({ group, keywords: list }) =>
      list.map(({ word, tf, idf, tfidf }) => ({ [by]: group, word, tf, idf, tfidf })),
    );
    const head = `keywords by ${by} (${result.tokenizer})`;
    writeListing(result, { head, rows }, values, terminal);
    return failed ? EXIT.failed : EXIT.done;
  },
};
