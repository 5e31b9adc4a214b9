import { FazhiError, shown } from '../../errors';
import { withAllowance } from './allowance';
import { declaredCharset, decodeText } from './encoding';
import { formatOf } from './format';
import type { DocumentFormat, FileMetadata, Machine, ReadDocument, ReadOptions } from './types';

const MiB = 1024 * 1024;
/** The limits of a reading where none are given. */
export const DEFAULTS = { maxFileBytes: 64 * MiB, maxUnpackedBytes: 128 * MiB, maxPages: 2000 };
const NOTHING_SAID: FileMetadata = { title: null, publishedOn: null, source: null };

/** What the bytes hold. Throws where it cannot be read, or where there are too many. */
export function readingOf(bytes: Uint8Array, name: string, options: ReadOptions): DocumentFormat {
  const { maxFileBytes } = limitsOf(options);
  if (bytes.length > maxFileBytes) throw tooLarge(bytes.length, maxFileBytes);
  return formatOf(bytes, name);
}

/**
 * Reads the text of a file's bytes in this thread, without a limit of time; `name` gives the extension and is
 * used in messages. Throws what `readDocument` throws of `fazhi/corpus`.
 */
export async function parseBytes(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions,
  machine: Machine,
): Promise<ReadDocument> {
  const limits = limitsOf(options);
  const format = readingOf(bytes, name, options);
  const hash = machine.hash(bytes);
  const found = { format, hash, bytes: bytes.length };
  if (format === 'docx') {
    const { docxText } = await import('./docx');
    const text = await docxText(bytes, limits.maxUnpackedBytes, machine);
    return { ...found, text, encoding: null, metadata: NOTHING_SAID };
  }
  if (format === 'pdf') {
    const { pdfText } = await import('./pdf');
    const { text, title } = await withAllowance(limits.maxUnpackedBytes, () =>
      pdfText(bytes, limits.maxPages, machine),
    );
    return { ...found, text, encoding: null, metadata: { ...NOTHING_SAID, title } };
  }
  const declared = format === 'html' ? declaredCharset(bytes) : null;
  const { text, encoding } = decodeText(bytes, declared);
  if (format === 'html') {
    const { htmlText } = await import('./html');
    return { ...found, encoding, ...htmlText(text) };
  }
  if (text.trim() === '') throw new FazhiError('file-without-text', 'the file is empty');
  if (format === 'markdown') {
    const { markdownText } = await import('./markdown');
    return { ...found, text: markdownText(text), encoding, metadata: NOTHING_SAID };
  }
  return { ...found, text, encoding, metadata: NOTHING_SAID };
}

function limitsOf(options: ReadOptions): Required<ReadOptions> {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const limits = { ...DEFAULTS, ...(Object.fromEntries(given) as ReadOptions) };
  for (const [name, value] of Object.entries(limits)) {
    if (!(name in DEFAULTS)) {
      throw new FazhiError(
        'invalid-option',
        `there is no option ${shown(name)} for reading; known are ${Object.keys(DEFAULTS).join(', ')}`,
      );
    }
    if (typeof value !== 'number' || !(value > 0)) {
      throw new FazhiError('invalid-option', `${name} is a number above 0, not ${shown(value)}`);
    }
  }
  return limits;
}

export function tooLarge(size: number, limit: number): FazhiError {
  return new FazhiError(
    'file-too-large',
    `the file has ${size} bytes, more than the ${limit} of maxFileBytes; split it or raise the limit`,
  );
}
