import * as z from 'zod';
import { names } from './terms.ts';

const text = z.string().min(1);

const column = z.strictObject({
  type: z.enum(['text', 'integer', 'number', 'boolean', 'date']).default('text'),
  was: text.optional(),
  zh: text,
  en: text,
});
const columns = z.record(z.string(), column);

/** The tables of a study: what each holds, its key, and its columns in their order. */
export const tablesNotation = z.strictObject({
  every: columns,
  tables: z.record(
    z.string(),
    z.strictObject({ zh: text, en: text, key: names.optional(), columns }),
  ),
});
