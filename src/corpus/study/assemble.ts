import { createHash } from 'node:crypto';
import path from 'node:path';
import { FazhiError, shown } from '../../errors';
import { type SharedParagraph, sharedParagraphs } from '../reuse/reuse';
import type { CorpusItem } from '../run/process';
import type { CorpusError } from '../run/result';
import { TABLE_NAMES, type TableName, type Tables } from '../tables/columns';
import { type Row, round } from '../tables/rows';
import {
  csvWriter,
  jsonlWriter,
  parquetWriter,
  type TableFormat,
  type TableWriter,
} from '../tables/write';
import { readRecord, recordFile, type StudyRecord, type StudyReport } from './item';
import type { ManifestInput, WrittenFile } from './manifest';

/** What is seen of each report while the tables are written, in the order of the corpus. */
export type SeeReport = (report: StudyReport, reuse: ReportReuse) => void;

/** The shares of a report's text that recur elsewhere. */
export interface ReportReuse {
  readonly earlier: number;
  readonly others: number;
}

/** What assembling gives besides the files. */
export interface Assembled {
  readonly inputs: readonly ManifestInput[];
  /** The files of the tables, by name. */
  readonly files: Readonly<Record<string, WrittenFile>>;
  readonly rows: Readonly<Record<TableName, number>>;
  readonly reports: number;
  readonly errors: number;
  /** The first errors, for the overview. */
  readonly firstErrors: readonly CorpusError[];
}

const ERRORS_ON_PAGE = 200;

/**
 * Writes the tables from the records, in the order of the items, into `folder`. Records are read one at a
 * time, twice: for the fingerprints of all paragraphs, then for the rows.
 */
export async function assembleTables(
  items: readonly CorpusItem[],
  records: string,
  folder: string,
  tables: Tables,
  formats: readonly TableFormat[],
  byteOrderMark: boolean,
  see: SeeReport,
): Promise<Assembled> {
  const reuse = await findReuse(items, records);
  const writers = new Map<TableName, TableWriter[]>();
  for (const name of TABLE_NAMES) {
    writers.set(
      name,
      await openWriters(path.join(folder, name), tables[name], formats, byteOrderMark),
    );
  }
  const rows = Object.fromEntries(TABLE_NAMES.map((name) => [name, 0])) as Record<
    TableName,
    number
  >;
  const write = (name: TableName, some: readonly Row[]): void => {
    rows[name] += some.length;
    for (const writer of writers.get(name)!) writer.write(some);
  };
  const inputs: ManifestInput[] = [];
  const firstErrors: CorpusError[] = [];
  let reports = 0;
  for (const [index, item] of items.entries()) {
    const record = await wholeRecord(records, item);
    if (!record.ok) {
      if (firstErrors.length < ERRORS_ON_PAGE) firstErrors.push(record);
      write('errors', [[record.id, record.code, record.message, record.remedy]]);
      inputs.push({ id: record.id, hash: null, bytes: null, result: record.code });
      continue;
    }
    reports++;
    const own = reuse.ofReport(index);
    const shares = { earlier: own.share('earlier'), others: own.share('others') };
    const tablesOfReport = {
      ...record.rows,
      reports: record.rows.reports.map((row) => [...row, shares.earlier, shares.others]),
      reuse: own.rows(record),
    };
    const hash = createHash('sha256');
    for (const name of TABLE_NAMES) {
      if (name === 'errors') continue;
      write(name, tablesOfReport[name]);
      // Reuse depends on the other files too, and is no property of this one.
      if (name !== 'reuse') hash.update(JSON.stringify(record.rows[name]));
    }
    inputs.push({
      id: record.id,
      hash: record.hash,
      bytes: record.bytes,
      result: `sha256:${hash.digest('hex')}`,
    });
    see(record, shares);
  }
  const files: Record<string, WrittenFile> = {};
  for (const writer of [...writers.values()].flat()) files[writer.name] = writer.close();
  return { inputs, files, rows, reports, errors: items.length - reports, firstErrors };
}

async function openWriters(
  file: string,
  columns: Tables[TableName],
  formats: readonly TableFormat[],
  byteOrderMark: boolean,
): Promise<TableWriter[]> {
  const writers: TableWriter[] = [];
  for (const format of formats) {
    if (format === 'csv') writers.push(csvWriter(`${file}.csv`, columns, byteOrderMark));
    else if (format === 'jsonl') writers.push(jsonlWriter(`${file}.jsonl`, columns));
    else writers.push(await parquetWriter(`${file}.parquet`, columns));
  }
  return writers;
}

async function wholeRecord(records: string, item: CorpusItem): Promise<StudyRecord> {
  const record = await readRecord(recordFile(records, item.id));
  if (record === null) {
    throw new FazhiError(
      'output-unwritable',
      `what the run kept of ${shown(item.id)} cannot be read; call again to go on`,
    );
  }
  return record;
}

/** Place of the issuer and the year in the rows of every table. */
const ISSUER = 2;
const YEAR = 3;

interface Kept {
  readonly report: number;
  readonly id: string;
  readonly characters: number;
  readonly fingerprints: Uint32Array;
}

async function findReuse(items: readonly CorpusItem[], records: string) {
  const paragraphs: Kept[] = [];
  const reports: { id: string; issuer: string | null; year: number | null }[] = [];
  const first: number[] = []; // place of each report's first paragraph
  for (const [index, item] of items.entries()) {
    const record = await wholeRecord(records, item);
    first.push(paragraphs.length);
    const row = record.ok ? record.rows.reports[0]! : [];
    const issuer = row[ISSUER];
    const year = row[YEAR];
    reports.push({
      id: item.id,
      issuer: typeof issuer === 'string' ? issuer : null,
      year: typeof year === 'number' ? year : null,
    });
    if (!record.ok) continue;
    for (const { id, characters, fingerprints } of record.paragraphs) {
      const bytes = Buffer.from(fingerprints, 'base64');
      const words = new Uint32Array(bytes.length / 4);
      for (let i = 0; i < words.length; i++) words[i] = bytes.readUInt32LE(i * 4);
      paragraphs.push({ report: index, id, characters, fingerprints: words });
    }
  }
  first.push(paragraphs.length);
  const shared = new Map<number, SharedParagraph[]>();
  for (const one of sharedParagraphs(paragraphs, reports)) {
    const report = paragraphs[one.paragraph]!.report;
    const list = shared.get(report);
    if (list) list.push(one);
    else shared.set(report, [one]);
  }
  return {
    ofReport: (index: number) => {
      const own = shared.get(index) ?? [];
      let characters = 0;
      for (let at = first[index]!; at < first[index + 1]!; at++)
        characters += paragraphs[at]!.characters;
      return {
        share: (relation: SharedParagraph['relation']): number => {
          const length = own
            .filter((one) => one.relation === relation)
            .reduce((sum, one) => sum + paragraphs[one.paragraph]!.characters, 0);
          return characters === 0 ? 0 : round(length / characters);
        },
        rows: (record: StudyReport): Row[] =>
          own.map((one) => {
            const paragraph = paragraphs[one.paragraph]!;
            const other = paragraphs[one.other]!;
            const source = reports[other.report]!;
            const text = record.paragraphs[one.paragraph - first[index]!]!.text;
            return [
              ...record.rows.reports[0]!.slice(0, YEAR + 1),
              paragraph.id,
              one.relation,
              source.id,
              source.issuer,
              source.year,
              other.id,
              round(one.share),
              paragraph.characters,
              text,
            ];
          }),
      };
    },
  };
}
