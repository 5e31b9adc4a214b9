import notation from '../../genre/report/tables.yaml';
import type { Bilingual } from '../../themes';

/** Type of a column's values; every column may also be empty. A date is written `2023-11-01`. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'date';

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** What it holds, for the codebook. */
  readonly about: Bilingual;
  /** What it was called in version 0.1. */
  readonly was?: string;
}

/** The tables of a study, by the name of their file. */
export const TABLE_NAMES = [
  'reports',
  'sections',
  'passages',
  'claims',
  'panel_indicators',
  'panel_themes',
  'reuse',
  'skipped',
  'rejected',
  'segments',
  'indicators',
  'themes',
  'errors',
  'warnings',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** Tables that are not about reports, and begin with other columns. */
const OTHERS: ReadonlySet<TableName> = new Set(['indicators', 'themes', 'errors', 'warnings']);

/** A table: what it holds, and the columns that tell its rows apart, where there are such. */
export interface Table {
  readonly about: Bilingual;
  readonly key: readonly string[];
  readonly columns: readonly Column[];
}

/** All tables. */
export type Tables = Readonly<Record<TableName, Table>>;

interface NotedColumn extends Bilingual {
  readonly type: ColumnType;
  readonly was?: string;
}
type NotedColumns = Readonly<Record<string, NotedColumn>>;
interface Notation {
  readonly every: NotedColumns;
  readonly tables: Readonly<
    Record<
      TableName,
      Bilingual & { readonly key?: readonly string[]; readonly columns: NotedColumns }
    >
  >;
}

/** The tables for a theme set; its themes have a column each where a passage may carry several. */
export function studyTables(themes: readonly string[]): Tables {
  const { every, tables } = notation as Notation;
  const table = (name: TableName): Table => {
    const { zh, en, key = [], columns } = tables[name];
    const all = OTHERS.has(name) ? columns : { ...every, ...columns };
    return {
      about: { zh, en },
      key,
      columns: Object.entries(all).flatMap(([column, noted]) => columnsOf(column, noted, themes)),
    };
  };
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, table(name)])) as Record<
    TableName,
    Table
  >;
}

/** A column; one for each theme where its name ends in `*`. */
function columnsOf(name: string, noted: NotedColumn, themes: readonly string[]): Column[] {
  const { type, was, zh, en } = noted;
  if (name.endsWith('*')) {
    return themes.map((theme) => ({
      name: name.slice(0, -1) + theme,
      type,
      about: { zh: zh + theme, en: en + theme },
    }));
  }
  return [{ name, type, about: { zh, en }, ...(was !== undefined && { was }) }];
}
