import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../src/index';
import { ENTRIES, MANIFEST, newProject, type Project, REQUIRABLE, ROOT } from './project';

describe('the package as it is published', () => {
  let project: Project;
  beforeAll(() => {
    project = newProject();
  }, 120_000);
  afterAll(() => project.remove());

  const TEXT = '全年开展普法宣传活动38场。';

  it.each(ENTRIES)('%s is imported as a module and prints nothing', (entry) => {
    expect(project.runModule(`await import('${entry}');`)).toBe('');
  });

  it.each(REQUIRABLE)('%s is required as CommonJS and prints nothing', (entry) => {
    const script = `if (Object.keys(require('${entry}')).length === 0) process.exit(1);`;
    expect(project.runScript(script)).toBe('');
  });

  it.each(REQUIRABLE)('%s exports the same by import and by require', (entry) => {
    const names = `import { createRequire } from 'node:module';
      const required = Object.keys(createRequire(process.cwd() + '/app.js')('${entry}'));
      const imported = Object.keys(await import('${entry}'));
      console.log(JSON.stringify([required.sort(), imported.sort()]));`;
    const [required, imported] = JSON.parse(project.runModule(names));
    expect(required).toEqual(imported);
  });

  it('analyses, by import and by require', () => {
    const script = `if (fazhi.analyze('${TEXT}').claims.length !== 1) process.exit(1);`;
    expect(project.runModule(`import * as fazhi from 'fazhi'; ${script}`)).toBe('');
    expect(project.runScript(`const fazhi = require('fazhi'); ${script}`)).toBe('');
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
    expect(project.runModule(script)).toBe('');
  });

  it('names the rules that its sources have', () => {
    const script = `import { analyze } from 'fazhi'; process.stdout.write(analyze('').engine.rules);`;
    expect(project.runModule(script)).toBe(analyze('').engine.rules);
  });

  it('prints a short stack with names where its error is not caught', () => {
    project.write('fails.mjs', "import { analyze } from 'fazhi';\nanalyze(42);\n");
    const failed = spawnSync(process.execPath, ['fails.mjs'], {
      cwd: project.folder,
      encoding: 'utf8',
    });
    expect(failed.stderr).toContain('FazhiError: analyze takes a string, not 42');
    expect(failed.stderr).toMatch(/at analyze \(.+core\.js:\d+:\d+\)/);
    expect(failed.stderr.length).toBeLessThan(2_000);
  });

  it('knows its errors across import and require', () => {
    const script = `
      import { createRequire } from 'node:module';
      import { FazhiError } from 'fazhi';
      const required = createRequire(process.cwd() + '/app.js')('fazhi');
      try { required.analyze(42); } catch (error) {
        console.log(error instanceof FazhiError, error instanceof required.FazhiError, error.name);
      }
      console.log(new Error('another') instanceof FazhiError);`;
    expect(project.runModule(script)).toBe('true true FazhiError\nfalse\n');
  });

  it('says how to install the default tokenizer where it is missing, and works without it', () => {
    const script = `
      import { defaultTokenizer, nodejieba } from 'fazhi/words';
      await nodejieba().catch((error) => console.log(error.code, /npm install nodejieba/.test(error.message)));
      console.log((await defaultTokenizer()).name.split('@')[0]);`;
    expect(project.runModule(script)).toBe('tokenizer-unavailable true\nintl\n');
  });

  it('brings its schema, for zod and as JSON Schema', () => {
    const script = `
      import { createRequire } from 'node:module';
      import { analyze } from 'fazhi';
      import { parseReport } from 'fazhi/schema';
      parseReport(JSON.parse(JSON.stringify(analyze('${TEXT}'))));
      const schema = createRequire(process.cwd() + '/app.js')('fazhi/report.schema.json');
      if (schema.type !== 'object') throw new Error('schema');`;
    expect(project.runModule(script)).toBe('');
  });

  const RESOLUTIONS = ['node16', 'nodenext', 'bundler'] as const;
  it.each(RESOLUTIONS)('has types that resolve under moduleResolution %s', (resolution) => {
    const imports = ENTRIES.map((entry, i) => `import * as entry${i} from '${entry}';\nentry${i};`);
    const use =
      "const report: Report = analyze('法治');\nreport.claims satisfies readonly unknown[];";
    project.write(
      'app.mts',
      `import { analyze, type Report } from 'fazhi';\n${imports.join('\n')}\n${use}\n`,
    );
    const requires = REQUIRABLE.map(
      (entry, i) => `import entry${i} = require('${entry}');\nentry${i};`,
    );
    project.write(
      'app.cts',
      `${requires.join('\n')}\nconst report: entry0.Report = entry0.analyze('法治');\nreport.claims satisfies readonly unknown[];\n`,
    );
    const files = resolution === 'bundler' ? ['app.mts'] : ['app.mts', 'app.cts'];
    const module = resolution === 'bundler' ? 'esnext' : resolution;
    const settings = ['--target', 'es2022', '--module', module, '--moduleResolution', resolution];
    const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
    const types = ['--types', 'node', '--typeRoots', path.join(ROOT, 'node_modules/@types')];
    const all = [tsc, '--noEmit', '--strict', ...settings, ...types, ...files];
    expect(project.run(process.execPath, ...all)).toBe('');
  });

  it('runs its command line', () => {
    const bin = project.at('node_modules/.bin/fazhi');
    expect(project.run(bin, '--version')).toBe(`${MANIFEST.version}\n`);
  });

  it('brings no package that runs a script when it is installed', () => {
    const modules = project.at('node_modules');
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

  it('carries the notice of every package whose code is in it', () => {
    const dist = project.at('node_modules/fazhi/dist');
    const bill = JSON.parse(readFileSync(path.join(dist, 'sbom.cdx.json'), 'utf8')) as {
      components: { name: string; version: string }[];
    };
    const notices = readFileSync(path.join(dist, 'third-party-licenses.txt'), 'utf8')
      .split(/\n-{72}\n\n/)
      .map((notice) => ({ of: notice.slice(0, notice.indexOf(' (')), length: notice.length }));
    expect(notices.map(({ of }) => of)).toEqual(
      bill.components.map(({ name, version }) => `${name} ${version}`),
    );
    expect(notices.filter(({ length }) => length < 400)).toEqual([]);
    const names = bill.components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['d3-array', 'jszip', 'pdfjs-dist', 'yaml']));
  });

  it('carries no tests and no sources of reports', () => {
    const installed = project.at('node_modules/fazhi');
    expect(existsSync(path.join(installed, 'test'))).toBe(false);
    expect(existsSync(path.join(installed, 'corpus'))).toBe(false);
  });
});
