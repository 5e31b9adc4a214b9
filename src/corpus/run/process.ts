import { type Analyzer, createAnalyzer } from '../../analyze';
import { FazhiError } from '../../errors';
import type { AnalyzerOptions } from '../../options';
import { readHere } from '../read/read';
import type { ReadDocument, ReadOptions } from '../read/types';
import { compilePlaces, type PlaceOf, type PlaceOptions } from './places';
import { type CorpusResult, errorRecord } from './result';

/** What a corpus is made of: a file, or a text that is already in memory. */
export type CorpusItem =
  | { readonly id: string; readonly path: string | Uint8Array }
  | { readonly id: string; readonly text: string };

/** How each file is read and analysed; plain data, so that it can be sent to a worker. */
export interface ProcessOptions {
  readonly analyze?: AnalyzerOptions;
  readonly read?: ReadOptions;
  readonly places?: PlaceOptions;
}

/** Reads and analyses one item after the other, without shared state. */
export type Processor = (index: number, item: CorpusItem) => Promise<CorpusResult>;

/**
 * Makes a processor: the theme set, the sidecar and the pattern are compiled once.
 * Throws what `createAnalyzer` throws, and `invalid-option`.
 */
export function createProcessor(options: ProcessOptions): Processor {
  const analyzer: Analyzer = createAnalyzer(options.analyze);
  const placeOf = compilePlaces(options.places);
  return async (index, item) => {
    try {
      const document =
        'text' in item ? await textDocument(item.text) : await readHere(item.path, options.read);
      return analysed(index, item.id, document, analyzer, placeOf);
    } catch (error) {
      if (error instanceof FazhiError) return errorRecord(index, item.id, error);
      // A fault of ours or of a reader's must not end a run of thousands; it is not hidden either.
      const message = `the file made a reader fail: ${error instanceof Error ? error.message : String(error)}`;
      return errorRecord(index, item.id, { code: 'file-damaged', message });
    }
  };
}

function analysed(
  index: number,
  id: string,
  document: ReadDocument,
  analyzer: Analyzer,
  placeOf: PlaceOf,
): CorpusResult {
  const report = analyzer.analyze(document.text);
  const { text, format, encoding, metadata, hash, bytes } = document;
  const place = placeOf(id, report.document);
  return { ok: true, index, id, text, report, place, format, encoding, metadata, hash, bytes };
}

async function textDocument(text: string): Promise<ReadDocument> {
  if (typeof text !== 'string')
    throw new FazhiError('text-not-a-string', 'the item’s text is no string');
  const { createHash } = await import('node:crypto');
  const bytes = Buffer.byteLength(text);
  return {
    text,
    format: 'text',
    encoding: null,
    metadata: { title: null, publishedOn: null, source: null },
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    bytes,
  };
}
