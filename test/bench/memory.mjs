import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeProcess } from './measure.mjs';

/**
 * Peak heap of one analysis in bytes a byte of text (two a character), and of all memory that the process
 * ever held above what it held before. The peak of the heap is the highest that the collector saw.
 */
export function peak(dist, textFile, characters) {
  const entry = pathToFileURL(path.join(dist, 'index.js')).href;
  const script = `
    const { readFileSync } = await import('node:fs');
    const { analyze } = await import('${entry}');
    analyze('法治');
    const text = readFileSync(${JSON.stringify(textFile)}, 'utf8');
    gc();
    const before = process.memoryUsage();
    console.log('BEFORE ' + before.heapUsed + ' ' + before.rss);
    const report = analyze(text);
    const peak = /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'));
    const peakOfAll = Number(peak[1]) * 1024;
    gc();
    console.log('AFTER ' + process.memoryUsage().heapUsed + ' ' + peakOfAll + ' ' + report.claims.length);`;
  const { out } = nodeProcess([
    '--expose-gc',
    '--trace-gc',
    '--max-old-space-size=8000',
    '--input-type=module',
    '-e',
    script,
  ]);
  const during = out.slice(out.indexOf('BEFORE'), out.indexOf('AFTER'));
  const heaps = [...during.matchAll(/: [\w ()-]+ ([0-9.]+) \([0-9.]+\) -> /g)];
  const [before, beforeAll] = /BEFORE (\d+) (\d+)/.exec(out).slice(1).map(Number);
  const [after, peakOfAll] = /AFTER (\d+) (\d+)/.exec(out).slice(1).map(Number);
  const bytes = characters * 2;
  const highest = Math.max(after, ...heaps.map((match) => Number(match[1]) * 2 ** 20));
  return {
    heap: (highest - before) / bytes,
    process: (peakOfAll - beforeAll) / bytes,
    report: (after - before) / bytes,
  };
}

/** Heap in MB after the first thousand of many reports in a row and after the last. */
export function inARow(analyze, texts, count) {
  const heap = () => {
    globalThis.gc();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
  let first = 0;
  for (let i = 0; i < count; i++) {
    // A text of its own each time, so that nothing that is kept by text could hide.
    analyze(`${texts[i % texts.length]}\n第${i}号`);
    if (i === Math.min(999, count >> 1)) first = heap();
  }
  return { first, last: heap() };
}
