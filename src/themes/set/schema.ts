import * as z from 'zod/mini';
import { FazhiError, shown } from '../../errors';
import { BUILT_IN_CLASSES, type ThemeSet } from './definition';

/**
 * Checks a theme set that comes from outside and returns it unchanged.
 * Throws `FazhiError` (`invalid-theme-set`) with the path of the first mistake: an unknown key, an
 * empty term, an id that is used twice, a rule that names what does not exist.
 */
export function parseThemeSet(value: unknown): ThemeSet {
  const result = themeSetSchema().safeParse(value);
  if (!result.success) {
    const issue = result.error.issues[0]!;
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const path = [...issue.path, ...keys.slice(0, 1)];
    const what = keys.length > 0 ? 'is no key that a theme set has here' : issue.message;
    throw invalid(path, valueAt(value, path), what);
  }
  const set = value as ThemeSet;
  checkNames(set);
  return set;
}

function invalid(path: readonly PropertyKey[], found: unknown, what: string): FazhiError {
  const place = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('');
  return new FazhiError(
    'invalid-theme-set',
    `theme set${place === '' ? '' : ` at ${place.replace(/^\./, '')}`}: ${what} (found ${shown(found)})`,
  );
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return at;
}

/** Any character but those that a text is read without. */
const SEEN = /\P{Default_Ignorable_Code_Point}/u;

// Built on first use: the analysis with a built-in set needs no schema and should not pay for one.
let built: z.ZodMiniType | undefined;

/** The schema of a theme set as JSON; such a file may name its JSON Schema in `$schema`. */
export function themeSetSchema(): z.ZodMiniType {
  if (built !== undefined) return built;
  const text = z.string('expected a text').check(z.minLength(1, 'must not be empty'));
  const term = z.string('a term is a text; regular expressions are not terms').check(
    z.minLength(1, 'a term must not be empty'),
    z.maxLength(40, 'a term has at most 40 characters'),
    z.refine((value) => value === value.trim(), 'a term has no space at its ends'),
    z.refine((value) => !value.includes('\n'), 'a term stands on one line'),
    z.refine((value) => SEEN.test(value), 'a term has a character that can be seen'),
  );
  const id = z
    .string('expected an id')
    .check(
      z.regex(
        /^[^\s/@;=\p{Cc}\p{Cs}]{1,40}$/u,
        'an id has 1 to 40 characters and no space, control character, /, @, ; or =',
      ),
    );
  const terms = z.array(term).check(z.minLength(1, 'needs at least one term'));
  const bilingual = z.strictObject({ zh: text, en: text });
  const strength = z.enum(['decides', 'company', 'supports']);
  const weight = z.number().check(z.positive(), z.lte(20));
  const roles = z.array(
    z.enum(['basis', 'measures', 'results', 'duties', 'problems', 'plans', 'other']),
  );
  const names = z.array(text).check(z.minLength(1, 'needs at least one name'));
  built = z.strictObject({
    $schema: z.optional(z.string()),
    id,
    version: z.int().check(z.positive()),
    label: bilingual,
    scoring: z.strictObject({
      weights: z.strictObject({ decides: weight, company: weight, supports: weight }),
      heading: weight,
      against: z.optional(
        z.strictObject({
          clauses: z.int().check(z.positive()),
          weight,
          except: z.optional(roles),
        }),
      ),
      threshold: weight,
      slope: weight,
      midpoint: z.number(),
      undecided: z.number().check(z.nonnegative(), z.lte(1)),
      strictRoles: roles,
    }),
    words: z.array(z.strictObject({ id, terms })),
    mentions: z.array(
      z.strictObject({
        id,
        kind: z.enum(['phrase', 'clause', 'sentence', 'name', 'list', 'title']),
        terms: z.array(term),
        from: z.optional(z.array(term)),
        unless: z.optional(z.array(term)),
        except: z.optional(z.array(text)),
      }),
    ),
    guards: z.array(term),
    outside: z.array(z.strictObject({ id, terms })),
    themes: z
      .array(
        z.strictObject({
          id,
          label: bilingual,
          definition: bilingual,
          terms: z.array(
            z.strictObject({
              id,
              strength,
              weight: z.optional(weight),
              inHeading: z.optional(strength),
              unless: z.optional(names),
              notAmong: z.optional(names),
              terms,
            }),
          ),
          rules: z.optional(
            z.array(
              z.strictObject({
                id,
                strength,
                weight: z.optional(weight),
                inHeading: z.optional(strength),
                within: z.enum(['clause', 'sentence', 'passage']),
                all: z.optional(names),
                any: z.optional(names),
                none: z.optional(names),
                inOrder: z.optional(z.int().check(z.positive())),
                heading: z.optional(names),
              }),
            ),
          ),
          guards: z.optional(z.array(term)),
          primaryWeight: z.optional(weight),
        }),
      )
      .check(z.minLength(1, 'needs at least one theme')),
    cases: z.optional(
      z.array(
        z.strictObject({
          text,
          themes: z.array(text),
          headings: z.optional(z.array(text)),
          role: z.optional(
            z.enum(['basis', 'measures', 'results', 'duties', 'problems', 'plans', 'other']),
          ),
          primary: z.optional(z.nullable(text)),
        }),
      ),
    ),
  });
  return built;
}

/** What a schema of shapes cannot say: ids are unique, and every name that a rule calls exists. */
function checkNames(set: ThemeSet): void {
  const words = new Set(BUILT_IN_CLASSES);
  const claim = (taken: Set<string>, id: string, path: PropertyKey[]) => {
    if (taken.has(id)) throw invalid(path, id, 'this id is used twice');
    taken.add(id);
  };
  set.words.forEach((list, i) => {
    claim(words, list.id, ['words', i, 'id']);
  });
  const mentions = new Set<string>();
  set.mentions.forEach((mention, i) => {
    claim(mentions, mention.id, ['mentions', i, 'id']);
    if (mention.kind !== 'title' && mention.terms.length === 0) {
      throw invalid(['mentions', i, 'terms'], mention.terms, 'needs at least one term');
    }
  });
  const subjects = new Set<string>();
  set.outside.forEach((subject, i) => {
    claim(subjects, subject.id, ['outside', i, 'id']);
  });
  set.themes.forEach((theme, t) => {
    const at = ['themes', t];
    claim(subjects, theme.id, [...at, 'id']);
    if (theme.terms.length === 0 && (theme.rules ?? []).length === 0)
      throw invalid([...at, 'terms'], theme.terms, 'a theme needs a term or a rule');
    const own = new Set<string>();
    theme.terms.forEach((group, g) => {
      claim(own, group.id, [...at, 'terms', g, 'id']);
    });
    const known = (names: readonly string[] | undefined, path: PropertyKey[]) => {
      names?.forEach((name, n) => {
        if (!own.has(name) && !words.has(name)) {
          throw invalid(
            [...path, n],
            name,
            'names no word list, no term group of its theme and no class',
          );
        }
      });
    };
    theme.terms.forEach((group, g) => {
      known(group.unless, [...at, 'terms', g, 'unless']);
      known(group.notAmong, [...at, 'terms', g, 'notAmong']);
    });
    const ruleIds = new Set(own);
    theme.rules?.forEach((rule, r) => {
      const path = [...at, 'rules', r];
      claim(ruleIds, rule.id, [...path, 'id']);
      if ((rule.all ?? rule.any) === undefined) {
        throw invalid(path, rule.id, 'a rule needs `all` or `any`');
      }
      if (rule.inOrder !== undefined && (rule.all?.length ?? 0) < 2) {
        throw invalid([...path, 'inOrder'], rule.inOrder, 'an order needs two names in `all`');
      }
      for (const key of ['all', 'any', 'none', 'heading'] as const)
        known(rule[key], [...path, key]);
    });
  });
  const themes = new Set(set.themes.map((theme) => theme.id));
  set.mentions.forEach((mention, i) => {
    mention.except?.forEach((theme, n) => {
      if (!themes.has(theme)) {
        throw invalid(['mentions', i, 'except', n], theme, 'is no theme of the set');
      }
    });
  });
  set.cases?.forEach((example, i) => {
    example.themes.forEach((theme, n) => {
      if (!themes.has(theme))
        throw invalid(['cases', i, 'themes', n], theme, 'is no theme of the set');
    });
  });
}
