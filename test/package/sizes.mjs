/**
 * What an import brings into an application's bundle for browsers, minified and gzipped, in kB:
 *
 *   npm run build && node test/package/sizes.mjs
 */
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '../..');
const IMPORTS = [
  ['claimsOf, passagesOf, sectionPath', 'fazhi'],
  ['extractQuantities', 'fazhi'],
  ['analyze', 'fazhi'],
  ['frequencies, intl', 'fazhi/words'],
  ['parseReport', 'fazhi/schema'],
  ['evaluate', 'fazhi/evaluate'],
  ['themesFromQuanteda', 'fazhi/dictionaries'],
  ['parseDocument', 'fazhi/documents'],
  ['reportPage', 'fazhi/documents'],
];

for (const [names, entry] of IMPORTS) {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${names} } from '${entry}'; globalThis.used = [${names}];`,
      resolveDir: ROOT, // a package finds itself by its name
    },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
  });
  const size = gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000;
  const kilobytes = size < 1 ? size.toFixed(1) : Math.round(size);
  process.stdout.write(`| \`${names}\` of \`${entry}\` | ${kilobytes} |\n`);
}
