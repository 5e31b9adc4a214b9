import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeProcess } from './measure.mjs';

/** The texts of a folder, in a child. */
const readsTexts = (folder) => `
  const { textsOf } = await import('${pathToFileURL(path.join(import.meta.dirname, 'texts.mjs')).href}');
  const texts = textsOf(${JSON.stringify(folder)});`;

const urlOf = (dist, file) => pathToFileURL(path.join(dist, file)).href;

/** Seconds of CPU that a fresh process spends on importing the library and on its first `count` reports. */
export function cpuOfFirst(dist, folder, count) {
  return withScript((script) => {
    const run = script(
      'first.mjs',
      `${readsTexts(folder)}
       const start = process.cpuUsage();
       const { analyze } = await import('${urlOf(dist, 'index.js')}');
       for (let i = 0; i < ${count}; i++) analyze(texts[i % texts.length]);
       const { user, system } = process.cpuUsage(start);
       process.stdout.write(String((user + system) / 1e6));`,
    );
    return Math.min(...[1, 2, 3].map(() => Number(nodeProcess([run]).out)));
  });
}

/** How many times as fast two workers of `analyzeCorpus` read `count` reports as one does. */
export function gainOfTwo(dist, folder, count) {
  return withScript((script) => {
    const run = script(
      'workers.mjs',
      `${readsTexts(folder)}
       const { analyzeCorpus } = await import('${urlOf(dist, 'corpus.js')}');
       const items = Array.from({ length: ${count} }, (_, i) => ({ id: String(i), text: texts[i % texts.length] }));
       const start = performance.now();
       for await (const result of analyzeCorpus(items, { workers: Number(process.argv[2]) }))
         if (!result.ok) throw new Error(result.message);
       process.stdout.write(String(performance.now() - start));`,
    );
    const time = (workers) => Number(nodeProcess([run, String(workers)]).out);
    const one = time(1);
    return one / time(2);
  });
}

/** Runs `use` with a function that writes a script and gives its path; removes the scripts. */
function withScript(use) {
  const place = mkdtempSync(path.join(tmpdir(), 'fazhi-bench-'));
  try {
    return use((name, source) => {
      writeFileSync(path.join(place, name), source);
      return path.join(place, name);
    });
  } finally {
    rmSync(place, { recursive: true });
  }
}
