import { type KwicQuery, kwic } from '../../corpus/statistics';
import { displayWidth, pad, plain, truncate } from '../columns';
import { type Command, choice, EXIT, numeric, UsageError } from '../command';
import {
  readWords,
  WORD_OPTIONS,
  WORD_OPTIONS_HELP,
  wordOptionsOf,
  writeListing,
} from '../word-lists';

const HELP = `Usage: fazhi kwic [OPTIONS] TERM FILE|DIR…

A concordance: every place where TERM stands, with what is before and after it.

Options:
  --as WHAT            what TERM is: term (default; its characters, wherever they stand), theme (its
                       evidence), rule (THEME/RULE), indicator (its claims), regex (a regular expression
                       without ^, $ and (?…): '聘请.{0,6}顾问'), tokens (words joined by spaces, * for any
                       characters: '开展 *宣传')
  --sort ORDER         text (default), left, right: by the words before or after
  --context N          words on each side (default 10)
${WORD_OPTIONS_HELP}

Examples:
  fazhi kwic 法律明白人 reports
  fazhi kwic --as theme --sort right 政务公开 reports
  fazhi kwic --as regex '(聘请|选聘).{0,6}顾问' reports
  fazhi kwic --as tokens '化解 *' --format csv reports > kwic.csv
`;

export const kwicCommand: Command = {
  name: 'kwic',
  summary: 'a concordance of a term, theme, rule, indicator, pattern or sequence of words',
  help: HELP,
  options: {
    ...WORD_OPTIONS,
    as: { type: 'string', default: 'term' },
    sort: { type: 'string', default: 'text' },
    context: { type: 'string' },
  },
  async run({ values, positionals, terminal }) {
    const [term, ...places] = positionals;
    if (term === undefined || places.length === 0) {
      throw new UsageError('kwic takes a TERM and one FILE or DIR at least');
    }
    const as = choice(values.as, 'as', [
      'term',
      'theme',
      'rule',
      'indicator',
      'regex',
      'tokens',
    ] as const);
    const query = (
      as === 'tokens' ? { tokens: term.split(/\s+/).filter(Boolean) } : { [as]: term }
    ) as KwicQuery;
    const sort = choice(values.sort, 'sort', ['text', 'left', 'right'] as const);
    const context = numeric(values.context, 'context', 0, 100) ?? 10;
    const { limit } = wordOptionsOf(values);
    const { corpus, failed } = await readWords(places, values, terminal, 'kwic');
    const result = kwic(corpus, query, { sort, context, ...(limit !== undefined && { limit }) });
    const rows = result.lines.map(({ themes, ...line }) => ({ ...line, themes: themes.join(' ') }));
    if (values.format === 'text') {
      terminal.out(`${result.total} occurrences (${result.tokenizer})\n`);
      const side = Math.max(10, Math.floor((terminal.columns - displayWidth(term) - 8) / 2));
      for (const { left, match, right } of rows) {
        const before = pad(truncateLeft(plain(left), side), side, 'left');
        terminal.out(`${before}  ${plain(match)}  ${truncate(plain(right), side)}\n`);
      }
    } else writeListing(result, { head: '', rows }, values, terminal);
    return failed ? EXIT.failed : EXIT.done;
  },
};

/** The text cut to so many columns at its beginning. */
function truncateLeft(text: string, columns: number): string {
  let kept = text;
  while (displayWidth(kept) > columns) kept = [...kept].slice(1).join('');
  return kept;
}
