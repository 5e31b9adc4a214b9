import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { FazhiError } from '../errors';
import { fiveThemes, parseThemeSet, type ThemeSet } from '../themes';
import { BUILT_IN_SETS } from '../themes/set/built-in';

/**
 * The theme set that `--themes` names: a built-in set by its id, or a file: JSON, YAML in the notation of
 * the built-in sets or of quanteda's dictionaries, `.dic` of LIWC; the default without.
 */
export async function themeSetOf(value: unknown): Promise<ThemeSet> {
  if (value === undefined) return fiveThemes;
  const name = String(value);
  const builtIn = BUILT_IN_SETS.get(name);
  if (builtIn) return builtIn;
  const source = await readFile(name, 'utf8').catch((cause: unknown) => {
    const known = [...BUILT_IN_SETS.keys()].join(', ');
    throw new FazhiError(
      'file-not-found',
      `--themes takes a built-in set (${known}) or a file (.json, .yaml, .dic); there is no ${name}`,
      { cause },
    );
  });
  const { ext, name: id } = path.parse(name);
  if (/^\.ya?ml$/i.test(ext)) {
    const { themesFromNotation, themesFromQuanteda } = await import('../themes/set/convert');
    return isNotation(source)
      ? themesFromNotation(source, name)
      : themesFromQuanteda(source, { id });
  }
  if (/^\.dic$/i.test(ext)) {
    const { themesFromLiwc } = await import('../themes/set/convert');
    return themesFromLiwc(source, { id });
  }
  return parseThemeSet(parseJson(name, source));
}

/** A set in our notation has keys of its own at the top; a dictionary of quanteda has categories there. */
const isNotation = (source: string): boolean => /^(?:themes|extends):/m.test(source);

function parseJson(name: string, source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (cause) {
    throw new FazhiError('invalid-theme-set', `${name} is not JSON: ${(cause as Error).message}`, {
      cause,
    });
  }
}
