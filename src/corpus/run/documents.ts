import path from 'node:path';
import { checkArgument, checkKnownOptions } from '../../arguments';
import { readingOf } from '../read/parse';
import { filePath, parseHere, readBytes } from '../read/read';
import type { ReadDocument, ReadOptions } from '../read/types';
import { type ApartOptions, runApart } from './apart';

const DOCUMENT_OPTIONS = ['maxFileBytes', 'maxUnpackedBytes', 'maxPages', 'timeout', 'workerUrl'];

/** How a file is read. */
export interface DocumentOptions extends ReadOptions, ApartOptions {}

/**
 * Reads a file's text: `.txt`, `.md`, `.html`, `.htm`, `.docx`, `.pdf`. What the bytes are goes before
 * what the name says, since pages and Word files are often saved under the wrong one. Pages, Word files and
 * PDFs are read in a thread of their own, which is ended when they take more time or memory than they may.
 *
 * Throws a `FazhiError`: `file-not-found`, `file-unreadable`, `file-unsupported` (with the LibreOffice
 * call for `.doc` and `.wps`), `file-damaged`, `file-protected`, `file-without-text`, `file-too-large`,
 * `timed-out`, `invalid-option` or `invalid-argument`; also `file-unreadable` for a file that changes while it is read.
 */
export async function readDocument(
  file: string | Uint8Array,
  options: DocumentOptions = {},
): Promise<ReadDocument> {
  const isPlace = (typeof file === 'string' && file !== '') || file instanceof Uint8Array;
  checkArgument(isPlace, 'file', 'a path', file);
  const bytes = await readBytes(filePath(file), options);
  return parseDocument(bytes, path.basename(filePath(file).toString()), options);
}

/** The same for bytes that are already in memory; `name` gives the extension and is used in messages. */
export async function parseDocument(
  bytes: Uint8Array,
  name: string,
  options: DocumentOptions = {},
): Promise<ReadDocument> {
  checkArgument(
    bytes instanceof Uint8Array,
    'bytes',
    'a Uint8Array or Buffer; a text needs no reading',
    bytes,
  );
  checkArgument(typeof name === 'string', 'name', 'the name of the file with its extension', name);
  checkKnownOptions(options, DOCUMENT_OPTIONS);
  const { timeout, workerUrl, ...limits } = options;
  const format = readingOf(bytes, name, limits);
  if (format === 'text' || format === 'markdown') return parseHere(bytes, name, limits);
  const apart = {
    ...(timeout !== undefined && { timeout }),
    ...(workerUrl !== undefined && { workerUrl }),
  };
  const task = { document: { bytes, name, options: limits } };
  const json = await runApart(task, apart, async () =>
    JSON.stringify(await parseHere(bytes, name, limits)),
  );
  return JSON.parse(json) as ReadDocument;
}
