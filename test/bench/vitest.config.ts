import { defineConfig } from 'vitest/config';
import { genreForVite } from '../../src/notation/compile.ts';

/** For what takes minutes: `npx vitest run --config test/bench/vitest.config.ts`. */
export default defineConfig({
  plugins: [genreForVite],
  test: { include: ['test/bench/**/*.test.ts'], fileParallelism: false },
});
