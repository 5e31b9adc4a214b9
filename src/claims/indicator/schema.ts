import * as z from 'zod/mini';
import { FazhiError, shown } from '../../errors';
import type { Indicator, IndicatorSet } from './definition';

/**
 * Checks a register of indicators that comes from outside and returns it unchanged.
 * Throws `FazhiError` (`invalid-indicators`) with the path of the first mistake and what is allowed: an
 * unknown key, an empty list, an id that is used twice, a family, object or indicator that does not exist.
 */
export function parseIndicatorSet(value: unknown): IndicatorSet {
  const result = indicatorSetSchema().safeParse(value);
  if (!result.success) {
    const issue = result.error.issues[0]!;
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const path = [...issue.path, ...keys];
    throw invalid(path, keys.length > 0 ? 'is no key that a register has here' : issue.message);
  }
  const set = value as IndicatorSet;
  checkNames(set);
  return set;
}

/** The mistake at a path of a register. */
export function invalid(path: readonly PropertyKey[], what: string): FazhiError {
  const place = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  return new FazhiError(
    'invalid-indicators',
    `indicators${place === '' ? '' : ` at ${place}`}: ${what}`,
  );
}

function checkNames(set: IndicatorSet): void {
  const idsOf = (key: 'families' | 'objects' | 'stages' | 'indicators'): Set<string> => {
    const seen = new Set<string>();
    set[key].forEach(({ id }, i) => {
      if (seen.has(id)) throw invalid([key, i, 'id'], `${shown(id)} is the id of an earlier entry`);
      seen.add(id);
    });
    return seen;
  };
  const families = idsOf('families');
  const objects = idsOf('objects');
  idsOf('stages');
  const indicators = idsOf('indicators');
  const known = (
    path: readonly PropertyKey[],
    names: readonly string[],
    allowed: ReadonlySet<string>,
    kind: string,
  ): void => {
    for (const name of names) {
      if (allowed.has(name)) continue;
      const list = kind === 'indicator' ? 'the ids of the register' : [...allowed].join(', ');
      throw invalid(path, `${shown(name)} is no ${kind}; known are ${list}`);
    }
  };
  set.indicators.forEach((indicator, i) => {
    known(['indicators', i, 'families'], indicator.families, families, 'family');
    checkUnits(set, indicator, i);
    indicator.ways.forEach((way, j) => {
      const at = ['indicators', i, 'ways', j];
      if (way.object !== undefined) known([...at, 'object'], [way.object], objects, 'object');
      known([...at, 'otherThan'], way.otherThan ?? [], objects, 'object');
      known([...at, 'after'], way.after ?? [], indicators, 'indicator');
      if (way.words === undefined && way.noun === undefined && way.object === undefined)
        throw invalid(at, 'needs words, noun or object: it could never fit');
    });
  });
}

function checkUnits(set: IndicatorSet, { units, families }: Indicator, place: number): void {
  const allowed = set.families.filter(({ id }) => families.includes(id));
  for (const unit of units ?? []) {
    if (allowed.some((family) => family.units.includes(unit))) continue;
    throw invalid(
      ['indicators', place, 'units'],
      `${shown(unit)} is in none of its families (${families.join(', ')})`,
    );
  }
}

// Built on first use: the analysis with the built-in register needs no schema.
let built: z.ZodMiniType | undefined;

/** The schema of a register of indicators as JSON; such a file may name its JSON Schema in `$schema`. */
export function indicatorSetSchema(): z.ZodMiniType {
  if (built !== undefined) return built;
  const id = z
    .string('expected an id')
    .check(z.regex(/^[^\s+@]{1,60}$/u, 'an id has 1 to 60 characters and no space, + or @'));
  const word = z.string('a word is a text').check(
    z.minLength(1, 'a word must not be empty'),
    z.maxLength(80, 'a word has at most 80 characters'),
    z.refine((value) => !/[\s{}]/.test(value), 'a word has no space and no { or }'),
    z.refine((value) => value.split('+').every((part) => part !== ''), 'has an empty word'),
  );
  const some = z.array(word, 'expected an array of words').check(z.minLength(1, 'is empty'));
  const list = z.optional(some);
  const text = z.string('expected a text').check(z.minLength(1, 'must not be empty'));
  const named = z.array(z.strictObject({ id, words: some }));
  const way = z.strictObject({
    stage: id,
    words: list,
    object: z.optional(id),
    otherThan: list,
    noun: list,
    sentence: list,
    within: list,
    after: list,
    not: list,
    part: z.optional(z.literal(true)),
  });
  const indicator = z.strictObject({
    id,
    label: z.strictObject({ zh: text, en: text }),
    families: some,
    units: list,
    ways: z.array(way, 'expected an array of ways').check(z.minLength(1, 'is empty')),
    not: list,
    parts: list,
  });
  built = z.strictObject({
    $schema: z.optional(z.string()),
    id,
    version: z.int('expected a whole number').check(z.positive('is above 0')),
    families: z.array(z.strictObject({ id, units: some })).check(z.minLength(1, 'is empty')),
    objects: named,
    stages: named,
    compounds: z.array(word),
    members: z.array(word),
    subsets: z.array(word),
    personal: z.array(word),
    indicators: z.array(indicator, 'expected an array of indicators'),
  });
  return built;
}
