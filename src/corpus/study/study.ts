import { mkdir, open, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createAnalyzer } from '../../analyze';
import { checkArgument, checkKnownOptions } from '../../arguments';
import { builtInIndicators } from '../../claims';
import { FazhiError } from '../../errors';
import { fingerprint } from '../../report';
import { INDEX_FILES } from '../pages/addresses';
import { indexPage } from '../pages/index-page';
import { pageLabels } from '../pages/page-labels';
import { StudyFigures } from '../pages/study-figures';
import { PAGE_WORDS, type PageLanguage } from '../pages/words';
import { type Genre, presetIndicators, presetOf, withRolesOf } from '../presets/preset';
import { CORPUS_OPTIONS, type CorpusOptions, runItems } from '../run/analyze-corpus';
import { findFiles } from '../run/files';
import { compilePlaces, placeWarnings } from '../run/places';
import { checkPoolOptions } from '../run/pool';
import { studyTables } from '../tables/columns';
import { indicatorRow, themeRow } from '../tables/register-rows';
import type { TableFormat } from '../tables/write';
import { assembleTables } from './assemble';
import { checkFormats, checkGenre, checkLanguage, checkPageNames } from './checks';
import { descriptions } from './descriptions';
import { whyNotExtended } from './extension';
import { recordFile, type StudyAnswer } from './item';
import { MANIFEST, type StudyManifest } from './manifest';
import { type OutputFolders, openOutput, publish, unwritable } from './output';

/** How a study is run and written. */
export interface StudyOptions extends CorpusOptions {
  /** Forms of the tables. @default ['csv'] */
  readonly formats?: readonly TableFormat[];
  /** A byte-order mark at the head of CSV files, by which Excel knows UTF-8. @default false */
  readonly byteOrderMark?: boolean;
  /** A page for each report. @default true */
  readonly pages?: boolean;
  /** Of the headings and labels of the reports' pages; the overview is there in both. @default 'zh' */
  readonly language?: PageLanguage;
  /** Another genre, whose titles, roles of sections and fixed tables are known. @default rule-of-law government */
  readonly genre?: Genre;
  /** Title of the overview. @default what a corpus of the genre is called */
  readonly title?: string;
  /**
   * Whether every report counts, also what is no report of the genre, an error page or a duplicate. Else these
   * stand in the tables `reports` and `warnings` only. @default false
   */
  readonly all?: boolean;
}

/**
 * Analyses a corpus of files into a folder: tables (CSV, JSONL, Parquet) with a description for Frictionless
 * (`datapackage.json`) and for DuckDB (`load.sql`), a codebook, the overview `index.html`, a page for each
 * report and `manifest.json`, which is written last: a folder that has it is whole. The same files, options and version give the same bytes, whatever the number of workers.
 *
 * A run that was stopped, by `kill -9` too, is resumed by the same call: what is done and has not changed
 * since is not done again, what failed is tried again. A finished run is extended by a call of the same
 * options with more files; it ends in the bytes of a run over all of them. While a run is at work the folder is its own.
 *
 * Throws `FazhiError`: `output-not-empty`, `output-locked`, `output-unwritable`, and what `analyzeCorpus`
 * throws; options are looked at before anything is written.
 */
export async function studyCorpus(
  places: string | readonly string[],
  out: string,
  options: StudyOptions = {},
): Promise<StudyManifest> {
  checkKnownOptions(options, [
    ...CORPUS_OPTIONS,
    'formats',
    'byteOrderMark',
    'pages',
    'title',
    'genre',
    'language',
    'all',
  ]);
  checkArgument(typeof out === 'string' && out !== '', 'out', 'the folder to write', out);
  const {
    signal,
    onProgress,
    workers,
    timeout,
    workerUrl,
    formats = ['csv'],
    byteOrderMark = false,
    pages = true,
    genre,
    title = titleOf(genre, 'zh'),
    language = 'zh',
    all = false,
    ...given
  } = options;
  checkGenre(genre);
  const rest = { ...given, analyze: withRolesOf(genre, given.analyze) };
  const analyzer = createAnalyzer(rest.analyze);
  const register = rest.analyze?.indicators ?? builtInIndicators;
  const preset = presetOf(genre);
  const indicators = [...register.indicators, ...(preset ? presetIndicators(preset) : [])];
  if (rest.analyze?.omit !== undefined) {
    throw new FazhiError('invalid-option', 'a study keeps whole reports; leave out omit');
  }
  compilePlaces(rest.places);
  checkPoolOptions(options);
  checkFormats(formats);
  checkLanguage(language);
  const engine = analyzer.analyze('').engine;
  const themes = analyzer.themes.themes.map((theme) => theme.id);
  const { files, ignored, repeated, studies } = await findFiles(
    typeof places === 'string' ? [places] : places,
    { except: out, ...(signal && { signal }) },
  );
  checkPageNames(files);
  const decided = {
    analyze: {
      ...rest.analyze,
      themes: engine.themes,
      indicators: `${register.id}@${register.version}`,
    },
    read: rest.read ?? {},
    places: placesInWords(rest.places),
    formats,
    byteOrderMark,
    pages,
    title,
    ...(language !== 'zh' && { language }),
    ...(preset !== null && { genre: { id: genre, rules: fingerprint(preset) } }),
    all,
  };
  const settings = fingerprint({ engine, decided, files: files.map((file) => file.id) });
  const whyNot = whyNotExtended(engine, decided, files);
  const output = await openOutput(out, settings, whyNot);
  const { folders } = output;
  try {
    if (output.finished) return output.finished;
    const study = {
      records: folders.records,
      partial: folders.partial,
      pages: pages ? folders.pages : null,
      themes,
      language,
      ...(genre !== undefined && { genre }),
    };
    const taskOptions = {
      analyze: { ...rest.analyze, include: ['rejected' as const] },
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
    const tables = studyTables(themes);
    const figures = new StudyFigures(tables);
    const assembled = await assembleTables(
      {
        items: files,
        records: folders.records,
        folder: folders.drafts,
        tables,
        formats,
        byteOrderMark,
        all,
        themes: analyzer.themes.themes.map(themeRow),
        indicators: indicators.map(indicatorRow),
        warnings: placeWarnings(
          files.map(({ id }) => id),
          rest.places,
        ),
      },
      (record, reuse, standing, shared) => figures.add(record, reuse, standing, shared),
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
        leftOut: assembled.leftOut,
        warnings: assembled.warnings,
        ignored,
        repeated,
        studies,
        rows: assembled.rows,
      },
      tables: assembled.files,
      inputs: assembled.inputs,
    };
    const draft = (name: string, text: string) => writeWhole(path.join(folders.drafts, name), text);
    const described = { title, themes: analyzer.themes, indicators, tables, formats, manifest };
    for (const [name, text] of Object.entries(descriptions(described))) await draft(name, text);
    const labels = pageLabels(rest.analyze, genre);
    for (const own of ['zh', 'en'] as const) {
      const errors = assembled.firstErrors;
      const called = options.title ?? titleOf(genre, own);
      const page = { title: called, language: own, ...labels, manifest, errors, pages };
      await draft(INDEX_FILES[own], await indexPage(figures, page));
    }
    await draft(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
    await publish(folders, pages);
    return manifest;
  } catch (error) {
    if (error instanceof FazhiError) throw error;
    if (isFileSystemError(error)) throw unwritable(out, error);
    throw error;
  } finally {
    await output.close().catch(() => {}); // a claim that stays behind counts for nothing once we are gone
  }
}

/** What a corpus of a genre is called. */
const titleOf = (genre: Genre | undefined, language: PageLanguage): string =>
  presetOf(genre)?.title[language] ?? PAGE_WORDS[language].title;

/** A sidecar is named by its hash: it may be as long as the corpus. */
function placesInWords(places: CorpusOptions['places']): object {
  const { sidecar, pattern } = places ?? {};
  return { pattern: pattern ?? null, sidecar: sidecar === undefined ? null : fingerprint(sidecar) };
}

async function keepError(folders: OutputFolders, error: { readonly id: string }): Promise<void> {
  const file = recordFile(folders.records, error.id);
  await mkdir(path.dirname(file), { recursive: true });
  await writeWhole(file, JSON.stringify(error));
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

/** What Node throws where the file system refuses; other errors are faults of ours and stay as they are. */
function isFileSystemError(error: unknown): boolean {
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  return typeof code === 'string' && typeof syscall === 'string';
}
