import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvRow, parseCsv } from '../../src/corpus/csv';
import type { Sample } from '../../src/corpus/evaluate';
import { fazhi } from '../cli/run';

const HERE = import.meta.dirname;
const PAGE = readFileSync(path.join(HERE, 'dictionary.md'), 'utf8');
/** The passages that are about the theme, by their document and some of their words; a document without has none. */
const [, ...TRUTH] = parseCsv(readFileSync(path.join(HERE, 'community-correction.csv'), 'utf8'));
const isTrue = (document: string, text: string): boolean =>
  TRUTH.some(([name, words]) => name === document && words !== '' && text.includes(words!));

/** The lines below a mark of the page. */
const blocks = (mark: string): string[][] =>
  [...PAGE.matchAll(new RegExp(`<!-- ${mark} -->\\s+\`\`\`\\w+\n([^\`]+)`, 'g'))].map((found) =>
    found[1]!.trim().split(/\n\s*/),
  );

const before = process.cwd();
let dir: string;
const outputs = new Map<string, string>();

/** Runs a line as a shell would in which `fazhi` is installed. */
async function run(line: string): Promise<void> {
  const [call, file] = line.split(' > ');
  const args = call!.split(' ').slice(1);
  const { code, out, err } = await fazhi(args.map((word) => word.replace(/^'(.*)'$/, '$1')));
  expect([line, code, err]).toEqual([line, 0, expect.any(String)]);
  if (file !== undefined) writeFileSync(file, out);
  outputs.set(line, out);
}

/** Fills in a coder's table. */
function code(file: string, hasTheme: (unit: Sample['units'][number]) => boolean): void {
  const { units } = JSON.parse(readFileSync('coding/key.json', 'utf8')) as Sample;
  const has = new Set(units.filter(hasTheme).map(({ unit }) => unit));
  const [head = [], ...rows] = parseCsv(readFileSync(file, 'utf8'));
  const filled = rows.map((row) =>
    head.map((name, i) => (name === (has.has(row[0]!) ? '社区矫正' : 'none') ? '1' : row[i]!)),
  );
  writeFileSync(file, [head, ...filled].map(csvRow).join(''));
}

const whatIs = ({ document, text }: Sample['units'][number]): boolean => isTrue(document, text);
const DONE_BY_PEOPLE: Readonly<Record<string, () => void>> = {
  sample: () => {
    code('coding/coder-1.csv', whatIs);
    code('coding/coder-2.csv', (unit) => whatIs(unit) || unit.text.includes('社区矫正任务'));
  },
  agree: () => code('coding/settle.csv', whatIs),
};

beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'fazhi-dictionary-'));
  cpSync(path.resolve(HERE, '../../corpus/dev'), path.join(dir, 'reports'), {
    recursive: true,
    // Those that were read for the theme: the corpus may grow.
    filter: (file) =>
      path.extname(file) === '' || TRUTH.some(([name]) => name === path.basename(file)),
  });
  copyFileSync(path.join(HERE, 'mended.yaml'), path.join(dir, 'mended.yaml'));
  process.chdir(dir);
  for (const line of blocks('loop').flat()) {
    await run(line);
    DONE_BY_PEOPLE[line.split(' ')[1]!]?.();
  }
}, 120_000);
afterAll(() => {
  process.chdir(before);
  rmSync(dir, { recursive: true, force: true });
});

const outputOf = (words: RegExp): string =>
  [...outputs].find(([line]) => words.test(line))?.[1] ?? '';

/** The numbers of the line of the theme: F1, its interval, precision, its interval, recall, its interval. */
function measured(lines: string): number[] {
  const row = lines.split('\n').find((line) => line.includes('社区矫正'))!;
  return row.match(/\d\.\d+/g)!.map(Number);
}

describe('the tutorial on a theme of one’s own', () => {
  it('finds what the dictionary lacks, before anybody codes', () => {
    expect(outputOf(/suggest/)).toMatch(/脱管 .*\n {2}− tahewan-sifasuo-2023\.txt: 四要严管厚爱/);
    expect(outputOf(/regex/)).toMatch(/社区 {2}服刑 {2}人员/);
  });

  it('shows on what two coders differ', () => {
    expect(outputOf(/agree/)).toMatch(/1 differences\n.*社区矫正任务/);
  });

  it('measures the first dictionary, and the mended one on the same coding', () => {
    const first = measured(outputOf(/settled coding.settle\.csv$/).split('share of')[0]!);
    const mended = measured(outputOf(/evaluate .*mended\.yaml reports$/).split('share of')[0]!);
    expect(first[0]).toBeLessThan(mended[0]!);
    expect(mended[0]).toBe(1);
    // The figures of the page are these: what changes a passage may change them a little.
    for (const [mark, now] of [
      ['before', first],
      ['after', mended],
    ] as const) {
      const shown = measured(blocks(mark)[0]!.join('\n'));
      expect(shown).toHaveLength(9);
      expect(Math.max(...shown.map((value, i) => Math.abs(value - now[i]!)))).toBeLessThan(0.05);
    }
  });

  it('has the F1 of the whole corpus in the intervals', async () => {
    const f1Of = async (themes: string): Promise<number> => {
      const args = ['sample', 'reports', '--themes', themes, '--theme', '社区矫正'];
      const out = `all-${themes}`;
      await fazhi([...args, '--size', '100000', '--out', out, '--coders', '1']);
      const { units } = JSON.parse(readFileSync(`${out}/key.json`, 'utf8')) as Sample;
      const given = units.filter(({ themes: own }) => own.length > 0);
      const right = given.filter(whatIs).length;
      return (2 * right) / (given.length + units.filter(whatIs).length);
    };
    const [, low, high] = measured(outputOf(/settled coding.settle\.csv$/));
    const [, mendedLow, mendedHigh] = measured(outputOf(/evaluate .*mended\.yaml reports$/));
    const [first, mended] = [await f1Of('mine.yaml'), await f1Of('mended.yaml')];
    expect(low! <= first && first <= high!).toBe(true);
    expect(mendedLow! <= mended && mended <= mendedHigh!).toBe(true);
    expect(mended).toBeGreaterThan(first);
  }, 60_000);
});
