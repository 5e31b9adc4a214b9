import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseCsv, unguarded } from '../csv';
import { type ManifestInput, readManifest, type StudyManifest } from './manifest';

/** How two finished runs differ. */
export interface StudyDiff {
  /** Whether all files gave the same results; versions and options may still differ. */
  readonly same: boolean;
  /** Versions, rules and options that differ, by name. */
  readonly settings: readonly {
    readonly name: string;
    readonly first: string;
    readonly second: string;
  }[];
  /** Files that only one of the runs has. */
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  /** Files that both have, with another result. */
  readonly changed: readonly ReportDiff[];
}

/** How the results for one file differ. */
export interface ReportDiff {
  readonly id: string;
  /** Whether the file itself changed between the runs. */
  readonly fileChanged: boolean;
  /** What happened: a change of the result, or an error that came or went. */
  readonly first: string;
  readonly second: string;
  /** Passages whose themes differ; only where both runs have CSV tables. */
  readonly themes: readonly {
    readonly where: string;
    readonly first: string;
    readonly second: string;
  }[];
  /** Claims that only one of the runs has. */
  readonly claims: readonly {
    readonly where: string;
    readonly first: string | null;
    readonly second: string | null;
  }[];
}

/**
 * Compares two finished runs by their manifests and, where both have CSV tables, by passages and claims.
 * Throws `file-not-found` or `invalid-argument` for a folder that holds no finished run.
 */
export async function diffStudies(first: string, second: string): Promise<StudyDiff> {
  const [a, b] = await Promise.all([readManifest(first), readManifest(second)]);
  const inputsOf = (manifest: StudyManifest) =>
    new Map(manifest.inputs.map((input) => [input.id, input]));
  const [inA, inB] = [inputsOf(a), inputsOf(b)];
  const pairs = a.inputs.flatMap((input): [ManifestInput, ManifestInput][] => {
    const other = inB.get(input.id);
    return other && other.result !== input.result ? [[input, other]] : [];
  });
  const ids = new Set(pairs.map(([input]) => input.id));
  const [factsA, factsB] = await Promise.all([readFacts(first, ids), readFacts(second, ids)]);
  const onlyFirst = a.inputs.filter((input) => !inB.has(input.id)).map((input) => input.id);
  const onlySecond = b.inputs.filter((input) => !inA.has(input.id)).map((input) => input.id);
  return {
    same: pairs.length + onlyFirst.length + onlySecond.length === 0,
    settings: settingsDiff(a, b),
    onlyFirst,
    onlySecond,
    changed: pairs.map(([own, other]) => ({
      id: own.id,
      fileChanged: own.hash !== other.hash,
      first: own.result,
      second: other.result,
      ...factsDiff(factsA.get(own.id), factsB.get(own.id)),
    })),
  };
}

function settingsDiff(a: StudyManifest, b: StudyManifest): StudyDiff['settings'] {
  const flat = (manifest: StudyManifest): Map<string, string> =>
    new Map(
      [manifest.engine, manifest.runtime, manifest.options].flatMap((group) =>
        Object.entries(group).map(([name, value]) => [name, JSON.stringify(value)] as const),
      ),
    );
  const [own, other] = [flat(a), flat(b)];
  return [...new Set([...own.keys(), ...other.keys()])]
    .map((name) => ({ name, first: own.get(name) ?? '', second: other.get(name) ?? '' }))
    .filter(({ first, second }) => first !== second);
}

/** What a report's tables say, by place in the text. */
interface Facts {
  readonly themes: Map<string, string>;
  readonly claims: Map<string, string>;
}

async function readFacts(out: string, ids: ReadonlySet<string>): Promise<Map<string, Facts>> {
  const facts = new Map<string, Facts>();
  if (ids.size === 0) return facts;
  const each = async (table: string, see: (own: Facts, cell: (name: string) => string) => void) => {
    const text = await readFile(path.join(out, `${table}.csv`), 'utf8').catch(() => null);
    if (text === null) return;
    const [head = [], ...rows] = parseCsv(text);
    const columns = new Map(head.map((name, i) => [name, i]));
    for (const row of rows) {
      const id = unguarded(row[0] ?? '');
      if (!ids.has(id)) continue;
      const own = facts.get(id) ?? { themes: new Map(), claims: new Map() };
      facts.set(id, own);
      // Version 0.1 called start_offset start.
      const at = (name: string) => columns.get(name) ?? columns.get(name.replace('_offset', ''));
      see(own, (name) => unguarded(row[at(name) ?? -1] ?? ''));
    }
  };
  await each('passages', (own, cell) =>
    own.themes.set(`${cell('start_offset')}–${cell('end_offset')}`, cell('themes')),
  );
  await each('claims', (own, cell) => {
    const said = ['value', 'value_max', 'bound', 'unit', 'what', 'kind', 'status', 'indicator'];
    own.claims.set(
      `${cell('start_offset')}–${cell('end_offset')}`,
      `${cell('quote')}: ${said.map(cell).join(' ')}`,
    );
  });
  return facts;
}

function factsDiff(
  a: Facts | undefined,
  b: Facts | undefined,
): Pick<ReportDiff, 'themes' | 'claims'> {
  if (!a || !b) return { themes: [], claims: [] };
  const places = (one: Map<string, string>, other: Map<string, string>) =>
    [...new Set([...one.keys(), ...other.keys()])].filter((at) => one.get(at) !== other.get(at));
  return {
    themes: places(a.themes, b.themes).map((where) => ({
      where,
      first: a.themes.get(where) ?? '',
      second: b.themes.get(where) ?? '',
    })),
    claims: places(a.claims, b.claims).map((where) => ({
      where,
      first: a.claims.get(where) ?? null,
      second: b.claims.get(where) ?? null,
    })),
  };
}
