import * as z from 'zod';
import { anyOf, joined, pattern, patterns } from './patterns.ts';
import { number, terms } from './terms.ts';

/** Words as the source of a pattern that is any of them. */
const words = terms.transform(anyOf);
const yes = z.literal('yes').transform(() => true);
const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'is no id: small letters and hyphens');

/** No id stands twice: results name them. */
const ownIds = <T extends { readonly id: string }>(
  entries: readonly T[],
  context: z.core.$RefinementCtx,
): void => {
  const seen = new Set<string>();
  entries.forEach((entry, i) => {
    if (seen.has(entry.id))
      context.addIssue({
        code: 'custom',
        path: [i, 'id'],
        message: `${entry.id} stands here twice`,
      });
    seen.add(entry.id);
  });
};

/** The lines that a web page puts around a report: each with one pattern that any of its three keys makes. */
const furniture = z
  .array(
    z
      .strictObject({
        id,
        why: z.enum([
          'page-metadata',
          'navigation',
          'page-tools',
          'form',
          'footer',
          'attachment',
          'decoration',
        ]),
        anywhere: yes.optional(),
        sentences: yes.optional(),
        longest: number,
        begins: terms.optional(),
        has: terms.optional(),
        pattern: pattern.optional(),
      })
      .transform(({ begins, has, pattern: own, anywhere = false, sentences = false, ...rest }) => ({
        ...rest,
        anywhere,
        sentences,
        pattern: [begins && `^${anyOf(begins)}`, has && anyOf(has), own]
          .filter((source) => source !== undefined)
          .join('|'),
      }))
      .refine((entry) => entry.pattern !== '', 'needs one of begins, has and pattern'),
  )
  .superRefine(ownIds);

const roles = z.enum(['basis', 'measures', 'results', 'duties', 'problems', 'plans', 'other']);
/** Cues as they are written. */
export const cues = z
  .array(z.strictObject({ id, role: roles, strong: yes.optional(), says: patterns }))
  .superRefine(ownIds);

/** Cues with their patterns as the source of one regular expression each; `lists` are the words that they name. */
export const compiledCues = (
  list: z.infer<typeof cues>,
  lists: Readonly<Record<string, readonly string[]>>,
  context: z.core.$RefinementCtx,
  key: string,
) =>
  list.map(({ id: own, role, strong = false, says }, i) => ({
    id: own,
    role,
    strong,
    pattern: joined(says, lists, context, [key, i, 'says']),
  }));

/** Cues of headings in a file of a user's own; they go before the built-in ones. */
export const headingCuesNotation = z
  .strictObject({ words: z.record(z.string(), terms).default({}), headings: cues })
  .transform(({ words: lists, headings: said }, context) =>
    compiledCues(said, lists, context, 'headings'),
  );

/** What headings and openings of paragraphs say of a section's role. */
const roleCues = z
  .strictObject({
    words: z.strictObject({ lack: terms, admits: terms }),
    headings: cues,
    'next-year': z.strictObject({ work: words, past: words }),
    paragraphs: cues,
    'later-year': z.strictObject({ opens: z.string(), plans: words }),
  })
  .transform(
    ({ words: lists, headings: said, paragraphs, 'later-year': later, ...rest }, context) => {
      return {
        ...rest,
        headings: compiledCues(said, lists, context, 'headings'),
        paragraphs: compiledCues(paragraphs, lists, context, 'paragraphs'),
        'speaks-of-lack': anyOf([...lists.lack, ...lists.admits]),
        'later-year': {
          opens: joined([later.opens], {}, context, ['later-year', 'opens']),
          plans: later.plans,
        },
      };
    },
  );

/** How headings are told from statements. */
const headings = z.strictObject({
  statement: pattern,
  'opens-list': words,
  'never-bare': words,
  'title-ends': words,
  outcome: words,
  'after-decimal': words,
  topic: words,
  shortcoming: words,
});

/** How paragraphs enumerate. */
const items = z.strictObject({
  series: z.record(z.string(), z.strictObject({ first: terms, next: terms })),
  'after-number': terms,
  emphatic: terms,
  reasons: terms,
  'after-ordinal': terms,
});

/** Who reports, and the names that end like an office and are none. */
const issuers = z.strictObject({
  offices: words,
  numbered: words,
  places: words,
  governments: words,
  shared: words,
  'of-places': terms,
  'not-offices': z.strictObject({
    begin: words,
    'begin-in-text': words,
    'in-names': words,
    'have-of': words,
    whole: words,
    have: words,
    end: words,
    towns: words,
    'towns-after': words,
  }),
  'title-goes-on': words,
  periods: words,
  self: z.strictObject({
    after: words,
    'not-first': words,
    without: z.string().min(1),
    kinds: words,
    organs: words,
    'goes-on': words,
  }),
});

/** How an opening says the year of a report: patterns in the order in which they count. */
const reportYear = z.strictObject({
  opens: patterns.transform((written, context) =>
    written.map((own) => joined([own], {}, context, ['opens'])),
  ),
  planned: words,
  'under-way': words,
  after: words,
});

const letter = z.strictObject({
  addressees: words,
  closing: z.strictObject({ opens: words, says: words }),
  announces: words,
});

/** The files below `genre/page/` and `genre/headings/`, by the end of their path. */
export const STRUCTURE_FILES: readonly (readonly [place: RegExp, schema: z.ZodType])[] = [
  [/(?:^|\/)page\/furniture\.yaml$/, furniture],
  [/(?:^|\/)page\/issuers\.yaml$/, issuers],
  [/(?:^|\/)page\/letter\.yaml$/, letter],
  [/(?:^|\/)page\/report-year\.yaml$/, reportYear],
  [/(?:^|\/)page\/(?:titles|genre)\.yaml$/, z.record(z.string(), words)],
  [/(?:^|\/)page\/(?:labels|menu-words)\.yaml$/, z.record(z.string(), terms)],
  [/(?:^|\/)headings\/roles\.yaml$/, roleCues],
  [/(?:^|\/)headings\/headings\.yaml$/, headings],
  [/(?:^|\/)headings\/items\.yaml$/, items],
];
