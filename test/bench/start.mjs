import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { median, nodeProcess } from './measure.mjs';

// The peak since this program began; what getrusage tells counts the parent's from before it did.
const REPORT = `const peak = /VmHWM:\\s+(\\d+)/.exec(await (await import('node:fs/promises')).readFile('/proc/self/status', 'utf8').catch(() => ''));
  process.stdout.write(String(peak?.[1] ?? process.memoryUsage().rss / 1024));`;

/**
 * What a fresh process costs above an empty one, in milliseconds and MB (peak resident memory): importing
 * the library and analysing a first report, and the command line doing the same.
 */
export function startUp(dist, text, rounds) {
  const folder = mkdtempSync(path.join(tmpdir(), 'fazhi-bench-'));
  const file = path.join(folder, 'report.txt');
  writeFileSync(file, text);
  const script = (name, source) => {
    writeFileSync(path.join(folder, name), source);
    return path.join(folder, name);
  };
  const entry = pathToFileURL(path.join(dist, 'index.js')).href;
  const empty = script(
    'empty.mjs',
    `import { readFileSync } from 'node:fs'; readFileSync(${JSON.stringify(file)}, 'utf8'); ${REPORT}`,
  );
  const imported = script('import.mjs', `import '${entry}'; ${REPORT}`);
  const first = script(
    'first.mjs',
    `import { readFileSync } from 'node:fs'; import { analyze } from '${entry}';
     analyze(readFileSync(${JSON.stringify(file)}, 'utf8')); ${REPORT}`,
  );
  const cli = path.join(dist, 'cli.js');
  const runs = {
    empty: [empty],
    imported: [imported],
    first: [first],
    version: [cli, '--version'],
    cli: [cli, 'analyze', '--format', 'json', file],
  };
  const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  const memory = { empty: [], imported: [], first: [] };
  try {
    for (let round = -1; round < rounds; round++) {
      for (const [name, args] of Object.entries(runs)) {
        const { time, out } = nodeProcess(args);
        if (round < 0) continue;
        times[name].push(time);
        memory[name]?.push(Number(out) / 1024);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const ms = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
  const mb = Object.fromEntries(Object.entries(memory).map(([name, all]) => [name, median(all)]));
  return { ms, mb };
}
