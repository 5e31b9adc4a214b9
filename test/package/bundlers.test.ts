import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdf } from '../corpus/formats/pdf';
import { addNodejieba, FOR_BROWSERS, newProject, type Project } from './project';

/** Bundles a module of an application for browsers, into one file; fails on a warning. */
const BUNDLERS: Readonly<Record<string, (project: Project, entry: string) => Promise<string>>> = {
  esbuild: async (project, entry) => {
    const { outputFiles, warnings } = await esbuild({
      absWorkingDir: project.folder,
      entryPoints: [project.at(entry)],
      bundle: true,
      minify: true,
      charset: 'utf8',
      format: 'esm',
      platform: 'browser',
      write: false,
      logLevel: 'silent',
    });
    expect(warnings).toEqual([]);
    return outputFiles[0]!.text;
  },
  vite: async (project, entry) => {
    const warnings: string[] = [];
    await vite({
      root: project.folder,
      configFile: false,
      logLevel: 'silent',
      build: {
        lib: { entry: project.at(entry), formats: ['es'], fileName: 'bundle' },
        outDir: 'vite',
        rollupOptions: {
          onwarn: (warning) => warnings.push(warning.message),
          output: { codeSplitting: false },
        },
      },
    });
    expect(warnings).toEqual([]);
    const [file = ''] = readdirSync(project.at('vite')).filter((name) => /\.m?js$/.test(name));
    return readFileSync(project.at('vite', file), 'utf8');
  },
};

const USE: Readonly<Record<string, string>> = {
  fazhi:
    "import { analyze } from 'fazhi'; console.log(analyze('开展普法宣传活动38场。').claims.length);",
  'fazhi/schema':
    "import { reportJsonSchema } from 'fazhi/schema'; console.log(typeof reportJsonSchema());",
  'fazhi/words': `import { intl, nodejieba, frequencies, wordCorpus } from 'fazhi/words';
    const corpus = await wordCorpus([{ id: 'a', text: '普法' }], { tokenizer: intl() });
    console.log(frequencies(corpus).rows.length, typeof nodejieba);`,
  'fazhi/evaluate': "import { evaluate } from 'fazhi/evaluate'; console.log(typeof evaluate);",
  'fazhi/dictionaries': `import { themesFromQuanteda } from 'fazhi/dictionaries';
    console.log(themesFromQuanteda('普法: [宣传]', { id: 'own', version: 1 }).themes.length);`,
  'fazhi/documents': `import { parseDocument } from 'fazhi/documents';
    const page = new TextEncoder().encode('<html><body><p>开展普法38场。</p></body></html>');
    console.log((await parseDocument(page, 'page.html')).text);`,
};
const PRINTS: Readonly<Record<string, string>> = {
  fazhi: '1\n',
  'fazhi/schema': 'object\n',
  'fazhi/words': '2 function\n',
  'fazhi/evaluate': 'function\n',
  'fazhi/dictionaries': '1\n',
  'fazhi/documents': '开展普法38场。\n',
};

describe.each([
  ['without nodejieba', false],
  ['with nodejieba', true],
])('an application %s', (_, hasNodejieba) => {
  let project: Project;
  beforeAll(() => {
    project = newProject();
    if (hasNodejieba) addNodejieba(project);
  }, 120_000);
  afterAll(() => project.remove());

  const entries = hasNodejieba ? ['fazhi/words'] : FOR_BROWSERS;
  describe.each(Object.keys(BUNDLERS))('is bundled for browsers by %s', (bundler) => {
    it.each(entries)(
      'with %s',
      async (entry) => {
        project.write('app.mjs', USE[entry]!);
        const code = await BUNDLERS[bundler]!(project, 'app.mjs');
        expect(code).not.toMatch(/from\s*["'](?:node:|fs|path)/);
        project.write('bundled.mjs', code);
        expect(project.run(process.execPath, 'bundled.mjs')).toBe(PRINTS[entry]);
      },
      60_000,
    );
  });

  it('has the native tokenizer in a bundle for Node where it is installed', async () => {
    project.write(
      'app.mjs',
      `import { defaultTokenizer } from 'fazhi/words';
       console.log((await defaultTokenizer()).name.split('@')[0]);`,
    );
    await bundleForNode(project, { server: project.at('app.mjs') });
    const name = hasNodejieba ? 'nodejieba' : 'intl';
    expect(project.run(process.execPath, 'out/server.mjs')).toBe(`${name}\n`);
  });
});

async function bundleForNode(project: Project, entryPoints: Record<string, string>): Promise<void> {
  await esbuild({
    absWorkingDir: project.folder,
    entryPoints,
    bundle: true,
    format: 'esm',
    platform: 'node',
    outdir: project.at('out'),
    outExtension: { '.js': '.mjs' },
    logLevel: 'silent',
  });
}

describe('an application that is bundled for Node', () => {
  let project: Project;
  beforeAll(() => {
    project = newProject();
  }, 120_000);
  afterAll(() => project.remove());

  it('reads a corpus in worker threads, with the worker as an entry of its own', async () => {
    project.write('report.txt', '石桥街道2023年度法治政府建设工作报告\n开展普法宣传活动38场。');
    project.write(
      'app.mjs',
      `import { analyzeCorpus } from 'fazhi/corpus';
       const workerUrl = new URL('./worker.mjs', import.meta.url);
       for await (const result of analyzeCorpus('report.txt', { workers: 2, workerUrl }))
         console.log(result.ok && result.report.claims.length);`,
    );
    const worker = project.at('node_modules/fazhi/dist/corpus-worker.js');
    await bundleForNode(project, { app: project.at('app.mjs'), worker });
    expect(project.run(process.execPath, 'out/app.mjs')).toBe('1\n');
  });

  it('is told which character maps a PDF needs where they are not beside its bundle', async () => {
    writeFileSync(project.at('report.pdf'), pdf('开展普法宣传活动38场。'));
    project.write(
      'app.mjs',
      `import { readDocument } from 'fazhi/corpus';
       await readDocument('report.pdf').then(({ text }) => console.log(text.trim()), (error) => console.log(error.code, error.message));`,
    );
    await bundleForNode(project, { app: project.at('app.mjs') });
    expect(project.run(process.execPath, 'out/app.mjs')).toMatch(
      /^file-unsupported the PDF needs the character maps UniGB-UCS2-H.+ dist\/cmaps of fazhi/,
    );
    const maps = project.at('node_modules/fazhi/dist/cmaps');
    cpSync(maps, project.at('out/cmaps'), { recursive: true });
    expect(project.run(process.execPath, 'out/app.mjs')).toBe('开展普法宣传活动38场。\n');
  });

  it('is told how to set the worker where its bundle has none', async () => {
    project.write(
      'app.mjs',
      `import { analyzeCorpus, FazhiError } from 'fazhi/corpus';
       const run = analyzeCorpus([{ id: 'a', text: '法治' }], { workers: 2 });
       await run.next().catch((error) => console.log(error instanceof FazhiError, error.code, error.message));`,
    );
    await bundleForNode(project, { alone: project.at('app.mjs') });
    expect(project.run(process.execPath, 'out/alone.mjs')).toMatch(
      /^true invalid-option the workers cannot start .+ set workerUrl/,
    );
  });
});

describe('what a bundle holds', () => {
  let project: Project;
  beforeAll(() => {
    project = newProject();
  }, 120_000);
  afterAll(() => project.remove());

  const sizeOf = async (names: string, entry: string): Promise<number> => {
    project.write('app.mjs', `import { ${names} } from '${entry}'; console.log(${names});`);
    return gzipSync(await BUNDLERS.esbuild!(project, 'app.mjs')).length / 1000;
  };

  it.each([
    ['claimsOf, passagesOf, sectionPath', 'fazhi', 3],
    ['FazhiError', 'fazhi', 1],
    ['frequencies', 'fazhi/words', 60],
  ])('%s of %s brings at most %i kB, gzipped', async (names, entry, most) => {
    expect(await sizeOf(names, entry)).toBeLessThan(most);
  });
});
