/**
 * Draws the picture of a report's page that the READMEs show:
 *
 *   npm run build && node test/package/picture.mjs
 *
 * Chromium is looked for where CHROMIUM says, or in its usual places.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { analyze } from 'fazhi';
import { reportPage } from 'fazhi/documents';
import { chromium } from 'playwright-core';

const ROOT = path.resolve(import.meta.dirname, '../..');
const NAME = 'liuxi-town-2023.txt';
const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'];
const executablePath = places.find((place) => place !== undefined && existsSync(place));

const text = readFileSync(path.join(ROOT, 'corpus/dev', NAME), 'utf8');
const report = analyze(text);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({
  viewport: { width: 1000, height: 600 },
  colorScheme: 'light',
});
await page.setContent(reportPage(text, report, { name: NAME, themes: report.engine.themeIds }));
// from its second heading below the first on: there three themes stand together
await page.locator('#s3').evaluate((heading) => heading.scrollIntoView());
await page.screenshot({ path: path.join(ROOT, '.github/report-page.png') });
await browser.close();
