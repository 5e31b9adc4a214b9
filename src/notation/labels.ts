import * as z from 'zod';
import { bilingual } from './terms.ts';

/** Labels in Chinese and English: by field of a report, then by value. */
export const labelsNotation = z.record(z.string(), z.record(z.string(), bilingual));
