/**
 * Time of the tokenizers with the lexicon against the same tokenizers alone, in pairs, on the reports of
 * corpus/ in pieces as long as a report of a sub-district:
 *
 *   node test/bench/tokenizer.mjs [--dist FOLDER] [--rounds N] [--characters N]
 */
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import v8 from 'node:v8';
import vm from 'node:vm';
import { median, timed } from './measure.mjs';
import { textsOf } from './texts.mjs';

v8.setFlagsFromString('--expose-gc');
globalThis.gc = vm.runInNewContext('gc');

const ROOT = path.resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: path.join(ROOT, 'dist') },
    rounds: { type: 'string', default: '41' },
    characters: { type: 'string', default: '4000' },
  },
});
const { intl, nodejieba, withLexicon } = await import(
  pathToFileURL(path.join(path.resolve(values.dist), 'words.js')).href
);

const all = textsOf(path.join(ROOT, 'corpus/dev')).join('\n');
const length = Number(values.characters);
const reports = Array.from({ length: Math.floor(all.length / length) }, (_, i) =>
  all.slice(i * length, (i + 1) * length),
);

for (const tokenizer of [await nodejieba().catch(() => null), intl()]) {
  if (tokenizer === null) continue;
  const together = withLexicon(tokenizer);
  const over = (own) => () => {
    for (const report of reports) own.tokenize(report);
  };
  const pairs = [];
  for (let round = -10; round < Number(values.rounds); round++) {
    // Who goes first changes from round to round: what the machine does meanwhile falls on both.
    const runs = [over(tokenizer), over(together)];
    const first = round % 2 === 0 ? 0 : 1;
    const times = [];
    times[first] = timed(runs[first]);
    times[1 - first] = timed(runs[1 - first]);
    if (round >= 0) pairs.push(times);
  }
  const ratio = median(pairs.map(([alone, laid]) => laid / alone));
  const speed = (i) => (reports.length * length) / median(pairs.map((times) => times[i])) / 1000;
  process.stdout.write(
    `${together.name}: ${speed(0).toFixed(2)} Mchar/s alone, ${speed(1).toFixed(2)} with the lexicon, ratio ${ratio.toFixed(2)} (bound 1.3: ${ratio <= 1.3 ? 'met' : 'missed'})\n`,
  );
}
