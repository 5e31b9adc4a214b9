import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { defineConfig, type Options } from 'tsup';
import { genreForEsbuild } from './src/notation/compile.ts';
import { reportJsonSchema } from './src/report/schema';

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

/** What is bundled into the core and the word statistics. */
const IN_CORE = ['@noble/hashes', 'apparatus', 'natural', 'underscore', 'zod'];

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
const readers = {
  entry: { corpus: 'src/corpus/index.ts', 'corpus-worker': 'src/corpus/run/worker-thread.ts' },
  plugins: [standalone, quietPdf],
  bundled: BUNDLED,
};

/** Character maps of Chinese fonts that PDFs refer to without embedding them: those that are met in use. */
const CHINESE_MAPS =
  /^(?:GB.*|Adobe-(?:GB1|CNS1)-UCS2|Uni(?:GB|CNS)-(?:UCS2|UTF16)-[HV]|ETen-B5-[HV]|B5pc-[HV])\.bcmap$/;

/** Puts the character maps and the licences of what is bundled beside the code. */
async function copyReaderFiles(dist: string): Promise<void> {
  const maps = 'node_modules/pdfjs-dist/cmaps';
  await mkdir(path.join(dist, 'cmaps'), { recursive: true });
  for (const name of await readdir(maps)) {
    if (CHINESE_MAPS.test(name))
      await copyFile(path.join(maps, name), path.join(dist, 'cmaps', name));
  }
  await copyFile(path.join(maps, 'LICENSE'), path.join(dist, 'cmaps', 'LICENSE'));
  const texts: string[] = [];
  for (const name of [...BUNDLED, ...IN_CORE]) {
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

/** What can be imported; every entry has types and a form for require. */
const library = {
  index: 'src/index.ts',
  schema: 'src/report/schema.ts',
  words: 'src/corpus/statistics/index.ts',
  evaluate: 'src/corpus/evaluate/index.ts',
  dictionaries: 'src/themes/set/convert/index.ts',
};

/**
 * zod keeps its configuration and registry on `globalThis`. The part of it that is bundled into the core
 * keeps them to itself: importing this library leaves the host's globals as they were.
 */
const privateZod: Plugin = {
  name: 'private-zod',
  setup(build) {
    build.onLoad(
      { filter: /zod[\\/]v4[\\/]core[\\/](?:core|registries)\.js$/ },
      async ({ path: file }) => {
        const source = await readFile(file, 'utf8');
        return { contents: `const own = {};\n${source.replaceAll('globalThis', 'own')}` };
      },
    );
  },
};

/**
 * natural's TF-IDF and classifier can read files, cut English words, train in threads and report progress
 * by events. We give them tokens and need none of it: these stand in, so that the rest runs anywhere.
 */
const STAND_INS = new Map([
  ['fs', ''],
  ['os', 'exports.cpus = () => [];'],
  ['events', 'module.exports = class { emit() {} };'],
  [
    'util',
    'exports.inherits = (own, base) => Object.setPrototypeOf(own.prototype, base.prototype);',
  ],
  ['../tokenizers/regexp_tokenizer', 'exports.WordTokenizer = class {};'],
  ['./classifier_train_parallel', ''],
  [
    'apparatus',
    "exports.BayesClassifier = require('apparatus/lib/apparatus/classifier/bayes_classifier');",
  ],
]);

const tokensOnly: Plugin = {
  name: 'natural-on-tokens-only',
  setup(build) {
    build.onResolve({ filter: /^[./\w]+$/ }, ({ importer, path: target }) =>
      /[\\/](?:natural|apparatus)[\\/]lib[\\/]/.test(importer) && STAND_INS.has(target)
        ? { path: target, namespace: 'stand-in' }
        : null,
    );
    build.onLoad({ filter: /.*/, namespace: 'stand-in' }, ({ path: target }) => ({
      contents: STAND_INS.get(target)!,
      resolveDir: path.resolve('node_modules'),
      loader: 'js',
    }));
  },
};

/**
 * esbuild cuts what entries share into a chunk for each set of entries that share it: a dozen files for the
 * core, at half a millisecond each. This makes one file of all that `fazhi` itself loads.
 */
async function joinCore(dist: string, entries: readonly string[]): Promise<void> {
  const file = (name: string): string => path.resolve(dist, `${name}.js`);
  const isOutside = (id: string): boolean => !id.startsWith('.') && !path.isAbsolute(id);
  const bundle = await rollup({
    input: Object.fromEntries(entries.map((name) => [name, file(name)])),
    external: isOutside,
    treeshake: false, // done already
  });
  const { output } = await bundle.generate({
    format: 'esm',
    compact: true,
    hoistTransitiveImports: false,
    minifyInternalExports: true,
    chunkFileNames: '[name].js',
    manualChunks: (id, { getModuleInfo }) => {
      const loadedBy = (module: string, found = new Set<string>()): Set<string> => {
        if (found.has(module) || isOutside(module)) return found;
        found.add(module);
        for (const imported of getModuleInfo(module)?.importedIds ?? []) loadedBy(imported, found);
        return found;
      };
      if (id === file('index') || !loadedBy(file('index')).has(id)) return null;
      return loadedBy(file('cli')).has(id) ? 'common' : 'core'; // `fazhi --help` need not load it all
    },
  });
  for (const name of await readdir(dist)) {
    if (name.endsWith('.js')) await rm(path.join(dist, name));
  }
  for (const chunk of output) {
    if (chunk.type === 'chunk') await writeFile(path.join(dist, chunk.fileName), chunk.code);
  }
}

const genre: Plugin = genreForEsbuild((file) => readFile(file, 'utf8'));

/** The fingerprint of the built-in rules, from the sources: working it out takes a tenth of a first call. */
async function builtInRules(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/index.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    plugins: [genre],
  });
  const source = Buffer.from(outputFiles[0]!.contents).toString('base64');
  const { analyze } = await import(`data:text/javascript;base64,${source}`);
  return analyze('').engine.rules;
}

const shared: Options = {
  define: { BUILT_IN_RULES: JSON.stringify(await builtInRules()) },
  target: 'node20',
  platform: 'node',
  treeshake: true,
  splitting: true,
  minify: true,
  external: ['nodejieba', /^zod$/],
  noExternal: [/^zod\/mini/],
  esbuildPlugins: [genre, privateZod, tokensOnly],
  esbuildOptions: (options) => {
    options.charset = 'utf8'; // Chinese data as it is written, at half the size of its escapes
  },
};

await rm('dist', { recursive: true, force: true });

const modules = { ...library, ...readers.entry, cli: 'src/cli/bin.ts' };

// Modules for import and, of the library's entries, for require. What is imported lazily becomes a chunk.
export default defineConfig([
  {
    ...shared,
    entry: modules,
    format: 'esm',
    dts: { entry: { ...library, corpus: readers.entry.corpus } },
    noExternal: [...(shared.noExternal ?? []), ...readers.bundled],
    esbuildPlugins: [...(shared.esbuildPlugins ?? []), ...readers.plugins],
    onSuccess: async () => {
      await joinCore('dist', Object.keys(modules));
      await copyReaderFiles('dist');
      const schema = JSON.stringify(reportJsonSchema(), null, 2);
      await writeFile('dist/report.schema.json', `${schema}\n`);
    },
  },
  { ...shared, entry: library, format: 'cjs', dts: { entry: library } },
]);
