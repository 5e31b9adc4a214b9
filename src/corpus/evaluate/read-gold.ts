import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { FazhiError, shown } from '../../errors';
import { type Gold, parseGold } from './gold';

/** A gold file with the text that it labels. */
export interface GoldReport {
  readonly name: string;
  readonly text: string;
  readonly gold: Gold;
}

/**
 * The gold of a folder, sorted by name: `NAME.json` beside `NAME.txt`. Labels of another theme set stand in
 * a subfolder with its id, `SET/NAME.json`; with `set` they take the place of the gold's own themes, and
 * reports without them are left out.
 * Throws `FazhiError`: `file-not-found` for a folder without gold or a gold file without its text,
 * `invalid-gold` for a malformed file.
 */
export async function readGoldFolder(folder: string, set?: string): Promise<GoldReport[]> {
  const files = await readdir(folder).catch((cause: unknown) => {
    throw new FazhiError('file-not-found', `there is no folder ${folder}`, { cause });
  });
  const texts = new Set(files.filter((file) => file.endsWith('.txt')));
  const labelled = set === undefined ? null : await labelledFor(folder, set);
  const names = files
    .filter((file) => /^[^.]+\.json$/.test(file) && labelled?.has(file) !== false)
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
      const gold = parseGold(name, text, parseJson(`${name}.json`, json));
      if (set === undefined) return { name, text, gold };
      const labels = await readFile(path.join(folder, set, `${name}.json`), 'utf8');
      return { name, text, gold: relabelled(gold, parseJson(`${set}/${name}.json`, labels)) };
    }),
  );
}

/** The files of a folder that have labels of a set. */
async function labelledFor(folder: string, set: string): Promise<ReadonlySet<string>> {
  const files = await readdir(path.join(folder, set)).catch((cause: unknown) => {
    throw new FazhiError('file-not-found', `${folder} has no labels of the set ${set}`, { cause });
  });
  return new Set(files);
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

/** The gold with the themes of another set: its passages with labels there, without a primary theme. */
function relabelled(gold: Gold, data: unknown): Gold {
  const passages = (data as { passages?: unknown } | null)?.passages;
  if (!Array.isArray(passages)) {
    throw new FazhiError('invalid-gold', `labels are {"set","passages"}, not ${shown(data)}`);
  }
  const labels = new Map<unknown, readonly string[]>();
  for (const { start, areas } of passages as { start?: unknown; areas?: unknown }[]) {
    if (!Array.isArray(areas) || !areas.every((area) => typeof area === 'string')) {
      throw new FazhiError(
        'invalid-gold',
        `the labels of a passage are strings, not ${shown(areas)}`,
      );
    }
    labels.set(start, areas);
  }
  return {
    ...gold,
    passages: gold.passages.flatMap((passage) => {
      const themes = labels.get(passage.start);
      return themes === undefined ? [] : [{ ...passage, themes, primary: null }];
    }),
  };
}
