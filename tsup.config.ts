import { writeFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { reportJsonSchema } from './src/report/schema';

const library = { index: 'src/index.ts', schema: 'src/report/schema.ts' };

const shared: Options = {
  target: 'node20',
  platform: 'node',
  treeshake: true,
  minify: false,
  external: ['nodejieba', 'zod'],
};

// Modules for import and, of the library's entries, for require. What is imported lazily becomes a chunk.
export default defineConfig([
  {
    ...shared,
    entry: { ...library, cli: 'src/cli/bin.ts' },
    format: 'esm',
    splitting: true,
    dts: { entry: library },
    onSuccess: async () => {
      writeFileSync('dist/report.schema.json', `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
    },
  },
  { ...shared, entry: library, format: 'cjs', splitting: true, dts: { entry: library } },
]);
