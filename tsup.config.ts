import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import {
  type Plugin,
  privateZod,
  quietPdf,
  READERS,
  standalone,
  tokensOnly,
  WHOLE,
} from './.ci/build/bundled.ts';
import { bundleInputs } from './.ci/build/inputs.ts';
import { joinChunks } from './.ci/build/join.ts';
import { writeNotices } from './.ci/build/notices.ts';
import { buildPlayground } from './.ci/build/playground.ts';
import { writeSchemas } from './.ci/build/schemas.ts';
import { genreForEsbuild } from './src/notation/compile.ts';

/** Character maps of Chinese fonts that PDFs refer to without embedding them: those that are met in use. */
const CHINESE_MAPS =
  /^(?:GB.*|Adobe-(?:GB1|CNS1)-UCS2|Uni(?:GB|CNS)-(?:UCS2|UTF16)-[HV]|ETen-B5-[HV]|B5pc-[HV])\.bcmap$/;

/** Puts the character maps beside the code. */
async function copyCharacterMaps(dist: string): Promise<void> {
  const maps = 'node_modules/pdfjs-dist/cmaps';
  await mkdir(path.join(dist, 'cmaps'), { recursive: true });
  for (const name of await readdir(maps)) {
    if (name === 'LICENSE' || CHINESE_MAPS.test(name))
      await copyFile(path.join(maps, name), path.join(dist, 'cmaps', name));
  }
}

/** What can be imported; every entry has types and a form for require. */
const library = {
  index: 'src/index.ts',
  schema: 'src/report/schema.ts',
  words: 'src/corpus/statistics/index.ts',
  evaluate: 'src/corpus/evaluate/index.ts',
  dictionaries: 'src/themes/set/convert/index.ts',
};

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

const inputs = bundleInputs();

const define = { BUILT_IN_RULES: JSON.stringify(await builtInRules()) };

const shared: Options = {
  define: { ...define, CHARACTER_MAPS: JSON.stringify('./cmaps/') },
  target: 'node20',
  platform: 'node',
  treeshake: true,
  splitting: true,
  silent: true,
  external: ['nodejieba', /^zod$/],
  noExternal: [/^zod\/mini/, 'yaml'],
  esbuildPlugins: [genre, standalone, privateZod, tokensOnly, inputs.plugin],
  esbuildOptions: (options) => {
    options.charset = 'utf8'; // Chinese data as it is written, at half the size of its escapes
  },
};

await rm('dist', { recursive: true, force: true });

/** What can be imported as a module only, and the command line. */
const modules = {
  ...library,
  corpus: 'src/corpus/index.ts',
  documents: 'src/corpus/documents.ts',
  'corpus-worker': 'src/corpus/run/worker-thread.ts',
  cli: 'src/cli/bin.ts',
};

async function finish(dist: string): Promise<void> {
  await joinChunks(dist, {
    entries: Object.keys(modules),
    light: ['schema', 'documents', 'words', 'dictionaries', 'evaluate'],
    apart: 'select',
    isForeign: inputs.isForeign,
  });
  await copyCharacterMaps(dist);
  await writeNotices(dist, inputs.packages(), WHOLE);
  await writeFile(path.join(dist, 'corpus-worker.d.ts'), 'export {};\n');
  await writeFile(path.join(dist, 'playground.html'), await buildPlayground(define, genre));
  await writeSchemas(dist);
}

// Modules for import and, of the library's entries, for require. What is imported lazily becomes a chunk.
export default defineConfig([
  {
    ...shared,
    entry: { ...modules, select: 'src/report/select.ts' },
    format: 'esm',
    dts: { entry: { ...library, corpus: modules.corpus, documents: modules.documents } },
    noExternal: [...(shared.noExternal ?? []), ...READERS],
    esbuildPlugins: [...(shared.esbuildPlugins ?? []), quietPdf],
    onSuccess: () => finish('dist'),
  },
  { ...shared, entry: library, format: 'cjs', dts: { entry: library } },
]);
