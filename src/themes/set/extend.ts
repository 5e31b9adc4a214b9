import { checkArgument, isRecord } from '../../arguments';
import { FazhiError, shown } from '../../errors';
import type {
  Bilingual,
  Mention,
  OutsideSubject,
  Scoring,
  Theme,
  ThemeSet,
  WordList,
} from './definition';
import { parseThemeSet } from './schema';

/** What is added to a set, or replaced in it. */
export interface ThemeExtension {
  /** The id of the new set: results of different sets must not look the same. */
  readonly id: string;
  /** @default 1 */
  readonly version?: number;
  readonly label?: Bilingual;
  /** A theme with an id that exists takes its place; others are added at the end. */
  readonly themes?: readonly Theme[];
  /** Ids of themes that are left out. */
  readonly without?: readonly string[];
  /** Terms for existing groups, each named as `theme/group`. */
  readonly terms?: readonly { readonly to: string; readonly terms: readonly string[] }[];
  /** Lists, mentions and subjects with an id that exists take its place; others are added. */
  readonly words?: readonly WordList[];
  readonly mentions?: readonly Mention[];
  readonly outside?: readonly OutsideSubject[];
  /** Added to the guards for every theme. */
  readonly guards?: readonly string[];
  readonly scoring?: Partial<Scoring>;
}

/**
 * A new set from an existing one; the existing one stays as it is.
 * Throws `FazhiError` (`invalid-theme-set`) where it names what does not exist, or the result is malformed.
 */
export function extendThemes(set: ThemeSet, extension: ThemeExtension): ThemeSet {
  checkExtension(set, extension);
  const gone = new Set(extension.without ?? []);
  for (const id of gone) {
    if (!set.themes.some((theme) => theme.id === id)) throw unknown('without', id, set);
  }
  const themes = replaced(
    set.themes.filter((theme) => !gone.has(theme.id)),
    extension.themes ?? [],
  );
  for (const { to, terms } of extension.terms ?? []) {
    const [themeId, groupId] = to.split('/');
    const t = themes.findIndex((theme) => theme.id === themeId);
    const g = t < 0 ? -1 : themes[t]!.terms.findIndex((group) => group.id === groupId);
    if (g < 0) throw unknown('terms', to, set);
    const theme = themes[t]!;
    themes[t] = {
      ...theme,
      terms: theme.terms.map((group, i) =>
        i === g ? { ...group, terms: [...new Set([...group.terms, ...terms])] } : group,
      ),
    };
  }
  const left = new Set(themes.map((theme) => theme.id));
  const cases = (set.cases ?? []).filter((example) => example.themes.every((id) => left.has(id)));
  return parseThemeSet({
    ...set,
    id: extension.id,
    version: extension.version ?? 1,
    label: extension.label ?? set.label,
    scoring: { ...set.scoring, ...extension.scoring },
    words: replaced(set.words, extension.words ?? []),
    mentions: replaced(set.mentions, extension.mentions ?? []).map((mention) =>
      mention.except === undefined
        ? mention
        : { ...mention, except: mention.except.filter((id) => !gone.has(id)) },
    ),
    guards: [...set.guards, ...(extension.guards ?? [])],
    outside: replaced(set.outside, extension.outside ?? []),
    themes,
    ...(cases.length > 0 ? { cases } : {}),
  });
}

const KEYS: Readonly<Record<keyof ThemeExtension, true>> = {
  id: true,
  version: true,
  label: true,
  themes: true,
  without: true,
  terms: true,
  words: true,
  mentions: true,
  outside: true,
  guards: true,
  scoring: true,
};

/** What types would say: a set, and an extension with known keys, lists, and an id of its own. */
function checkExtension(set: ThemeSet, extension: ThemeExtension): void {
  const isSet = isRecord(set) && Array.isArray(set.themes);
  checkArgument(isSet, 'set', 'a theme set, such as fiveThemes', set);
  checkArgument(
    isRecord(extension),
    'extension',
    'an object with an id and what it changes',
    extension,
  );
  const fail = (key: string, what: string): never => {
    throw new FazhiError('invalid-theme-set', `theme set extension at ${key}: ${what}`);
  };
  for (const key of Object.keys(extension)) {
    if (!Object.hasOwn(KEYS, key))
      fail(key, `is no key that an extension has; known are ${Object.keys(KEYS).join(', ')}`);
  }
  for (const key of [
    'themes',
    'without',
    'terms',
    'words',
    'mentions',
    'outside',
    'guards',
  ] as const) {
    const list = extension[key];
    if (list !== undefined && !Array.isArray(list))
      fail(key, `expected a list, found ${shown(list)}`);
  }
  extension.terms?.forEach((entry, i) => {
    if (!isRecord(entry) || typeof entry.to !== 'string' || !Array.isArray(entry.terms))
      fail(`terms[${i}]`, `expected { to: 'theme/group', terms: [...] }, found ${shown(entry)}`);
  });
  if (extension.id === set.id && (extension.version ?? 1) === set.version)
    fail(
      'id',
      `${shown(set.id)} is the set itself: a changed set needs an id or a version of its own`,
    );
}

function unknown(key: string, name: string, set: ThemeSet): FazhiError {
  return new FazhiError(
    'invalid-theme-set',
    `theme set extension at ${key}: ${shown(name)} is not in the set ${set.id}`,
  );
}

function replaced<T extends { readonly id: string }>(old: readonly T[], own: readonly T[]): T[] {
  const byId = new Map(own.map((entry) => [entry.id, entry]));
  const kept = old.map((entry) => byId.get(entry.id) ?? entry);
  const known = new Set(old.map((entry) => entry.id));
  return [...kept, ...own.filter((entry) => !known.has(entry.id))];
}
