import { type StudyOptions, studyItem } from '../study/item';
import { type CorpusItem, createProcessor, type ProcessOptions, type Processor } from './process';
import type { CorpusResult } from './result';

/** What a worker is asked: one item, and how; `study` where the result is to be kept on disk. */
export interface WorkerTask {
  readonly index: number;
  readonly item: CorpusItem;
  readonly options: ProcessOptions;
  readonly study: StudyOptions | null;
}

/** What a worker answers: a result as JSON, which crosses threads faster than a tree of objects. */
export type WorkerAnswer = string;

let current: { readonly key: string; readonly process: Processor } | null = null;

/** Runs in a worker thread. The processor is made once for the options of a run; no task asks if it is up. */
export default async function work(task: WorkerTask | null): Promise<WorkerAnswer> {
  if (task === null) return 'ready';
  const key = JSON.stringify(task.options);
  if (current?.key !== key) current = { key, process: createProcessor(task.options) };
  const result: CorpusResult | { ok: boolean } =
    task.study === null
      ? await current.process(task.index, task.item)
      : await studyItem(current.process, task.index, task.item, task.study);
  return JSON.stringify(result);
}
