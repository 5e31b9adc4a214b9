import { FazhiError } from '../../errors';
import { parseCsv } from '../csv';
import { GOVERNMENT_LEVELS } from './government-level';
import type { ReportPlace } from './place';

/** A table of metadata: the place of each file that it lists, and the columns that say something else. */
export interface Sidecar {
  readonly places: ReadonlyMap<string, ReportPlace>;
  readonly unused: readonly string[];
}

const COLUMNS = ['file', 'issuer', 'year', 'region', 'level'] as const;
const SEPARATORS = [',', '\t', ';'] as const;

/**
 * Reads a table of metadata, its cells separated by commas, tabs or semicolons.
 * Throws `invalid-option` with the line that cannot be used.
 */
export function readSidecar(text: string): Sidecar {
  const [head = [], ...rows] = tableOf(text);
  const names = head.map((cell) => cell.trim().toLowerCase());
  const [file, issuer, year, region, level] = COLUMNS.map((name) => names.indexOf(name));
  if (file! < 0) {
    throw new FazhiError(
      'invalid-option',
      'the sidecar CSV has no column “file”; its first line names the columns',
    );
  }
  const fail = (line: number, what: string): never => {
    throw new FazhiError('invalid-option', `line ${line} of the sidecar CSV: ${what}`);
  };
  const places = new Map<string, ReportPlace>();
  rows.forEach((row, index) => {
    const cell = (at: number): string | null => row[at]?.trim() || null;
    const [written, own] = [cell(year!), cell(level!)];
    const id = cell(file!)?.replaceAll('\\', '/').replace(/^\.\//, '').normalize('NFC');
    if (!id) return;
    if (written !== null && !/^(?:19|20)\d\d$/.test(written)) {
      fail(index + 2, `${JSON.stringify(written)} is no year`);
    }
    if (own !== null && !GOVERNMENT_LEVELS.some((known) => known === own)) {
      fail(index + 2, `${JSON.stringify(own)} is no level: ${GOVERNMENT_LEVELS.join(', ')}`);
    }
    if (places.has(id)) fail(index + 2, `${JSON.stringify(id)} is listed twice`);
    places.set(id, {
      issuer: cell(issuer!),
      year: written === null ? null : Number(written),
      region: cell(region!),
      level: own,
    });
  });
  const known: readonly string[] = COLUMNS;
  const unused = head.filter((_, at) => names[at] !== '' && !known.includes(names[at]!));
  return { places, unused };
}

/** The rows, cut by the first separator that gives a column `file`. */
function tableOf(text: string): string[][] {
  const tables = SEPARATORS.map((separator) => parseCsv(text, separator));
  const isFile = (cell: string): boolean => cell.trim().toLowerCase() === 'file';
  return tables.find(([head]) => head?.some(isFile)) ?? tables[0]!;
}
