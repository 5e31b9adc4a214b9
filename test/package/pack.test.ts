import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../src/index';

const ROOT = path.resolve(import.meta.dirname, '../..');
const project = mkdtempSync(path.join(tmpdir(), 'fazhi-pack-'));
const run = (command: string, args: string[], cwd = project): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

describe('the package as it is published', () => {
  beforeAll(() => {
    if (!existsSync(path.join(ROOT, 'dist/index.js'))) throw new Error("run 'npm run build' first");
    const [packed] = JSON.parse(
      run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], ROOT),
    ) as [{ filename: string }];
    writeFileSync(path.join(project, 'package.json'), '{"name":"app","private":true}');
    run('npm', [
      'install',
      '--omit=optional',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      path.join(project, packed.filename),
    ]);
  }, 120_000);

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  const TEXT = '全年开展普法宣传活动38场。';

  it('is imported as a module and prints nothing', () => {
    const script = `import { analyze } from 'fazhi'; if (analyze('${TEXT}').claims.length !== 1) process.exit(1);`;
    expect(run(process.execPath, ['--input-type=module', '-e', script])).toBe('');
  });

  it('is required as CommonJS and prints nothing', () => {
    const script = `const { analyze } = require('fazhi'); if (analyze('${TEXT}').claims.length !== 1) process.exit(1);`;
    expect(run(process.execPath, ['-e', script])).toBe('');
  });

  it('touches no global, reads no environment and loads no native code when it is imported', () => {
    const script = `
      const before = Object.getOwnPropertyNames(globalThis).sort().join();
      const read = [];
      process.env = new Proxy(process.env, { get: (env, key) => { read.push(String(key)); return env[key]; } });
      const dlopen = process.dlopen; process.dlopen = () => { throw new Error('native code'); };
      await import('fazhi');
      if (Object.getOwnPropertyNames(globalThis).sort().join() !== before) throw new Error('global');
      // what Node's own module loader asks for
      const asked = read.filter((key) => key !== 'WATCH_REPORT_DEPENDENCIES');
      if (asked.length > 0) throw new Error('environment: ' + asked);`;
    expect(run(process.execPath, ['--input-type=module', '-e', script])).toBe('');
  });

  it('names the rules that its sources have', () => {
    const script = `import { analyze } from 'fazhi'; process.stdout.write(analyze('').engine.rules);`;
    expect(run(process.execPath, ['--input-type=module', '-e', script])).toBe(
      analyze('').engine.rules,
    );
  });

  it('brings its schema, for zod and as JSON Schema', () => {
    const script = `
      import { createRequire } from 'node:module';
      import { analyze } from 'fazhi';
      import { parseReport } from 'fazhi/schema';
      parseReport(JSON.parse(JSON.stringify(analyze('${TEXT}'))));
      const schema = createRequire(import.meta.url)('fazhi/report.schema.json');
      if (schema.type !== 'object') throw new Error('schema');`;
    expect(run(process.execPath, ['--input-type=module', '-e', script])).toBe('');
  });

  it.each(['nodenext', 'bundler'])(
    'has types that resolve under moduleResolution %s',
    (resolution) => {
      writeFileSync(
        path.join(project, 'app.mts'),
        "import { analyze, type Report } from 'fazhi';\nconst report: Report = analyze('法治');\nreport.claims satisfies readonly unknown[];\n",
      );
      writeFileSync(
        path.join(project, 'app.cts'),
        "import fazhi = require('fazhi');\nconst report: fazhi.Report = fazhi.analyze('法治');\nreport.claims satisfies readonly unknown[];\n",
      );
      const files = resolution === 'nodenext' ? ['app.mts', 'app.cts'] : ['app.mts'];
      const module = resolution === 'nodenext' ? 'nodenext' : 'esnext';
      const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
      run(process.execPath, [
        tsc,
        '--noEmit',
        '--strict',
        '--target',
        'es2022',
        '--module',
        module,
        '--moduleResolution',
        resolution,
        ...files,
      ]);
    },
  );

  it('runs its command line', () => {
    const bin = path.join(project, 'node_modules/.bin/fazhi');
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(run(bin, ['--version'])).toBe(`${version}\n`);
  });

  it('brings no package that runs a script when it is installed', () => {
    const modules = path.join(project, 'node_modules');
    const manifests = readdirSync(modules, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /^(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/.test(file),
    );
    const scripted = manifests.filter((file) => {
      const { scripts = {} } = JSON.parse(readFileSync(path.join(modules, file), 'utf8')) as {
        scripts?: Record<string, string>;
      };
      return ['preinstall', 'install', 'postinstall'].some((script) => script in scripts);
    });
    expect(manifests.length).toBeGreaterThan(1);
    expect(scripted).toEqual([]);
  });

  it('carries the licences of what is bundled', () => {
    const file = path.join(project, 'node_modules/fazhi/dist/third-party-licenses.txt');
    const licences = readFileSync(file, 'utf8');
    for (const name of ['linkedom', 'mammoth', 'pdfjs-dist', 'natural', 'zod', '@noble/hashes']) {
      expect(licences).toMatch(new RegExp(`^${name}\n\n`, 'm'));
    }
  });

  it('carries no tests and no sources of reports', () => {
    const installed = path.join(project, 'node_modules/fazhi');
    expect(existsSync(path.join(installed, 'test'))).toBe(false);
    expect(existsSync(path.join(installed, 'corpus'))).toBe(false);
  });
});
