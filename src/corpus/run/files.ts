import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { FazhiError } from '../../errors';
import { EXTENSIONS } from '../read/read';

/** A file of a corpus. */
export interface CorpusFile {
  /** Its path below the folder that was given, with `/` between the parts: unique in the corpus. */
  readonly id: string;
  /** Where it is on this machine. */
  readonly path: string;
}

/** What a search found. */
export interface FoundFiles {
  readonly files: readonly CorpusFile[];
  /** Files of other kinds, which are passed over: pictures and style sheets beside saved pages. */
  readonly ignored: number;
  /** Files that were reached a second time, by a link. */
  readonly repeated: number;
}

/**
 * The reports in folders (searched to any depth, links followed) and files that are named themselves, in
 * the order given and by name within a folder. A file that is reached twice counts once, under the name by
 * which it is reached first. Names that begin with a dot or `~$` are passed over, and so is `except`.
 * Throws `file-not-found` for a place that does not exist or holds no file of a kind that is known.
 */
export async function findFiles(
  places: readonly string[],
  options: { readonly except?: string; readonly signal?: AbortSignal } = {},
): Promise<FoundFiles> {
  const seen = new Set<string>();
  const files: CorpusFile[] = [];
  const ids = new Set<string>();
  let ignored = 0;
  let repeated = 0;
  const except = options.except === undefined ? null : path.resolve(options.except);

  const isNew = async (place: string, many: boolean): Promise<boolean> => {
    const real = await realpath(place).catch(() => null);
    if (real === null) return !many; // a link that leads nowhere
    // Hard links are one file under several names.
    const { nlink, dev, ino } = await stat(real);
    const key = !many && nlink > 1 ? `${dev}:${ino}` : real;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  const addFile = async (place: string, id: string, named: boolean): Promise<void> => {
    if (!named && !EXTENSIONS.has(path.extname(place).toLowerCase())) {
      ignored++;
    } else if (await isNew(place, false)) {
      let unique = id;
      for (let n = 2; ids.has(unique); n++) unique = `${id}#${n}`;
      ids.add(unique);
      files.push({ id: unique, path: place });
    } else repeated++;
  };
  const addFolder = async (folder: string, prefix: string): Promise<void> => {
    options.signal?.throwIfAborted();
    const isWithin = prefix !== ''; // the folder that was asked for itself is never passed over
    if (isWithin && path.resolve(folder) === except) return;
    if (!(await isNew(folder, true))) return;
    const entries = await readdir(folder, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
      const place = path.join(folder, entry.name);
      const id = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
      const target = entry.isSymbolicLink() ? await stat(place).catch(() => null) : entry;
      if (target?.isDirectory()) await addFolder(place, id);
      else if (target === null || target.isFile()) await addFile(place, id, false);
    }
  };

  for (const place of places) {
    const kind = await stat(place).catch((cause) => {
      throw new FazhiError(
        'file-not-found',
        `there is no file or folder ${JSON.stringify(place)}`,
        {
          cause,
        },
      );
    });
    if (kind.isDirectory()) await addFolder(place, places.length > 1 ? path.basename(place) : '');
    else await addFile(place, path.basename(place), true);
  }
  if (files.length === 0) {
    throw new FazhiError(
      'file-not-found',
      `${places.map((place) => JSON.stringify(place)).join(', ')} holds no file that can be read: txt, md, html, htm, docx or pdf`,
    );
  }
  return { files, ignored, repeated };
}
