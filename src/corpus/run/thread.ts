import { Worker } from 'node:worker_threads';
import { FazhiError } from '../../errors';
import type { WorkerAnswer, WorkerTask } from './worker';
import type { ThreadMessage } from './worker-thread';

/** A worker thread that carries out one task at a time. A thread that died or was stopped is of no more use. */
export interface Thread {
  /** Carries out a task. Rejects where the task fails, the thread dies or `milliseconds` are over. */
  run(task: WorkerTask, milliseconds: number): Promise<WorkerAnswer>;
  readonly isAlive: () => boolean;
  stop(): Promise<void>;
}

/**
 * The module of the workers as it is built beside this one. It is said in two steps: a bundler that knows
 * what they mean would copy the file alone, without what it imports.
 */
export function builtWorker(): URL {
  const here = import.meta.url;
  return new URL('./corpus-worker.js', here);
}

/** Milliseconds that a thread may take to load its code. */
const START_LIMIT = 60_000;
/** MiB of heap that a thread may take: a file of 20 MB takes a half. */
const MAX_HEAP = 2048;

/**
 * Starts a thread and waits until its code is loaded.
 * Throws `invalid-option` where it cannot start: there is no module at `module`, or it is another one.
 */
export async function startThread(module: URL): Promise<Thread> {
  let worker: Worker;
  try {
    worker = new Worker(module, {
      // Reports are short-lived: a small nursery keeps memory level, at no cost in time.
      resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: MAX_HEAP },
      trackUnmanagedFds: false,
      // Flags of the host (--input-type, --inspect) are not for the workers.
      execArgv: [],
    });
  } catch (cause) {
    throw cannotStart(module, cause);
  }
  let alive = true;
  /** Who waits for the next message; a thread that dies tells the same one. */
  let waiting: { resolve(message: ThreadMessage): void; reject(error: unknown): void } | null =
    null;
  const end = (error: unknown): void => {
    alive = false;
    waiting?.reject(error);
  };
  worker.on('message', (message: ThreadMessage) => waiting?.resolve(message));
  worker.on('messageerror', end);
  worker.on('error', end); // without a listener the error would end the process
  worker.on('exit', (code) => end(new Error(`the worker ended with code ${code}`)));

  const next = (milliseconds: number, late: () => Error): Promise<ThreadMessage> =>
    new Promise<ThreadMessage>((resolve, reject) => {
      const timer = setTimeout(() => {
        alive = false;
        void worker.terminate();
        reject(late());
      }, milliseconds);
      const settled =
        <T>(settle: (value: T) => void) =>
        (value: T): void => {
          clearTimeout(timer);
          waiting = null;
          settle(value);
        };
      waiting = { resolve: settled(resolve), reject: settled(reject) };
    });

  const started = next(START_LIMIT, () => new Error('it does not say that it is ready'));
  try {
    if ((await started) !== 'ready') throw new Error('it is another module');
  } catch (cause) {
    await worker.terminate();
    throw cannotStart(module, cause);
  }
  worker.unref(); // a thread that waits for work does not keep the process from ending
  return {
    isAlive: () => alive,
    stop: async () => {
      alive = false;
      await worker.terminate();
    },
    run: async (task, milliseconds) => {
      const answered = next(milliseconds, () => tooLate(nameOf(task), milliseconds));
      worker.ref();
      worker.postMessage(task);
      const message = await answered
        .catch((error: unknown) => {
          throw isOutOfMemory(error) ? tooLarge(nameOf(task), error) : error;
        })
        .finally(() => worker.unref());
      if (message === 'ready') throw new Error('the worker started twice');
      if ('failure' in message) throw new Error(message.failure);
      return message.answer;
    },
  };
}

function cannotStart(module: URL, cause: unknown): FazhiError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new FazhiError(
    'invalid-option',
    `the workers cannot start from ${module.href}: ${why}; where this library is bundled, set workerUrl to the place of fazhi/corpus-worker, or set workers to 0`,
    { cause },
  );
}

const nameOf = (task: WorkerTask): string => ('text' in task ? 'text' : 'file');

function tooLate(name: string, milliseconds: number): FazhiError {
  const time =
    milliseconds < 1000
      ? `${milliseconds} milliseconds`
      : `${Math.round(milliseconds / 1000)} seconds`;
  return new FazhiError('timed-out', `the ${name} took longer than ${time}`);
}

function isOutOfMemory(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tooLarge(name: string, cause: unknown): FazhiError {
  const message = `the ${name} needs more memory than a worker has; split it`;
  return new FazhiError('file-too-large', message, { cause });
}
