/**
 * Speed, memory and size of the built library, as a table:
 *
 *   node test/bench/run.mjs [--dist FOLDER] [--texts FOLDER] [--work-reports FOLDER] [--only NAME,…] [--quick] [--long]
 *
 * Each line with a bound says whether it is met or missed. --texts adds the .txt files of a folder, reports of
 * the genre, to those of corpus/ (or set FAZHI_BENCH_TEXTS), --work-reports those of another genre with fewer
 * figures (FAZHI_BENCH_WORK_REPORTS); --only takes throughput, start, growth, shapes, memory, workers, size;
 * --long analyses 100,000 reports in a row.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import v8 from 'node:v8';
import vm from 'node:vm';
import { interleaved, median, timed } from './measure.mjs';
import { inARow, peak } from './memory.mjs';
import { shapes } from './shapes.mjs';
import { entrySize, installSize } from './size.mjs';
import { startUp } from './start.mjs';
import { ofLength, textsOf } from './texts.mjs';
import { throughput } from './throughput.mjs';
import { cpuOfFirst, gainOfTwo } from './workers.mjs';

v8.setFlagsFromString('--expose-gc');
globalThis.gc = vm.runInNewContext('gc');

const ROOT = path.resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: path.join(ROOT, 'dist') },
    texts: { type: 'string', default: process.env.FAZHI_BENCH_TEXTS },
    'work-reports': { type: 'string', default: process.env.FAZHI_BENCH_WORK_REPORTS },
    only: { type: 'string' },
    quick: { type: 'boolean' },
    long: { type: 'boolean' },
  },
});
const dist = path.resolve(values.dist);
const entry = path.join(dist, 'index.js');
const { analyze } = await import(pathToFileURL(entry).href);
const CORPUS = path.join(ROOT, 'corpus/dev');
const corpus = textsOf(CORPUS);
const wanted = (name) => values.only === undefined || values.only.split(',').includes(name);
const rounds = values.quick ? 5 : 15;

const rows = [];
/** A row of the table; `met` says whether the bound holds. */
const row = (what, value, bound = '', met = undefined) => {
  rows.push([what, value, bound, met === undefined ? '' : met ? 'met' : 'missed']);
  process.stderr.write(`${what}: ${value}\n`);
};
const fixed = (value, digits = 1) => value.toFixed(digits);

/** `leastOfCut` is how many times as fast as `nodejieba.cut` the whole analysis is to be on these texts. */
function throughputRows(name, texts, leastOfCut) {
  const speeds = throughput(analyze, texts, rounds);
  const own = speeds['fazhi analyze'];
  row(`throughput on ${name}: fazhi analyze`, `${fixed(own, 2)} Mchar/s`);
  for (const [rival, speed] of Object.entries(speeds).slice(1)) {
    const ratio = own / speed;
    const least =
      rival === 'nodejieba.cut' ? leastOfCut : rival.startsWith('Recognizers') ? 300 : undefined;
    row(
      `throughput on ${name}: ${rival}`,
      `${fixed(speed, speed < 1 ? 4 : 2)} Mchar/s, ratio ${fixed(ratio, ratio < 10 ? 2 : 0)}`,
      least === undefined ? '' : `ratio ≥ ${least}`,
      least === undefined ? undefined : ratio >= least,
    );
  }
}

if (wanted('throughput')) {
  throughputRows('corpus/', corpus, 2);
  if (values.texts !== undefined)
    throughputRows(path.basename(values.texts), textsOf(values.texts), 3);
  const workReports = values['work-reports'];
  if (workReports !== undefined)
    throughputRows(path.basename(workReports), textsOf(workReports), 4);
}

if (wanted('start')) {
  const { ms, mb } = startUp(dist, ofLength(corpus, 4000), rounds);
  row('empty Node process', `${fixed(ms.empty, 0)} ms, ${fixed(mb.empty, 0)} MB`);
  const above = (name) => ms[name] - ms.empty;
  row('import, above empty', `${fixed(above('imported'))} ms, ${fixed(mb.imported - mb.empty)} MB`);
  row(
    'import and first report of 4,000 characters, above empty',
    `${fixed(above('first'))} ms`,
    '≤ 45 ms',
    above('first') <= 45,
  );
  row(
    'the same, peak memory above empty',
    `${fixed(mb.first - mb.empty)} MB`,
    '≤ 25 MB',
    mb.first - mb.empty <= 25,
  );
  row('command line --version, above empty', `${fixed(above('version'))} ms`);
  row(
    'command line, the same report as JSON, above empty',
    `${fixed(above('cli'))} ms`,
    '≤ 120 ms',
    above('cli') <= 120,
  );
  const cpu = cpuOfFirst(dist, CORPUS, 100);
  row(
    'CPU of a fresh process for its first 100 reports',
    `${fixed(cpu, 2)} s`,
    '≤ 0.4 s',
    cpu <= 0.4,
  );
}

if (wanted('growth')) {
  const lengths = [10_000, 100_000, 1_000_000, ...(values.quick ? [] : [10_000_000])];
  const runs = Object.fromEntries(
    lengths.map((length) => {
      const text = ofLength(corpus, length);
      const times = Math.max(1, Math.floor(100_000 / length));
      const run = () => {
        for (let i = 0; i < times; i++) analyze(text);
      };
      return [`${length}`, { run, characters: times * length }];
    }),
  );
  const times = interleaved(
    Object.fromEntries(Object.entries(runs).map(([name, { run }]) => [name, run])),
    3,
    1,
  );
  const perCharacter = lengths.map((length) => (times[length] * 1e6) / runs[length].characters);
  lengths.forEach((length, i) => {
    const growth = perCharacter[i] / perCharacter[0];
    row(
      `${length.toLocaleString('en')} characters`,
      `${fixed(perCharacter[i], 0)} ns a character, ${fixed(growth, 2)} times that of 10,000`,
      '≤ 1.3 times',
      growth <= 1.3,
    );
  });
}

if (wanted('shapes')) {
  const length = values.quick ? 50_000 : 200_000;
  const report = (characters) => ofLength(corpus, characters);
  const { average, found } = shapes(analyze, { report, length, rounds: 3, median, timed });
  row(
    `reports of ${length.toLocaleString('en')} characters`,
    `${fixed(average, 0)} ns a character`,
  );
  const slow = found.filter(({ times }, i) => i < 5 || times > 3);
  for (const { name, ns, times } of slow) {
    row(
      `shape: ${name}`,
      `${fixed(ns, 0)} ns a character, ${fixed(times, 2)} times`,
      '≤ 3 times',
      times <= 3,
    );
  }
  row(
    `the other ${found.length - slow.length} shapes`,
    `at most ${fixed(found[slow.length]?.times ?? 0, 2)} times`,
  );
}

if (wanted('memory')) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'fazhi-bench-'));
  try {
    for (const length of [1_000_000, ...(values.quick ? [] : [10_000_000])]) {
      const file = path.join(folder, 'text.txt');
      writeFileSync(file, ofLength(corpus, length));
      const { heap, process: whole, report } = peak(dist, file, length);
      row(
        `peak heap for ${length.toLocaleString('en')} characters (2 bytes each)`,
        `${fixed(heap)} times the text; the report itself ${fixed(report)}, peak of all memory ${fixed(whole)}`,
        '≤ 25 times',
        heap <= 25,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const count = values.long ? 100_000 : values.quick ? 2000 : 10_000;
  const { first, last } = inARow(analyze, corpus, count);
  row(
    `heap after ${count.toLocaleString('en')} reports in a row`,
    `${fixed(last, 2)} MB, ${fixed(first, 2)} after the first thousand`,
    'no growth',
    last <= first * 1.02 + 0.2,
  );
}

if (wanted('workers')) {
  const count = values.quick ? 1000 : 10_000;
  const gain = gainOfTwo(dist, CORPUS, count);
  row(
    `two workers on ${count.toLocaleString('en')} reports`,
    `${fixed(gain, 2)} times as fast as one`,
    '≥ 1.5 times',
    gain >= 1.5,
  );
}

if (wanted('size')) {
  const core = entrySize(entry);
  row('core entry with all that it imports, gzipped', `${fixed(core)} kB`, '≤ 105 kB', core <= 105);
  const install = installSize(ROOT);
  row(
    'what installing brings, without optional packages',
    `${fixed(install)} MB`,
    '≤ 12 MB',
    install <= 12,
  );
}

const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
process.stdout.write(
  `fazhi ${version}, Node ${process.version}, ICU ${process.versions.icu}, ${os.cpus().length} × ${os.cpus()[0]?.model.trim() ?? 'cpu'}, ${os.type()} ${os.release()}; medians of ${rounds} interleaved rounds\n\n`,
);
process.stdout.write('| what | measured | bound | |\n| --- | --- | --- | --- |\n');
for (const cells of rows) process.stdout.write(`| ${cells.join(' | ')} |\n`);
