import { defineConfig } from 'tsup';

// One build for every entry. What is imported lazily (readers, workers) becomes a chunk of its own.
export default defineConfig({
  entry: { index: 'src/index.ts', schema: 'src/report/schema.ts', cli: 'src/cli/main.ts' },
  format: ['esm', 'cjs'],
  dts: { entry: { index: 'src/index.ts', schema: 'src/report/schema.ts' } },
  target: 'node20',
  platform: 'neutral',
  splitting: true,
  clean: true,
  sourcemap: false,
  treeshake: true,
  external: ['nodejieba', 'zod'],
});
