import * as z from 'zod';

/** One or several terms on a line, spaces between them. */
const line = z.string('expected terms, with spaces between them').regex(/\S/, 'is an empty line');

/** A line with a reason beside it, for an entry that somebody will doubt. */
const noted = z.strictObject({ terms: line, note: z.string().min(1) });

const split = (text: string): string[] => text.split(/\s+/).filter((term) => term !== '');

/** A list of terms: one line, or lines; each a text or `{ terms, note }`. Becomes an array of terms. */
export const terms = z
  .union([line, z.array(z.union([line, noted])).min(1, 'needs at least one term')])
  .transform((value) =>
    (typeof value === 'string' ? [value] : value).flatMap((item) =>
      split(typeof item === 'string' ? item : item.terms),
    ),
  )
  .superRefine((list, context) => {
    const seen = new Set<string>();
    for (const term of list) {
      if (seen.has(term))
        context.addIssue({ code: 'custom', message: `${term} stands here twice` });
      seen.add(term);
    }
  });

/** Names, with spaces between them. */
export const names = line.transform(split);

/** A number, written as one. */
export const number = z
  .string('expected a number')
  .refine((text) => text !== '' && Number.isFinite(Number(text)), 'is no number')
  .transform(Number);

/** A text in Chinese and in English. */
export const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
