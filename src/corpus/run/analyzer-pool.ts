import { createAnalyzer } from '../../analyze';
import { checkArgument, checkKnownOptions, isRecord } from '../../arguments';
import { FazhiError, shown } from '../../errors';
import {
  type AnalyzeOptions,
  type AnalyzerOptions,
  checkAnalyzeOptions,
  checkText,
  DEFAULT_MAX_CHARACTERS,
} from '../../options';
import type { Report } from '../../report';
import { openPool, type PoolOptions } from './pool';
import type { WorkerFault } from './worker';

/** Worker threads that analyse texts for as long as the caller wants, such as one pool for a service. */
export interface AnalyzerPool {
  /**
   * Analyses a text in a thread, as `analyze` does; texts that find no thread free wait their turn. A thread
   * whose text is given up, or takes longer than `timeout`, is ended, and another takes its place.
   *
   * Rejects with a `FazhiError`: `aborted` (by the signal, or because the pool was closed), `timed-out`,
   * `file-too-large` (the text needs more memory than a thread has), `pool-full`, and what `analyze` throws.
   */
  analyze(text: string, options?: PoolAnalyzeOptions): Promise<Report>;
  /** Ends the threads. What is under way or waits, and every later call, rejects with `aborted`. */
  close(): Promise<void>;
}

/** How a pool is made. */
export interface AnalyzerPoolOptions extends PoolOptions {
  /** How its texts are analysed, by the options of `createAnalyzer`. @default {} */
  readonly analyze?: AnalyzerOptions;
  /** How many texts may wait for a thread; one more is refused with `pool-full`. @default 1000 */
  readonly maxWaiting?: number;
}

/** How one text of a pool is analysed: what is given here takes the place of the pool's own options. */
export interface PoolAnalyzeOptions extends AnalyzeOptions {
  /** Gives the text up: its promise rejects with `aborted`, whether it waits or is under way. */
  readonly signal?: AbortSignal;
}

const POOL_OPTIONS = ['workers', 'timeout', 'workerUrl', 'analyze', 'maxWaiting'];
const MAX_WAITING = 1000;

/**
 * Starts worker threads that analyse texts until the pool is closed. Threads that wait for a text do not keep
 * the process from ending. With `workers: 0` the texts are analysed in the caller's thread, one by one, and
 * neither `timeout` nor `signal` can stop one that has begun.
 *
 * Rejects with a `FazhiError`: `invalid-option` (also where the threads cannot start), `invalid-theme-set`,
 * `invalid-indicators`.
 *
 * @example
 * const pool = await createPool({ workers: 2, timeout: 10_000 });
 * const report = await pool.analyze(text, { signal: AbortSignal.timeout(5_000) });
 * await pool.close();
 */
export async function createPool(options: AnalyzerPoolOptions = {}): Promise<AnalyzerPool> {
  checkKnownOptions(options, POOL_OPTIONS);
  const { analyze: shared = {}, maxWaiting = MAX_WAITING, ...threads } = options;
  const isCount = Number.isSafeInteger(maxWaiting) || maxWaiting === Number.POSITIVE_INFINITY;
  if (!isCount || maxWaiting < 0) {
    throw new FazhiError(
      'invalid-option',
      `maxWaiting is a whole number from 0 on, or Infinity, not ${shown(maxWaiting)}`,
    );
  }
  createAnalyzer(shared); // what is wrong with the options is said here, and not with the first text
  const pool = await openPool(threads);
  const most = maxWaiting + pool.size;
  let underWay = 0;
  return {
    analyze: async (text, options = {}) => {
      checkArgument(isRecord(options), 'options', 'an object', options);
      const { signal, ...own } = options;
      checkArgument(signal === undefined || isSignal(signal), 'signal', 'an AbortSignal', signal);
      checkAnalyzeOptions(own);
      const { maxCharacters = DEFAULT_MAX_CHARACTERS } = { ...shared, ...own };
      checkText(text, maxCharacters); // before it is copied to a thread
      if (underWay >= most) {
        throw new FazhiError(
          'pool-full',
          `${maxWaiting} texts wait for a thread, as many as maxWaiting allows; try again later`,
        );
      }
      underWay++;
      try {
        const json = await pool.run({ text, options: shared, own }, signal);
        if (!json.startsWith('{"fault":')) return JSON.parse(json) as Report;
        const { fault } = JSON.parse(json) as WorkerFault;
        throw new FazhiError(fault.code, fault.message);
      } finally {
        underWay--;
      }
    },
    close: () => pool.close(),
  };
}

/** Whether a value is a signal of any kind: a test's or another window's is not of this class. */
const isSignal = (value: unknown): boolean =>
  isRecord(value) && typeof value.aborted === 'boolean' && 'addEventListener' in value;
