import { readFile } from 'node:fs/promises';
import { FazhiError } from '../errors';
import { fiveThemes, parseThemeSet, type ThemeSet } from '../themes';
import { BUILT_IN_SETS } from '../themes/set/built-in';

/** The theme set that `--themes` names: a built-in set by its id, or a JSON file; the default without. */
export async function themeSetOf(value: unknown): Promise<ThemeSet> {
  if (value === undefined) return fiveThemes;
  const name = String(value);
  const builtIn = BUILT_IN_SETS.get(name);
  if (builtIn) return builtIn;
  const json = await readFile(name, 'utf8').catch((cause: unknown) => {
    const known = [...BUILT_IN_SETS.keys()].join(', ');
    throw new FazhiError(
      'file-not-found',
      `--themes takes a built-in set (${known}) or a JSON file; there is no ${name}`,
      { cause },
    );
  });
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (cause) {
    throw new FazhiError('invalid-theme-set', `${name} is not JSON: ${(cause as Error).message}`, {
      cause,
    });
  }
  return parseThemeSet(data);
}
