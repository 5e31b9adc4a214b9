#!/usr/bin/env node
// How extractQuantities does on the cases of other systems' test suites.
//   node test/bench/peers.mjs FOLDER [--failures]
// FOLDER holds *.jsonl, one case a line: { source, id, text, scope, expected: [{ start, end, value, alt? }] }.
// A case passes when each expected value, or one of its other readings, is found where it stands; for a
// case that expects nothing, when nothing of its scope is found. Then the expressions on which
// sources contradict each other. Build the project first.
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
const overlap = (a, b) => a.start < b.end && b.start < a.end;
const readings = (expected) => [expected, ...(expected.alt ?? [])];
const hits = (expected, found) =>
  overlap(expected, found) && readings(expected).some(({ value }) => same(value, found.value));

const seen = new Map(); // what is expected of the same words, by scope
for (const file of fs
  .readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()) {
  const cases = fs
    .readFileSync(path.join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const { source, id, scope, expected } of cases) {
    for (const one of expected) {
      const key = `${scope === 'money' ? 'currency' : scope} ${one.text.replace(/\s/g, '')}`;
      seen.set(key, [...(seen.get(key) ?? []), { ...one, source, id }]);
    }
  }
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

// Two sources contradict each other where the same words of the same scope have no reading in common.
const contradictions = [...seen.values()].flatMap((cases) =>
  cases.flatMap((a, i) =>
    cases
      .slice(i + 1)
      .filter(
        (b) => !readings(a).some((x) => readings(b).some(({ value }) => same(x.value, value))),
      )
      .map((b) => [a, b]),
  ),
);
const common = [...seen.values()].filter((cases) => cases.length > 1).length;
process.stdout.write(
  `\n${common} expressions stand in more than one case; sources contradict each other on ${contradictions.length || 'none'}\n`,
);
const shown = ({ source, id, text, value }) => `${source} ${id}: ${text} = ${value}`;
for (const [a, b] of contradictions) process.stdout.write(`    ${shown(a)} | ${shown(b)}\n`);
