import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** An application that has installed the package as it would be published. */
export interface Project {
  readonly folder: string;
  /** Where a file of the application is, or of what it has installed. */
  at(...names: string[]): string;
  write(name: string, source: string): string;
  /** What a program prints; throws where it fails. */
  run(command: string, ...args: string[]): string;
  /** What Node prints that runs the source as a module. */
  runModule(source: string): string;
  /** What Node prints that runs the source as a CommonJS script. */
  runScript(source: string): string;
  remove(): void;
}

const runIn = (folder: string, command: string, args: readonly string[]): string =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Packs what was built and installs it in an application of its own. */
export function newProject(): Project {
  if (!existsSync(path.join(ROOT, 'dist/index.js'))) throw new Error("run 'npm run build' first");
  const folder = mkdtempSync(path.join(tmpdir(), 'fazhi-pack-'));
  const at = (...names: string[]): string => path.join(folder, ...names);
  const write = (name: string, source: string): string => {
    writeFileSync(at(name), source);
    return at(name);
  };
  const run = (command: string, ...args: string[]): string => runIn(folder, command, args);
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [packed] = JSON.parse(runIn(ROOT, 'npm', pack)) as [{ filename: string }];
  write('package.json', '{"name":"app","private":true}');
  run('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', at(packed.filename));
  return {
    folder,
    at,
    write,
    run,
    runModule: (source) => run(process.execPath, '--input-type=module', '-e', source),
    runScript: (source) => run(process.execPath, '-e', source),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Lets an application have nodejieba, as it is built here. */
export function addNodejieba(project: Project): void {
  symlinkSync(path.join(ROOT, 'node_modules/nodejieba'), project.at('node_modules/nodejieba'));
}

interface Manifest {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, unknown>>>>;
}

export const MANIFEST = JSON.parse(
  readFileSync(path.join(ROOT, 'package.json'), 'utf8'),
) as Manifest;

/** The entries with code, by the names that they are imported by; of those, the ones that can be required. */
export const ENTRIES = Object.entries(MANIFEST.exports)
  .filter(([, target]) => typeof target === 'object')
  .map(([name]) => name.replace('.', 'fazhi'));
export const REQUIRABLE = ENTRIES.filter(
  (name) => 'require' in (MANIFEST.exports[name.replace('fazhi', '.')] as object),
);
/** Those that run in a browser too. */
export const FOR_BROWSERS = ENTRIES.filter((name) => !name.startsWith('fazhi/corpus'));
