import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** The middle of some measurements. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/**
 * Milliseconds that one call takes. Garbage is left to the collector: to force it before each call throws
 * away optimised code with it, which no program does that runs in earnest.
 */
export function timed(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * Runs each of several functions once a round, so that what else the machine does falls on all alike,
 * and gives the median of each in milliseconds. Slow machines get the same rounds: compare ratios.
 */
export function interleaved(runs, rounds, warmUp = 5) {
  const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const [name, run] of Object.entries(runs)) {
      const time = timed(run);
      if (round >= 0) times[name].push(time);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

/** Runs Node with these arguments; gives wall time in ms and what it printed. Throws where it fails. */
export function nodeProcess(args, options = {}) {
  const start = performance.now();
  const result = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...options,
  });
  const time = performance.now() - start;
  if (result.status !== 0) throw new Error(`node ${args.join(' ')}: ${result.stderr}`);
  return { time, out: result.stdout };
}
