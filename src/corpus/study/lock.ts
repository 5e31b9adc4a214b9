import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { FazhiError } from '../../errors';

/** A folder that is one run's alone. */
export interface FolderLock {
  /** Gives the folder back. */
  release(): Promise<void>;
}

/** Tries before a run is turned away: two that come at the same moment both step back, and try again. */
const TRIES = 4;
const PAUSE = 60;

/**
 * Claims a folder for this process. Every run writes a claim under a name of its own and then looks for
 * others, so of two that come together at most one goes on; a claim whose process is gone counts for nothing
 * and is taken away. Nothing that belongs to a living process is ever deleted.
 *
 * Throws `output-locked` where another run has the folder. A claim from another machine is taken as held,
 * since nobody here can tell: the message names the file to delete.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const own = path.join(folder, claimName(await startOf(process.pid)));
  const release = async (): Promise<void> => {
    const remove = () => rm(own, { force: true });
    await remove().catch(remove);
    await rmdir(folder).catch(() => {}); // others may be there
  };
  for (let attempt = 1; ; attempt++) {
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(own, '', { flag: 'wx' });
      const other = await livingClaim(folder, path.basename(own));
      if (other === null) return { release };
      await release();
      if (attempt === TRIES) throw heldBy(folder, other);
    } catch (cause) {
      await release().catch(() => {});
      // A run that ends takes the folder of claims away, perhaps just before the claim was written.
      const isGone = (cause as NodeJS.ErrnoException).code === 'ENOENT';
      if (!isGone || attempt === TRIES) throw cause;
    }
    await wait(attempt * PAUSE * (0.5 + Math.random()));
  }
}

/** The parts of a claim's name: whose it is must be known even where the file is not yet written. */
interface Claim {
  readonly name: string;
  readonly host: string;
  readonly pid: number;
  /** When the process was started, as the system counts it; by it a number that was given anew is told. */
  readonly started: string;
}

const UNKNOWN = 'unknown';
const HOST = encodeURIComponent(hostname());

function claimName(started: string): string {
  return [HOST, process.pid, started, randomUUID()].join('~');
}

async function livingClaim(folder: string, own: string): Promise<Claim | null> {
  for (const name of await readdir(folder)) {
    if (name === own) continue;
    const [host = '', pid = '', started = UNKNOWN] = name.split('~');
    const claim: Claim = { name, host, pid: Number(pid), started };
    if (await isAlive(claim)) return claim;
    await rm(path.join(folder, name), { force: true });
  }
  return null;
}

async function isAlive(claim: Claim): Promise<boolean> {
  if (claim.host !== HOST) return true;
  try {
    process.kill(claim.pid, 0); // sends nothing: asks whether there is such a process
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const started = await startOf(claim.pid);
  return started === UNKNOWN || claim.started === UNKNOWN || started === claim.started;
}

/** When a process was started, where the system tells it: the 22nd field of Linux's `/proc/PID/stat`. */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return /^\d+$/.test(fields[19] ?? '') ? fields[19]! : UNKNOWN;
}

function heldBy(folder: string, { name, host, pid }: Claim): FazhiError {
  const who = `process ${pid} on ${host}`;
  const way =
    host === HOST
      ? 'wait until it is done, or choose another folder'
      : `if it is no longer there, delete ${JSON.stringify(path.join(folder, name))} and call again`;
  return new FazhiError(
    'output-locked',
    `another run is writing to the output folder: ${who}; ${way}`,
  );
}
