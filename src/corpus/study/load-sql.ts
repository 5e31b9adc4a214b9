import { type Column, type ColumnType, TABLE_NAMES, type Tables } from '../tables/columns';
import type { TableFormat } from '../tables/write';

const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
};

/**
 * A script for DuckDB that makes a view of each table, and of each table whose columns have new names a view
 * `TABLE_0_1` that has the old ones too. It is run in the folder of the study: `duckdb -init load.sql`.
 */
export function loadSql(tables: Tables, formats: readonly TableFormat[]): string {
  const format = formats.includes('parquet') ? 'parquet' : formats[0]!;
  const views = TABLE_NAMES.map((name) => {
    const source = sourceOf(`${name}.${format}`, format, tables[name].columns);
    return `CREATE OR REPLACE VIEW ${name} AS SELECT * FROM ${source};`;
  });
  const old = TABLE_NAMES.flatMap((name) => {
    const renamed = tables[name].columns.filter(({ was }) => was !== undefined);
    if (renamed.length === 0) return [];
    const columns = renamed.map((column) => `${quoted(column.name)} AS ${quoted(column.was!)}`);
    return [`CREATE OR REPLACE VIEW ${name}_0_1 AS SELECT *, ${columns.join(', ')} FROM ${name};`];
  });
  return [
    '-- Views of the tables of this folder for DuckDB: duckdb -init load.sql, or .read load.sql',
    ...views,
    '',
    '-- With the names that columns had in version 0.1; the next version leaves these views out.',
    ...old,
    '',
  ].join('\n');
}

function sourceOf(file: string, format: TableFormat, columns: readonly Column[]): string {
  if (format === 'parquet') return `read_parquet('${file}')`;
  const types = columns.map(
    ({ name, type }) => `'${name.replaceAll("'", "''")}': '${SQL_TYPES[type]}'`,
  );
  const read = format === 'csv' ? 'read_csv' : 'read_json';
  const form =
    format === 'csv' ? "header = true, delim = ',', quote = '\"'" : "format = 'newline_delimited'";
  return `${read}('${file}', ${form}, columns = {${types.join(', ')}})`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
