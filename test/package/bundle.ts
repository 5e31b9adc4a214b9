import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Format, type Platform } from 'esbuild';
import { genreForEsbuild } from '../../src/notation/compile.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The core as one script, bundled as an application would: for a browser, a worker, another Node. */
export async function bundleCore(
  outfile: string,
  options: { platform: Platform; format: Format; globalName?: string },
): Promise<void> {
  await build({
    entryPoints: [path.join(ROOT, 'src/index.ts')],
    bundle: true,
    minify: true,
    charset: 'utf8',
    target: 'es2022',
    outfile,
    logLevel: 'error',
    plugins: [genreForEsbuild((file) => readFile(file, 'utf8'))],
    ...options,
  });
}
