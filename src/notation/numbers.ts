import * as z from 'zod';
import { number, terms } from './terms.ts';

/** What units measure, in the order of `UnitKind`, whose docstrings say more. */
const kinds = z.enum([
  'event',
  'person',
  'paper',
  'thing',
  'place',
  'group',
  'abstract',
  'noun',
  'money',
  'percent',
  'points',
  'multiple',
  'score',
  'length',
  'area',
  'volume',
  'weight',
  'energy',
  'data',
  'temperature',
  'duration',
  'age',
  'grade',
]);

/** Units by what they measure; `a=b` gives another spelling of `a`. Each kind becomes one text with spaces. */
const units = z.partialRecord(
  kinds,
  terms.transform((list) => list.join(' ')),
);

/**
 * Words by the word that they begin or end with and are one character longer than. Each list becomes the
 * characters that make the longer words.
 */
const longerWords = (side: 'begins' | 'ends') =>
  z.record(z.string(), terms).transform((lists, context) => {
    const characters: Record<string, string> = {};
    for (const [word, longer] of Object.entries(lists)) {
      const wrong = longer.find(
        (term) =>
          term.length !== word.length + 1 ||
          !(side === 'begins' ? term.startsWith(word) : term.endsWith(word)),
      );
      if (wrong !== undefined) {
        context.addIssue({
          code: 'custom',
          path: [word],
          message: `${wrong} is not ${word} with one character ${side === 'begins' ? 'after' : 'before'} it`,
        });
      }
      characters[word] = longer.map((term) => term.at(side === 'begins' ? -1 : 0)).join('');
    }
    return characters;
  });

/** What after a number begins another word. */
const otherWords = z.strictObject({
  units: longerWords('begins'),
  scales: longerWords('begins'),
  more: longerWords('begins'),
  shares: longerWords('begins'),
  'after-figures': terms,
});

const byBound = z.strictObject({
  approx: terms,
  more_than: terms,
  at_least: terms,
  less_than: terms.optional(),
  at_most: terms.optional(),
});

/** Words around a number that say how it stands to the true value. */
const bounds = z.strictObject({
  before: byBound,
  after: byBound,
  'before-scale': byBound,
  closed: terms,
  'closed-before': longerWords('begins'),
  'end-of-word': longerWords('ends'),
  'shops-after': z.string(),
  'lorries-not-after': z.string(),
});

/** Tenths, discounts and halves in words. */
const shares = z.strictObject({
  'tenths-of': terms,
  halves: terms,
  'not-half': terms,
});

/** Units that make a larger one, and names of currencies. */
const currencies = z.strictObject({
  subunits: z.record(z.string(), z.record(z.string(), number)),
  open: terms,
  before: z.record(z.string(), terms),
});

/** The files below `genre/numbers/`, by the end of their path. */
export const NUMBER_FILES: readonly (readonly [place: RegExp, schema: z.ZodType])[] = [
  [/(?:^|\/)numbers\/(?:everyday-)?units\.yaml$/, units],
  [/(?:^|\/)numbers\/other-words\.yaml$/, otherWords],
  [/(?:^|\/)numbers\/bounds\.yaml$/, bounds],
  [/(?:^|\/)numbers\/shares\.yaml$/, shares],
  [/(?:^|\/)numbers\/currencies\.yaml$/, currencies],
];
