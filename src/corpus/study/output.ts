import {
  access,
  constants,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { FazhiError } from '../../errors';

/** The folder below the output folder where an unfinished run keeps its state; gone when it is finished. */
const WORK = '.unfinished';
/** Written last: an output folder that has it is whole. */
export const MANIFEST = 'manifest.json';
/** The folder of the reports' pages. */
export const PAGES = 'reports';

/** Where a run keeps what. */
export interface OutputFolders {
  readonly out: string;
  /** Gone when the run is finished. */
  readonly work: string;
  readonly records: string;
  readonly pages: string;
  /** Records and pages while they are written, one for each thread. */
  readonly partial: string;
  /** Tables and the overview while they are written. */
  readonly drafts: string;
}

/**
 * Makes the output folder ready. An empty or missing folder begins a run; one with an unfinished run of the
 * same settings resumes it, or is `finished` where it was stopped while it tidied up.
 * Throws `output-not-empty` for anything else that is there, `output-unwritable` where it cannot be written.
 */
export async function openOutput(
  out: string,
  settings: string,
): Promise<OutputFolders | 'finished'> {
  const work = path.join(out, WORK);
  const folders = {
    out,
    work,
    records: path.join(work, 'records'),
    pages: path.join(work, PAGES),
    partial: path.join(work, 'partial'),
    drafts: path.join(work, 'drafts'),
  };
  try {
    await makeFolder(path.resolve(out));
    await access(out, constants.W_OK);
    const found = await readdir(out);
    const begun = await readFile(path.join(work, 'settings'), 'utf8').catch(() => null);
    refuseOthers(out, found, begun, settings);
    if (begun !== null && found.includes(MANIFEST)) {
      await rm(work, { recursive: true, force: true });
      return 'finished';
    }
    // Stopped between moving the pages and the manifest to their place.
    if (found.includes(PAGES)) await rename(path.join(out, PAGES), folders.pages);
    for (const folder of [folders.records, folders.pages]) await mkdir(folder, { recursive: true });
    for (const folder of [folders.partial, folders.drafts]) {
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder);
    }
    if (begun === null) {
      await writeFile(path.join(work, 'settings.draft'), settings);
      await rename(path.join(work, 'settings.draft'), path.join(work, 'settings'));
    }
    return folders;
  } catch (cause) {
    if (cause instanceof FazhiError) throw cause;
    throw unwritable(out, cause);
  }
}

/** Makes a folder and those above it. Node's own way never ends where the file system refuses new ones. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return;
    const above = path.dirname(folder);
    const isMissing = code === 'ENOENT' && (await stat(above).catch(() => null)) === null;
    if (!isMissing) throw cause;
    await makeFolder(above);
    await mkdir(folder);
  }
}

function refuseOthers(
  out: string,
  found: readonly string[],
  begun: string | null,
  settings: string,
): void {
  const refuse = (why: string): never => {
    throw new FazhiError('output-not-empty', `${JSON.stringify(out)} ${why}`);
  };
  if (begun === settings) return;
  if (begun !== null) {
    refuse(
      'holds an unfinished run with other options, another corpus or another version; call it as before to finish it, or delete the folder',
    );
  }
  if (found.includes(MANIFEST)) refuse('holds a finished run; choose another folder, or delete it');
  if (found.some((name) => name !== WORK)) refuse('is not empty; choose another folder');
}

/** Turns what the file system says into an error that names the output folder. */
export function unwritable(out: string, cause: unknown): FazhiError {
  const code = (cause as NodeJS.ErrnoException | null)?.code;
  const why =
    code === 'ENOSPC' ? 'the disk is full' : `it cannot be written (${code ?? String(cause)})`;
  return new FazhiError(
    'output-unwritable',
    `${JSON.stringify(out)}: ${why}; make room or choose another folder, and call again to go on`,
    { cause },
  );
}
