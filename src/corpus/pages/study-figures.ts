import type { StudyReport } from '../study/item';
import type { ReportReuse } from '../study/shared-text';
import type { Standing } from '../study/standing';
import type { Row } from '../tables/cells';
import type { TableName, Tables } from '../tables/columns';
import { NO_THEME } from '../tables/theme-rows';
import { placeId } from './addresses';
import { keep, keyOf, type Source } from './cells';
import type { Mean } from './mean';

/** A mean or sum over reports or passages, with the strongest passages behind it. */
export interface Cell extends Mean {
  readonly sources: Source[];
}

/** A figure of an indicator in a report. */
export interface Value {
  readonly issuer: string;
  readonly level: string;
  readonly year: number;
  readonly value: number;
  readonly source: Source;
}

/** A report as the list of all reports shows it. */
export interface ListedReport {
  readonly id: string;
  readonly page: string;
  readonly issuer: string;
  readonly place: string;
  readonly year: number | null;
  readonly region: string;
  readonly level: string;
  readonly title: string;
  readonly passages: number;
  readonly claims: number;
  readonly reuse: ReportReuse;
  readonly standing: Standing;
}

/** A warning of a report, with the words that it is about. */
export interface Doubt {
  readonly href: string;
  readonly report: string;
  readonly message: string;
}

const QUOTE = 160;
const MOST_DOUBTS = 300;

/** A report that counts, with what its figures say of where they are from. */
interface Counted {
  readonly record: StudyReport;
  readonly page: string;
  /** Issuer and year. */
  readonly where: string;
  readonly issuer: string;
  readonly level: string;
}

/**
 * Gathers what the overview of a study shows, one report at a time. What it keeps grows with the number of
 * reports, years, issuers and figures, not with the text.
 */
export class StudyFigures {
  readonly reports: ListedReport[] = [];
  counted = 0;
  passages = 0;
  claims = 0;
  /** Reports of each year, level and issuer. */
  readonly years = new Map<number, number>();
  readonly levels = new Map<string, number>();
  readonly issuers = new Map<string, number>();
  /** By theme, then by year, level, issuer, role or word. */
  readonly byYear = new Map<string, Cell>();
  readonly byLevel = new Map<string, Cell>();
  readonly byIssuer = new Map<string, Cell>();
  readonly byRole = new Map<string, Cell>();
  readonly byTerm = new Map<string, Cell>();
  /** By indicator and unit: what is reported; and targets, of the year that they aim at. */
  readonly indicators = new Map<string, Value[]>();
  readonly targets = new Map<string, Value[]>();
  /** Characters of an issuer's reports, and those shared with another issuer, by both. */
  readonly characters = new Map<string, number>();
  readonly shared = new Map<string, number>();
  readonly doubts: Doubt[] = [];

  /** The place of each column in the rows of its table. */
  private readonly columns: ReadonlyMap<string, number>;

  constructor(tables: Tables) {
    this.columns = new Map(
      Object.entries(tables).flatMap(([table, { columns }]) =>
        columns.map(({ name }, i) => [keyOf(table, name), i] as const),
      ),
    );
  }

  /** Adds a report; `shared` are its rows of the table of reuse. */
  add(record: StudyReport, reuse: ReportReuse, standing: Standing, shared: readonly Row[]): void {
    const page = `reports/${encodeURIComponent(record.page)}`;
    const head = this.reader('reports', record.rows.reports[0]!);
    const issuer = record.place.issuer ?? record.id;
    const { year } = record.place;
    const level = record.place.level ?? '';
    this.reports.push({
      id: record.id,
      page,
      issuer,
      place: placeId(issuer),
      year,
      region: record.place.region ?? '',
      level,
      title: String(head('title') ?? record.id),
      passages: record.rows.passages.length,
      claims: record.rows.claims.length,
      reuse,
      standing,
    });
    if (standing.leftOut !== null) return;
    this.counted++;
    this.passages += record.rows.passages.length;
    this.claims += record.rows.claims.length;
    if (year !== null) this.years.set(year, (this.years.get(year) ?? 0) + 1);
    this.levels.set(level, (this.levels.get(level) ?? 0) + 1);
    this.issuers.set(issuer, (this.issuers.get(issuer) ?? 0) + 1);
    const where = `${issuer}${year === null ? '' : ` ${year}`}`;
    const counted = { record, page, where, issuer, level };
    this.addThemes(counted);
    this.addPassages(counted);
    this.addIndicators(counted);
    this.addShared(counted, shared);
    for (const warning of record.warnings) {
      if (warning.claimIds.length === 0 || this.doubts.length >= MOST_DOUBTS) continue;
      const href = `${page}#${warning.claimIds[0]}`;
      this.doubts.push({ href, report: where, message: warning.message });
    }
  }

  private reader(table: TableName, row: Row): (name: string) => Row[number] {
    return (name) => row[this.columns.get(keyOf(table, name))!] ?? null;
  }

  private addThemes({ record: { rows, place }, issuer, level }: Counted): void {
    const { year } = place;
    for (const row of rows.panel_themes) {
      const cell = this.reader('panel_themes', row);
      const theme = String(cell('theme'));
      const share = Number(cell('share'));
      if (theme === NO_THEME) continue;
      if (year !== null) count(this.byYear, keyOf(theme, year), share);
      count(this.byLevel, keyOf(theme, level), share);
      count(this.byIssuer, keyOf(theme, issuer), share);
    }
  }

  private addPassages({ record, page, where, issuer, level }: Counted): void {
    const { year } = record.place;
    const words = new Map<string, Source>();
    for (const row of record.rows.passages) {
      const cell = this.reader('passages', row);
      const href = `${page}#${String(cell('passage'))}`;
      const quote = String(cell('text')).slice(0, QUOTE);
      for (const theme of listOf(cell('themes'))) {
        const isMain = cell('primary_theme') === theme;
        const weight = Number(cell(`score_${theme}`) ?? 0) + (isMain ? 1 : 0);
        const source = { href, where, quote, weight };
        if (year !== null) keep(cellOf(this.byYear, keyOf(theme, year)).sources, source);
        keep(cellOf(this.byLevel, keyOf(theme, level)).sources, source);
        keep(cellOf(this.byIssuer, keyOf(theme, issuer)).sources, source);
        const role = keyOf(theme, String(cell('role') ?? 'other'));
        count(this.byRole, role, 1);
        keep(cellOf(this.byRole, role).sources, source);
      }
      for (const part of listOf(cell('evidence'))) {
        const word = keyOf(part.slice(0, part.indexOf('/')), part.slice(part.indexOf('=') + 1));
        if (!words.has(word)) words.set(word, { href, where, quote, weight: 0 });
      }
    }
    for (const [theme, word, times] of record.terms) {
      const term = keyOf(theme, word);
      count(this.byTerm, term, times);
      const source = words.get(term);
      if (source) keep(cellOf(this.byTerm, term).sources, source);
    }
  }

  private addIndicators({ record, page, where, issuer, level }: Counted): void {
    for (const row of record.rows.panel_indicators) {
      const cell = this.reader('panel_indicators', row);
      const isTarget = cell('status') === 'target';
      const year = isTarget
        ? aimedAt(record.place.year, cell('target_year') as number | null)
        : record.place.year;
      if (typeof year !== 'number' || (!isTarget && cell('status') !== 'reported')) continue;
      const quote = String(cell('context') ?? cell('quote')).slice(0, QUOTE);
      const claim = cell('claim'); // a figure of a fixed table has none
      const href = claim === null ? page : `${page}#${String(claim)}`;
      const source = { href, where, quote, weight: 0 };
      const value = { issuer, level, year, value: Number(cell('value')), source };
      const figures = isTarget ? this.targets : this.indicators;
      const key = keyOf(String(cell('indicator')), String(cell('unit') ?? ''));
      const list = figures.get(key);
      if (list) list.push(value);
      else figures.set(key, [value]);
    }
  }

  private addShared({ record, issuer }: Counted, shared: readonly Row[]): void {
    const all = record.paragraphs.reduce((sum, { characters }) => sum + characters, 0);
    this.characters.set(issuer, (this.characters.get(issuer) ?? 0) + all);
    for (const row of shared) {
      const cell = this.reader('reuse', row);
      const other = String(cell('other_issuer') ?? cell('other_report'));
      const pair = keyOf(issuer, other);
      this.shared.set(pair, (this.shared.get(pair) ?? 0) + Number(cell('characters')));
    }
  }
}

/** The year of a target: plans of a report on a year are for the next, unless a later one is named. */
function aimedAt(year: number | null, named: number | null): number | null {
  if (year === null) return named;
  return Math.max(year + 1, named ?? 0);
}

function listOf(cell: Row[number]): string[] {
  return String(cell ?? '')
    .split(';')
    .filter((part) => part !== '');
}

function cellOf(cells: Map<string, Cell>, at: string): Cell {
  const found = cells.get(at);
  if (found) return found;
  const made: Cell = { sum: 0, squares: 0, count: 0, sources: [] };
  cells.set(at, made);
  return made;
}

function count(cells: Map<string, Cell>, at: string, amount: number): void {
  const cell = cellOf(cells, at);
  cell.sum += amount;
  cell.squares += amount * amount;
  cell.count++;
}
