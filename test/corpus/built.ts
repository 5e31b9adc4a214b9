import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'tsup';
import { genreForEsbuild } from '../../src/notation/compile';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Worker threads and child processes run JavaScript: builds `fazhi/corpus` once for a test file. */
export async function buildCorpus(
  name: string,
): Promise<{ corpus: string; worker: URL; remove: () => void }> {
  const folder = path.join(ROOT, 'node_modules/.cache', `fazhi-test-${name}-${process.pid}`);
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    await build({
      config: false,
      silent: true,
      entry: { corpus: 'src/corpus/index.ts', 'corpus-worker': 'src/corpus/run/worker-thread.ts' },
      format: 'esm',
      platform: 'node',
      target: 'node20',
      splitting: true,
      clean: false,
      outDir: folder,
      skipNodeModulesBundle: true,
      esbuildPlugins: [genreForEsbuild((file) => readFile(file, 'utf8'))],
    });
  }
  return {
    corpus: path.join(folder, 'corpus.js'),
    worker: new URL(`file://${path.join(folder, 'corpus-worker.js')}`),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
