import { defineConfig } from 'vitest/config';
import { genreForVite } from './src/notation/compile.ts';

export default defineConfig({
  plugins: [genreForVite],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**'],
    testTimeout: 30_000,
  },
});
