import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import { reportJsonSchema } from './src/report/schema';
import { copyReaderFiles, minifyLibraries, readers } from './tsup.readers.config';

/** What can be imported; every entry has types and a form for require. */
const library = { index: 'src/index.ts', schema: 'src/report/schema.ts' };

/**
 * zod keeps its configuration and registry on `globalThis`. The part of it that is bundled into the core
 * keeps them to itself: importing this library leaves the host's globals as they were.
 */
const privateZod: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'private-zod',
  setup(build) {
    build.onLoad(
      { filter: /zod[\\/]v4[\\/]core[\\/](?:core|registries)\.js$/ },
      async ({ path }) => {
        const source = await readFile(path, 'utf8');
        return { contents: `const own = {};\n${source.replaceAll('globalThis', 'own')}` };
      },
    );
  },
};

const shared: Options = {
  target: 'node20',
  platform: 'node',
  treeshake: true,
  splitting: true,
  external: ['nodejieba', 'tinypool', /^zod$/],
  noExternal: [/^zod\/mini/],
  esbuildPlugins: [privateZod],
};

// Modules for import and, of the library's entries, for require. What is imported lazily becomes a chunk.
export default defineConfig([
  {
    ...shared,
    entry: { ...library, ...readers.entry, cli: 'src/cli/bin.ts' },
    format: 'esm',
    dts: { entry: { ...library, corpus: readers.entry.corpus } },
    noExternal: [...(shared.noExternal ?? []), ...readers.bundled],
    esbuildPlugins: [...(shared.esbuildPlugins ?? []), ...readers.plugins],
    onSuccess: async () => {
      await copyReaderFiles('dist');
      await minifyLibraries('dist');
      writeFileSync('dist/report.schema.json', `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
    },
  },
  { ...shared, entry: library, format: 'cjs', dts: { entry: library } },
]);
