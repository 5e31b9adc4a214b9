import { defineConfig } from 'vitest/config';

/** For what takes minutes: `npx vitest run --config test/bench/vitest.config.ts`. */
export default defineConfig({
  test: { include: ['test/bench/**/*.test.ts'], fileParallelism: false },
});
