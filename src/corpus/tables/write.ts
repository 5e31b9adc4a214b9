import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { SchemaElement } from 'hyparquet';
import { type CellValue, csvRow } from '../csv';
import type { Row } from './cells';
import { type Column, type ColumnType, TABLE_NAMES, type TableName, type Tables } from './columns';

/** In what forms tables are written. */
export const TABLE_FORMATS = ['csv', 'jsonl', 'parquet'] as const;
/** The format of the tables of a study. */
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Takes the rows of one table. */
export interface TableWriter {
  /** The name of its file. */
  readonly name: string;
  write(rows: readonly Row[]): void;
  /** Writes what is left and closes the file, whose size and `sha256:…` it gives; nothing can be written after. */
  close(): { readonly bytes: number; readonly hash: string };
}

/** A CSV file (RFC 4180, UTF-8), with a byte-order mark where Excel shall open it. */
export function csvWriter(
  file: string,
  columns: readonly Column[],
  byteOrderMark: boolean,
): TableWriter {
  const out = openOutput(file);
  out.write((byteOrderMark ? '\ufeff' : '') + csvRow(columns.map((column) => column.name)));
  return {
    name: out.name,
    write: (rows) => out.write(rows.map(csvRow).join('')),
    close: out.close,
  };
}

/** A file of one JSON object a line. */
export function jsonlWriter(file: string, columns: readonly Column[]): TableWriter {
  const out = openOutput(file);
  const names = columns.map((column) => JSON.stringify(column.name));
  const line = (row: Row): string =>
    `{${names.map((name, i) => `${name}:${JSON.stringify(row[i] ?? null)}`).join(',')}}\n`;
  return { name: out.name, write: (rows) => out.write(rows.map(line).join('')), close: out.close };
}

const PARQUET_TYPES: Record<ColumnType, Omit<SchemaElement, 'name'>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};
const ROWS_A_GROUP = 20_000;

/** A Parquet file, written in groups of rows so that memory does not grow with the table. */
export async function parquetWriter(
  file: string,
  columns: readonly Column[],
): Promise<TableWriter> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const out = openOutput(file);
  const schema: SchemaElement[] = [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type }) => ({
      name,
      ...PARQUET_TYPES[type],
      repetition_type: 'OPTIONAL' as const,
    })),
  ];
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: 'fazhi' });
  let pending: Row[] = [];
  const flush = (): void => {
    if (pending.length === 0) return;
    const columnData = columns.map((column, i) => ({
      name: column.name,
      data: pending.map((row) => parquetValue(row[i] ?? null, column.type)),
    }));
    void writer.write({ columnData, rowGroupSize: ROWS_A_GROUP });
    pending = [];
    moveOut();
  };
  /** What is encoded goes to the file; the writer only needs to know how much went before. */
  const moveOut = (): void => {
    out.writeBytes(new Uint8Array(bytes.buffer, 0, bytes.index));
    bytes.index = 0;
  };
  return {
    name: out.name,
    write: (rows) => {
      for (const row of rows) {
        pending.push(row);
        if (pending.length >= ROWS_A_GROUP) flush();
      }
    },
    close: () => {
      flush();
      void writer.finish();
      moveOut();
      return out.close();
    },
  };
}

/** A day is counted from 1970-01-01. */
function parquetValue(value: CellValue, type: ColumnType): CellValue {
  return type === 'date' && value !== null ? Date.parse(`${value}T00:00:00Z`) / 86_400_000 : value;
}

/** Takes the rows of all tables. */
export interface TablesWriter {
  write(table: TableName, rows: readonly Row[]): void;
  /** Closes all files; gives size and hash of each, and the rows of each table. */
  close(): {
    readonly files: Readonly<Record<string, { readonly bytes: number; readonly hash: string }>>;
    readonly rows: Readonly<Record<TableName, number>>;
  };
}

/** Begins all tables in a folder, each in all formats. */
export async function openTables(
  folder: string,
  tables: Tables,
  formats: readonly TableFormat[],
  byteOrderMark: boolean,
): Promise<TablesWriter> {
  const writers = new Map<TableName, TableWriter[]>();
  for (const name of TABLE_NAMES) {
    const [file, { columns }] = [path.join(folder, name), tables[name]];
    const own: TableWriter[] = [];
    for (const format of formats) {
      if (format === 'csv') own.push(csvWriter(`${file}.csv`, columns, byteOrderMark));
      else if (format === 'jsonl') own.push(jsonlWriter(`${file}.jsonl`, columns));
      else own.push(await parquetWriter(`${file}.parquet`, columns));
    }
    writers.set(name, own);
  }
  const rows = Object.fromEntries(TABLE_NAMES.map((name) => [name, 0])) as Record<
    TableName,
    number
  >;
  return {
    write: (table, some) => {
      rows[table] += some.length;
      for (const writer of writers.get(table)!) writer.write(some);
    },
    close: () => {
      const all = [...writers.values()].flat();
      const files = Object.fromEntries(all.map((writer) => [writer.name, writer.close()]));
      return { files, rows };
    },
  };
}

/** A file that is written in large pieces and is on the disk when it is closed. */
function openOutput(file: string) {
  const handle = openSync(file, 'wx');
  const hash = createHash('sha256');
  let size = 0;
  let buffer = '';
  const writeAll = (bytes: Uint8Array): void => {
    hash.update(bytes);
    size += bytes.length;
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
  };
  const flush = (): void => {
    if (buffer !== '') writeAll(Buffer.from(buffer));
    buffer = '';
  };
  return {
    name: path.basename(file),
    write(text: string): void {
      buffer += text;
      if (buffer.length > 1 << 20) flush();
    },
    writeBytes: writeAll,
    close() {
      try {
        flush();
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
      return { bytes: size, hash: `sha256:${hash.digest('hex')}` };
    },
  };
}
