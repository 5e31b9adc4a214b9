/**
 * Installs the packed package with every package manager, runs every entry of it in every runtime and
 * bundles it with every bundler, and prints a table:
 *
 *   npm run build && npm run check:package [-- TOOL …]
 *
 * The tools come from the registry, into a temporary folder. A tool that cannot be had is said to be missing.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { APPLICATIONS, IN_WORKERD, NEXT_APP, PROGRAMS, workerOf } from './programs.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const home = mkdtempSync(path.join(tmpdir(), 'fazhi-everywhere-'));
const tools = path.join(home, 'tools');
const bin = (name) => path.join(tools, 'node_modules/.bin', name);
const LIMIT = 240_000;

function run(folder, command, args, env = {}) {
  return execFileSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: LIMIT,
    env: { ...process.env, CI: 'true', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

const registry = run(ROOT, 'npm', ['config', 'get', 'registry']).trim();
const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', home];
const [packed] = JSON.parse(run(ROOT, 'npm', pack));
const tarball = path.join(home, packed.filename);

mkdirSync(tools, { recursive: true });
writeFileSync(path.join(tools, 'package.json'), '{"private":true}');
/** Installs tools once; gives false where the registry does not have one. */
const has = new Map();
function need(...names) {
  const key = names.join(' ');
  if (!has.has(key)) {
    try {
      run(tools, 'npm', ['install', '--no-audit', '--no-fund', ...names]);
      has.set(key, true);
    } catch {
      has.set(key, false);
    }
  }
  if (!has.get(key)) throw new Missing(`${key} cannot be had`);
}
class Missing extends Error {}

/** An application with nothing in it but the programs. */
function newApplication(name, manifest = {}) {
  const folder = path.join(home, name);
  mkdirSync(folder, { recursive: true });
  const own = { name: 'app', private: true, ...manifest };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(own));
  for (const [file, { source }] of Object.entries(PROGRAMS)) {
    writeFileSync(path.join(folder, file), source);
  }
  return folder;
}

const npmInstall = (folder, ...more) =>
  run(folder, 'npm', ['install', '--no-audit', '--no-fund', tarball, ...more]);

/** Runs every program and says of each whether it printed what it should. */
function runAll(folder, runner, programs = Object.keys(PROGRAMS)) {
  return Object.fromEntries(
    programs.map((file) => [file, attempt(() => checked(runner(folder, file), file))]),
  );
}

function checked(printed, file) {
  const expected = PROGRAMS[file].prints;
  if (printed.trim() !== expected) throw new Error(`printed ${JSON.stringify(printed.trim())}`);
}

function attempt(action) {
  try {
    action();
    return 'ok';
  } catch (error) {
    if (error instanceof Missing) return 'not to be had';
    const said = `${error.stderr ?? ''}\n${error.stdout ?? ''}`.trim() || error.message;
    const lines = said.split('\n').filter((line) => line.trim() !== '');
    return (lines.find((line) => /error/i.test(line)) ?? lines[0]).slice(0, 200);
  }
}

const withNode = (folder, file) => run(folder, process.execPath, [file]);
const nodeOf = (version) => (folder, file) => {
  need(`node${version}@npm:node@${version}`);
  return run(folder, path.join(tools, `node_modules/node${version}/bin/node`), [file]);
};
const MODULES = Object.keys(PROGRAMS).filter((file) => file.endsWith('.mjs'));
const IN_BROWSERS = MODULES.filter((file) => !file.startsWith('corpus'));

const YARN_RC = (linker) =>
  `nodeLinker: ${linker}\nnpmRegistryServer: ${JSON.stringify(registry)}\nenableTelemetry: false\nenableImmutableInstalls: false\n`;
const berry = (linker) => () => {
  need('@yarnpkg/cli-dist');
  const yarn = path.join(tools, 'node_modules/@yarnpkg/cli-dist/bin/yarn.js');
  const folder = newApplication(`yarn-${linker}`, { dependencies: { fazhi: `file:${tarball}` } });
  writeFileSync(path.join(folder, '.yarnrc.yml'), YARN_RC(linker));
  writeFileSync(path.join(folder, 'yarn.lock'), '');
  run(folder, process.execPath, [yarn, 'install']);
  return runAll(folder, (at, file) => run(at, process.execPath, [yarn, 'node', file]));
};

/** Bundles every module program to a file of its own, and runs the file. */
function bundled(name, bundle, programs = IN_BROWSERS) {
  const folder = newApplication(name);
  npmInstall(folder);
  return runAll(
    folder,
    (at, file) => {
      const out = path.join(at, 'out', file.replace('.mjs', '.js'));
      mkdirSync(path.dirname(out), { recursive: true });
      writeFileSync(path.join(at, 'out/package.json'), '{"type":"module"}');
      bundle(at, file, out);
      return withNode(at, out);
    },
    programs,
  );
}

const CHECKS = {
  npm: () => {
    const folder = newApplication('npm');
    npmInstall(folder);
    return runAll(folder, withNode);
  },
  'npm, Node 22': () => {
    const folder = newApplication('npm-22');
    npmInstall(folder);
    return runAll(folder, nodeOf(22));
  },
  'npm, Node 24': () => {
    const folder = newApplication('npm-24');
    npmInstall(folder);
    return runAll(folder, nodeOf(24));
  },
  pnpm: () => {
    need('pnpm');
    const folder = newApplication('pnpm');
    run(folder, bin('pnpm'), ['add', tarball]);
    return runAll(folder, withNode);
  },
  'yarn 1': () => {
    need('yarn');
    const folder = newApplication('yarn-1');
    run(folder, bin('yarn'), ['add', '--registry', registry, '--no-lockfile', `file:${tarball}`]);
    return runAll(folder, withNode);
  },
  'yarn 4': berry('node-modules'),
  'yarn 4, PnP': berry('pnp'),
  bun: () => {
    need('bun');
    const folder = newApplication('bun');
    run(folder, bin('bun'), ['add', tarball]);
    return runAll(folder, (at, file) => run(at, bin('bun'), ['run', file]));
  },
  deno: () => {
    need('deno');
    const folder = newApplication('deno');
    npmInstall(folder);
    return runAll(folder, (at, file) =>
      run(at, bin('deno'), ['run', '--no-prompt', '--allow-all', file]),
    );
  },
  'esbuild, browser': () => {
    need('esbuild');
    return bundled('esbuild', (at, file, out) =>
      run(at, bin('esbuild'), [file, '--bundle', '--format=esm', `--outfile=${out}`]),
    );
  },
  'esbuild, Node': () => {
    need('esbuild');
    return bundled(
      'esbuild-node',
      (at, file, out) => {
        const worker = 'corpus-worker=node_modules/fazhi/dist/corpus-worker.js';
        const entry = `${path.basename(out, '.js')}=${file}`;
        const shape = ['--bundle', '--format=esm', '--platform=node', '--splitting'];
        run(at, bin('esbuild'), [entry, worker, ...shape, `--outdir=${path.dirname(out)}`]);
        const maps = path.join(at, 'node_modules/fazhi/dist/cmaps');
        cpSync(maps, path.join(at, 'out/cmaps'), { recursive: true });
      },
      MODULES,
    );
  },
  workerd: () => {
    need('esbuild', 'miniflare');
    writeFileSync(path.join(tools, 'in-workerd.mjs'), IN_WORKERD);
    const folder = newApplication('workerd');
    npmInstall(folder);
    return runAll(
      folder,
      (at, file) => {
        writeFileSync(path.join(at, 'worker.mjs'), workerOf(file));
        const out = path.join(at, 'out', file);
        const shape = ['--bundle', '--format=esm', '--conditions=workerd,worker,browser'];
        run(at, bin('esbuild'), ['worker.mjs', ...shape, `--outfile=${out}`]);
        return run(tools, process.execPath, ['in-workerd.mjs', out]);
      },
      IN_BROWSERS,
    );
  },
  vite: () => {
    need('vite');
    return bundled('vite', (at, file, out) => {
      const config = {
        build: {
          lib: { entry: file, formats: ['es'], fileName: 'bundle' },
          outDir: 'vite',
          rollupOptions: { output: { entryFileNames: path.basename(out) } },
        },
      };
      writeFileSync(path.join(at, 'vite.config.mjs'), `export default ${JSON.stringify(config)};`);
      run(at, bin('vite'), ['build']);
      cpSync(path.join(at, 'vite'), path.dirname(out), { recursive: true });
    });
  },
  'webpack, browser': () => bundled('webpack', webpack('web')),
  'webpack, Node': () =>
    bundled(
      'webpack-node',
      webpack('node20'),
      MODULES.filter((file) => file !== 'corpus.mjs'),
    ),
  'Next, Turbopack': () => {
    const folder = newApplication('next');
    for (const [file, source] of Object.entries(NEXT_APP)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), source);
    }
    npmInstall(folder, 'next', 'react', 'react-dom');
    const result = attempt(() => {
      run(folder, 'npx', ['next', 'build'], { NEXT_TELEMETRY_DISABLED: '1' });
      const page = readFileSync(path.join(folder, '.next/server/app/index.html'), 'utf8');
      if (!page.includes('claims: 1')) throw new Error('the page does not show the claim');
    });
    return { 'fazhi.mjs': result, 'words.mjs': result, 'corpus.mjs': result };
  },
  'TypeScript 5': () => typescript('5.9'),
  'TypeScript 7': () => typescript('7'),
};

function webpack(target) {
  need('webpack', 'webpack-cli');
  return (at, file, out) => {
    const config = {
      mode: 'production',
      target,
      entry: `./${file}`,
      experiments: { outputModule: true },
      output: { path: path.dirname(out), filename: path.basename(out), module: true },
    };
    writeFileSync(path.join(at, 'webpack.config.mjs'), `export default ${JSON.stringify(config)};`);
    const printed = run(at, process.execPath, [
      path.join(tools, 'node_modules/webpack/bin/webpack.js'),
    ]);
    const warning = /^(?:WARNING|ERROR) .*(?!size)/m.exec(printed)?.[0];
    if (warning && !/size limit/i.test(warning)) throw new Error(warning);
  };
}

function typescript(version) {
  const folder = newApplication(`typescript-${version}`);
  npmInstall(folder, `typescript@${version}`, '@types/node@20');
  const entries = Object.keys(APPLICATIONS);
  return Object.fromEntries(
    entries.map((entry) => {
      const result = attempt(() => {
        writeFileSync(path.join(folder, 'app.mts'), APPLICATIONS[entry]);
        for (const resolution of ['node16', 'nodenext', 'bundler']) {
          const module = resolution === 'bundler' ? 'esnext' : resolution;
          const settings = ['--module', module, '--moduleResolution', resolution];
          const tsc = [...settings, '--noEmit', '--strict', '--target', 'es2022', 'app.mts'];
          run(
            folder,
            path.join(folder, 'node_modules/.bin/tsc'),
            ['--ignoreConfig', ...tsc].slice(version === '7' ? 0 : 1),
          );
        }
      });
      return [entry, result];
    }),
  );
}

const wanted = process.argv.slice(2);
const results = {};
try {
  for (const [tool, check] of Object.entries(CHECKS)) {
    if (wanted.length > 0 && !wanted.includes(tool)) continue;
    try {
      results[tool] = check();
    } catch (error) {
      const why = attempt(() => {
        throw error;
      });
      results[tool] = Object.fromEntries(Object.keys(PROGRAMS).map((file) => [file, why]));
    }
    process.stdout.write(`${rowOf(tool)}\n`);
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
process.exitCode = Object.values(results).some((row) =>
  Object.values(row).some((result) => result !== 'ok' && result !== 'not to be had'),
)
  ? 1
  : 0;

function rowOf(tool) {
  const row = Object.entries(results[tool]);
  const bad = row.filter(([, result]) => result !== 'ok');
  if (bad.length === 0) return `${tool.padEnd(18)} ok: ${row.map(([file]) => file).join(', ')}`;
  return `${tool.padEnd(18)} ${row.map(([file, result]) => `\n    ${file}: ${result}`).join('')}`;
}
