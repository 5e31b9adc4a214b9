import { existsSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newProject, type Project, REQUIRABLE } from './project';

const CHROMIUM = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (place) => place !== undefined && existsSync(place),
);

/** Uses every entry that runs in a browser, and hands what came of it to `done`. */
const APPLICATION = `
import { analyze, claimsOf } from 'fazhi';
import { parseReport } from 'fazhi/schema';
import { defaultTokenizer, nodejieba } from 'fazhi/words';
import { evaluate } from 'fazhi/evaluate';
import { themesFromQuanteda } from 'fazhi/dictionaries';

const report = parseReport(analyze('开展普法宣传活动38场。'));
const refused = await nodejieba().catch((error) => error.message);
done({
  value: claimsOf(report)[0].value,
  tokenizer: (await defaultTokenizer()).name.split('@')[0],
  refused,
  evaluate: typeof evaluate,
  themes: themesFromQuanteda('普法: [宣传]', { id: 'own', version: 1 }).themes.length,
});
`;
const SAYS = {
  value: 38,
  tokenizer: 'intl',
  refused:
    'nodejieba is native code and runs in Node only; use intl(), which needs no installation',
  evaluate: 'function',
  themes: 1,
};

// Where no Chromium is installed these tests are skipped, and say so in their name.
describe.skipIf(CHROMIUM === undefined)(
  `the packed entries in headless Chromium${CHROMIUM === undefined ? ' (none found: set CHROMIUM to its path)' : ''}`,
  () => {
    let project: Project;
    let browser: Browser;
    let code: string;
    beforeAll(async () => {
      project = newProject();
      project.write('app.mjs', APPLICATION);
      await build({
        absWorkingDir: project.folder,
        entryPoints: ['app.mjs'],
        bundle: true,
        format: 'esm',
        charset: 'utf8',
        outfile: project.at('bundle.js'),
        logLevel: 'silent',
      });
      code = readFileSync(project.at('bundle.js'), 'utf8');
      browser = await chromium.launch({
        executablePath: CHROMIUM!,
        args: ['--no-sandbox', '--disable-gpu'],
      });
    }, 120_000);
    afterAll(async () => {
      await browser?.close();
      project.remove();
    });

    it('are all that can be required', () => {
      expect(REQUIRABLE.filter((entry) => !APPLICATION.includes(`'${entry}'`))).toEqual([]);
    });

    /** What a script says on a page whose server gives the bundle, and a worker that imports it. */
    async function saidOn(script: string): Promise<unknown> {
      const page = await browser.newPage();
      const served: Record<string, [type: string, body: string]> = {
        '/': ['text/html', '<!doctype html><title>app</title>'],
        '/bundle.js': ['text/javascript', code],
        '/worker.js': [
          'text/javascript',
          'globalThis.done = (said) => postMessage(said); await import("/bundle.js");',
        ],
      };
      await page.route('https://app.example/**', (route) => {
        const [contentType, body] = served[new URL(route.request().url()).pathname] ?? ['', ''];
        return route.fulfill({ contentType, body });
      });
      await page.goto('https://app.example/');
      const said = await page.evaluate(script);
      await page.close();
      return said;
    }

    it('run in a page', async () => {
      const script = `new Promise((resolve, reject) => {
        globalThis.done = resolve;
        import('/bundle.js').catch(reject);
      })`;
      expect(await saidOn(script)).toEqual(SAYS);
    });

    it('run in a worker of a page', async () => {
      const script = `new Promise((resolve, reject) => {
        const worker = new Worker('/worker.js', { type: 'module' });
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
      })`;
      expect(await saidOn(script)).toEqual(SAYS);
    });
  },
);
