import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PAGE = path.resolve(import.meta.dirname, '../../dist/playground.html');
const CHROMIUM = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (place) => place !== undefined && existsSync(place),
);
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [390, 1400];
const SCHEMES = ['light', 'dark'] as const;
const TEXT =
  '一、主要工作\n（一）深化普法宣传。发放宣传资料2000余份。\n（二）社区矫正。开展入矫宣告12次。';

// `npm test` builds the page first. Without a build, or without a Chromium, these tests are skipped.
const missing = CHROMIUM === undefined ? ' (no Chromium)' : existsSync(PAGE) ? '' : ' (no build)';

describe.skipIf(missing !== '')(`the playground${missing}`, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'fazhi-playground-'));
  let browser: Browser;
  const told: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  async function open(options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage({ locale: 'en-GB', ...options });
    page.on('console', (message) => told.push(message.text()));
    page.on('pageerror', (error) => told.push(error.message));
    page.on('request', (request) => {
      if (!/^(?:file|blob|data):/.test(request.url())) told.push(request.url());
    });
    await page.goto(pathToFileURL(PAGE).href);
    return page;
  }

  async function analysed(): Promise<Page> {
    const page = await open();
    await page.fill('#input', TEXT);
    await page.click('#run');
    return page;
  }

  it('shows sections, themes and claims of a pasted text', async () => {
    const page = await analysed();
    expect(await page.locator('#sections li').allTextContents()).toEqual([
      '一、主要工作',
      '（一）深化普法宣传',
      '（二）社区矫正',
    ]);
    expect(await page.locator('#panel-claims tbody tr').first().textContent()).toContain(
      'more than 2000',
    );
    expect(await page.locator('.passage .chip').first().textContent()).toContain('普法宣传');
  });

  it('says why a passage has a theme', async () => {
    const page = await analysed();
    await page.locator('.passage .why').first().click();
    expect(await page.locator('#panel-why').textContent()).toContain('What counted');
  });

  it('shows what a term that is added changes', async () => {
    const page = await analysed();
    await page.click('#tab-change');
    await page.fill('form.add input', '入矫宣告');
    await page.press('form.add input', 'Enter');
    expect(await page.locator('#terms li').textContent()).toContain('+普法宣传');
  });

  it('reads a file that is dropped, in GBK', async () => {
    const page = await open();
    const file = path.join(folder, 'gbk.txt');
    // 一、主要工作 / 发放宣传资料300份。
    writeFileSync(
      file,
      Buffer.from('d2bba1a2d6f7d2aab9a4d7f70ab7a2b7c5d0fbb4abd7cac1cf333030b7dda1a3', 'hex'),
    );
    await page.setInputFiles('#file', file);
    await page.waitForSelector('#panel-claims tbody tr');
    expect(await page.inputValue('#input')).toBe('一、主要工作\n发放宣传资料300份。');
  });

  it('tells what is wrong with a file that it cannot read', async () => {
    const page = await open();
    const file = path.join(folder, 'old.doc');
    writeFileSync(file, Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    await page.setInputFiles('#file', file);
    await page.waitForSelector('#told.wrong');
    expect(await page.textContent('#told')).toContain('save it as .docx in Word or WPS');
  });

  it('shows markup of a text as text', async () => {
    const page = await open();
    await page.fill(
      '#input',
      '一、<img src=x onerror=alert(1)>\n发放<script>alert(2)</script>资料3份。',
    );
    await page.click('#run');
    expect(await page.locator('#work img, #work script').count()).toBe(0);
  });

  it('speaks Chinese', async () => {
    const page = await open({ locale: 'zh-CN' });
    expect(await page.textContent('#run')).toBe('分析');
    await page.click('#language');
    expect(await page.textContent('#run')).toBe('Analyse');
  });

  it.each(WIDTHS.flatMap((width) => SCHEMES.map((scheme) => [width, scheme] as const)))(
    'fits %s pixels, %s, and has no fault that axe finds',
    async (width, colorScheme) => {
      const page = await open({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
      await page.click('#sample');
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      await page.evaluate(AXE);
      const faults = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; impact: string }[] }> };
        };
        return (await axe.run()).violations.map(({ id, impact }) => `${impact}: ${id}`);
      });
      expect(faults).toEqual([]);
    },
  );

  it('asked for nothing from elsewhere and printed nothing', () => {
    expect(told).toEqual([]);
  });
});
