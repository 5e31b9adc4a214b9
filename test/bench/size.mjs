import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The modules that loading an entry loads, itself first: its static imports, theirs, and so on. */
export function staticImports(entry) {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    const source = readFileSync(file, 'utf8');
    for (const [, target] of source.matchAll(
      /(?:^|[;}\n])\s*(?:import|export)\b[^'"()]*['"](\.[^'"]+)['"]/g,
    ))
      visit(path.resolve(path.dirname(file), target));
  };
  visit(entry);
  return [...seen];
}

/** Gzipped size in kB of an entry with everything that it loads. */
export function entrySize(entry) {
  const source = Buffer.concat(staticImports(entry).map((file) => readFileSync(file)));
  return gzipSync(source, { level: 9 }).length / 1000;
}

function folderSize(folder) {
  let size = 0;
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(item.parentPath ?? item.path, item.name);
    size += item.isDirectory() ? folderSize(file) : statSync(file).size;
  }
  return size;
}

/** What installing the package writes to disk, in MB, without what is optional. */
export function installSize(root) {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  const needed = new Set();
  const need = (folder) => {
    const { dependencies = {} } = JSON.parse(
      readFileSync(path.join(folder, 'package.json'), 'utf8'),
    );
    for (const name of Object.keys(dependencies)) {
      const place = path.join(root, 'node_modules', name);
      if (needed.has(place) || !existsSync(place)) continue;
      needed.add(place);
      need(place);
    }
  };
  need(root);
  const bytes = [...needed].reduce((sum, place) => sum + folderSize(place), packed.unpackedSize);
  return bytes / 1e6;
}
