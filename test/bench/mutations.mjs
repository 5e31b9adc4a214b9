// node test/bench/mutations.mjs [NAME] : removes each step of the reading of claims and each rule of rejection, lets each two
// steps change places, and prints how many tests of them fail for each. A mutation that no test
// notices ends the run with 1, unless the two steps do not depend on each other.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { entriesOf } from './mutate.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const namesIn = (file) => entriesOf(readFileSync(path.join(root, 'src/claims', file), 'utf8'));
const steps = namesIn('steps.ts');
const rules = namesIn('rejection/rejection.ts');

/** Steps that go by nothing that the other finds out: they may change places. */
const INDEPENDENT = new Set([
  'nothing-happened distant-bound',
  'nothing-happened per-member',
  'change per-member',
  'rhetoric status',
  'rhetoric series',
  'period series',
  'respective parts',
  'parts rates',
]);

const [only] = process.argv.slice(2);
const mutations = [
  ...steps.map((name) => `remove ${name}`),
  ...rules.map((name) => `remove ${name}`),
  ...steps.flatMap((name, i) => steps.slice(i + 1).map((other) => `swap ${name} ${other}`)),
].filter((mutation) => only === undefined || mutation.includes(only));

/** The number of failing tests under a mutation. */
function failures(mutation) {
  const args = ['vitest', 'run', '--config', 'test/bench/mutation.config.mjs', '--reporter=json'];
  const options = { cwd: root, env: { ...process.env, MUTATION: mutation }, maxBuffer: 1 << 28 };
  try {
    return JSON.parse(
      execFileSync('npx', args, { ...options, stdio: ['ignore', 'pipe', 'ignore'] }),
    ).numFailedTests;
  } catch (error) {
    return JSON.parse(error.stdout).numFailedTests;
  }
}

let unnoticed = 0;
for (const mutation of mutations) {
  const count = failures(mutation);
  const [kind, ...names] = mutation.split(' ');
  const free = kind === 'swap' && INDEPENDENT.has(names.join(' '));
  if (count === 0 && !free) unnoticed++;
  process.stdout.write(`${mutation.padEnd(40)} ${count}${free ? '  (independent)' : ''}\n`);
}
process.stdout.write(
  unnoticed === 0 ? 'each is noticed\n' : `${unnoticed} are noticed by no test\n`,
);
process.exit(unnoticed === 0 ? 0 : 1);
