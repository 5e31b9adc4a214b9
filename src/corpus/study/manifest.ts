import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { FazhiError } from '../../errors';
import type { Engine } from '../../report/types';

/** Written last: an output folder that has it is whole. */
export const MANIFEST = 'manifest.json';
/** The folder below the output folder where an unfinished run keeps its state; gone when it is finished. */
export const WORK = '.unfinished';

/** The folder in which a finished run keeps what it knows of each file, so that it can be extended. */
export const KEPT = '.records';

/** What a run was made of: enough to repeat it and to compare it with another. */
export interface StudyManifest {
  readonly manifestVersion: 1;
  readonly engine: Engine;
  /** Versions of what may decide a result besides the engine. */
  readonly runtime: { readonly node: string; readonly unicode: string };
  /** The options of the run that decide its results; paths of this machine are not among them. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly counts: {
    readonly files: number;
    readonly reports: number;
    readonly errors: number;
    /** Reports that are left out of the figures, by why: `not-this-genre`, `error-page`, `duplicate`. */
    readonly leftOut: Readonly<Record<string, number>>;
    /** Warnings by code. */
    readonly warnings: Readonly<Record<string, number>>;
    /** Files of other kinds in the folders, files reached a second time, folders that hold a study. */
    readonly ignored: number;
    readonly repeated: number;
    readonly studies: number;
    /** Rows of each table. */
    readonly rows: Readonly<Record<string, number>>;
  };
  /** The files of the tables, by name. */
  readonly tables: Readonly<Record<string, WrittenFile>>;
  /** The files, in order. */
  readonly inputs: readonly ManifestInput[];
}

/** A file that a run has written. */
export interface WrittenFile {
  readonly bytes: number;
  /** `sha256:…` of its bytes. */
  readonly hash: string;
}

/** A file of a run, and what came of it. */
export interface ManifestInput {
  readonly id: string;
  /** `sha256:…` of the file; `null` where it could not be read. */
  readonly hash: string | null;
  readonly bytes: number | null;
  /** `sha256:…` of its rows in all tables, or the code of its error. */
  readonly result: string;
}

/** Reads the manifest of a finished run. Throws `file-not-found`, `file-unreadable` or `invalid-argument`. */
export async function readManifest(out: string): Promise<StudyManifest> {
  const file = path.join(out, MANIFEST);
  const text = await readFile(file, 'utf8').catch((cause) => {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new FazhiError(
        'file-not-found',
        `${JSON.stringify(out)} holds no finished run: it has no ${MANIFEST}`,
        { cause },
      );
    }
    throw new FazhiError(
      'file-unreadable',
      `${JSON.stringify(file)} cannot be read (${(cause as NodeJS.ErrnoException).code})`,
      { cause },
    );
  });
  const manifest = parsed(text);
  if (manifest) return manifest;
  throw new FazhiError(
    'invalid-argument',
    `${JSON.stringify(file)} is no manifest of this version`,
  );
}

function parsed(text: string): StudyManifest | null {
  try {
    const value = JSON.parse(text) as StudyManifest | null;
    return value?.manifestVersion === 1 && Array.isArray(value.inputs) ? value : null;
  } catch {
    return null;
  }
}

/** Whether a folder holds a study: a manifest of ours, whatever is beside it. */
export async function holdsStudy(folder: string | Buffer): Promise<boolean> {
  const file =
    typeof folder === 'string'
      ? path.join(folder, MANIFEST)
      : Buffer.concat([folder, Buffer.from(`${path.sep}${MANIFEST}`)]);
  const text = await readFile(file, 'utf8').catch(() => null);
  return text !== null && parsed(text) !== null;
}

/** The name of a table that is missing or has not the size that the manifest states; `null` where all are whole. */
export async function incompleteTable(
  out: string,
  manifest: StudyManifest,
): Promise<string | null> {
  for (const [name, { bytes }] of Object.entries(manifest.tables ?? {})) {
    const found = await stat(path.join(out, name)).catch(() => null);
    if (found?.size !== bytes) return name;
  }
  return null;
}
