import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { FazhiError } from '../../errors';
import { checkPoolOptions, DEFAULT_TIMEOUT, MAX_TIMEOUT } from './pool';
import { builtWorker, startThread, type Thread } from './thread';
import type { WorkerFault, WorkerTask } from './worker';

/** How long a thread may work on one thing, and where it finds its code. */
export interface ApartOptions {
  /** Milliseconds that the work may take. @default 120_000 */
  readonly timeout?: number;
  /**
   * Where the module `fazhi/corpus-worker` is, for those who bundle this library. Where there is none, the
   * work is done in the caller's thread, and neither its time nor its memory has a limit.
   * @default beside this module
   */
  readonly workerUrl?: URL;
}

/**
 * What a thread of its own answers to a task, as JSON, or `here` where there is no module for a thread.
 * Throws what is wrong with the task; `timed-out` or `file-too-large` where it takes more than it may.
 */
export async function runApart(
  task: WorkerTask,
  options: ApartOptions,
  here: () => Promise<string>,
): Promise<string> {
  const { timeout = DEFAULT_TIMEOUT, workerUrl } = options;
  checkPoolOptions(options);
  const module = workerUrl ?? existingWorker();
  if (module === null) return here();
  const json = await withThread(module, (thread) =>
    thread.run(task, Math.min(timeout, MAX_TIMEOUT)),
  );
  if (!json.startsWith('{"fault":')) return json;
  const { fault } = JSON.parse(json) as WorkerFault;
  throw new FazhiError(fault.code, fault.message);
}

/** The worker's module as it is built beside this one; `null` where the source runs itself. */
function existingWorker(): URL | null {
  const url = builtWorker();
  return url.protocol === 'file:' && existsSync(fileURLToPath(url)) ? url : null;
}

/** A thread that waits for the next task; it does not keep the process from ending. */
let idle: { readonly module: string; readonly thread: Thread } | null = null;
let running = 0;
const waiting: (() => void)[] = [];

async function withThread<T>(module: URL, task: (thread: Thread) => Promise<T>): Promise<T> {
  while (running >= availableParallelism()) {
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  running++;
  try {
    const kept = idle;
    idle = null;
    const isFit = kept?.module === module.href && kept.thread.isAlive();
    if (kept && !isFit) await kept.thread.stop();
    const thread = isFit ? kept.thread : await startThread(module);
    try {
      return await task(thread);
    } finally {
      if (idle === null && thread.isAlive()) idle = { module: module.href, thread };
      else await thread.stop();
    }
  } finally {
    running--;
    waiting.shift()?.();
  }
}
