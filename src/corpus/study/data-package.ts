import { TABLE_NAMES, type Table, type TableName, type Tables } from '../tables/columns';
import type { TableFormat } from '../tables/write';
import type { WrittenFile } from './manifest';

/** What a data package describes. */
export interface PackageSubject {
  readonly title: string;
  /** Version of the engine. */
  readonly version: string;
  readonly tables: Tables;
  readonly formats: readonly TableFormat[];
  readonly files: Readonly<Record<string, WrittenFile>>;
}

const MEDIA_TYPES: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv',
  jsonl: 'application/jsonl',
  parquet: 'application/vnd.apache.parquet',
};
const FIELD_TYPES = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
} as const;

/**
 * The tables as a Frictionless tabular data package (specs.frictionlessdata.io, version 1): every file with
 * its columns, keys and hash. Descriptions are in English, and in Chinese as `description_zh`.
 */
export function dataPackage(subject: PackageSubject): object {
  const { formats, tables, files } = subject;
  return {
    profile: 'data-package',
    name: 'fazhi-study',
    title: subject.title,
    version: subject.version,
    resources: TABLE_NAMES.flatMap((name) =>
      formats.map((format, i) => ({
        name: i === 0 ? name : `${name}-${format}`,
        profile: format === 'csv' ? 'tabular-data-resource' : 'data-resource',
        path: `${name}.${format}`,
        format,
        mediatype: MEDIA_TYPES[format],
        ...(format !== 'parquet' && { encoding: 'utf-8' }),
        ...files[`${name}.${format}`],
        description: tables[name].about.en,
        description_zh: tables[name].about.zh,
        schema: schemaOf(name, tables[name]),
      })),
    ),
  };
}

function schemaOf(name: TableName, { columns, key }: Table): object {
  const isOfReports = columns.some((column) => column.name === 'report') && name !== 'reports';
  const report = { fields: 'report', reference: { resource: 'reports', fields: 'report' } };
  return {
    fields: columns.map((column) => ({
      name: column.name,
      type: FIELD_TYPES[column.type],
      description: column.about.en,
      description_zh: column.about.zh,
      ...(column.was !== undefined && { formerName: column.was }),
    })),
    missingValues: [''],
    ...(key.length > 0 && { primaryKey: key }),
    ...(isOfReports && !['errors', 'warnings'].includes(name) && { foreignKeys: [report] }),
  };
}
