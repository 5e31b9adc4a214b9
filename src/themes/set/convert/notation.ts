import type * as z from 'zod';
import { checkArgument } from '../../../arguments';
import { FazhiError, shown } from '../../../errors';
import { parseNotation } from '../../../notation/parse.ts';
import { setNotation } from '../../../notation/theme-set.ts';
import { BUILT_IN_SETS } from '../built-in';
import type { Bilingual, Theme, ThemeSet } from '../definition';
import { extendThemes, type ThemeExtension } from '../extend';
import { parseThemeSet } from '../schema';
import { DICTIONARY_SCORING } from './dictionary';

type OwnSet = z.output<typeof setNotation>;

/**
 * A theme set from a file in the notation of the built-in sets (YAML; `src/genre/README.md` shows it).
 * Everything but its `id` and its themes has a default: a theme may be a list of terms, which then decide
 * alone. With `extends: five`, the file says what it adds to a built-in set (`themes`, `terms` by
 * `theme/group`, `words`, …) and leaves out of it (`without`).
 * Throws `FazhiError`: `invalid-notation` with file, line and column, `invalid-theme-set` with the path.
 */
export function themesFromNotation(source: string, file = 'theme set'): ThemeSet {
  checkArgument(typeof source === 'string', 'source', 'the text of a file', source);
  const own = parseNotation(file, source, setNotation as z.ZodType<OwnSet>);
  const themes = Object.entries(own.themes ?? {}).map(([id, theme]) => themeOf(id, theme));
  const { extends: base, without, terms, label, scoring, version, cases, ...shared } = own;
  const labelled = label === undefined ? {} : { label: bilingual(label) };
  if (base !== undefined) {
    const set = BUILT_IN_SETS.get(base);
    if (set === undefined) {
      const known = [...BUILT_IN_SETS.keys()].join(', ');
      throw new FazhiError(
        'invalid-theme-set',
        `${file}: extends takes a built-in set (${known}), not ${shown(base)}`,
      );
    }
    const extended = extendThemes(set, {
      ...shared,
      ...labelled,
      ...(version !== undefined && { version }),
      ...(without !== undefined && { without }),
      ...(terms !== undefined && { terms }),
      ...(scoring !== undefined && { scoring }),
      themes,
    } as ThemeExtension); // keys that the file does not have are not there
    return cases === undefined ? extended : parseThemeSet({ ...extended, cases });
  }
  for (const key of ['without', 'terms'] as const) {
    if (own[key] !== undefined) {
      throw new FazhiError(
        'invalid-theme-set',
        `${file}: ${key} changes a set that the file extends; without extends, themes say all`,
      );
    }
  }
  return parseThemeSet({
    id: own.id,
    version: version ?? 1,
    label: bilingual(label ?? own.id),
    scoring: { ...DICTIONARY_SCORING, ...scoring },
    words: own.words ?? [],
    mentions: own.mentions ?? [],
    guards: own.guards ?? [],
    outside: own.outside ?? [],
    themes,
    ...(cases === undefined ? {} : { cases }),
  });
}

function themeOf(id: string, own: NonNullable<OwnSet['themes']>[string]): Theme {
  const { label, definition, ...rest } = {
    label: undefined,
    definition: undefined,
    ...own,
  } as Omit<Theme, 'id' | 'label' | 'definition'> & {
    label?: string | Bilingual;
    definition?: string | Bilingual;
  };
  return {
    id,
    ...rest,
    label: bilingual(label ?? id),
    definition: bilingual(definition ?? label ?? id),
  };
}

const bilingual = (text: string | Bilingual): Bilingual =>
  typeof text === 'string' ? { zh: text, en: text } : text;
