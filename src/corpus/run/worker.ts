import { type Analyzer, createAnalyzer } from '../../analyze';
import { FazhiError, type FazhiErrorCode } from '../../errors';
import type { AnalyzeOptions, AnalyzerOptions } from '../../options';
import type { Report } from '../../report';
import { pageLabels } from '../pages/page-labels';
import { parseHere } from '../read/read';
import type { ReadDocument, ReadOptions } from '../read/types';
import { type KeepOptions, type StudyAnswer, type StudyTools, studyItem } from '../study/item';
import { compilePlaces } from './places';
import { type CorpusItem, createProcessor, type ProcessOptions } from './process';
import { type CorpusResult, errorRecord, reportJson } from './result';

/** What a worker is asked: to analyse an item of a corpus or a text, or to read a file's bytes. */
export type WorkerTask = ItemTask | DocumentTask | TextTask;

/** One item, and how; `study` where the result is to be kept on disk. */
export interface ItemTask {
  readonly index: number;
  readonly item: CorpusItem;
  readonly options: ProcessOptions;
  readonly study: KeepOptions | null;
}

/** The bytes of a file, and how they are read. */
export interface DocumentTask {
  readonly document: {
    readonly bytes: Uint8Array;
    readonly name: string;
    readonly options: ReadOptions;
  };
}

/** A text to analyse, and how. */
export interface TextTask {
  readonly text: string;
  readonly options: AnalyzerOptions;
  /** What takes the place of these options for this text. */
  readonly own?: AnalyzeOptions;
}

/** What a worker answers: a result as JSON, which crosses threads faster than a tree of objects. */
export type WorkerAnswer = string;

let current: (StudyTools & { readonly key: string }) | null = null;

let analyzer: { readonly key: string; readonly analyze: Analyzer['analyze'] } | null = null;

/** The analyzer of some options, which is made once: a thread of a pool gets the same ones each time. */
function analyzerOf(options: AnalyzerOptions): Analyzer['analyze'] {
  const key = JSON.stringify(options);
  if (analyzer?.key !== key) analyzer = { key, analyze: createAnalyzer(options).analyze };
  return analyzer.analyze;
}

/** What ends the run and not only the work on a file: an error loses its class and code between threads. */
export interface WorkerFault {
  readonly fault: { readonly code: FazhiErrorCode; readonly message: string };
}

/**
 * Runs in a worker thread. The processor is made once for the options of a run.
 * What is wrong with a file is in the answer; what is thrown here is wrong with the run.
 */
export default async function work(task: WorkerTask): Promise<WorkerAnswer> {
  try {
    const found = await answer(task);
    return reportJson(() => JSON.stringify(found));
  } catch (error) {
    if (!(error instanceof FazhiError)) throw error;
    const { code, message } = error;
    if (code === 'text-too-long' && 'item' in task) {
      return JSON.stringify(errorRecord(task.index, task.item.id, error));
    }
    return JSON.stringify({ fault: { code, message } } satisfies WorkerFault);
  }
}

async function answer(
  task: WorkerTask,
): Promise<CorpusResult | StudyAnswer | ReadDocument | Report> {
  if ('text' in task) return analyzerOf(task.options)(task.text, task.own);
  if ('document' in task) {
    const { bytes, name, options } = task.document;
    return parseHere(bytes, name, options);
  }
  const { options, study, index, item } = task;
  const key = JSON.stringify([options, study?.genre]);
  if (current?.key !== key) {
    current = {
      key,
      process: createProcessor(options),
      placeOf: compilePlaces(options.places),
      labels: pageLabels(options.analyze, study?.genre),
    };
  }
  return study === null ? current.process(index, item) : studyItem(current, index, item, study);
}
