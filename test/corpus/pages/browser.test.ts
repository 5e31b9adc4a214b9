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
    path.join(dir, 'out/index.html'),
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
    expect(files()).toHaveLength(5);
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
