import type { StudyReport } from '../study/item';
import type { ReportReuse } from '../study/shared-text';
import type { Row } from '../tables/cells';
import type { Tables } from '../tables/columns';
import { NO_THEME } from '../tables/theme-rows';

/** A passage or claim behind a point of a chart. */
export interface Source {
  /** Address of the report's page, and of the place on it. */
  readonly href: string;
  readonly where: string;
  readonly quote: string;
  /** Those with more come first. */
  readonly weight: number;
}

/** A sum over passages, with the strongest of them. */
export interface Cell {
  sum: number;
  count: number;
  readonly sources: Source[];
}

/** A value of an indicator in a report. */
export interface Value {
  readonly year: number;
  readonly value: number;
  readonly source: Source;
}

/** A warning of a report, with the words that it is about. */
export interface Doubt {
  readonly href: string;
  readonly report: string;
  readonly message: string;
}

const SOURCES_A_CELL = 10;
const QUOTE = 160;
const MOST_DOUBTS = 300;

/**
 * Gathers what the overview of a study shows, one report at a time. What it keeps grows with the number
 * of years, issuers and indicators, not with the text.
 */
export class StudyFigures {
  reports = 0;
  passages = 0;
  claims = 0;
  characters = 0;
  readonly years = new Set<number>();
  readonly issuers = new Map<string, number>();
  /** By `theme`, then by year, issuer, role or word. */
  readonly byYear = new Map<string, Cell>();
  readonly byIssuer = new Map<string, Cell>();
  readonly byRole = new Map<string, Cell>();
  readonly byTerm = new Map<string, Cell>();
  /** By indicator and unit. */
  readonly indicators = new Map<string, Value[]>();
  readonly doubts: Doubt[] = [];
  readonly reused: {
    readonly report: string;
    readonly href: string;
    readonly earlier: number;
    readonly others: number;
  }[] = [];

  constructor(private readonly tables: Tables) {}

  add(record: StudyReport, reuse: ReportReuse): void {
    const page = `reports/${encodeURIComponent(record.page)}`;
    const { rows } = record;
    this.reports++;
    this.passages += rows.passages.length;
    this.claims += rows.claims.length;
    const read = (table: keyof Tables, row: Row) => (name: string) =>
      row[this.tables[table].columns.findIndex((column) => column.name === name)] ?? null;
    const head = read('reports', rows.reports[0]!);
    const year = head('year') as number | null;
    const issuer = (head('issuer') as string | null) ?? record.id;
    this.characters += head('characters') as number;
    if (year !== null) this.years.add(year);
    this.issuers.set(issuer, (this.issuers.get(issuer) ?? 0) + 1);
    const where = `${issuer}${year === null ? '' : ` ${year}`}`;

    for (const row of rows.panel_themes) {
      const cell = read('panel_themes', row);
      const theme = cell('theme') as string;
      if (theme === NO_THEME) continue;
      const share = cell('share') as number;
      if (year !== null) count(this.byYear, key(theme, year), share);
      count(this.byIssuer, key(theme, issuer), share);
    }
    const words = new Map<string, Source>();
    for (const row of rows.passages) {
      const cell = read('passages', row);
      const themes = String(cell('themes') ?? '')
        .split(';')
        .filter((theme) => theme !== '');
      if (themes.length === 0) continue;
      const text = String(cell('text'));
      for (const theme of themes) {
        const source: Source = {
          href: `${page}#${String(cell('passage'))}`,
          where,
          quote: text.slice(0, QUOTE),
          weight: Number(cell(`score_${theme}`) ?? 0) + (cell('primary_theme') === theme ? 1 : 0),
        };
        if (year !== null) keep(this.byYear, key(theme, year), source);
        keep(this.byIssuer, key(theme, issuer), source);
        const role = key(theme, String(cell('role') ?? 'other'));
        count(this.byRole, role, 1);
        keep(this.byRole, role, source);
      }
      for (const part of String(cell('evidence') ?? '').split(';')) {
        const at = part.indexOf('=');
        const theme = part.slice(0, part.indexOf('/'));
        const word = key(theme, part.slice(at + 1));
        if (at > 0 && !words.has(word)) {
          words.set(word, {
            href: `${page}#${String(cell('passage'))}`,
            where,
            quote: text.slice(0, QUOTE),
            weight: 0,
          });
        }
      }
    }
    for (const [theme, word, times] of record.terms) {
      const term = key(theme, word);
      count(this.byTerm, term, times);
      const source = words.get(term);
      if (source) keep(this.byTerm, term, source);
    }
    const contexts = new Map<string, string>();
    for (const row of rows.claims) {
      const cell = read('claims', row);
      contexts.set(String(cell('claim')), String(cell('context') ?? ''));
    }
    for (const row of rows.panel_indicators) {
      const cell = read('panel_indicators', row);
      if (year === null || cell('status') !== 'reported') continue;
      const claim = String(cell('claim'));
      const value: Value = {
        year,
        value: cell('value') as number,
        source: {
          href: `${page}#${claim}`,
          where,
          quote: (contexts.get(claim) ?? String(cell('quote'))).slice(0, QUOTE),
          weight: 0,
        },
      };
      const indicator = key(String(cell('indicator')), String(cell('unit') ?? ''));
      const list = this.indicators.get(indicator);
      if (list) list.push(value);
      else this.indicators.set(indicator, [value]);
    }
    for (const warning of record.warnings) {
      if (warning.claimIds.length === 0 || this.doubts.length >= MOST_DOUBTS) continue;
      this.doubts.push({
        href: `${page}#${warning.claimIds[0]}`,
        report: where,
        message: warning.message,
      });
    }
    if (reuse.earlier + reuse.others > 0) {
      this.reused.push({ report: where, href: page, ...reuse });
      if (this.reused.length > 400) mostReused(this.reused);
    }
  }

  /** The reports that share most, at most twenty. */
  mostReused() {
    mostReused(this.reused);
    return this.reused.slice(0, 20);
  }
}

/** A key of two parts; neither can hold the character between them. */
export function key(first: string, second: string | number): string {
  return `${first}\u0000${second}`;
}

/** The parts of a key. */
export function parts(joined: string): [string, string] {
  const at = joined.indexOf('\u0000');
  return [joined.slice(0, at), joined.slice(at + 1)];
}

function cellOf(cells: Map<string, Cell>, at: string): Cell {
  const found = cells.get(at);
  if (found) return found;
  const made: Cell = { sum: 0, count: 0, sources: [] };
  cells.set(at, made);
  return made;
}

function count(cells: Map<string, Cell>, at: string, amount: number): void {
  const cell = cellOf(cells, at);
  cell.sum += amount;
  cell.count++;
}

/** Keeps the strongest sources, earlier ones first where they weigh the same. */
function keep(cells: Map<string, Cell>, at: string, source: Source): void {
  const { sources } = cellOf(cells, at);
  if (sources.length >= SOURCES_A_CELL && sources.at(-1)!.weight >= source.weight) return;
  const place = sources.findIndex((other) => other.weight < source.weight);
  sources.splice(place < 0 ? sources.length : place, 0, source);
  if (sources.length > SOURCES_A_CELL) sources.pop();
}

function mostReused(list: { readonly earlier: number; readonly others: number }[]): void {
  const most = (one: { readonly earlier: number; readonly others: number }) =>
    Math.max(one.earlier, one.others);
  list.sort((a, b) => most(b) - most(a));
  list.length = Math.min(list.length, 20);
}
