import * as z from 'zod';
import { anyOf } from './patterns.ts';
import { compiledCues, cues } from './structure.ts';
import { bilingual, names, number, terms } from './terms.ts';

const idsOf = z.union([names, z.array(names).min(1)]).transform((lines) => lines.flat());

const row = z
  .strictObject({
    label: terms.optional(),
    cells: number,
    figures: idsOf.optional(),
    last: z.string().optional(),
    scale: number.default(0),
  })
  .refine(
    ({ figures, last }) => (figures === undefined) !== (last === undefined),
    'has either figures or last',
  )
  .refine(
    ({ figures, cells }) => figures === undefined || figures.length === cells,
    'has as many figures as cells',
  )
  // In the place of each cell the indicator that it gives; null where it gives none.
  .transform(({ label = [], cells, figures, last = null, scale }) => ({
    labels: label,
    scale,
    cells: figures ?? [...Array.from({ length: cells - 1 }, () => null), last],
  }));

/** Another genre: its titles, what its headings say of a section's role, and its fixed tables. */
export const presetNotation = z
  .strictObject({
    title: bilingual,
    names: terms.transform(anyOf),
    headings: cues,
    rows: z.array(row).min(1),
    indicators: z.record(
      z.string(),
      z.strictObject({ ...bilingual.shape, unit: z.string().default('件') }),
    ),
  })
  .transform(({ headings, ...rest }, context) => ({
    ...rest,
    headings: compiledCues(headings, {}, context, 'headings'),
  }))
  .superRefine(({ rows, indicators }, context) => {
    rows.forEach(({ cells }, i) => {
      for (const id of cells) {
        if (id === null || Object.hasOwn(indicators, id)) continue;
        const message = `${id} is not among the indicators`;
        context.addIssue({ code: 'custom', path: ['rows', i], message });
      }
    });
  });
