/**
 * Checks the package that `npm publish` would send, as it was built: what is in it, its exports, its types.
 *
 *   npm run build && npm run check
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'fazhi-check-'));
const isWindows = process.platform === 'win32';
const run = (command, args, stdio = 'inherit') =>
  execFileSync(isWindows ? `${command}.cmd` : command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    shell: isWindows,
    stdio: ['ignore', stdio, 'inherit'],
  });

try {
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [packed] = JSON.parse(run('npm', pack, 'pipe'));
  const tarball = path.join(folder, packed.filename);
  run('npx', ['publint', 'run', tarball, '--strict']);
  // fazhi/corpus and its worker are modules only: Node 20.19 and 22.12 can require them.
  const only = ['--profile', 'node16', '--ignore-rules', 'cjs-resolves-to-esm'];
  run('npx', ['attw', tarball, ...only]);
  run('npm', ['publish', '--dry-run', '--ignore-scripts', '--loglevel', 'error', tarball]);
} finally {
  rmSync(folder, { recursive: true });
}
