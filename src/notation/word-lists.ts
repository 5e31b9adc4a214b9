import * as z from 'zod';
import { terms } from './terms.ts';

/** Lists of words by name, or such lists in groups. Each becomes one text with spaces between the words. */
export type WordLists = { readonly [name: string]: string | WordLists };

const list = terms.transform((words) => words.join(' '));

export const wordListsNotation: z.ZodType<WordLists> = z.lazy(() =>
  z.record(z.string(), z.union([list, wordListsNotation])),
);
