/**
 * Whether every supported Node gives the same bytes:
 *
 *   node test/package/node-versions.mjs [--dist FOLDER] [VERSION …]
 *
 * Installs each version (22 and 24 where none is named) from the registry's `node` package into a
 * temporary folder, and compares what the built library says of the reports of corpus/.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = path.resolve(import.meta.dirname, '../..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: 'string', default: path.join(ROOT, 'dist') } },
});
const versions = positionals.length > 0 ? positionals : ['22', '24'];
const folder = mkdtempSync(path.join(tmpdir(), 'fazhi-node-'));
const script = path.join(folder, 'run.mjs');
writeFileSync(
  script,
  `import { createHash } from 'node:crypto';
   import { readdirSync, readFileSync } from 'node:fs';
   import { analyze } from '${pathToFileURL(path.join(path.resolve(values.dist), 'index.js')).href}';
   const hash = createHash('sha256');
   const corpus = ${JSON.stringify(path.join(ROOT, 'corpus/dev'))} + '/';
   for (const file of readdirSync(corpus).filter((file) => file.endsWith('.txt')).sort())
     hash.update(JSON.stringify(analyze(readFileSync(corpus + file, 'utf8'))));
   console.log(process.version, 'ICU', process.versions.icu, hash.digest('hex'));`,
);
try {
  const results = [process.execPath].map((node) => run(node));
  for (const version of versions) {
    const prefix = path.join(folder, version);
    execFileSync(
      'npm',
      ['install', '--prefix', prefix, '--no-audit', '--no-fund', `node@${version}`],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    results.push(run(path.join(prefix, 'node_modules/node/bin/node')));
  }
  const different = new Set(results.map((result) => result.split(' ').at(-1)));
  process.stdout.write(
    `${results.join('\n')}\n${different.size === 1 ? 'the same' : 'DIFFERENT'}\n`,
  );
  process.exitCode = different.size === 1 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

function run(node) {
  return execFileSync(node, [script], { encoding: 'utf8' }).trim();
}
