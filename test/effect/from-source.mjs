import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

let made = 0;

/** Bundles a module of a source tree and imports it: about a second, and no `dist`. */
export async function importSource(tree, file, plugins = []) {
  const { outputFiles } = await build({
    entryPoints: [path.join(tree, file)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: {
      js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);",
    },
    write: false,
    logLevel: 'error',
    plugins,
  });
  const target = path.join(os.tmpdir(), `fazhi-${process.pid}-${made++}.mjs`);
  await writeFile(target, outputFiles[0].contents);
  try {
    return await import(pathToFileURL(target).href);
  } finally {
    await rm(target);
  }
}

/** The core of a source tree, its genre compiled by its own notation; trees of before 0.2.0 have none. */
export async function importCore(tree) {
  const notation = 'src/notation/compile.ts';
  if (!existsSync(path.join(tree, notation))) return importSource(tree, 'src/index.ts');
  const { genreForEsbuild } = await importSource(tree, notation);
  return importSource(tree, 'src/index.ts', [genreForEsbuild((file) => readFile(file, 'utf8'))]);
}
