#!/usr/bin/env node
// How extractQuantities does on the cases of other systems' test suites.
//   node test/bench/peers.mjs FOLDER [--failures]
// FOLDER holds *.jsonl, one case a line: { text, scope, expected: [{ start, end, value, alt? }] }.
// A case passes when each expected value, or one of its other readings, is found where it stands; for a
// case that expects nothing, when nothing of its scope is found. A range counts with both its ends: two
// of the suites know no ranges and give one end only. Build the project first.
import fs from 'node:fs';
import path from 'node:path';
import { extractQuantities } from '../../dist/index.js';

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: node test/bench/peers.mjs FOLDER [--failures]\n');
  process.exit(2);
}
const DIMENSIONS = new Set(['length', 'area', 'volume', 'weight', 'energy', 'data', 'temperature']);
const IN_SCOPE = {
  number: (kind) => kind !== 'money',
  percent: (kind) => kind === 'percent' || kind === 'points',
  currency: (kind) => kind === 'money',
  money: (kind) => kind === 'money',
  dimension: (kind) => DIMENSIONS.has(kind),
  temperature: (kind) => kind === 'temperature',
  age: (kind) => kind === 'age' || kind === 'duration',
};
const same = (a, b) =>
  a === null || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
const hits = (expected, found) =>
  found.start < expected.end &&
  expected.start < found.end &&
  [expected, ...(expected.alt ?? [])].some(({ value }) =>
    [found.value, found.valueMax ?? found.value].some((end) => same(value, end)),
  );

for (const file of fs
  .readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()) {
  const cases = fs
    .readFileSync(path.join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const failures = cases.filter(({ text, scope, expected }) => {
    const found = extractQuantities(text);
    if (expected.length === 0) return found.some(({ kind }) => IN_SCOPE[scope](kind));
    return !expected.every((one) => found.some((quantity) => hits(one, quantity)));
  });
  const passed = cases.length - failures.length;
  const share = ((100 * passed) / cases.length).toFixed(1);
  process.stdout.write(
    `${path.basename(file, '.jsonl').padEnd(30)} ${String(passed).padStart(4)} / ${String(cases.length).padEnd(4)} ${share.padStart(5)} %\n`,
  );
  if (!flags.includes('--failures')) continue;
  for (const { text, expected } of failures)
    process.stdout.write(
      `    ${text} → ${expected.map(({ text: words, value }) => `${words} = ${value}`).join(', ') || 'nothing'}\n`,
    );
}
