import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FazhiError } from '../../errors';
import { filePath, parseHere, readBytes, readingOf } from '../read/read';
import type { ReadDocument, ReadOptions } from '../read/types';
import { checkPoolOptions, DEFAULT_TIMEOUT, MAX_TIMEOUT } from './pool';
import { startThread, type Thread } from './thread';
import type { WorkerFault } from './worker';

/** How a file is read. */
export interface DocumentOptions extends ReadOptions {
  /** Milliseconds that reading may take. @default 120_000 */
  readonly timeout?: number;
  /**
   * Where the module `fazhi/corpus-worker` is, for those who bundle this library. Where there is none, files
   * are read in the caller's thread, and neither the time nor the memory that they take has a limit.
   * @default beside this module
   */
  readonly workerUrl?: URL;
}

/**
 * Reads a file's text: `.txt`, `.md`, `.html`, `.htm`, `.docx`, `.pdf`. What the bytes are goes before
 * what the name says, since pages and Word files are often saved under the wrong one. Pages, Word files and
 * PDFs are read in a thread of their own, which is ended when they take more time or memory than they may.
 *
 * Throws a `FazhiError`: `file-not-found`, `file-unreadable`, `file-unsupported` (with the LibreOffice
 * call for `.doc` and `.wps`), `file-damaged`, `file-protected`, `file-without-text`, `file-too-large`,
 * `timed-out` or `invalid-option`; also `file-unreadable` for a file that changes while it is read.
 */
export async function readDocument(
  file: string | Uint8Array,
  options: DocumentOptions = {},
): Promise<ReadDocument> {
  const bytes = await readBytes(filePath(file), options);
  return parseDocument(bytes, path.basename(filePath(file).toString()), options);
}

/** The same for bytes that are already in memory; `name` gives the extension and is used in messages. */
export async function parseDocument(
  bytes: Uint8Array,
  name: string,
  options: DocumentOptions = {},
): Promise<ReadDocument> {
  const { timeout = DEFAULT_TIMEOUT, workerUrl, ...limits } = options;
  checkPoolOptions(options);
  const module = workerUrl ?? builtWorker();
  const format = readingOf(bytes, name, limits);
  if (module === null || format === 'text' || format === 'markdown') {
    return parseHere(bytes, name, limits);
  }
  const json = await withThread(module, (thread) =>
    thread.run({ document: { bytes, name, options: limits } }, Math.min(timeout, MAX_TIMEOUT)),
  );
  const answer = JSON.parse(json) as ReadDocument | WorkerFault;
  if ('fault' in answer) throw new FazhiError(answer.fault.code, answer.fault.message);
  return answer;
}

/** The worker's module as it is built beside this one; `null` where the source runs itself. */
function builtWorker(): URL | null {
  const url = new URL('./corpus-worker.js', import.meta.url);
  return url.protocol === 'file:' && existsSync(fileURLToPath(url)) ? url : null;
}

/** A thread that waits for the next file; it does not keep the process from ending. */
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
