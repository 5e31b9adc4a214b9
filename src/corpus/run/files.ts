import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { FazhiError } from '../../errors';
import { EXTENSIONS } from '../read/format';
import { holdsStudy, MANIFEST, WORK } from '../study/manifest';

/** A file of a corpus. */
export interface CorpusFile {
  /** Its path below the folder that was given, with `/` between the parts: unique in the corpus. */
  readonly id: string;
  /** Where it is on this machine: as bytes where they are no UTF-8, as names from old Chinese archives are. */
  readonly path: string | Uint8Array;
}

/** What a search found. */
export interface FoundFiles {
  /** The files; also a folder that cannot be listed, so that it gets its error, under a name with `/` at its end. */
  readonly files: readonly CorpusFile[];
  /** Files of other kinds, which are passed over: pictures and style sheets beside saved pages. */
  readonly ignored: number;
  /** Files that were reached a second time, by a link. */
  readonly repeated: number;
  /** Folders below that hold a study, finished or not: its pages are no reports. */
  readonly studies: number;
}

/**
 * The reports in folders (searched to any depth, links followed) and files that are named themselves, in
 * the order given and by name within a folder. A file that is reached twice counts once, under the name by
 * which it is reached first. Names that begin with a dot or `~$` are passed over, and so are folders that
 * hold a study, and `except`.
 * Throws `file-not-found` for a place that does not exist or holds no file of a kind that is known,
 * `file-unreadable` for one that cannot be looked into, `invalid-argument` for the folder of a study.
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
  let studies = 0;
  const except = options.except === undefined ? null : path.resolve(options.except);

  const isNew = async (place: Place, isFolder: boolean): Promise<boolean> => {
    const real = await realpath(asBuffer(place), 'buffer').catch(() => asBuffer(place));
    const found = await stat(real).catch(() => null);
    // Hard links are one file under several names.
    const isLinked = !isFolder && found !== null && found.nlink > 1;
    const key = isLinked ? `${found.dev}:${found.ino}` : real.toString('latin1');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  const add = (id: string, place: Place): void => {
    let unique = id;
    for (let n = 2; ids.has(unique); n++) unique = `${id}#${n}`;
    ids.add(unique);
    files.push({ id: unique, path: place });
  };
  const addFile = async (place: Place, id: string, named: boolean): Promise<void> => {
    if (!named && !EXTENSIONS.has(path.posix.extname(id).toLowerCase())) ignored++;
    else if (await isNew(place, false)) add(id, place);
    else repeated++;
  };
  const addFolder = async (folder: Place, prefix: string, named: boolean): Promise<void> => {
    if (options.signal?.aborted) {
      throw new FazhiError('aborted', 'the run was stopped', { cause: options.signal.reason });
    }
    // The folder that was asked for itself is never passed over.
    if (!named && typeof folder === 'string' && path.resolve(folder) === except) return;
    if (!(await isNew(folder, true))) return;
    let entries: Entry[];
    try {
      entries = await list(folder);
    } catch (cause) {
      if (named) throw unreadable(String(folder), cause);
      add(`${prefix}/`, folder);
      return;
    }
    if (await isStudy(folder, entries, named)) {
      studies++;
      return;
    }
    for (const { name, place, kind } of entries) {
      if (name.startsWith('.') || name.startsWith('~$')) continue;
      const id = prefix === '' ? name : `${prefix}/${name}`;
      const target = kind.isFile() || kind.isDirectory() ? kind : await statOf(place);
      if (target?.isDirectory()) await addFolder(place, id, false);
      else if (target === null || target.isFile()) await addFile(place, id, false);
      else ignored++;
    }
  };

  for (const place of places) {
    const kind = await stat(place).catch((cause) => {
      throw unreadable(place, cause);
    });
    if (kind.isDirectory()) {
      await addFolder(place, places.length > 1 ? path.basename(place) : '', true);
    } else await addFile(place, path.basename(place), true);
  }
  if (files.length === 0) {
    throw new FazhiError(
      'file-not-found',
      `${places.map((place) => JSON.stringify(place)).join(', ')} holds no file that can be read: txt, md, html, htm, docx or pdf`,
    );
  }
  return { files, ignored, repeated, studies };
}

type Place = string | Buffer;

/** What stands in a folder. */
interface Entry {
  /** As it is read by people. */
  readonly name: string;
  readonly place: Place;
  readonly kind: Pick<Stats, 'isFile' | 'isDirectory'>;
}

async function list(folder: Place): Promise<Entry[]> {
  const found = (await readdir(folder, {
    withFileTypes: true,
    encoding: 'buffer',
  })) as unknown as (Omit<Dirent, 'name'> & { readonly name: Buffer })[];
  return found
    .map((entry) => ({ ...placed(folder, entry.name), kind: entry }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** A name is UTF-8; one that is not comes from an archive made by a Chinese Windows, and is GB18030. */
function placed(folder: Place, bytes: Buffer): Pick<Entry, 'name' | 'place'> {
  const name = utf8(bytes);
  if (name !== null && typeof folder === 'string') return { name, place: path.join(folder, name) };
  return {
    name: name ?? new TextDecoder('gb18030').decode(bytes),
    place: Buffer.concat([asBuffer(folder), Buffer.from(path.sep), bytes]),
  };
}

function utf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function asBuffer(place: Place): Buffer {
  return typeof place === 'string' ? Buffer.from(place) : place;
}

function statOf(place: Place): Promise<Stats | null> {
  return stat(place).catch(() => null);
}

/** Whether a folder holds a study. Throws `invalid-argument` where it is the one that was asked for. */
async function isStudy(folder: Place, entries: readonly Entry[], named: boolean): Promise<boolean> {
  const has = (name: string): boolean => entries.some((entry) => entry.name === name);
  if (has(MANIFEST) && (await holdsStudy(folder))) {
    if (!named) return true;
    throw new FazhiError(
      'invalid-argument',
      `${JSON.stringify(String(folder))} holds a study and not reports; name the folder of the reports`,
    );
  }
  return !named && has(WORK);
}

function unreadable(place: string, cause: unknown): FazhiError {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new FazhiError('file-not-found', `there is no file or folder ${JSON.stringify(place)}`, {
      cause,
    });
  }
  return new FazhiError(
    'file-unreadable',
    `${JSON.stringify(place)} cannot be looked into (${code}); check its permissions`,
    { cause },
  );
}
