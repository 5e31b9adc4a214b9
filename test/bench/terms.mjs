/**
 * What more terms cost: the time of `analyze` with the built-in theme set and with one of twice as many
 * terms, whose other half occurs nowhere.
 *
 *   node test/bench/terms.mjs [FOLDER OF .txt FILES]
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { createAnalyzer, fiveThemes } from '../../dist/index.js';
import { interleaved } from './measure.mjs';

const folder = process.argv[2] ?? path.resolve(import.meta.dirname, '../../corpus/dev');
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'));

/** Ends every added term: a character of no report. */
const NOWHERE = '龘';
const doubled = {
  ...fiveThemes,
  cases: [],
  themes: fiveThemes.themes.map((theme) => ({
    ...theme,
    terms: theme.terms.map((group) => ({
      ...group,
      terms: [...group.terms, ...group.terms.map((term) => term + NOWHERE)],
    })),
  })),
};
const plain = createAnalyzer();
const more = createAnalyzer({ themes: doubled });
const all = (analyzer) => () => {
  for (const text of texts) analyzer.analyze(text);
};
const times = interleaved({ plain: all(plain), doubled: all(more) }, 31, 8);
const count = fiveThemes.themes.flatMap((theme) =>
  theme.terms.flatMap((group) => group.terms),
).length;
process.stdout.write(
  `${count} terms ${times.plain.toFixed(1)} ms, ${count * 2} terms ${times.doubled.toFixed(1)} ms, ratio ${(times.doubled / times.plain).toFixed(3)}\n`,
);
