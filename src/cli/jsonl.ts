import type { Analyzer } from '../analyze';
import { FazhiError, type FazhiErrorCode, shown } from '../errors';
import type { Report } from '../report';
import { EXIT, type Terminal } from './command';

/** One line of output: a report, or what was wrong with the line. */
type ResultLine =
  | { readonly id: string | number | null; readonly report: Report }
  | {
      readonly id: string | number | null;
      readonly error: {
        readonly code: FazhiErrorCode;
        readonly message: string;
        readonly line: number;
      };
    };

/**
 * Reads `{"id","text"}` lines from standard input and writes one result line for each, in order; a bad
 * line gives an error record and the work goes on. Blank lines are passed over.
 */
export async function analyzeLines(analyzer: Analyzer, terminal: Terminal): Promise<number> {
  let failed = false;
  let number = 0;
  for await (const line of terminal.lines()) {
    number++;
    if (line.trim() === '') continue;
    const result = analyzeLine(analyzer, line, number);
    if ('error' in result) failed = true;
    terminal.out(`${JSON.stringify(result)}\n`);
  }
  return failed ? EXIT.failed : EXIT.done;
}

function analyzeLine(analyzer: Analyzer, line: string, number: number): ResultLine {
  let id: string | number | null = null;
  try {
    const record = parseRecord(line);
    id = idOf(record);
    const { text } = record;
    if (typeof text !== 'string') {
      throw new FazhiError('text-not-a-string', `"text" is a string, not ${shown(text)}`);
    }
    return { id, report: analyzer.analyze(text) };
  } catch (error) {
    if (!(error instanceof FazhiError)) throw error;
    return { id, error: { code: error.code, message: error.message, line: number } };
  }
}

function parseRecord(line: string): { id?: unknown; text?: unknown } {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (cause) {
    throw new FazhiError('invalid-argument', 'the line is not JSON', { cause });
  }
  if (record === null || typeof record !== 'object' || Array.isArray(record)) {
    throw new FazhiError(
      'invalid-argument',
      `a line is an object {"id","text"}, not ${shown(record)}`,
    );
  }
  return record;
}

function idOf({ id = null }: { id?: unknown }): string | number | null {
  if (id === null || typeof id === 'string' || typeof id === 'number') return id;
  throw new FazhiError('invalid-argument', `"id" is a string or a number, not ${shown(id)}`);
}
