import * as z from 'zod';
import { bilingual, names, number, terms } from './terms.ts';

const text = z.string().min(1);

/** A `note` is for who reads the file. */
const withoutNote = <T extends { note?: string | undefined }>({ note: _, ...rest }: T) => rest;
const strength = z.enum(['decides', 'company', 'supports']);

/** One theme: its terms by strength, its rules, its false friends. See `Theme` for what each key means. */
export const themeNotation = z.strictObject({
  id: text,
  label: bilingual,
  definition: bilingual,
  primaryWeight: number.optional(),
  terms: z.array(
    z
      .strictObject({
        id: text,
        strength,
        weight: number.optional(),
        inHeading: strength.optional(),
        unless: names.optional(),
        note: z.string().optional(),
        terms,
      })
      .transform(withoutNote),
  ),
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

/** What the themes of a set share: scoring, words for rules, mentions, guards, outside subjects. */
export const sharedNotation = z.strictObject({
  id: text.optional(),
  version: number.optional(),
  label: bilingual.optional(),
  scoring: z
    .strictObject({
      weights: z.strictObject({ decides: number, company: number, supports: number }),
      heading: number,
      threshold: number,
      slope: number,
      midpoint: number,
      undecided: number,
      strictRoles: names,
    })
    .optional(),
  words: wordLists.optional(),
  mentions: z
    .array(
      z
        .strictObject({
          id: text,
          kind: z.enum(['phrase', 'clause', 'name', 'list', 'title']),
          terms: terms.optional().transform((own) => own ?? []),
          from: terms.optional(),
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
