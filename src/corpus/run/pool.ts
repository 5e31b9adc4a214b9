import { availableParallelism } from 'node:os';
import { FazhiError, shown } from '../../errors';
import { builtWorker, startThread, type Thread } from './thread';
import type { WorkerAnswer, WorkerTask } from './worker';

/** Threads that carry out tasks, or this thread where there are none. */
export interface Pool {
  /** How many tasks are carried out at a time. */
  readonly size: number;
  /** How many tasks to have under way, so that no thread waits. */
  readonly window: number;
  /** Carries out a task; one that is stopped rejects with `aborted`, and its thread ends with it. */
  run(task: WorkerTask, signal?: AbortSignal): Promise<WorkerAnswer>;
  /** Ends the threads; what is under way, and what comes later, rejects with `aborted`. */
  close(): Promise<void>;
}

/** How many threads, where they find their code, and how long a file may take. */
export interface PoolOptions {
  /** Worker threads; 0 works in this thread. @default the cores of the machine */
  readonly workers?: number;
  /** Milliseconds that one file or text may take before it is given up with `timed-out`; workers only. @default 120_000 */
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
    return poolHere(work);
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

/** Works in this thread, where nothing can be stopped once it has begun. */
function poolHere(work: (task: WorkerTask) => Promise<WorkerAnswer>): Pool {
  let isClosed = false;
  return {
    size: 1,
    window: 1,
    run: async (task, signal) => {
      if (isClosed) throw closed();
      if (signal?.aborted) throw stopped(signal);
      return work(task);
    },
    close: async () => {
      isClosed = true;
    },
  };
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
    if (isClosed) throw closed();
    if (!thread?.isAlive()) place.thread = start();
    return place.thread;
  };
  const leave = (place: Place): void => {
    const next = waiting.shift();
    if (next) next(place);
    else free.push(place);
  };
  /** A place of its own, or an error as soon as the signal comes. */
  const takePlace = (signal: AbortSignal | undefined): Promise<Place> => {
    const place = free.shift();
    if (place) return Promise.resolve(place);
    return new Promise<Place>((resolve, reject) => {
      const stop = (): void => {
        waiting.splice(waiting.indexOf(take), 1);
        reject(stopped(signal));
      };
      const take = (next: Place): void => {
        signal?.removeEventListener('abort', stop);
        resolve(next);
      };
      waiting.push(take);
      signal?.addEventListener('abort', stop, { once: true });
    });
  };
  return {
    size: workers,
    // One task is ready for each thread, so that none waits for the consumer.
    window: workers * 2,
    started: Promise.all(places.map((place) => place.thread)),
    run: async (task, signal) => {
      if (signal?.aborted) throw stopped(signal);
      const place = await takePlace(signal);
      let stop = (): void => {};
      try {
        const thread = await living(place);
        if (signal?.aborted) throw stopped(signal);
        stop = () => void thread.stop(); // a thread that works hears nothing else
        signal?.addEventListener('abort', stop, { once: true });
        return await thread.run(task, timeout);
      } catch (error) {
        if (isClosed) throw closed();
        throw signal?.aborted ? stopped(signal) : error;
      } finally {
        signal?.removeEventListener('abort', stop);
        leave(place);
      }
    },
    close: async () => {
      isClosed = true;
      await Promise.all(places.map(async ({ thread }) => (await thread.catch(() => null))?.stop()));
    },
  };
}

const closed = (): FazhiError => new FazhiError('aborted', 'the pool of workers is closed');

const stopped = (signal: AbortSignal | undefined): FazhiError =>
  new FazhiError('aborted', 'the work was stopped', { cause: signal?.reason });
