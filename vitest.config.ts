import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { genreForVite } from './src/notation/compile.ts';

const source = (file: string): string => path.resolve(import.meta.dirname, 'src', file);

export default defineConfig({
  plugins: [genreForVite],
  // The examples import the package by its name.
  resolve: {
    alias: [
      { find: /^fazhi$/, replacement: source('index.ts') },
      { find: /^fazhi\/corpus$/, replacement: source('corpus/index.ts') },
      { find: /^fazhi\/dictionaries$/, replacement: source('themes/set/convert/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**'],
    testTimeout: 30_000,
    // What `npm run coverage` asks for: a little below what the tests reach in one process.
    coverage: {
      include: ['src/**/*.ts'],
      // Files, commands and pages are for the most part run by tests in processes of their own.
      exclude: ['src/{corpus,cli,playground}/**'],
      reporter: ['text-summary'],
      thresholds: { statements: 95, branches: 91, functions: 95, lines: 96 },
    },
  },
});
