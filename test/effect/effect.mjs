// npm run effect [COMMIT]: what the working tree changes against a commit (HEAD unless told) on the reports
// of corpus/, tag by tag and claim by claim, from source.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { differences } from './differences.mjs';
import { importCore } from './from-source.mjs';

const here = path.resolve(import.meta.dirname, '../..');
const [commit = 'HEAD'] = process.argv.slice(2);

async function coreOf(revision) {
  const tree = mkdtempSync(path.join(os.tmpdir(), 'fazhi-effect-'));
  try {
    const archive = execFileSync('git', ['archive', revision, 'src', 'package.json'], {
      cwd: here,
      maxBuffer: 1 << 28,
    });
    execFileSync('tar', ['-x', '-C', tree], { input: archive });
    symlinkSync(path.join(here, 'node_modules'), path.join(tree, 'node_modules'));
    return await importCore(tree);
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}

const [before, after] = [await coreOf(commit), await importCore(here)];
const corpus = path.join(here, 'corpus');
const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt') && !file.includes('heldout'))
  .sort();
let changed = 0;
let count = 0;
for (const file of files) {
  const text = readFileSync(path.join(corpus, file), 'utf8');
  const lines = differences(before.analyze(text), after.analyze(text), text);
  if (lines.length === 0) continue;
  changed++;
  count += lines.length;
  process.stdout.write(`${file}\n${lines.map((line) => `  ${line}\n`).join('')}`);
}
process.stdout.write(
  `${count} differences in ${changed} of ${files.length} texts against ${commit}\n`,
);
