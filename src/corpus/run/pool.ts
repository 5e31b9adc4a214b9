import { availableParallelism } from 'node:os';
import { FazhiError, shown } from '../../errors';
import { builtWorker, startThread, type Thread } from './thread';
import type { WorkerAnswer, WorkerTask } from './worker';

/** Threads that carry out tasks, or this thread where there are none. */
export interface Pool {
  /** How many tasks to have under way, so that no thread waits. */
  readonly window: number;
  run(task: WorkerTask): Promise<WorkerAnswer>;
  close(): Promise<void>;
}

/** How many threads, where they find their code, and how long a file may take. */
export interface PoolOptions {
  /** Worker threads; 0 works in this thread. @default the cores of the machine */
  readonly workers?: number;
  /** Milliseconds that one file may take before it gets an error record; workers only. @default 120_000 */
  readonly timeout?: number;
  /**
   * Where the module `fazhi/corpus-worker` is, for those who bundle this library.
   * @default beside this module
   */
  readonly workerUrl?: URL;
}

/** Longest time that a timer can be set to. */
export const MAX_TIMEOUT = 2 ** 31 - 1;

/** Milliseconds that one file may take. */
export const DEFAULT_TIMEOUT = 120_000;

/** Throws `invalid-option` for a number of workers, a time or a place that cannot be. */
export function checkPoolOptions(options: PoolOptions): void {
  const { workers = 1, timeout = DEFAULT_TIMEOUT, workerUrl } = options;
  const fail = (message: string): never => {
    throw new FazhiError('invalid-option', message);
  };
  if (!Number.isInteger(workers) || workers < 0 || workers > 1024) {
    fail(`workers is a whole number from 0 to 1024, not ${shown(workers)}`);
  }
  if (!(timeout > 0)) fail(`timeout is a number above 0, not ${shown(timeout)}`);
  if (workerUrl !== undefined && !(workerUrl instanceof URL)) {
    fail(`workerUrl is a URL object, not ${shown(workerUrl)}`);
  }
}

/** Opens a pool; it must be closed. Throws `invalid-option`. */
export async function openPool(options: PoolOptions): Promise<Pool> {
  checkPoolOptions(options);
  const { workers = availableParallelism(), timeout = DEFAULT_TIMEOUT, workerUrl } = options;
  if (workers === 0) {
    const { default: work } = await import('./worker');
    return { window: 1, run: work, close: async () => {} };
  }
  const module = workerUrl ?? builtWorker();
  const pool = poolOf(workers, () => startThread(module), Math.min(timeout, MAX_TIMEOUT));
  try {
    await pool.started;
  } catch (error) {
    await pool.close();
    throw error;
  }
  return pool;
}

/** A place for a thread, which is started again for the next task where it died. */
interface Place {
  thread: Promise<Thread>;
}

function poolOf(
  workers: number,
  start: () => Promise<Thread>,
  timeout: number,
): Pool & { readonly started: Promise<unknown> } {
  const places = Array.from({ length: workers }, (): Place => ({ thread: start() }));
  const free = [...places];
  const waiting: ((place: Place) => void)[] = [];
  let isClosed = false;
  for (const { thread } of places) thread.catch(() => {}); // whoever gets the place is told

  const living = async (place: Place): Promise<Thread> => {
    const thread = await place.thread.catch(() => null);
    if (isClosed) throw new FazhiError('aborted', 'the pool of workers is closed');
    if (!thread?.isAlive()) place.thread = start();
    return place.thread;
  };
  return {
    // One task is ready for each thread, so that none waits for the consumer.
    window: workers * 2,
    started: Promise.all(places.map((place) => place.thread)),
    run: async (task) => {
      const place = free.shift() ?? (await new Promise<Place>((resolve) => waiting.push(resolve)));
      try {
        const thread = await living(place);
        return await thread.run(task, timeout);
      } finally {
        const next = waiting.shift();
        if (next) next(place);
        else free.push(place);
      }
    },
    close: async () => {
      isClosed = true;
      await Promise.all(places.map(async ({ thread }) => (await thread.catch(() => null))?.stop()));
    },
  };
}
