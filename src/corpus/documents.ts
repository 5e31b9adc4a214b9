import { checkArgument, checkKnownOptions } from '../arguments';
import { FazhiError, shown } from '../errors';
import { parseBytes } from './read/parse';
import type { ReadDocument, ReadOptions } from './read/types';
import { webMachine } from './read/web';

// The entry `fazhi/documents`: what of `fazhi/corpus` runs in a browser.

export { FazhiError, type FazhiErrorCode } from '../errors';
export { type ReportPageOptions, reportPage } from './pages/report-page';
export type {
  DecodedEncoding,
  DocumentFormat,
  EncodingLabel,
  FileMetadata,
  ReadDocument,
  ReadOptions,
} from './read/types';

/** How a document is read where there is no Node. */
export interface WebReadOptions extends ReadOptions {
  /**
   * The folder of character maps, by which the text of PDFs whose fonts are not embedded is read: where
   * `dist/cmaps` of this package is served, the address ending in a slash. @default `cmaps/` beside this module
   */
  readonly characterMaps?: URL;
}

const OPTIONS = ['maxFileBytes', 'maxUnpackedBytes', 'maxPages', 'characterMaps'];

/**
 * Reads the text of a document's bytes in a browser or worker, as `parseDocument` of `fazhi/corpus` does in Node:
 * `.txt`, `.md`, `.html`, `.htm`, `.docx`, `.pdf`. What the bytes are goes before what `name` says.
 *
 * It works in the caller's thread, which nothing ends when a file takes long: read files of strangers in a worker
 * that you can terminate.
 *
 * Rejects with a `FazhiError`: `file-unsupported` (also for a PDF whose character maps are not there),
 * `file-damaged`, `file-protected`, `file-without-text`, `file-too-large`, `invalid-option`, `invalid-argument`.
 *
 * @example
 * const bytes = new Uint8Array(await file.arrayBuffer());
 * const { text } = await parseDocument(bytes, file.name);
 */
export async function parseDocument(
  bytes: Uint8Array,
  name: string,
  options: WebReadOptions = {},
): Promise<ReadDocument> {
  const isBytes = bytes instanceof Uint8Array;
  checkArgument(isBytes, 'bytes', 'a Uint8Array; a text needs no reading', bytes);
  checkArgument(typeof name === 'string', 'name', 'the name of the file with its extension', name);
  checkKnownOptions(options, OPTIONS);
  const { characterMaps, ...limits } = options;
  if (characterMaps !== undefined && !(characterMaps instanceof URL)) {
    throw new FazhiError(
      'invalid-option',
      `characterMaps is a URL object, not ${shown(characterMaps)}`,
    );
  }
  const machine = webMachine((map) => fetchedMap(characterMaps, map));
  return parseBytes(bytes, name, limits, machine);
}

async function fetchedMap(folder: URL | undefined, name: string): Promise<Uint8Array> {
  const here = import.meta.url; // in two steps: a bundler that knows what they mean would look for the file
  const answer = await fetch(new URL(`${name}.bcmap`, folder ?? new URL('./cmaps/', here)));
  if (!answer.ok) throw new Error(`${answer.url} is not there (${answer.status})`);
  return new Uint8Array(await answer.arrayBuffer());
}
