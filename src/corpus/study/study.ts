import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createAnalyzer } from '../../analyze';
import { compileIndicators } from '../../claims';
import { FazhiError } from '../../errors';
import { fingerprint } from '../../report';
import { indexPage } from '../pages/index-page';
import { StudyFigures } from '../pages/study-figures';
import { type CorpusOptions, runItems } from '../run/analyze-corpus';
import { findFiles } from '../run/files';
import { tableColumns } from '../tables/columns';
import type { TableFormat } from '../tables/write';
import { assembleTables } from './assemble';
import { codebook } from './codebook';
import { readRecord, recordFile, type StudyAnswer } from './item';
import type { StudyManifest } from './manifest';
import { MANIFEST, type OutputFolders, openOutput, PAGES, unwritable } from './output';

/** How a study is run and written. */
export interface StudyOptions extends CorpusOptions {
  /** Forms of the tables. @default ['csv'] */
  readonly formats?: readonly TableFormat[];
  /** A byte-order mark at the head of CSV files, by which Excel knows UTF-8. @default false */
  readonly byteOrderMark?: boolean;
  /** A page for each report. @default true */
  readonly pages?: boolean;
  /** Title of the overview. @default 法治政府建设报告语料 */
  readonly title?: string;
}

const ERRORS_ON_PAGE = 200;

/**
 * Analyses a corpus of files into a folder: tables (CSV, JSONL, Parquet), a codebook, the overview
 * `index.html`, a page for each report and `manifest.json`, which is written last: a folder that has it is
 * whole. The same files, options and version give the same bytes, whatever the number of workers.
 *
 * A run that was stopped, by `kill -9` too, is resumed by the same call: what is done is not done again.
 *
 * Throws `FazhiError`: `output-not-empty`, `output-unwritable`, and what `analyzeCorpus` throws.
 */
export async function studyCorpus(
  places: string | readonly string[],
  out: string,
  options: StudyOptions = {},
): Promise<StudyManifest> {
  const {
    signal,
    onProgress,
    workers,
    timeout,
    workerUrl,
    formats = ['csv'],
    byteOrderMark = false,
    pages = true,
    title = '法治政府建设报告语料',
    ...rest
  } = options;
  const analyzer = createAnalyzer(rest.analyze);
  const engine = analyzer.analyze('').engine;
  const themes = analyzer.themes.themes.map((theme) => theme.id);
  const { files, ignored, repeated } = await findFiles(
    typeof places === 'string' ? [places] : places,
    { except: out, ...(signal && { signal }) },
  );
  const decided = {
    analyze: { ...rest.analyze, themes: engine.themes },
    read: rest.read ?? {},
    places: placesInWords(rest.places),
    formats,
    byteOrderMark,
    pages,
    title,
  };
  const settings = fingerprint({ engine, decided, files: files.map((file) => file.id) });
  const folders = await openOutput(out, settings);
  if (folders === 'finished') return readManifest(out);
  try {
    const study = {
      records: folders.records,
      partial: folders.partial,
      pages: pages ? folders.pages : null,
      themes,
    };
    const taskOptions = {
      ...(rest.analyze && { analyze: rest.analyze }),
      ...(rest.read && { read: rest.read }),
      ...(rest.places && { places: rest.places }),
    };
    const answers = runItems<StudyAnswer>(
      { total: files.length, items: files },
      (index, item) => ({ index, item, options: taskOptions, study }),
      options,
    );
    for await (const answer of answers) {
      // A worker that died has left no record: the error that stands for it is kept here.
      if ('code' in answer) await keepError(folders, answer);
    }
    const tables = tableColumns(themes);
    const figures = new StudyFigures(tables);
    const assembled = await assembleTables(
      files,
      folders.records,
      folders.drafts,
      tables,
      formats,
      byteOrderMark,
      (record, reuse) => figures.add(record, reuse),
    );
    const manifest: StudyManifest = {
      manifestVersion: 1,
      engine,
      runtime: { node: process.version, unicode: process.versions.unicode ?? '' },
      options: decided,
      counts: {
        files: files.length,
        reports: assembled.reports,
        errors: assembled.errors,
        ignored,
        repeated,
        rows: assembled.rows,
      },
      inputs: assembled.inputs,
    };
    const indicators = compileIndicators(rest.analyze?.indicators).indicators;
    const draft = (name: string, text: string) => writeWhole(path.join(folders.drafts, name), text);
    await draft('codebook.md', codebook({ engine, themes: analyzer.themes, indicators, tables }));
    await draft(
      'index.html',
      await indexPage(figures, {
        title,
        themes,
        indicators: new Map(indicators.map((indicator) => [indicator.id, String(indicator.label)])),
        manifest,
        errors: await firstErrors(folders, assembled.inputs),
        pages,
      }),
    );
    await draft(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
    await publish(folders, pages);
    return manifest;
  } catch (error) {
    if (error instanceof FazhiError) throw error;
    if (isDiskError(error)) throw unwritable(out, error);
    throw error;
  }
}

/** A sidecar is named by its hash: it may be as long as the corpus. */
function placesInWords(places: CorpusOptions['places']): object {
  const { sidecar, pattern } = places ?? {};
  return { pattern: pattern ?? null, sidecar: sidecar === undefined ? null : fingerprint(sidecar) };
}

async function keepError(folders: OutputFolders, error: { readonly id: string }): Promise<void> {
  const file = recordFile(folders.records, error.id);
  await mkdir(path.dirname(file), { recursive: true });
  await writeWhole(file, JSON.stringify({ ...error, stamp: 'failed' }));
}

async function firstErrors(folders: OutputFolders, inputs: StudyManifest['inputs']) {
  const errors: { id: string; message: string; remedy: string }[] = [];
  for (const input of inputs) {
    if (input.hash !== null || errors.length >= ERRORS_ON_PAGE) continue;
    const record = await readRecord(recordFile(folders.records, input.id));
    if (record && !record.ok) errors.push(record);
  }
  return errors;
}

/** Moves what is whole to its place, the manifest last, and takes the work folder away. */
async function publish(folders: OutputFolders, pages: boolean): Promise<void> {
  const names = (await readdir(folders.drafts)).filter((name) => name !== MANIFEST).sort();
  const move = (name: string) =>
    rename(path.join(folders.drafts, name), path.join(folders.out, name));
  for (const name of names) await move(name);
  if (pages) await rename(folders.pages, path.join(folders.out, PAGES));
  await move(MANIFEST);
  await rm(folders.work, { recursive: true, force: true });
}

async function writeWhole(file: string, text: string): Promise<void> {
  await writeFile(file, text);
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isDiskError(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^(?:ENOSPC|EDQUOT|EACCES|EPERM|EROFS|EIO|EMFILE)$/.test(code);
}

/** Reads the manifest of a finished run. Throws `file-not-found` or `invalid-argument`. */
export async function readManifest(out: string): Promise<StudyManifest> {
  const text = await readFile(path.join(out, MANIFEST), 'utf8').catch((cause) => {
    throw new FazhiError(
      'file-not-found',
      `${JSON.stringify(out)} holds no finished run: it has no ${MANIFEST}`,
      { cause },
    );
  });
  try {
    const manifest = JSON.parse(text) as StudyManifest;
    if (manifest.manifestVersion === 1 && Array.isArray(manifest.inputs)) return manifest;
  } catch {
    // said below
  }
  throw new FazhiError(
    'invalid-argument',
    `${JSON.stringify(path.join(out, MANIFEST))} is no manifest of this version`,
  );
}
