import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze, type Report } from '../../src/index';
import { inputs } from '../fuzz/inputs';
import { reports } from '../report/gold';
import { bundleCore } from './bundle';

const CHROMIUM = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (place) => place !== undefined && existsSync(place),
);

declare const fazhi: { analyze(text: string): Report };

// Where no Chromium is installed these tests are skipped, and say so in their name.
describe.skipIf(CHROMIUM === undefined)(
  `the core in headless Chromium${CHROMIUM === undefined ? ' (none found: set CHROMIUM to its path)' : ''}`,
  () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'fazhi-browser-'));
    let browser: Browser;
    let page: Page;
    const printed: string[] = [];

    beforeAll(async () => {
      const outfile = path.join(folder, 'fazhi.js');
      await bundleCore(outfile, { platform: 'browser', format: 'iife', globalName: 'fazhi' });
      browser = await chromium.launch({
        executablePath: CHROMIUM!,
        args: ['--no-sandbox', '--disable-gpu'],
      });
      page = await browser.newPage();
      page.on('console', (message) => printed.push(message.text()));
      page.on('pageerror', (error) => printed.push(String(error)));
      await page.addScriptTag({ content: readFileSync(outfile, 'utf8') });
    }, 60_000);

    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true });
    });

    const inBrowser = (texts: readonly string[]): Promise<string[]> =>
      page.evaluate((all) => all.map((text) => JSON.stringify(fazhi.analyze(text))), [...texts]);
    const inNode = (texts: readonly string[]): string[] =>
      texts.map((text) => JSON.stringify(analyze(text)));

    it('gives the same bytes as Node for every report of the corpus', async () => {
      const texts = [...reports.values()];
      const [browserSays, nodeSays] = [await inBrowser(texts), inNode(texts)];
      expect(texts.filter((_, i) => browserSays[i] !== nodeSays[i])).toEqual([]);
    });

    it('gives the same bytes as Node for generated texts', async () => {
      // A lone surrogate cannot cross the wire to the browser and back.
      const texts = [...inputs(7, 200)].filter((text) => !/\p{Surrogate}/u.test(text));
      const [browserSays, nodeSays] = [await inBrowser(texts), inNode(texts)];
      expect(texts.filter((_, i) => browserSays[i] !== nodeSays[i])).toEqual([]);
    });

    it('prints nothing', () => {
      expect(printed).toEqual([]);
    });
  },
);
