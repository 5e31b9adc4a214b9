import { defineConfig } from 'vitest/config';
import { genreForVite } from '../../src/notation/compile.ts';
import { mutated } from './mutate.mjs';

/** The tests of steps and rules, on a source of which one is removed, or two steps change places. */
export default defineConfig({
  plugins: [
    genreForVite,
    {
      name: 'mutation',
      enforce: 'pre',
      transform: (source, id) => mutated(source, id, process.env.MUTATION ?? ''),
    },
  ],
  test: {
    include: ['test/claims/steps.test.ts', 'test/claims/{number,noun,links,rejection}/*.test.ts'],
    isolate: false,
    fileParallelism: false,
  },
});
