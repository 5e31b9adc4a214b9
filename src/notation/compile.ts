import * as z from 'zod';
import { FazhiError } from '../errors.ts';
import { TEXT_FILES } from './characters.ts';
import { indicatorsNotation } from './indicators.ts';
import { labelsNotation } from './labels.ts';
import { NUMBER_FILES } from './numbers.ts';
import { parseNotation } from './parse.ts';
import { presetNotation } from './presets.ts';
import { STRUCTURE_FILES } from './structure.ts';
import { tablesNotation } from './tables.ts';
import { casesNotation, sharedNotation, themeNotation } from './theme-set.ts';
import { wordListsNotation } from './word-lists.ts';

/** The kinds of files below `genre/`, by the end of their path; the first that fits counts. */
const KINDS: readonly (readonly [place: RegExp, schema: z.ZodType])[] = [
  [/(?:^|\/)themes\/[^/]+\/shared\.yaml$/, sharedNotation],
  [/(?:^|\/)themes\/[^/]+\/cases\.yaml$/, casesNotation],
  [/(?:^|\/)themes\/[^/]+\/[^/]+\.yaml$/, themeNotation],
  [/(?:^|\/)presets\/[^/]+\.yaml$/, presetNotation],
  [/(?:^|\/)report\/labels\.yaml$/, labelsNotation],
  [/(?:^|\/)report\/tables\.yaml$/, tablesNotation],
  ...TEXT_FILES,
  ...NUMBER_FILES,
  ...STRUCTURE_FILES,
  [/(?:^|\/)claims\/indicators\.yaml$/, indicatorsNotation],
  [/\.yaml$/, wordListsNotation],
];

/**
 * What a file of the genre holds, as plain data; `place` is its path below `genre/`, which says its kind.
 * Throws `FazhiError` (`invalid-notation`) with file, line and column.
 */
export function readGenre(place: string, source: string): unknown {
  return parseNotation(place, source, schemaOf(place));
}

/**
 * The JSON Schema (draft 2020-12) of a file of the genre as it is written, for editors and other readers;
 * `place` is its path below `genre/`. All values are texts there. Throws `FazhiError` (`invalid-notation`)
 * for a place that no file of the genre has.
 */
export function genreJsonSchema(place: string): Record<string, unknown> {
  return z.toJSONSchema(schemaOf(place), { io: 'input' });
}

function schemaOf(place: string): z.ZodType {
  const schema = KINDS.find(([pattern]) => pattern.test(place))?.[1];
  if (schema !== undefined) return schema;
  throw new FazhiError('invalid-notation', `${place}: is no file of the genre; they end in .yaml`);
}

/** The module that a file of the genre becomes at build time: its data as the default export. */
export function compileGenre(file: string, source: string): string {
  const place = file.split('\\').join('/').split('/genre/').at(-1)!;
  return `export default ${JSON.stringify(readGenre(place, source))};\n`;
}

/** Whether a path of a module is that of a file of the genre. */
const isOfGenre = (file: string): boolean => file.endsWith('.yaml') && /[\\/]genre[\\/]/.test(file);

/** For Vite: compiles the genre when a test imports it. */
export const genreForVite = {
  name: 'genre',
  enforce: 'pre' as const,
  transform: (source: string, id: string) =>
    isOfGenre(id) ? { code: compileGenre(id, source), map: null } : null,
};

/** For esbuild: compiles the genre into the bundle; `read` gives the text of a file. */
export const genreForEsbuild = (read: (file: string) => Promise<string>) => ({
  name: 'genre',
  setup(build: {
    onLoad(
      where: { filter: RegExp },
      load: (found: { path: string }) => Promise<{ contents: string; loader: 'js' }>,
    ): void;
  }): void {
    build.onLoad({ filter: /\.yaml$/ }, async ({ path }) => ({
      contents: compileGenre(path, await read(path)),
      loader: 'js',
    }));
  },
});
