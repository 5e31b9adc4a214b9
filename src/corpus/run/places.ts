import path from 'node:path';
import { FazhiError } from '../../errors';
import { parseCsv } from '../csv';

/** Who reports on which year, and of which region: what makes a panel of a corpus. */
export interface ReportPlace {
  readonly issuer: string | null;
  readonly year: number | null;
  readonly region: string | null;
}

/** From where a corpus knows who reports on which year. */
export interface PlaceOptions {
  /**
   * The text of a CSV file with a column `file` (the path below the folder) and any of `issuer`, `year`,
   * `region`. It goes before everything else.
   */
  readonly sidecar?: string;
  /**
   * How paths below the folder are built, such as `{region}/{year}/{issuer}`; anything may stand between
   * and around the names, and `*` stands for anything. It goes before what the report says.
   */
  readonly pattern?: string;
}

const UNKNOWN: ReportPlace = { issuer: null, year: null, region: null };

/** Gives the place of a report, by its file and by what the report says itself. */
export type PlaceOf = (
  id: string,
  own: { issuer: string | null; year: number | null },
) => ReportPlace;

/**
 * Makes the function that says who reports on which year: by the sidecar, else by the pattern, else by
 * the report itself, else by what the file's name shows.
 * Throws `invalid-option` for a sidecar or a pattern that cannot be used, with the line.
 */
export function compilePlaces(options: PlaceOptions = {}): PlaceOf {
  const sidecar = options.sidecar === undefined ? null : readSidecar(options.sidecar);
  const pattern = options.pattern === undefined ? null : compilePattern(options.pattern);
  return (id, own) => {
    const listed = sidecar?.get(id.normalize('NFC')) ?? UNKNOWN;
    const named = pattern?.(id) ?? UNKNOWN;
    const guessed = fromName(id);
    return {
      issuer: listed.issuer ?? named.issuer ?? own.issuer ?? guessed.issuer,
      year: listed.year ?? named.year ?? own.year ?? guessed.year,
      region: listed.region ?? named.region ?? guessed.region,
    };
  };
}

function readSidecar(text: string): Map<string, ReportPlace> {
  const [head = [], ...rows] = parseCsv(text);
  const column = (name: string): number =>
    head.findIndex((cell) => cell.trim().toLowerCase() === name);
  const [file, issuer, year, region] = ['file', 'issuer', 'year', 'region'].map(column);
  if (file! < 0) {
    throw new FazhiError(
      'invalid-option',
      'the sidecar CSV has no column “file”; its first line names the columns',
    );
  }
  const places = new Map<string, ReportPlace>();
  rows.forEach((row, index) => {
    const cell = (at: number): string | null => row[at]?.trim() || null;
    const written = cell(year!);
    const id = cell(file!)?.replaceAll('\\', '/').replace(/^\.\//, '').normalize('NFC');
    if (!id) return;
    if (written !== null && !/^(?:19|20)\d\d$/.test(written)) {
      throw new FazhiError(
        'invalid-option',
        `line ${index + 2} of the sidecar CSV: ${JSON.stringify(written)} is no year`,
      );
    }
    if (places.has(id)) {
      throw new FazhiError(
        'invalid-option',
        `line ${index + 2} of the sidecar CSV: ${JSON.stringify(id)} is listed twice`,
      );
    }
    places.set(id, {
      issuer: cell(issuer!),
      year: written === null ? null : Number(written),
      region: cell(region!),
    });
  });
  return places;
}

const NAMES = ['issuer', 'year', 'region'] as const;

function compilePattern(pattern: string): (id: string) => ReportPlace {
  const fail = (why: string): never => {
    throw new FazhiError('invalid-option', `the pattern ${JSON.stringify(pattern)} ${why}`);
  };
  const used = [...pattern.matchAll(/\{([^}]{0,40})\}/g)].map((match) => match[1]!);
  if (used.length === 0) fail('names none of {issuer}, {year}, {region}');
  const strange = used.find((name) => !(NAMES as readonly string[]).includes(name));
  if (strange !== undefined) fail(`has {${strange}}; known are {issuer}, {year}, {region}`);
  if (new Set(used).size !== used.length) fail('names one of them twice');
  const source = pattern
    .split(/(\{\w+\}|\*)/)
    .map((part) => {
      if (part === '{year}') return '(?<year>(?:19|20)\\d\\d)';
      if (part === '*') return '[^/]{0,200}';
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      return name ? `(?<${name}>[^/]{1,100}?)` : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
  const whole = new RegExp(`(?:^|/)${source}$`);
  return (id) => {
    const bare = id.slice(0, id.length - path.posix.extname(id).length);
    const found = (whole.exec(bare) ?? whole.exec(id))?.groups ?? {};
    return {
      issuer: found.issuer ?? null,
      year: found.year === undefined ? null : Number(found.year),
      region: found.region ?? null,
    };
  };
}

/** Words of a report's title that name no place. */
const TITLE_WORDS =
  /关于|印发|贯彻落实|年度|上半年|法治政府建设|法治建设|依法行政|工作|情况|总结|报告|年报|公开|[年的]|\d+|[^\u4e00-\u9fff]/g;
const PLACE_END = /(?:街道|镇|乡|县|区|市|省|州|盟|旗|局|厅|委员会|委|办|政府|开发区|管委会)$/;

/** What a file's name and folder show: a year, a place's name; the folder above is taken as the region. */
function fromName(id: string): ReportPlace {
  const parts = id.split('/');
  const base = parts.pop()!.replace(/\.\w{1,5}$/, '');
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(base)?.[0] ?? null;
  const rest = base.replace(TITLE_WORDS, '').replace(/办事处$|人民政府$/, '');
  const folders = parts.filter((part) => !/^(?:19|20)\d\d年?$/.test(part));
  const yearFolder = parts
    .map((part) => /^((?:19|20)\d\d)年?$/.exec(part)?.[1])
    .find((found) => found);
  const found = year ?? yearFolder ?? null;
  return {
    issuer: PLACE_END.test(rest) && rest.length >= 2 && rest.length <= 20 ? rest : null,
    year: found === null ? null : Number(found),
    region: folders.at(-1) ?? null,
  };
}
