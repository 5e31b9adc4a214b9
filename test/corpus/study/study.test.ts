import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCsv, unguarded } from '../../../src/corpus/csv';
import { diffStudies } from '../../../src/corpus/study/diff';
import { readManifest } from '../../../src/corpus/study/manifest';
import { studyCorpus } from '../../../src/corpus/study/study';
import { TABLE_NAMES } from '../../../src/corpus/tables/columns';
import { buildCorpus } from '../built';
import { corpusTexts, generateCorpus } from '../formats/generate';
import { contents } from './contents';

let dir: string;
let whole: string;
let built: Awaited<ReturnType<typeof buildCorpus>>;
const place = (name: string): string => path.join(dir, name);
const FORMATS = ['csv', 'jsonl', 'parquet'] as const;

beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'fazhi-study-'));
  generateCorpus(place('corpus'), 24, corpusTexts());
  whole = place('whole');
  built = await buildCorpus('study');
  await studyCorpus(place('corpus'), whole, { workers: 0, formats: FORMATS });
}, 120_000);
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
  built.remove();
});

/** Begins a study in a process of its own, and kills it after so many milliseconds, or lets it end. */
function studyInProcess(out: string, killAfter: number | null): Promise<number | null> {
  const script = `import(${JSON.stringify(built.corpus)}).then((fazhi) => fazhi.studyCorpus(${JSON.stringify(place('corpus'))}, ${JSON.stringify(out)}, { workers: 2, formats: ${JSON.stringify(FORMATS)} }));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const timer = killAfter === null ? null : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      if (timer) clearTimeout(timer);
      resolve(code);
    });
  });
}

/** Begins a study and stops it when its first file is done. */
async function stopped(out: string): Promise<void> {
  const stop = new AbortController();
  const run = studyCorpus(place('corpus'), out, {
    workers: 0,
    formats: FORMATS,
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  await expect(run).rejects.toMatchObject({ code: 'aborted' });
}

describe('a finished study', () => {
  it('holds its tables in every form, the codebook, the overview, the pages and the manifest', () => {
    const names = TABLE_NAMES.flatMap((name) => FORMATS.map((format) => `${name}.${format}`));
    expect(readdirSync(whole).sort()).toEqual(
      [
        ...names,
        '.records',
        'codebook.html',
        'codebook.md',
        'codebook.zh.md',
        'datapackage.json',
        'index.en.html',
        'index.html',
        'load.sql',
        'manifest.json',
        'reports',
      ].sort(),
    );
    expect(readdirSync(path.join(whole, 'reports'))).toHaveLength(23);
  });

  it('describes every file and every column for Frictionless', () => {
    const { resources } = JSON.parse(readFileSync(path.join(whole, 'datapackage.json'), 'utf8'));
    expect(resources).toHaveLength(TABLE_NAMES.length * FORMATS.length);
    for (const { path: file, bytes, schema } of resources) {
      expect(readFileSync(path.join(whole, file))).toHaveLength(bytes);
      if (!file.endsWith('.csv')) continue;
      const [head] = parseCsv(readFileSync(path.join(whole, file), 'utf8'));
      expect(schema.fields.map(({ name }: { name: string }) => name)).toEqual(head);
    }
    const claims = resources.find(({ name }: { name: string }) => name === 'claims');
    expect(claims.schema).toMatchObject({
      primaryKey: ['report', 'claim'],
      foreignKeys: [{ fields: 'report', reference: { resource: 'reports', fields: 'report' } }],
    });
    expect(claims.schema.fields).toContainEqual({
      name: 'period_from',
      type: 'date',
      description: 'its first day',
      description_zh: '时段的首日',
    });
  });

  it('has views for DuckDB, with the old names of columns beside the new', () => {
    const sql = readFileSync(path.join(whole, 'load.sql'), 'utf8');
    expect(sql).toContain("VIEW claims AS SELECT * FROM read_parquet('claims.parquet');");
    expect(sql).toContain(
      'VIEW claims_0_1 AS SELECT *, "per_member" AS "each", "start_offset" AS "start", "end_offset" AS "end" FROM claims;',
    );
  });

  it('has the codebook in two languages, and on one page', () => {
    const book = (name: string) => readFileSync(path.join(whole, name), 'utf8');
    expect(book('codebook.md')).toContain('| primary_theme | text | theme that it is mainly about');
    expect(book('codebook.zh.md')).toContain('| primary_theme | 文字 | 主要主题');
    expect(book('codebook.html')).toMatch(/<article id="zh".+<article id="en"/s);
  });

  it('counts what there is in its manifest', async () => {
    const manifest = await readManifest(whole);
    expect(manifest.counts).toMatchObject({ files: 24, reports: 23, errors: 1 });
    expect(manifest.inputs).toHaveLength(24);
    expect(manifest.inputs[0]!.hash).toMatch(/^sha256:/);
    expect(manifest.engine.rules).toMatch(/^sha256:/);
  });

  it.each(TABLE_NAMES)('says the same in CSV, JSONL and Parquet: %s', async (table) => {
    const json = readFileSync(path.join(whole, `${table}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const [head = [], ...cells] = parseCsv(readFileSync(path.join(whole, `${table}.csv`), 'utf8'));
    const text = (value: unknown): string => (value === null ? '' : unguarded(String(value)));
    expect(cells.map((row) => row.map(unguarded))).toEqual(
      json.map((row) => head.map((name) => text(row[name]))),
    );
    const file = await asyncBufferFromFile(path.join(whole, `${table}.parquet`));
    const rows = await parquetReadObjects({ file });
    const day = (value: unknown) =>
      value instanceof Date ? value.toISOString().slice(0, 10) : value;
    expect(
      rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, day(value)])),
      ),
    ).toEqual(json);
  });

  it('leads from every claim to the words that it was read from', () => {
    const rows = readFileSync(path.join(whole, 'claims.jsonl'), 'utf8').trim().split('\n');
    expect(rows.length).toBeGreaterThan(500);
    for (const line of rows) {
      const { context, quote } = JSON.parse(line) as { context: string; quote: string };
      expect(context.replace(/\s/g, '')).toContain(quote.replace(/\s/g, ''));
    }
  });

  it('is the same to the byte with workers', async () => {
    const out = place('workers');
    expect(await studyInProcess(out, null)).toBe(0);
    expect(contents(out)).toEqual(contents(whole));
  }, 60_000);
});

describe('a study that was killed', () => {
  it('is finished by the same call, to the byte', async () => {
    const out = place('killed');
    for (const moment of [400, 900, 1400]) {
      await studyInProcess(out, moment);
      // Nothing that looks whole is there before it is.
      if (!existsSync(path.join(out, 'manifest.json'))) continue;
      break;
    }
    if (!existsSync(path.join(out, 'manifest.json'))) {
      await studyCorpus(place('corpus'), out, { workers: 0, formats: FORMATS });
    }
    expect(contents(out)).toEqual(contents(whole));
  }, 60_000);

  it('leaves no half-written page or record behind', async () => {
    const out = place('halves');
    await stopped(out);
    // What a thread was writing when it died.
    writeFileSync(path.join(out, '.unfinished/partial/1-1'), '<!doctype html><p>half');
    await studyCorpus(place('corpus'), out, { workers: 0, formats: FORMATS });
    expect(contents(out)).toEqual(contents(whole));
  }, 60_000);

  it('is not mixed with a study of other options', async () => {
    const out = place('other');
    await stopped(out);
    const other = studyCorpus(place('corpus'), out, { workers: 0, formats: ['csv'], pages: false });
    await expect(other).rejects.toMatchObject({ code: 'output-not-empty' });
  }, 60_000);
});

describe('a folder that cannot be the output', () => {
  it('is refused before anything is read: not empty, finished, a file, not writable', async () => {
    const full = place('full');
    mkdirSync(full);
    writeFileSync(path.join(full, 'mine.txt'), 'x');
    const study = (out: string) => studyCorpus(place('corpus'), out, { workers: 0 });
    await expect(study(full)).rejects.toThrow(/is not empty/);
    await expect(study(whole)).rejects.toThrow(/holds a finished run of other options/);
    await expect(study(path.join(full, 'mine.txt'))).rejects.toMatchObject({
      code: 'output-unwritable',
    });
    await expect(study('/proc/fazhi')).rejects.toMatchObject({ code: 'output-unwritable' });
    expect(readdirSync(full)).toEqual(['mine.txt']);
  });
});

describe('two studies', () => {
  it('of the same files and rules do not differ', async () => {
    expect(await diffStudies(whole, whole)).toMatchObject({
      same: true,
      settings: [],
      changed: [],
    });
  });

  it('differ in the files that changed, came or went, down to the claims', async () => {
    for (const [folder, count, more] of [
      ['a', 128, '甲'],
      ['b', 129, '乙'],
    ] as const) {
      mkdirSync(place(folder));
      const report = `石桥街道2023年度法治政府建设工作报告\n一、主要工作\n全年化解矛盾纠纷${count}件。\n`;
      writeFileSync(path.join(place(folder), '报告.txt'), report);
      writeFileSync(path.join(place(folder), `${more}.txt`), '开展普法宣传活动36场次。');
      await studyCorpus(place(folder), place(`study-${folder}`), { workers: 0 });
    }
    const diff = await diffStudies(place('study-a'), place('study-b'));
    expect(diff).toMatchObject({ same: false, onlyFirst: ['甲.txt'], onlySecond: ['乙.txt'] });
    expect(diff.changed).toHaveLength(1);
    expect(diff.changed[0]).toMatchObject({ id: '报告.txt', fileChanged: true });
    expect(diff.changed[0]!.claims[0]!.first).toContain('128');
    expect(diff.changed[0]!.claims[0]!.second).toContain('129');
  });

  it('are compared only when both are finished', async () => {
    await expect(diffStudies(whole, place('corpus'))).rejects.toThrow(/holds no finished run/);
  });
});
