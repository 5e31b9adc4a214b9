import { checkArgument, checkKnownOptions } from '../../../arguments';
import { FazhiError, shown } from '../../../errors';
import type { Scoring, TermGroup, Theme, ThemeSet } from '../definition';
import { parseThemeSet } from '../schema';

/** What a foreign dictionary does not say about the set that it becomes. */
export interface DictionaryOptions {
  readonly id: string;
  /** @default 1 */
  readonly version?: number;
  /** @default the id */
  readonly label?: string;
}

/** One category of a dictionary: its groups of terms by name. */
export interface DictionaryCategory {
  readonly name: string;
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

/** A dictionary weighs nothing: every term decides, and nothing else is known. */
export const DICTIONARY_SCORING: Scoring = {
  weights: { decides: 3, company: 2, supports: 0.5 },
  heading: 2.5,
  threshold: 3,
  slope: 0.9,
  midpoint: 0.5,
  undecided: 0.3,
  strictRoles: [],
};

/** Refuses what is no text of a dictionary, and options that are none. Throws `invalid-argument`, `invalid-option`. */
export function checkDictionary(name: string, source: unknown, options: unknown): void {
  checkArgument(typeof source === 'string', name, 'the text of a file', source);
  checkKnownOptions(options, ['id', 'version', 'label']);
}

/** A theme set of categories of terms that each decide alone. */
export function setOfCategories(
  categories: readonly DictionaryCategory[],
  options: DictionaryOptions,
): ThemeSet {
  const label = options.label ?? options.id;
  return parseThemeSet({
    id: options.id,
    version: options.version ?? 1,
    label: { zh: label, en: label },
    scoring: DICTIONARY_SCORING,
    words: [],
    mentions: [],
    guards: [],
    outside: [],
    themes: categories.map(({ name, groups }): Theme => {
      const id = asId(name);
      return {
        id,
        label: { zh: name, en: name },
        definition: { zh: name, en: name },
        terms: [...groups].map(
          ([group, terms]): TermGroup => ({
            id: asId(group),
            strength: 'decides',
            terms: [...new Set(terms)],
          }),
        ),
      };
    }),
  });
}

function asId(name: string): string {
  return name
    .trim()
    .replace(/[\s/@;=\p{Cc}\p{Cs}]+/gu, '-')
    .slice(0, 40);
}

const HAN = '\\u3400-\\u9fff\\uf900-\\ufaff';
const GAP_BETWEEN_HAN = new RegExp(`(?<=[${HAN}]) (?=[${HAN}])`, 'gu');

/**
 * A dictionary's entry as a term. Dictionaries match words, this library characters: a * at an end says
 * nothing here and goes, as does the space between the words of a Chinese compound. Other wildcards and
 * regular expressions cannot be terms. Throws `FazhiError` (`invalid-theme-set`) with the place.
 */
export function asTerm(entry: unknown, place: string): string {
  const fail = (what: string): never => {
    throw new FazhiError(
      'invalid-theme-set',
      `dictionary at ${place}: ${what} (found ${shown(entry)})`,
    );
  };
  if (typeof entry !== 'string') return fail('a term is a text');
  const term = entry
    .trim()
    .replace(/^\*|\*$/g, '')
    .trim();
  if (term === '') return fail('a term must not be empty');
  if (/[*?[\]()|\\^$+{}]/u.test(term)) {
    return fail('wildcards inside a term and regular expressions cannot be terms');
  }
  return term.replace(GAP_BETWEEN_HAN, '');
}
