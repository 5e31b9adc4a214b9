import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { FazhiError } from '../../errors';
import { type Gold, parseGold } from './gold';

/** A gold file with the text that it labels. */
export interface GoldReport {
  readonly name: string;
  readonly text: string;
  readonly gold: Gold;
}

/**
 * The gold of a folder, sorted by name: `NAME.json` beside `NAME.txt`.
 * Throws `FazhiError`: `file-not-found` for a folder without gold or a gold file without its text,
 * `invalid-gold` for a malformed file.
 */
export async function readGoldFolder(folder: string): Promise<GoldReport[]> {
  const files = await readdir(folder).catch((cause: unknown) => {
    throw new FazhiError('file-not-found', `there is no folder ${folder}`, { cause });
  });
  const texts = new Set(files.filter((file) => file.endsWith('.txt')));
  const names = files
    .filter((file) => /^[^.]+\.json$/.test(file))
    .map((file) => path.basename(file, '.json'))
    .sort();
  if (names.length === 0) {
    throw new FazhiError(
      'file-not-found',
      `${folder} holds no gold: NAME.json with labels beside NAME.txt with the text`,
    );
  }
  return Promise.all(
    names.map(async (name) => {
      if (!texts.has(`${name}.txt`)) {
        throw new FazhiError('file-not-found', `${name}.json has no ${name}.txt beside it`);
      }
      const text = await readFile(path.join(folder, `${name}.txt`), 'utf8');
      const json = await readFile(path.join(folder, `${name}.json`), 'utf8');
      return { name, text, gold: parseGold(name, text, parseJson(`${name}.json`, json)) };
    }),
  );
}

function parseJson(file: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new FazhiError('invalid-gold', `${file} is not JSON: ${(cause as Error).message}`, {
      cause,
    });
  }
}
