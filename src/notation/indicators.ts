import * as z from 'zod';
import { bilingual, terms } from './terms.ts';

const text = z.string().min(1);
const yes = z.literal('yes', 'is yes or left out').transform(() => true as const);

/** A way to say an indicator; see `IndicatorWay` for what each key means. */
const way = z.strictObject({
  stage: text,
  words: terms.optional(),
  object: text.optional(),
  otherThan: terms.optional(),
  noun: terms.optional(),
  sentence: terms.optional(),
  within: terms.optional(),
  after: terms.optional(),
  not: terms.optional(),
  part: yes.optional(),
});

/** Lists by name; in the register they are `{ id, words }`. */
const wordLists = z
  .record(z.string(), terms)
  .transform((lists) => Object.entries(lists).map(([id, words]) => ({ id, words })));

const families = z
  .record(z.string(), terms)
  .transform((lists) => Object.entries(lists).map(([id, units]) => ({ id, units })));

const withoutNote = <T extends { note?: string | undefined }>({ note: _, ...rest }: T) => rest;

const indicator = {
  id: text,
  label: bilingual,
  families: terms,
  units: terms.optional(),
  ways: z.array(way).min(1),
  not: terms.optional(),
  parts: terms.optional(),
  note: z.string().optional(),
};

const version = text.transform(Number);
const indicators = z.array(z.strictObject(indicator).transform(withoutNote));

const register = z.strictObject({
  id: text,
  version,
  families,
  objects: wordLists,
  stages: wordLists,
  lists: wordLists.optional(),
  compounds: terms,
  members: terms,
  subsets: terms,
  personal: terms,
  indicators,
});

/**
 * A register of indicators. In `words` and `not`, `{found}` stands for the words of a stage or of one of `lists`,
 * `{found}+房屋` for each of them with another.
 */
export const indicatorsNotation = register.transform(({ lists: own = [], ...set }, context) => {
  const lists = new Map([...set.stages, ...own].map(({ id, words }) => [id, words]));
  const written = (term: string, path: PropertyKey[]): readonly string[] => {
    const [whole, id] = LIST.exec(term) ?? [];
    if (whole === undefined) return [term];
    const words = lists.get(id!);
    if (words !== undefined) return words.map((word) => term.replace(whole, word));
    context.addIssue({ code: 'custom', path, message: `${whole} is none of the stages and lists` });
    return [];
  };
  return {
    ...set,
    indicators: set.indicators.map((indicator, i) => ({
      ...withLists(indicator, ['indicators', i], written),
      ways: indicator.ways.map((way, j) => withLists(way, ['indicators', i, 'ways', j], written)),
    })),
  };
});

/** A list of words by its name. */
const LIST = /\{([^{}]+)\}/;

/** The same with the words of lists in place of their names. */
function withLists<T extends { words?: string[] | undefined; not?: string[] | undefined }>(
  terms: T,
  path: readonly PropertyKey[],
  written: (term: string, path: PropertyKey[]) => readonly string[],
): T {
  const result = { ...terms };
  for (const key of ['words', 'not'] as const) {
    const all = terms[key]?.flatMap((term) => written(term, [...path, key]));
    if (all !== undefined) result[key] = [...new Set(all)];
  }
  return result;
}

/** What is added to a register, changed in it or removed from it; see `IndicatorExtension`. */
export const indicatorExtensionNotation = z.strictObject({
  id: text,
  version: version.optional(),
  add: indicators.optional(),
  change: z
    .array(z.strictObject(indicator).partial().required({ id: true }).transform(withoutNote))
    .optional(),
  remove: terms.optional(),
  objects: wordLists.optional(),
  families: families.optional(),
  compounds: terms.optional(),
});
