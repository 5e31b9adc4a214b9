import { shown } from '../../errors';
import type { Indicator, IndicatorSet, NamedWords, UnitFamily } from './definition';
import { invalid, parseIndicatorSet } from './schema';

/** What is added to a register, changed in it or removed from it. */
export interface IndicatorExtension {
  /** The id of the new register: results of different registers must not look the same. */
  readonly id: string;
  /** @default 1 */
  readonly version?: number;
  readonly add?: readonly Indicator[];
  /** Indicators by their id, each with the keys that are to be others. */
  readonly change?: readonly (Partial<Indicator> & { readonly id: string })[];
  /** Ids of indicators that are left out. */
  readonly remove?: readonly string[];
  /** Objects with an id that exists take its place; others are added. */
  readonly objects?: readonly NamedWords[];
  /** Unit families with an id that exists take its place; others are added. */
  readonly families?: readonly UnitFamily[];
  /** Added to the names in which words say nothing. */
  readonly compounds?: readonly string[];
}

const KEYS = [
  'id',
  'version',
  'add',
  'change',
  'remove',
  'objects',
  'families',
  'compounds',
] as const;

/**
 * A new register from an existing one; the existing one stays as it is.
 * Throws `FazhiError` (`invalid-indicators`) where the extension has a key that it should not have, names an
 * indicator that does not exist or adds one that does, or the result is malformed.
 */
export function extendIndicators(base: IndicatorSet, extension: IndicatorExtension): IndicatorSet {
  if (typeof extension !== 'object' || extension === null || Array.isArray(extension))
    throw invalid([], `an extension is an object, not ${shown(extension)}`);
  for (const key of Object.keys(extension)) {
    if (!KEYS.includes(key as (typeof KEYS)[number]))
      throw invalid([key], `is no key of an extension; known are ${KEYS.join(', ')}`);
  }
  for (const key of ['add', 'change', 'remove', 'objects', 'families', 'compounds'] as const) {
    const list: unknown = extension[key];
    if (list !== undefined && !Array.isArray(list))
      throw invalid([key], `expected an array, not ${shown(list)}`);
  }
  const {
    add = [],
    change = [],
    remove = [],
    objects = [],
    families = [],
    compounds = [],
  } = extension;
  const known = new Set(base.indicators.map(({ id }) => id));
  const exists = (key: string, index: number, id: unknown): void => {
    if (!known.has(id as string))
      throw invalid([key, index], `${shown(id)} is not in the register ${base.id}`);
  };
  remove.forEach((id, i) => {
    exists('remove', i, id);
  });
  change.forEach((own, i) => {
    exists('change', i, own?.id);
  });
  add.forEach((own, i) => {
    if (known.has(own?.id) && !remove.includes(own.id))
      throw invalid(['add', i, 'id'], `${shown(own.id)} exists; change it instead`);
  });
  const gone = new Set(remove);
  const changes = new Map(change.map((own) => [own.id, own]));
  const kept = base.indicators
    .filter(({ id }) => !gone.has(id))
    .map((indicator) => ({ ...indicator, ...changes.get(indicator.id) }))
    .map((indicator) => withoutGone(indicator, gone));
  return parseIndicatorSet({
    ...base,
    id: extension.id,
    version: extension.version ?? 1,
    objects: replaced(base.objects, objects),
    families: replaced(base.families, families),
    compounds: [...new Set([...base.compounds, ...compounds])],
    indicators: [...kept, ...add],
  });
}

/** The entries of a list, those with the id of an own one replaced, the other own ones added. */
function replaced<T extends { readonly id: string }>(old: readonly T[], own: readonly T[]): T[] {
  const byId = new Map(own.map((entry) => [entry.id, entry]));
  const known = new Set(old.map(({ id }) => id));
  return [
    ...old.map((entry) => byId.get(entry.id) ?? entry),
    ...own.filter(({ id }) => !known.has(id)),
  ];
}

/** An indicator whose ways name none that is gone. */
function withoutGone(indicator: Indicator, gone: ReadonlySet<string>): Indicator {
  if (gone.size === 0 || !Array.isArray(indicator.ways)) return indicator;
  const ways = indicator.ways.map((way) =>
    way.after === undefined
      ? way
      : { ...way, after: way.after.filter((id: string) => !gone.has(id)) },
  );
  return {
    ...indicator,
    ways: ways.filter(({ after }) => after === undefined || after.length > 0),
  };
}
