import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { studyCorpus } from '../../../src/corpus/study/study';
import { corpusTexts } from '../formats/generate';

const CHROMIUM = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (file) => file !== undefined && existsSync(file),
);
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HOSTILE =
  '<script>document.title="run"</script><img src="http://example.org/x" onerror="document.title=1">';

describe.skipIf(CHROMIUM === undefined)('the pages of a study in a browser', () => {
  let dir: string;
  let browser: Browser;
  const files = (): string[] => [
    ...['index.html', 'index.en.html', 'codebook.html'].map((name) => path.join(dir, 'out', name)),
    ...readdirSync(path.join(dir, 'out/reports')).map((name) =>
      path.join(dir, 'out/reports', name),
    ),
  ];
  beforeAll(async () => {
    dir = mkdtempSync(path.join(tmpdir(), 'fazhi-pages-'));
    mkdirSync(path.join(dir, 'in'));
    corpusTexts()
      .slice(0, 3)
      .forEach((text, i) => {
        writeFileSync(path.join(dir, `in/${i}.txt`), text.replace('普法', `普法${HOSTILE}`));
      });
    writeFileSync(
      path.join(dir, `in/${HOSTILE.replaceAll('/', '')}.txt`),
      '全年化解矛盾纠纷128件。',
    );
    await studyCorpus(path.join(dir, 'in'), path.join(dir, 'out'), { workers: 0 });
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(dir, { recursive: true, force: true });
  });

  /** Opens a page and notes what it asks for and what it complains about. */
  async function open(file: string, colorScheme: 'light' | 'dark', bypassCSP = false) {
    const context = await browser.newContext({ colorScheme, bypassCSP });
    const page = await context.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.push(request.url());
    });
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(pathToFileURL(file).href);
    return { page, asked, said, close: () => context.close() };
  }

  it('ask for nothing, say nothing and run no script of a report', async () => {
    expect(files()).toHaveLength(7);
    for (const file of files()) {
      const { page, asked, said, close } = await open(file, 'light');
      expect(asked).toEqual([pathToFileURL(file).href]);
      expect(said).toEqual([]);
      expect(await page.title()).not.toMatch(/^(?:run|1)$/);
      await close();
    }
  }, 60_000);

  it.each(['light', 'dark'] as const)(
    'have no serious fault of accessibility: %s',
    async (scheme) => {
      for (const file of files()) {
        const { page, close } = await open(file, scheme, true);
        await page.addScriptTag({ content: AXE });
        const faults = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as {
            axe: {
              run(): Promise<{
                violations: { id: string; impact: string; nodes: { html: string }[] }[];
              }>;
            };
          };
          const { violations } = await axe.run();
          return violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
        });
        expect(faults).toEqual([]);
        await close();
      }
    },
    120_000,
  );

  it('lead by keyboard from a point of a chart to the passages behind it, and on to the report', async () => {
    const { page, close } = await open(path.join(dir, 'out/index.html'), 'light');
    await tabTo(page, 'figure svg a');
    await page.keyboard.press('Enter');
    const panel = page.locator('section.cell:target');
    expect(await panel.isVisible()).toBe(true);
    await panel.locator('li a').first().press('Enter');
    await page.waitForURL(/\/reports\/.+#p\d/);
    expect(await page.locator('.passage:target').isVisible()).toBe(true);
    await close();
  }, 60_000);

  it('list every report, to be searched, filtered and sorted, and lead to it and back', async () => {
    const { page, close } = await open(path.join(dir, 'out/index.html'), 'light');
    const rows = page.locator('#reports tbody tr:visible');
    const all = await rows.count();
    expect(all).toBe(4);
    await page.locator('#reports input').fill('没有这样的报告');
    expect(await rows.count()).toBe(0);
    await page.locator('#reports input').fill('');
    const year = await page.locator('#reports tbody tr').first().getAttribute('data-year');
    await page.locator('#reports select[data-filter=year]').selectOption(year!);
    expect(await rows.count()).toBeLessThan(all);
    await page.locator('#reports select[data-filter=year]').selectOption('');
    await page.getByRole('button', { name: '数据', exact: true }).click();
    const claims = await page.locator('#reports tbody td:nth-child(7)').allTextContents();
    expect(claims.map(Number)).toEqual(claims.map(Number).sort((a, b) => a - b));
    await page.locator('#reports tbody tr:not(.out) td.title a').last().click();
    await page.waitForURL(/\/reports\//);
    await page.locator('.back a').last().click();
    await page.locator('section.cell:target').waitFor();
    await page.locator('section.cell:target td a').first().click();
    await page.waitForURL(/\/reports\/.+#c\d/);
    await close();
  }, 60_000);

  it.each([390, 1400])(
    'fit a screen of %i pixels, with text that can be read',
    async (width) => {
      for (const file of files()) {
        const context = await browser.newContext({ viewport: { width, height: 900 } });
        const page = await context.newPage();
        await page.goto(pathToFileURL(file).href);
        const found = await page.evaluate(() => ({
          beyond: document.documentElement.scrollWidth - innerWidth,
          smallest: Math.min(
            99,
            ...[...document.querySelectorAll('figure svg text')]
              .filter((text) => text.getBoundingClientRect().width > 0)
              .map((text) => {
                const svg = (text as SVGTextElement).ownerSVGElement!;
                const scale = svg.getBoundingClientRect().width / svg.width.baseVal.value;
                return scale * Number.parseFloat(getComputedStyle(text).fontSize);
              }),
          ),
          tree: document.querySelector('nav.tree')?.computedStyleMap().get('position')?.toString(),
        }));
        expect([file, found.beyond]).toEqual([file, 0]);
        expect(found.smallest).toBeGreaterThanOrEqual(11);
        if (found.tree) expect(found.tree).toBe(width < 800 ? 'static' : 'sticky');
        await context.close();
      }
    },
    60_000,
  );

  it('save a figure as SVG, and as PNG at twice its size', async () => {
    const { page, close } = await open(path.join(dir, 'out/index.html'), 'dark');
    const save = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('#themes-by-year .get').getByText(name, { exact: true }).click(),
      ]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    };
    const svg = await save('SVG');
    expect([svg.name, svg.bytes.toString()]).toEqual([
      'themes-by-year.svg',
      expect.stringMatching(/^<svg .+<title>各年主题占比<\/title>/s),
    ]);
    const png = await save('PNG');
    expect(png.name).toBe('themes-by-year.png');
    const width = Number(/ width="(\d+)"/.exec(svg.bytes.toString())![1]);
    expect(png.bytes.readUInt32BE(16)).toBe(2 * width);
    await close();
  }, 60_000);

  it('hide a theme by a tick', async () => {
    const { page, close } = await open(files().at(-1)!, 'light');
    const chips = page.locator('.passage .chip.t0');
    const all = page.locator('.passage .chip.t0:visible');
    expect(await chips.count()).toBeGreaterThan(0);
    await page.locator('#show-0').uncheck();
    expect(await all.count()).toBe(0);
    await close();
  }, 60_000);
});

/** Presses Tab until the focus is on such an element. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`${selector} cannot be reached by keyboard`);
}
