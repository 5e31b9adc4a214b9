import { existsSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/corpus/run/documents';
import { docx } from '../corpus/formats/docx';
import { html } from '../corpus/formats/html';
import { pdf } from '../corpus/formats/pdf';
import { zip } from '../corpus/formats/zip';
import { FOR_BROWSERS, newProject, type Project } from './project';

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
import { parseDocument, reportPage } from 'fazhi/documents';

const report = parseReport(analyze('开展普法宣传活动38场。'));
const refused = await nodejieba().catch((error) => error.message);
const texts = [];
for (const [name, base64] of Object.entries(DOCUMENTS)) {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  texts.push([name, await parseDocument(bytes, name).then(({ text, hash }) => [text, hash], ({ code }) => code)]);
}
const text = texts[0][1][0];
done({
  texts: Object.fromEntries(texts),
  page: reportPage(text, analyze(text), { name: 'a.html', themes: ['普法宣传'] }).slice(0, 15),
  value: claimsOf(report)[0].value,
  tokenizer: (await defaultTokenizer()).name.split('@')[0],
  refused,
  evaluate: typeof evaluate,
  themes: themesFromQuanteda('普法: [宣传]', { id: 'own', version: 1 }).themes.length,
});
`;
const REPORT =
  '石桥街道2023年度法治政府建设工作报告\n一、主要工作\n开展普法宣传活动38场，发放资料2000余份。';
const DOCUMENTS: Readonly<Record<string, Uint8Array>> = {
  'a.docx': docx(REPORT),
  'a.pdf': pdf(REPORT), // its font is not embedded: it needs a character map
  'a.html': Buffer.from(html(REPORT)),
  'a.md': Buffer.from('# 报告\n\n- 开展**普法**38场'),
  'gb18030.txt': Buffer.from('bfaad5b9c6d5b7a8bbeeb6af3338b3a1a1a3', 'hex'),
  'bomb.docx': zip([{ name: 'word/document.xml', data: Buffer.alloc(200 * 1024 * 1024) }]),
  'old.doc': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
};
const SAYS = {
  texts: Object.fromEntries(
    await Promise.all(
      Object.entries(DOCUMENTS).map(async ([name, bytes]) => [
        name,
        await parseDocument(bytes, name).then(
          ({ text, hash }) => [text, hash],
          ({ code }) => code,
        ),
      ]),
    ),
  ),
  page: '<!doctype html>',
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
      const documents = Object.entries(DOCUMENTS).map(([name, bytes]) => [
        name,
        Buffer.from(bytes).toString('base64'),
      ]);
      const given = `const DOCUMENTS = ${JSON.stringify(Object.fromEntries(documents))};`;
      project.write('app.mjs', given + APPLICATION);
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

    it('are all that run in a browser', () => {
      expect(FOR_BROWSERS.filter((entry) => !APPLICATION.includes(`'${entry}'`))).toEqual([]);
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
        const { pathname } = new URL(route.request().url());
        if (pathname.startsWith('/cmaps/'))
          return route.fulfill({ path: project.at('node_modules/fazhi/dist', pathname) });
        const [contentType, body] = served[pathname] ?? ['', ''];
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
