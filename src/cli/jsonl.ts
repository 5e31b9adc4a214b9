import type { TextAnalysis } from '../corpus/run/texts';
import { FazhiError, shown } from '../errors';
import { EXIT, type Terminal } from './command';
import { linesOf, numberAsWritten } from './lines';

/** Longest line, in bytes: 20 million characters, each written as \uXXXX. */
const MAX_LINE = 128 * 1024 * 1024;

/**
 * Reads `{"id","text"}` lines (UTF-8) from standard input and writes one result line for each, in order; a
 * bad line gives an error record and the work goes on. Blank lines are passed over. One line is held at a
 * time, and the next is read when the result is taken.
 */
export async function analyzeLines(analyze: TextAnalysis, terminal: Terminal): Promise<number> {
  let failed = false;
  let number = 0;
  for await (const line of linesOf(terminal.pieces(), MAX_LINE)) {
    number++;
    if (line?.every(isBlank)) continue;
    let id = 'null';
    try {
      const json = decoded(line);
      const record = parseRecord(json);
      id = idOf(record, json);
      await terminal.out(`{"id":${id},"report":${await analyze(textOf(record))}}\n`);
    } catch (error) {
      failed = true;
      const { code, message } = failureOf(error);
      const said = JSON.stringify({ code, message, line: number });
      await terminal.out(`{"id":${id},"error":${said}}\n`);
    }
  }
  return failed ? EXIT.failed : EXIT.done;
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

function decoded(line: Uint8Array | null): string {
  if (line === null) {
    throw new FazhiError(
      'text-too-long',
      `the line has more than ${MAX_LINE} bytes; split its text`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch (cause) {
    throw new FazhiError('invalid-argument', 'the line is not UTF-8', { cause });
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

/** The id as JSON, a number as it is written. */
function idOf({ id = null }: { id?: unknown }, json: string): string {
  if (typeof id === 'number') return numberAsWritten(json, 'id') ?? String(id);
  if (id === null || typeof id === 'string') return JSON.stringify(id);
  throw new FazhiError('invalid-argument', `"id" is a string or a number, not ${shown(id)}`);
}

function textOf({ text }: { text?: unknown }): string {
  if (typeof text === 'string') return text;
  throw new FazhiError('text-not-a-string', `"text" is a string, not ${shown(text)}`);
}

/** A fault of ours on one text must not lose those that follow; it is not hidden either. */
function failureOf(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof FazhiError) return error;
  const why = error instanceof Error ? error.message : String(error);
  return { code: 'invalid-argument', message: `the text made the analysis fail: ${why}` };
}
