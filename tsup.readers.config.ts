import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'esbuild';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * The libraries that read files, draw charts and write Parquet are bundled, as chunks that load when a file
 * needs them: installing them whole would bring 45 MB, of which these chunks are 3.
 */
const BUNDLED = [
  '@mozilla/readability',
  '@observablehq/plot',
  'chardet',
  'hyparquet',
  'hyparquet-writer',
  'linkedom',
  'mammoth',
  'pdfjs-dist',
];

/** Builds of these libraries that need nothing of the machine: no canvas, no file system. */
const STANDALONE = new Map([
  ['linkedom', 'linkedom/worker'],
  ['mammoth', 'mammoth/mammoth.browser.min.js'],
]);

const standalone: Plugin = {
  name: 'standalone-builds',
  setup(build) {
    for (const [name, target] of STANDALONE) {
      build.onResolve({ filter: new RegExp(`^${name}$`) }, ({ resolveDir, kind }) =>
        build.resolve(target, { resolveDir, kind }),
      );
    }
  },
};

/**
 * pdf.js looks for a canvas library when it is loaded, prints what it misses and sets globals; to read text
 * it needs none of this, only that its module-wide matrix can be made.
 */
const quietPdf: Plugin = {
  name: 'quiet-pdf',
  setup(build) {
    build.onLoad(
      { filter: /pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.mjs$/ },
      async ({ path: file }) => {
        const source = await readFile(file, 'utf8');
        const start = source.indexOf('if (isNodeJS) {\n  let canvas;');
        const end = source.indexOf('async function node_utils_fetchData');
        if (start < 0 || end < start)
          throw new Error('pdf.js has changed: look at its canvas polyfill');
        const matrix = 'const DOMMatrix = globalThis.DOMMatrix ?? class DOMMatrix {};\n';
        return { contents: matrix + source.slice(0, start) + source.slice(end) };
      },
    );
  },
};

/** What the build of `fazhi/corpus` needs. */
export const readers = {
  entry: { corpus: 'src/corpus/index.ts', 'corpus-worker': 'src/corpus/run/worker.ts' },
  plugins: [standalone, quietPdf],
  bundled: BUNDLED,
};

/** Character maps of Chinese fonts that PDFs refer to without embedding them: those that are met in use. */
const CHINESE_MAPS =
  /^(?:GB.*|Adobe-(?:GB1|CNS1)-UCS2|Uni(?:GB|CNS)-(?:UCS2|UTF16)-[HV]|ETen-B5-[HV]|B5pc-[HV])\.bcmap$/;

/** Chunks that are mostly a bundled library, by the comment that the bundler leaves over its code. */
const VENDOR_CODE = new RegExp(`^// (?:\\.\\./)*node_modules/(?:${BUNDLED.join('|')})/`, 'm');

/** Takes out of the bundled libraries what only their authors read; our own modules stay legible. */
export async function minifyLibraries(dist: string): Promise<void> {
  for (const name of await readdir(dist)) {
    if (!name.endsWith('.js')) continue;
    const file = path.join(dist, name);
    const source = await readFile(file, 'utf8');
    if (source.length < 60_000 || !VENDOR_CODE.test(source)) continue;
    const { code } = await transform(source, {
      minify: true,
      target: 'node20',
      format: 'esm',
      legalComments: 'inline',
    });
    await writeFile(file, code);
  }
}

/** Puts the character maps and the licences of what is bundled beside the code. */
export async function copyReaderFiles(dist: string): Promise<void> {
  const maps = 'node_modules/pdfjs-dist/cmaps';
  await mkdir(path.join(dist, 'cmaps'), { recursive: true });
  for (const name of await readdir(maps)) {
    if (CHINESE_MAPS.test(name))
      await copyFile(path.join(maps, name), path.join(dist, 'cmaps', name));
  }
  await copyFile(path.join(maps, 'LICENSE'), path.join(dist, 'cmaps', 'LICENSE'));
  const texts: string[] = [];
  for (const name of BUNDLED) {
    const home = ['node_modules', '../node_modules'].map((folder) => path.join(folder, name));
    texts.push(`${name}\n\n${await licenceOf(home)}\n`);
  }
  await writeFile(
    path.join(dist, 'third-party-licenses.txt'),
    texts.join(`\n${'-'.repeat(72)}\n\n`),
  );
}

async function licenceOf(homes: readonly string[]): Promise<string> {
  for (const home of homes) {
    const names = await readdir(home).catch(() => []);
    const file = names.find((name) => /^licen[cs]e/i.test(name));
    if (file) return readFile(path.join(home, file), 'utf8');
    const manifest = await readFile(path.join(home, 'package.json'), 'utf8').catch(() => null);
    if (manifest) return `Licence: ${(JSON.parse(manifest) as { license: string }).license}`;
  }
  throw new Error(`no licence found in ${homes.join(', ')}`);
}
