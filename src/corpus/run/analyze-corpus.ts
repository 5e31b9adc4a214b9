import { checkArgument, checkKnownOptions, isRecord } from '../../arguments';
import { FazhiError } from '../../errors';
import { type CorpusFile, findFiles } from './files';
import { compilePlaces } from './places';
import { openPool, type PoolOptions } from './pool';
import type { CorpusItem, ProcessOptions } from './process';
import { type CorpusError, type CorpusProgress, type CorpusResult, errorRecord } from './result';
import type { WorkerFault, WorkerTask } from './worker';

/** A corpus: a folder or file, several of them, or items one after the other. */
export type CorpusSource =
  | string
  | readonly string[]
  | Iterable<CorpusItem>
  | AsyncIterable<CorpusItem>;

/** How a corpus is analysed. */
export interface CorpusOptions extends ProcessOptions, PoolOptions {
  /** Stops the run: the iterator then throws `aborted`. */
  readonly signal?: AbortSignal;
  /** Called after each file. */
  readonly onProgress?: (progress: CorpusProgress) => void;
}

/**
 * Analyses the reports of a corpus in worker threads and yields one result for each, in input order: the
 * report, or a record of what was wrong with the file. A bad file never ends the run.
 *
 * No more files are read than the workers need to stay busy: a slow consumer slows the run, and memory does
 * not grow with the number of files. Leaving the loop early stops the workers.
 *
 * Throws `FazhiError`: `file-not-found` (nothing to read), `invalid-option`, `invalid-theme-set`,
 * `invalid-indicators`, `invalid-argument` (an item without `id`, and without `text` or `path`), `aborted`.
 *
 * @example
 * for await (const result of analyzeCorpus('reports/')) {
 *   if (result.ok) console.log(result.id, result.report.claims.length);
 *   else console.error(result.id, result.message, result.remedy);
 * }
 */
export async function* analyzeCorpus(
  source: CorpusSource,
  options: CorpusOptions = {},
): AsyncGenerator<CorpusResult, void, undefined> {
  checkKnownOptions(options, CORPUS_OPTIONS);
  const { signal, onProgress, workers, timeout, workerUrl, ...process } = options;
  const items = await itemsOf(source, signal);
  yield* runItems<CorpusResult>(
    items,
    (index, item) => ({ index, item, options: process, study: null }),
    { ...options },
  );
}

/** The options of `analyzeCorpus`, for those who add to them. */
export const CORPUS_OPTIONS = [
  'analyze',
  'read',
  'places',
  'workers',
  'timeout',
  'workerUrl',
  'signal',
  'onProgress',
] as const;

/** The items of a source, with their number where it is known. */
export interface CorpusItems {
  readonly total: number | null;
  readonly items: Iterable<CorpusItem> | AsyncIterable<CorpusItem>;
}

async function itemsOf(
  source: CorpusSource,
  signal: AbortSignal | undefined,
): Promise<CorpusItems> {
  const isSource =
    typeof source === 'string' ||
    (typeof source === 'object' &&
      source !== null &&
      (Symbol.iterator in source || Symbol.asyncIterator in source));
  checkArgument(
    isSource,
    'source',
    'a folder, a list of files, or an iterable of { id, text } or { id, path }',
    source,
  );
  if (typeof source === 'string' || isListOfNames(source)) {
    const places = typeof source === 'string' ? [source] : Array.from(source);
    for (const [i, place] of places.entries())
      checkArgument(typeof place === 'string', `source[${i}]`, 'a folder or a file', place);
    const { files } = await findFiles(places, signal ? { signal } : {});
    return { total: files.length, items: files satisfies readonly CorpusFile[] };
  }
  return { total: Array.isArray(source) ? source.length : null, items: source };
}

function isListOfNames(source: Exclude<CorpusSource, string>): source is readonly string[] {
  return Array.isArray(source) && source.length > 0 && typeof source[0] === 'string';
}

/** Refuses an item that is neither a text nor a file: the mistake is the caller's, in every item. */
function checkItem(item: unknown, index: number): void {
  const isItem =
    isRecord(item) && typeof item.id === 'string' && ('text' in item || 'path' in item);
  checkArgument(isItem, `item ${index}`, 'an object { id, text } or { id, path }', item);
}

/** Runs items through a pool and yields what the workers answer, in order. */
export async function* runItems<Answer extends { readonly ok: boolean }>(
  { items, total }: CorpusItems,
  taskOf: (index: number, item: CorpusItem) => WorkerTask,
  options: CorpusOptions,
): AsyncGenerator<Answer | CorpusError, void, undefined> {
  const { signal, onProgress } = options;
  const stopped = (): FazhiError =>
    new FazhiError('aborted', 'the run was stopped', { cause: signal?.reason });
  if (signal?.aborted) throw stopped();
  compilePlaces(options.places); // what is wrong with the options is said before any file is read
  const pool = await openPool(options);
  const began = performance.now();
  const queue: { readonly id: string; readonly answer: Promise<Answer | CorpusError> }[] = [];
  const source =
    Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  let index = 0;
  let exhausted = false;
  let done = 0;
  let failed = 0;
  try {
    for (;;) {
      while (!exhausted && queue.length < pool.window) {
        const next = await untilAborted(source.next(), signal, stopped);
        if (next.done) {
          exhausted = true;
          break;
        }
        const item = next.value;
        checkItem(item, index);
        const answer = answerOf<Answer>(pool.run(taskOf(index, item)), index, item.id);
        answer.catch(() => {}); // awaited below; until then a rejection is nobody's
        queue.push({ id: item.id, answer });
        index++;
      }
      const head = queue.shift();
      if (!head) return;
      const result = await untilAborted(head.answer, signal, stopped);
      done++;
      if (!result.ok) failed++;
      onProgress?.({
        done,
        failed,
        total: total ?? Math.max(index, done),
        id: head.id,
        elapsed: performance.now() - began,
      });
      yield result;
    }
  } finally {
    await source.return?.();
    await pool.close();
  }
}

/**
 * What a promise gives, or an error as soon as the signal comes. The listener goes when the promise is
 * settled: a race against one promise for the whole run would keep every result alive.
 */
function untilAborted<T>(
  pending: T | Promise<T>,
  signal: AbortSignal | undefined,
  stopped: () => FazhiError,
): Promise<T> {
  if (!signal) return Promise.resolve(pending);
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => reject(stopped());
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    Promise.resolve(pending)
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop));
  });
}

async function answerOf<Answer>(
  answer: Promise<string>,
  index: number,
  id: string,
): Promise<Answer | CorpusError> {
  let json: string;
  try {
    json = await answer;
  } catch (error) {
    if (error instanceof FazhiError) return errorRecord(index, id, error);
    const message = `the worker failed on the file: ${(error as Error).message}`;
    return errorRecord(index, id, { code: 'file-damaged', message });
  }
  const result = JSON.parse(json) as Answer | WorkerFault;
  if (result !== null && typeof result === 'object' && 'fault' in result) {
    throw new FazhiError(result.fault.code, result.fault.message);
  }
  return result as Answer;
}
