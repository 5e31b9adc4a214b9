/**
 * How much of what reports say each change of test/metamorphic alters, on all of corpus/.
 * Run: npm run test:rates
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rates } from '../metamorphic/rates';
import { reports } from '../report/gold';

const HELD_OUT = path.resolve(import.meta.dirname, '../../corpus/heldout');
const heldOut = new Map(
  readdirSync(HELD_OUT)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => [file, readFileSync(path.join(HELD_OUT, file), 'utf8')]),
);
const MOST_ALTERED = 0.002;

describe.each([
  ['dev', reports, true],
  // Only printed: rule-writers must not read these texts, and so cannot mend what they find.
  ['heldout', heldOut, false],
] as const)(
  'changes that alter nothing of what the reports of corpus/%s say',
  (folder, texts, held) => {
    it.each(rates(texts))(
      '$change: the same $what',
      ({ change, what, said, altered, examples }) => {
        const rate = (100 * altered) / said;
        process.stdout.write(
          `${folder}: ${change}: ${altered} of ${said} ${what} altered (${rate.toFixed(2)} %)\n`,
        );
        if (held) expect(altered / said, examples.join('\n')).toBeLessThanOrEqual(MOST_ALTERED);
      },
    );
  },
);
