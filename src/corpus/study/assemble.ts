import { createHash } from 'node:crypto';
import { FazhiError, shown } from '../../errors';
import type { PlaceWarning } from '../run/places';
import type { CorpusItem } from '../run/process';
import type { CorpusError } from '../run/result';
import type { Row } from '../tables/cells';
import { TABLE_NAMES, type TableName, type Tables } from '../tables/columns';
import type { ReportTable } from '../tables/rows';
import { openTables, type TableFormat } from '../tables/write';
import { readRecord, recordFile, type StudyRecord, type StudyReport } from './item';
import type { ManifestInput, WrittenFile } from './manifest';
import { findSharedText, type ReportReuse, type SharedText } from './shared-text';
import { type Candidate, type Standing, standings } from './standing';

/** What is seen of each report while the tables are written, in the order of the corpus. */
export type SeeReport = (
  report: StudyReport,
  reuse: ReportReuse,
  standing: Standing,
  shared: readonly Row[],
) => void;

/** What is assembled, and how. */
export interface Assembly {
  readonly items: readonly CorpusItem[];
  /** The folders of the records, and of the tables. */
  readonly records: string;
  readonly folder: string;
  readonly tables: Tables;
  readonly formats: readonly TableFormat[];
  readonly byteOrderMark: boolean;
  /** Whether all reports count, whatever they are. */
  readonly all: boolean;
  /** Rows of the tables that are the same for every corpus. */
  readonly themes: readonly Row[];
  readonly indicators: readonly Row[];
  /** What of the options fits nothing. */
  readonly warnings: readonly PlaceWarning[];
}

/** What assembling gives besides the files. */
export interface Assembled {
  readonly inputs: readonly ManifestInput[];
  /** The files of the tables, by name. */
  readonly files: Readonly<Record<string, WrittenFile>>;
  readonly rows: Readonly<Record<TableName, number>>;
  readonly reports: number;
  readonly errors: number;
  /** Reports that are left out of the figures, and warnings, by code. */
  readonly leftOut: Readonly<Record<string, number>>;
  readonly warnings: Readonly<Record<string, number>>;
  /** The first errors, for the overview. */
  readonly firstErrors: readonly CorpusError[];
}

const ERRORS_ON_PAGE = 200;

/**
 * Writes the tables from the records, in the order of the items. Records are read one at a time, twice: to
 * see which count and where their text recurs, then for the rows.
 */
export async function assembleTables(assembly: Assembly, see: SeeReport): Promise<Assembled> {
  const { items, records, tables } = assembly;
  const survey = await surveyRecords(assembly);
  const writer = await openTables(
    assembly.folder,
    tables,
    assembly.formats,
    assembly.byteOrderMark,
  );
  const inputs: ManifestInput[] = [];
  const firstErrors: CorpusError[] = [];
  const [leftOut, warnings]: Record<string, number>[] = [{}, {}];
  const warn = (report: string | null, code: string, message: string, claims = ''): void => {
    warnings![code] = (warnings![code] ?? 0) + 1;
    writer.write('warnings', [[report, code, message, claims || null]]);
  };
  for (const { report, code, message } of assembly.warnings) warn(report, code, message);
  const counts = indicatorCounter(tables);
  let reports = 0;
  for (const item of items) {
    const record = await wholeRecord(records, item);
    if (!record.ok) {
      if (firstErrors.length < ERRORS_ON_PAGE) firstErrors.push(record);
      writer.write('errors', [[record.id, record.code, record.message, record.remedy]]);
      inputs.push({ id: record.id, hash: null, bytes: null, result: record.code });
      continue;
    }
    const standing = survey.standings[reports]!;
    const place = survey.places[reports]!;
    reports++;
    const shares = place === null ? { earlier: 0, others: 0 } : survey.shared.shares(place);
    const standingCells = [standing.leftOut === null, standing.leftOut, standing.duplicateOf];
    writer.write(
      'reports',
      record.rows.reports.map((row) => [...row, shares.earlier, shares.others, ...standingCells]),
    );
    const shared = place === null ? [] : survey.shared.rows(place, record);
    if (place !== null) {
      for (const name of OF_REPORTS) writer.write(name, record.rows[name]);
      writer.write('reuse', shared);
      counts.add(record);
    }
    for (const { code, message, claimIds } of record.warnings) {
      warn(record.id, code, message, claimIds.join(';'));
    }
    if (standing.leftOut !== null) {
      leftOut![standing.leftOut] = (leftOut![standing.leftOut] ?? 0) + 1;
      warn(record.id, standing.leftOut, standing.message!);
    }
    if (standing.rival !== null) {
      const message = `${JSON.stringify(standing.rival)} is of the same issuer and year, with another text`;
      warn(record.id, 'same-issuer-and-year', message);
    }
    inputs.push({
      id: record.id,
      hash: record.hash,
      bytes: record.bytes,
      result: resultHash(record),
    });
    see(record, shares, standing, shared);
  }
  writer.write('themes', assembly.themes);
  writer.write(
    'indicators',
    assembly.indicators.map((row) => [...row, counts.of(String(row[0]))]),
  );
  const { files, rows } = writer.close();
  const errors = items.length - reports;
  return {
    inputs,
    files,
    rows,
    reports,
    errors,
    leftOut: leftOut!,
    warnings: warnings!,
    firstErrors,
  };
}

/** The tables whose rows a report gives by itself, but that of the reports, which has more columns. */
const OF_REPORTS = TABLE_NAMES.filter(
  (name): name is ReportTable =>
    !['reports', 'reuse', 'indicators', 'themes', 'errors', 'warnings'].includes(name),
);

/** The hash of what a report gives by itself: where its text recurs is no property of this one. */
function resultHash({ rows }: StudyReport): string {
  const hash = createHash('sha256');
  for (const name of ['reports', ...OF_REPORTS] as const) hash.update(JSON.stringify(rows[name]));
  return `sha256:${hash.digest('hex')}`;
}

/** Counts the reports that report an indicator. */
function indicatorCounter(tables: Tables) {
  const { columns } = tables.panel_indicators;
  const at = (name: string): number => columns.findIndex((column) => column.name === name);
  const [indicator, status] = [at('indicator'), at('status')];
  const counts = new Map<string, number>();
  return {
    add: ({ rows }: StudyReport): void => {
      const reported = rows.panel_indicators.filter((row) => row[status] === 'reported');
      for (const id of new Set(reported.map((row) => String(row[indicator]))))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    },
    of: (id: string): number => counts.get(id) ?? 0,
  };
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

/** What the rows of each report depend on besides itself. */
interface Survey {
  /** Of each report that could be read, in order. */
  readonly standings: readonly Standing[];
  /** Its place among those that count; `null` where it does not. */
  readonly places: readonly (number | null)[];
  readonly shared: SharedText;
}

async function surveyRecords({ items, records, all }: Assembly): Promise<Survey> {
  const reports: (Candidate & { readonly paragraphs: Paragraphs })[] = [];
  for (const item of items) {
    const record = await wholeRecord(records, item);
    if (!record.ok) continue;
    const [, , issuer, year] = record.rows.reports[0]!;
    const paragraphs = record.paragraphs.map(({ id, characters, fingerprints }) => ({
      id,
      characters,
      fingerprints: fromBase64(fingerprints),
    }));
    reports.push({
      id: item.id,
      issuer: typeof issuer === 'string' ? issuer : null,
      year: typeof year === 'number' ? year : null,
      hash: record.hash,
      words: record.words,
      stranger: record.stranger,
      fingerprints: paragraphs.map(({ fingerprints }) => fingerprints),
      paragraphs,
    });
  }
  const found = standings(reports).map((one): Standing => (all ? COUNTED : one));
  let counted = 0;
  const places = found.map(({ leftOut }) => (leftOut === null ? counted++ : null));
  const shared = findSharedText(reports.filter((_, i) => places[i] !== null));
  return { standings: found, places, shared };
}

type Paragraphs = Parameters<typeof findSharedText>[0][number]['paragraphs'];

const COUNTED: Standing = { leftOut: null, message: null, duplicateOf: null, rival: null };

function fromBase64(text: string): Uint32Array {
  const bytes = Buffer.from(text, 'base64');
  const words = new Uint32Array(bytes.length / 4);
  for (let i = 0; i < words.length; i++) words[i] = bytes.readUInt32LE(i * 4);
  return words;
}
