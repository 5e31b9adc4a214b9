import * as z from 'zod';
import { terms } from './terms.ts';

/** Pairs of characters of which the first is read as the second; they become one text of all pairs. */
const pairs = terms.superRefine((list, context) => {
  const seen = new Set<string>();
  for (const pair of list) {
    const first = pair.charAt(0);
    if (pair.length !== 2)
      context.addIssue({ code: 'custom', message: `${pair} is no pair of characters` });
    else if (seen.has(first))
      context.addIssue({ code: 'custom', message: `${first} is read as two characters` });
    seen.add(first);
  }
});
const joined = pairs.transform((list) => list.join(''));

/** The files below `genre/text/`, by the end of their path. */
export const TEXT_FILES: readonly (readonly [place: RegExp, schema: z.ZodType])[] = [
  [
    /(?:^|\/)text\/characters\.yaml$/,
    z.strictObject({
      traditional: joined,
      'in-traditional-text': joined,
      kept: terms,
      radicals: joined,
    }),
  ],
];
