import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { threadId } from 'node:worker_threads';
import type { ReportWarning } from '../../report/types';
import { placeId, reportId } from '../pages/addresses';
import type { PageLabels } from '../pages/page-labels';
import { reportPage } from '../pages/report-page';
import type { PageLanguage } from '../pages/words';
import { formFigures } from '../presets/form-figures';
import { type Genre, presetOf } from '../presets/preset';
import { filePath } from '../read/read';
import { winnow } from '../reuse/winnow';
import type { ReportPlace } from '../run/place';
import type { PlaceOf } from '../run/places';
import type { CorpusItem, Processor } from '../run/process';
import type { CorpusError, CorpusReport } from '../run/result';
import { type Stranger, strangerOf } from '../run/stranger';
import { type ReportRows, reportRows } from '../tables/rows';
import { unwritable } from './output';
import { hashOfWords } from './standing';

/** What a worker needs to keep results on disk. */
export interface KeepOptions {
  /** The folder of records. */
  readonly records: string;
  /** The folder of files that are being written; what a crash leaves there is nobody's. */
  readonly partial: string;
  /** The folder of pages; `null` where none are wanted. */
  readonly pages: string | null;
  /** Ids of the themes, in the order of their set. */
  readonly themes: readonly string[];
  /** Of the pages. */
  readonly language: PageLanguage;
  /** Another genre than that of the reports on rule-of-law government. */
  readonly genre?: Genre;
}

/** What a study keeps of a paragraph, to see where its text recurs. */
export interface KeptParagraph {
  readonly id: string;
  readonly characters: number;
  /** From `winnow`, as base64. */
  readonly fingerprints: string;
  /** Its beginning. */
  readonly text: string;
}

/** What a study keeps of a report: the rows of its tables and what the comparison with others needs. */
export interface StudyReport {
  readonly ok: true;
  readonly id: string;
  readonly hash: string;
  readonly bytes: number;
  /** Who reports on which year, and what of it the report says itself. */
  readonly place: ReportPlace;
  readonly own: Pick<ReportPlace, 'issuer' | 'year'>;
  /** Hash of the letters and digits of its text. */
  readonly words: string;
  /** What gives it away as no report. */
  readonly stranger: Stranger | null;
  readonly rows: ReportRows;
  readonly paragraphs: readonly KeptParagraph[];
  /** Evidence words by theme, with how often. */
  readonly terms: readonly (readonly [theme: string, word: string, count: number])[];
  readonly warnings: readonly ReportWarning[];
  /** Name of its page below the folder of pages. */
  readonly page: string;
}

/** What a study keeps of a file: one file in the folder of records. */
export type StudyRecord = StudyReport | CorpusError;

/** What the worker answers about a file of a study. */
export interface StudyAnswer {
  readonly ok: boolean;
}

/** What is made once for all files of a study. */
export interface StudyTools {
  readonly process: Processor;
  readonly placeOf: PlaceOf;
  readonly labels: PageLabels;
}

/**
 * Makes the record of one file, unless a whole one for the same bytes and the same place is there already. A
 * record of an error is made again: a file that could not be read may be readable now.
 * A record appears under its name only when it is whole, and after its page.
 */
export async function studyItem(
  { process: analyseItem, placeOf, labels }: StudyTools,
  index: number,
  item: CorpusItem,
  options: KeepOptions,
): Promise<StudyAnswer> {
  const file = recordFile(options.records, item.id);
  const page = pageName(item.id);
  const pageFile = options.pages === null ? null : path.join(options.pages, page);
  const before = await readRecord(file);
  if (before?.ok && before.hash === (await hashOf(item)) && (await isThere(pageFile))) {
    const place = placeOf(item.id, before.own);
    if (isDeepStrictEqual(place, before.place)) return { ok: true };
  }
  const result = await analyseItem(index, item);
  if (!result.ok) {
    if (before?.ok && pageFile !== null) await rm(pageFile, { force: true });
    await replaceFile(options, file, JSON.stringify(result satisfies StudyRecord));
    return { ok: false };
  }
  if (pageFile !== null) {
    const { issuer } = result.place;
    const html = reportPage(result.text, result.report, {
      name: item.id,
      themes: options.themes,
      language: options.language,
      labels,
      overview: { report: reportId(page), place: placeId(issuer ?? item.id) },
    });
    await replaceFile(options, pageFile, html);
  }
  await replaceFile(options, file, JSON.stringify(keep(result, page, options)));
  return { ok: true };
}

function keep(result: CorpusReport, page: string, { themes, genre }: KeepOptions): StudyReport {
  const { report, text } = result;
  const preset = presetOf(genre);
  return {
    ok: true,
    id: result.id,
    hash: result.hash,
    bytes: result.bytes,
    place: result.place,
    own: { issuer: report.document.issuer, year: report.document.year },
    words: wordsOf(result),
    stranger: strangerOf(report, text, result.metadata.title, preset),
    rows: reportRows(result, themes, preset === null ? [] : formFigures(text, preset)),
    paragraphs: report.paragraphs.map((paragraph) => {
      const words = text.slice(paragraph.start, paragraph.end);
      const fingerprints = winnow(words);
      return {
        id: paragraph.id,
        characters: words.length,
        fingerprints: Buffer.from(
          fingerprints.buffer,
          fingerprints.byteOffset,
          fingerprints.byteLength,
        ).toString('base64'),
        text: words.slice(0, 120),
      };
    }),
    terms: termCounts(result),
    warnings: report.warnings,
    page,
  };
}

/** Of a report without text, the hash of the file: nothing is like nothing. */
function wordsOf({ report, text, hash }: CorpusReport): string {
  if (report.paragraphs.length === 0) return hash;
  return hashOfWords(report.paragraphs.map(({ start, end }) => text.slice(start, end)));
}

function termCounts({ report }: CorpusReport): [string, string, number][] {
  const counts = new Map<string, [string, string, number]>();
  for (const passage of report.passages) {
    for (const tag of passage.themes) {
      for (const { text } of tag.evidence) {
        const key = `${tag.theme}\u0000${text}`;
        const entry = counts.get(key);
        if (entry) entry[2]++;
        else counts.set(key, [tag.theme, text, 1]);
      }
    }
  }
  return [...counts.values()];
}

/** Reads a record; `null` where there is none, or one that a crash of the machine left in pieces. */
export async function readRecord(file: string): Promise<StudyRecord | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as StudyRecord;
  } catch {
    return null;
  }
}

/** Where the record of a file is kept. */
export function recordFile(records: string, id: string): string {
  const name = digest(id);
  return path.join(records, name.slice(0, 2), `${name.slice(2, 32)}.json`);
}

/** A file name for a report's page: what can be read of its id, and a hash that makes it unique. */
export function pageName(id: string): string {
  const readable = path.posix
    .basename(id)
    .replace(/\.\w{1,5}$/, '')
    .replace(/[^\w\u3400-\u9fff-]+/g, '-')
    .slice(0, 60);
  return `${readable}-${digest(id).slice(0, 32)}.html`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The hash of an item as a record has it; `null` where the file cannot be read. */
async function hashOf(item: CorpusItem): Promise<string | null> {
  if ('text' in item) return `sha256:${digest(item.text)}`;
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(filePath(item.path))) hash.update(chunk as Buffer);
  } catch {
    return null;
  }
  return `sha256:${hash.digest('hex')}`;
}

async function isThere(file: string | null): Promise<boolean> {
  if (file === null) return true;
  return access(file).then(
    () => true,
    () => false,
  );
}

/** Writes a file elsewhere and moves it to its place, so that it is never seen half-written. */
async function replaceFile(options: KeepOptions, file: string, text: string): Promise<void> {
  const partial = path.join(options.partial, `${process.pid}-${threadId}`);
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(partial, text);
    await rename(partial, file);
  } catch (cause) {
    throw unwritable(path.dirname(file), cause);
  }
}
