import { parentPort } from 'node:worker_threads';
import { watchArrays } from '../read/allowance';
import work, { type WorkerTask } from './worker';

/** What a worker thread says: once that it is up, then of each task what came of it. */
export type ThreadMessage = 'ready' | { readonly answer: string } | { readonly failure: string };

watchArrays(() => process.memoryUsage().arrayBuffers);

// The module of a worker thread (`fazhi/corpus-worker`): it carries out one task after the other.
const say = (message: ThreadMessage): void => parentPort?.postMessage(message);

parentPort?.on('message', async (task: WorkerTask) => {
  try {
    say({ answer: await work(task) });
  } catch (error) {
    say({ failure: error instanceof Error ? error.message : String(error) });
  }
});
say('ready');
