import { createAnalyzer } from '../../analyze';
import { themeMistakes } from '../../corpus/evaluate';
import { readGoldFolder } from '../../corpus/evaluate/read-gold';
import { suggestTerms } from '../../corpus/statistics';
import type { ThemeSet } from '../../themes';
import { plain, table } from '../columns';
import {
  type Command,
  type CommandArguments,
  choice,
  EXIT,
  numeric,
  type Terminal,
  UsageError,
} from '../command';
import { themeSetOf } from '../theme-set';
import { readWords, WORD_OPTIONS } from '../word-lists';

const HELP = `Usage: fazhi suggest [OPTIONS] THEME FILE|DIR…
       fazhi suggest [OPTIONS] --gold FOLDER THEME

What a theme's dictionary may lack: words and phrases that passages with the theme have more often than others,
and that none of its terms covers, each with sentences, first from passages that have not got the theme.

With --gold, on reports with labels (NAME.txt beside NAME.json): the terms that earned the theme where it is
wrong, with their sentences, and the passages that were missed.

Options:
  --themes SET         a built-in theme set by its id, or a file (.json, .yaml, .dic)
  --gold FOLDER        labelled reports
  --examples N         sentences of each (default 3)
  --limit N            longest list (default 30)
  --names PATTERN      how paths are built; also --metadata, and --where FIELD=VALUE to look at a part,
                       --unit sentence to count in sentences
  --format text|json
  -h, --help

Examples:
  fazhi suggest --themes mine.yaml 社区矫正 reports
  fazhi suggest --themes mine.yaml --gold gold 社区矫正
`;

export const suggestCommand: Command = {
  name: 'suggest',
  summary: 'words that a theme may lack, and terms that decide wrongly on gold',
  help: HELP,
  options: { ...WORD_OPTIONS, gold: { type: 'string' }, examples: { type: 'string' } },
  async run({ values, positionals, terminal }) {
    const [theme, ...places] = positionals;
    const isGold = typeof values.gold === 'string';
    if (theme === undefined || (places.length === 0) !== isGold) {
      throw new UsageError('suggest takes a THEME, and FILE or DIR or --gold FOLDER');
    }
    const format = choice(values.format, 'format', ['text', 'json'] as const);
    const set = await themeSetOf(values.themes);
    const known = set.themes.find(({ id }) => id === theme);
    if (known === undefined) {
      throw new UsageError(
        `${set.id} has no theme ${theme}; it has ${set.themes.map(({ id }) => id).join(', ')}`,
      );
    }
    if (isGold) return suggestOnGold(set, theme, String(values.gold), format, terminal);
    return suggestOnCorpus(known, places, values, format, terminal);
  },
};

async function suggestOnCorpus(
  theme: ThemeSet['themes'][number],
  places: readonly string[],
  values: CommandArguments['values'],
  format: 'text' | 'json',
  terminal: Terminal,
): Promise<number> {
  const examples = numeric(values.examples, 'examples', 0, 100) ?? 3;
  const limit = numeric(values.limit, 'limit', 1, 1e6) ?? 30;
  const { corpus, failed } = await readWords(places, values, terminal, 'suggest');
  const found = suggestTerms(corpus, theme.id, {
    known: theme.terms.flatMap(({ terms }) => terms),
    examples,
    limit,
  });
  const near = corpus.passages.filter(({ themes = [] }) => themes.includes(theme.id)).length;
  if (format === 'json') terminal.out(`${JSON.stringify(found, null, 2)}\n`);
  else {
    terminal.out(`${near} of ${corpus.passages.length} passages have ${theme.id}\n`);
    for (const { words, near, elsewhere, g2, examples } of found) {
      terminal.out(`\n${words}  near ${near}, elsewhere ${elsewhere}, G² ${g2.toFixed(1)}\n`);
      for (const { document, hasTheme, sentence } of examples) {
        terminal.out(`  ${hasTheme ? '+' : '−'} ${document}: ${plain(sentence)}\n`);
      }
    }
  }
  return failed ? EXIT.failed : EXIT.done;
}

async function suggestOnGold(
  set: ThemeSet,
  theme: string,
  folder: string,
  format: 'text' | 'json',
  terminal: Terminal,
): Promise<number> {
  const golds = await readGoldFolder(folder, set.id === 'five' ? undefined : set.id).catch(
    () => readGoldFolder(folder), // a set of one's own may be labelled in the reports themselves
  );
  const analyzer = createAnalyzer({ themes: set });
  const { wrong, missed } = themeMistakes(
    golds.map(({ gold }) => gold),
    golds.map(({ text }) => analyzer.analyze(text)),
    theme,
  );
  if (format === 'json') {
    terminal.out(`${JSON.stringify({ wrong, missed }, null, 2)}\n`);
    return EXIT.done;
  }
  terminal.out(`${wrong.length} terms that earned ${theme} where it is wrong\n`);
  if (wrong.length > 0) {
    const rows = wrong.map(({ words, rule, right, wrong }) => [
      words,
      rule,
      `${right}`,
      `${wrong}`,
    ]);
    const columns = ['left', 'left', 'right', 'right'] as const;
    terminal.out(`${table([['', 'rule', 'right', 'wrong'], ...rows], columns).join('\n')}\n`);
  }
  for (const { words, sentences } of wrong) {
    terminal.out(`\n${words}\n`);
    for (const one of sentences) terminal.out(`  ${one.document}: ${plain(one.sentence)}\n`);
  }
  terminal.out(`\n${missed.length} passages that were missed\n`);
  for (const { document, text } of missed) terminal.out(`  ${document}: ${plain(text)}\n`);
  return EXIT.done;
}
