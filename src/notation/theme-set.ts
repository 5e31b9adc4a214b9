import * as z from 'zod';
import { bilingual, names, number, terms } from './terms.ts';

const text = z.string().min(1);

/** A `note` is for who reads the file. */
const withoutNote = <T extends { note?: string | undefined }>({ note: _, ...rest }: T) => rest;
const strength = z.enum(['decides', 'company', 'supports']);

const groups = z.array(
  z
    .strictObject({
      id: text,
      strength,
      weight: number.optional(),
      inHeading: strength.optional(),
      unless: names.optional(),
      notAmong: names.optional(),
      note: z.string().optional(),
      terms,
    })
    .transform(withoutNote),
);

/** One theme: its terms by strength, its rules, its false friends. See `Theme` for what each key means. */
export const themeNotation = z.strictObject({
  id: text,
  label: bilingual,
  definition: bilingual,
  primaryWeight: number.optional(),
  terms: groups,
  rules: z
    .array(
      z
        .strictObject({
          id: text,
          strength,
          weight: number.optional(),
          inHeading: strength.optional(),
          within: z.enum(['clause', 'sentence', 'passage']),
          all: names.optional(),
          any: names.optional(),
          none: names.optional(),
          inOrder: number.optional(),
          heading: names.optional(),
          note: z.string().optional(),
        })
        .transform(withoutNote),
    )
    .optional(),
  guards: terms.optional(),
});

/** Lists by name; in the set they are `{ id, terms }`. */
const wordLists = z
  .record(z.string(), terms)
  .transform((lists) => Object.entries(lists).map(([id, own]) => ({ id, terms: own })));

const scoring = z.strictObject({
  weights: z.strictObject({ decides: number, company: number, supports: number }),
  heading: number,
  against: z.strictObject({ clauses: number, weight: number, except: names.optional() }).optional(),
  threshold: number,
  slope: number,
  midpoint: number,
  undecided: number,
  strictRoles: z.union([z.literal('').transform(() => []), names]),
});

/** What the themes of a set share: scoring, words for rules, mentions, guards, outside subjects. */
export const sharedNotation = z.strictObject({
  id: text.optional(),
  version: number.optional(),
  label: bilingual.optional(),
  scoring: scoring.optional(),
  words: wordLists.optional(),
  mentions: z
    .array(
      z
        .strictObject({
          id: text,
          kind: z.enum(['phrase', 'clause', 'sentence', 'name', 'list', 'title']),
          terms: terms.optional().transform((own) => own ?? []),
          from: terms.optional(),
          unless: terms.optional(),
          except: names.optional(),
          note: z.string().optional(),
        })
        .transform(withoutNote),
    )
    .optional(),
  guards: terms.optional(),
  outside: wordLists.optional(),
});

/** Passages with the themes that they should get. */
export const casesNotation = z.array(
  z.strictObject({
    text,
    themes: z.union([z.literal('').transform(() => []), names, z.array(text)]),
    headings: z.array(text).optional(),
    role: text.optional(),
    primary: z
      .string()
      .transform((value) => (value === 'null' || value === '' ? null : value))
      .optional(),
  }),
);

/** A theme in a file of one's own: what a theme has, or its terms alone, which then decide alone. */
const ownTheme = z.union([
  terms.transform((own) => ({
    terms: [{ id: 'terms', strength: 'decides' as const, terms: own }],
  })),
  themeNotation.omit({ id: true }).extend({
    label: z.union([text, bilingual]).optional(),
    definition: z.union([text, bilingual]).optional(),
    terms: z.union([
      terms.transform((own) => [{ id: 'terms', strength: 'decides' as const, terms: own }]),
      groups,
    ]),
  }),
]);

/**
 * A theme set of one's own in one file, everything but `id` and what it is about with a default; with
 * `extends`, what it adds to a built-in set or leaves out of it.
 */
export const setNotation = sharedNotation.extend({
  id: text,
  label: z.union([text, bilingual]).optional(),
  scoring: scoring.partial().optional(),
  extends: text.optional(),
  without: names.optional(),
  terms: z
    .record(text, terms)
    .transform((lists) => Object.entries(lists).map(([to, own]) => ({ to, terms: own })))
    .optional(),
  themes: z.record(text, ownTheme).optional(),
  cases: casesNotation.optional(),
});
