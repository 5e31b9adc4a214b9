import type { EventEmitter } from 'node:events';
import { availableParallelism } from 'node:os';
import { FazhiError } from '../../errors';
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
  /** Where the worker's module is, for those who bundle this library. @default beside this module */
  readonly workerUrl?: URL;
}

/** Opens a pool; it must be closed. Throws `invalid-option`. */
export async function openPool(options: PoolOptions): Promise<Pool> {
  const { workers = availableParallelism(), timeout = 120_000 } = options;
  if (!Number.isInteger(workers) || workers < 0 || workers > 1024) {
    throw new FazhiError(
      'invalid-option',
      `workers is a whole number from 0 to 1024, not ${workers}`,
    );
  }
  if (!(timeout > 0))
    throw new FazhiError('invalid-option', `timeout is a number above 0, not ${timeout}`);
  if (workers === 0) {
    const { default: work } = await import('./worker');
    return { window: 1, run: work, close: async () => {} };
  }
  const { default: Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: (options.workerUrl ?? new URL('./corpus-worker.js', import.meta.url)).href,
    minThreads: workers,
    maxThreads: workers,
    // Reports are short-lived: a small nursery keeps memory level, at no cost in time.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
    trackUnmanagedFds: false,
    // Flags of the host (--input-type, --inspect) are not for the workers.
    execArgv: [],
  });
  // A thread that dies rejects its task, which is where it is dealt with.
  (pool as unknown as EventEmitter).on('error', () => {});
  try {
    await pool.run(null);
  } catch (cause) {
    await pool.destroy();
    throw new FazhiError(
      'invalid-option',
      `the workers cannot start: ${(cause as Error).message}; where this library is bundled, set workerUrl, or set workers to 0`,
      { cause },
    );
  }
  const turn = turns(workers);
  return {
    // One task is ready for each thread, so that none waits for the consumer.
    window: workers * 2,
    run: (task) =>
      turn(async () => {
        const clock = new AbortController();
        const timer = setTimeout(() => clock.abort(), timeout);
        try {
          return (await pool.run(task, { signal: clock.signal })) as WorkerAnswer;
        } catch (error) {
          throw failureOf(error, clock.signal, timeout);
        } finally {
          clearTimeout(timer);
        }
      }),
    close: () => pool.destroy(),
  };
}

/** Lets so many tasks run at once, in order; the others wait, and their clocks do not run yet. */
function turns(most: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}

function failureOf(error: unknown, signal: AbortSignal, timeout: number): unknown {
  if (signal.aborted) {
    return new FazhiError(
      'timed-out',
      `the file took longer than ${Math.round(timeout / 1000)} seconds`,
    );
  }
  if ((error as { code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new FazhiError(
      'file-too-large',
      'the file needs more memory than a worker has; split it',
    );
  }
  return error;
}
