import {
  access,
  constants,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { FazhiError } from '../../errors';
import { lockFolder } from './lock';
import {
  incompleteTable,
  KEPT,
  MANIFEST,
  readManifest,
  type StudyManifest,
  WORK,
} from './manifest';

/**
 * In the folder of an unfinished run: what the run was called with, whose it is at the moment, and the
 * manifest of the finished run that it extends.
 */
const SETTINGS = 'settings';
const CLAIMS = 'claims';
const EXTENDED = 'extended.json';
/** The folder of the reports' pages. */
const PAGES = 'reports';

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

/** An output folder that belongs to this run until it is closed. */
export interface Output {
  readonly folders: OutputFolders;
  /** The manifest of a run that was whole but for tidying up; `null` where there is work to do. */
  readonly finished: StudyManifest | null;
  /** Gives the folder back; what is unfinished stays for the next call. */
  close(): Promise<void>;
}

/** Why a finished run cannot be extended by this call; `null` where it can. */
export type WhyNotExtended = (manifest: StudyManifest) => string | null;

/**
 * Makes the output folder ready and claims it for this run. An empty or missing folder begins a run; one with
 * an unfinished run of the same settings resumes it, or gives its manifest where it was stopped while it
 * tidied up; one with a finished run extends it, where `whyNot` has nothing against it.
 * Throws `output-not-empty` for anything else that is there, `output-locked` where another run is at work,
 * `output-unwritable` where it cannot be written.
 */
export async function openOutput(
  out: string,
  settings: string,
  whyNot: WhyNotExtended,
): Promise<Output> {
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
    await refuseOthers(out, await readdir(out), await begunSettings(work), settings, whyNot);
    const lock = await lockFolder(path.join(work, CLAIMS));
    const close = async (): Promise<void> => {
      await lock.release();
      await rmdir(work).catch(() => {}); // it stays where a run is unfinished
    };
    try {
      return { folders, close, finished: await prepare(folders, settings, whyNot) };
    } catch (cause) {
      await close().catch(() => {});
      throw cause;
    }
  } catch (cause) {
    if (cause instanceof FazhiError) throw cause;
    throw unwritable(out, cause);
  }
}

/** Looks again, now that no other run can change the folder, and makes it ready for the work. */
async function prepare(
  folders: OutputFolders,
  settings: string,
  whyNot: WhyNotExtended,
): Promise<StudyManifest | null> {
  const { out, work } = folders;
  const begun = await begunSettings(work);
  if (begun === null) await restoreManifest(folders);
  const found = await readdir(out);
  await refuseOthers(out, found, begun, settings, whyNot);
  if (begun === null && found.includes(MANIFEST)) {
    await rename(path.join(out, MANIFEST), path.join(work, EXTENDED));
  } else if (found.includes(MANIFEST)) {
    const manifest = await readManifest(out);
    if ((await incompleteTable(out, manifest)) === null) {
      await tidyUp(folders);
      return manifest;
    }
    await rm(path.join(out, MANIFEST));
  }
  if (begun === null) {
    await writeFile(path.join(work, `${SETTINGS}.draft`), settings);
    await rename(path.join(work, `${SETTINGS}.draft`), path.join(work, SETTINGS));
  }
  // Of the run that is extended, or of this one: stopped between moving them and the manifest to their place.
  if (found.includes(PAGES)) await rename(path.join(out, PAGES), folders.pages);
  if (found.includes(KEPT)) await rename(path.join(out, KEPT), folders.records);
  for (const folder of [folders.records, folders.pages]) await mkdir(folder, { recursive: true });
  for (const folder of [folders.partial, folders.drafts]) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder);
  }
  return null;
}

/**
 * Moves what is whole to its place, the manifest last, and takes the run's state away: from then on the
 * folder holds a finished run.
 */
export async function publish(folders: OutputFolders, pages: boolean): Promise<void> {
  const names = (await readdir(folders.drafts)).filter((name) => name !== MANIFEST).sort();
  const move = (name: string) =>
    rename(path.join(folders.drafts, name), path.join(folders.out, name));
  for (const name of names) await move(name);
  if (pages) await rename(folders.pages, path.join(folders.out, PAGES));
  await rename(folders.records, path.join(folders.out, KEPT));
  await move(MANIFEST);
  await tidyUp(folders).catch(() => {}); // the run is whole; the next call tidies up
}

/** The settings go last: until then the next call knows whose state it finds, and tidies up again. */
async function tidyUp(folders: OutputFolders): Promise<void> {
  for (const folder of [folders.records, folders.pages, folders.partial, folders.drafts]) {
    await rm(folder, { recursive: true, force: true });
  }
  for (const name of [EXTENDED, `${SETTINGS}.draft`, SETTINGS]) {
    await rm(path.join(folders.work, name), { force: true });
  }
}

async function begunSettings(work: string): Promise<string | null> {
  try {
    return await readFile(path.join(work, SETTINGS), 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw cause;
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

/** Gives a run its manifest back that was to be extended, where it was stopped before anything was changed. */
async function restoreManifest({ out, work }: OutputFolders): Promise<void> {
  await rename(path.join(work, EXTENDED), path.join(out, MANIFEST)).catch((cause) => {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
  });
}

async function refuseOthers(
  out: string,
  found: readonly string[],
  begun: string | null,
  settings: string,
  whyNot: WhyNotExtended,
): Promise<void> {
  const refuse = (why: string): never => {
    throw new FazhiError('output-not-empty', `${JSON.stringify(out)} ${why}`);
  };
  if (begun === settings) return;
  if (begun !== null) {
    refuse(
      'holds an unfinished run with other options, another corpus or another version; call it as before to finish it, or delete the folder',
    );
  }
  if (found.includes(MANIFEST)) {
    await refuseCutRun(out);
    const why = whyNot(await readManifest(out));
    if (why !== null) refuse(why);
    return;
  }
  if (found.includes(WORK)) {
    const begunToExtend = await access(path.join(out, WORK, EXTENDED)).then(
      () => true,
      () => false,
    );
    if (begunToExtend) return;
  }
  if (found.some((name) => name !== WORK)) refuse('is not empty; choose another folder');
}

/** Says which table is wrong where a run that looks finished is not whole. */
async function refuseCutRun(out: string): Promise<void> {
  const manifest = await readManifest(out).catch(() => null); // perhaps another program's
  const name = manifest === null ? null : await incompleteTable(out, manifest);
  if (name === null) return;
  throw new FazhiError(
    'output-not-empty',
    `${JSON.stringify(out)} holds a run whose ${name} is missing or cut; choose another folder, or delete it`,
  );
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
