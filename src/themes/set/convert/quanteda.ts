import { parse } from 'yaml';
import { FazhiError, shown } from '../../../errors';
import type { ThemeSet } from '../definition';
import {
  asTerm,
  checkDictionary,
  type DictionaryCategory,
  type DictionaryOptions,
  setOfCategories,
} from './dictionary';

/**
 * A theme set from a dictionary in quanteda's YAML form: each top key becomes a theme, the keys below it
 * its groups. Throws `FazhiError` (`invalid-theme-set`) with the path of what cannot be read.
 * Source of the form: quanteda, `dictionary(file = …, format = "YAML")`.
 */
export function themesFromQuanteda(yaml: string, options: DictionaryOptions): ThemeSet {
  checkDictionary('yaml', yaml, options);
  let data: unknown;
  try {
    data = parse(yaml, { maxAliasCount: 0 });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new FazhiError('invalid-theme-set', `dictionary: not YAML: ${message}`, { cause });
  }
  if (!isMapping(data)) {
    throw new FazhiError(
      'invalid-theme-set',
      `dictionary: expected keys with lists of terms, found ${shown(data)}`,
    );
  }
  const categories = Object.entries(data).map(([name, value]): DictionaryCategory => {
    const groups = new Map<string, string[]>();
    collect(value, [name], groups);
    return { name, groups };
  });
  return setOfCategories(categories, options);
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function collect(value: unknown, path: readonly string[], groups: Map<string, string[]>): void {
  const place = path.join(' > ');
  if (isMapping(value)) {
    for (const [key, below] of Object.entries(value)) collect(below, [...path, key], groups);
    return;
  }
  const entries = Array.isArray(value) ? value : [value];
  const group = path.slice(1).join('-') || 'terms';
  const terms = groups.get(group) ?? [];
  groups.set(group, terms);
  entries.forEach((entry, i) => {
    if (isMapping(entry)) collect(entry, path, groups);
    else terms.push(asTerm(entry, `${place} [${i}]`));
  });
  if (terms.length === 0) groups.delete(group);
}
