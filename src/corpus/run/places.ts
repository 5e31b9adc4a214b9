import path from 'node:path';
import { governmentLevel } from './government-level';
import { compileNamePattern } from './name-pattern';
import type { ReportPlace } from './place';
import { readSidecar } from './sidecar';

/** From where a corpus knows who reports on which year. */
export interface PlaceOptions {
  /**
   * The text of a CSV file with a column `file` (the path below the folder) and any of `issuer`, `year`,
   * `region`, `level`. It goes before everything else.
   */
  readonly sidecar?: string;
  /**
   * How paths below the folder are built, such as `{region}/{year}/{issuer}`; anything may stand between
   * and around the names, and `*` stands for anything. It goes before what the report says.
   */
  readonly pattern?: string;
}

const UNKNOWN: ReportPlace = { issuer: null, year: null, region: null, level: null };

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
  const sidecar = options.sidecar === undefined ? null : readSidecar(options.sidecar).places;
  const pattern = options.pattern === undefined ? null : compilePattern(options.pattern);
  return (id, own) => {
    const listed = sidecar?.get(id.normalize('NFC')) ?? UNKNOWN;
    const named = pattern?.(id) ?? UNKNOWN;
    const guessed = fromName(id);
    const issuer = listed.issuer ?? named.issuer ?? own.issuer ?? guessed.issuer;
    return {
      issuer,
      year: listed.year ?? named.year ?? own.year ?? guessed.year,
      region: listed.region ?? named.region ?? guessed.region,
      level: listed.level ?? governmentLevel(issuer),
    };
  };
}

/** Something of `--names` or `--metadata` that fits nothing; `report` is the file, where it is about one. */
export interface PlaceWarning {
  readonly report: string | null;
  readonly code: 'metadata-without-file' | 'metadata-column-unused' | 'name-does-not-fit';
  readonly message: string;
}

/** What of the options fits no file, or no use, of the files with these ids. */
export function placeWarnings(ids: readonly string[], options: PlaceOptions = {}): PlaceWarning[] {
  const warnings: PlaceWarning[] = [];
  if (options.sidecar !== undefined) {
    const { places, unused } = readSidecar(options.sidecar);
    const known = new Set(ids.map((id) => id.normalize('NFC')));
    for (const file of places.keys()) {
      if (known.has(file)) continue;
      const message = `the table of metadata has ${JSON.stringify(file)}, and the corpus has no such file`;
      warnings.push({ report: null, code: 'metadata-without-file', message });
    }
    for (const column of unused) {
      const message = `the column ${JSON.stringify(column)} of the table of metadata is not used; join it by its column file to report`;
      warnings.push({ report: null, code: 'metadata-column-unused', message });
    }
  }
  if (options.pattern !== undefined) {
    const pattern = compilePattern(options.pattern);
    for (const id of ids) {
      if (pattern(id) !== UNKNOWN) continue;
      const message = `its path does not fit the pattern ${JSON.stringify(options.pattern)}`;
      warnings.push({ report: id, code: 'name-does-not-fit', message });
    }
  }
  return warnings;
}

function compilePattern(pattern: string): (id: string) => ReportPlace {
  const namesOf = compileNamePattern(pattern);
  return (id) => {
    const bare = id.slice(0, id.length - path.posix.extname(id).length);
    const found = namesOf(bare) ?? namesOf(id);
    if (found === null) return UNKNOWN;
    const year = found.get('year');
    return {
      issuer: found.get('issuer') ?? null,
      year: year === undefined ? null : Number(year),
      region: found.get('region') ?? null,
      level: null,
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
    level: null,
  };
}
